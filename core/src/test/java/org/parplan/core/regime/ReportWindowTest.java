package org.parplan.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class ReportWindowTest {

    @ParameterizedTest
    @CsvSource({
        "-1/15..0/14,   2026-Q1,       2025-12-15, 2026-03-14",
        "-1/15..0/14,   2026-MONTH-03, 2026-02-15, 2026-03-14",
        "0/1..0/LAST,   2024-MONTH-02, 2024-02-01, 2024-02-29",
        "0/1..0/LAST,   2026-H2,       2026-07-01, 2026-12-31",
        "-1/LAST..0/28, 2024-MONTH-03, 2024-02-29, 2024-03-28",
        "-12/1..-1/LAST, 2026-Q2,      2025-04-01, 2026-05-31",
        "0/1..1/10,     2026-Y,        2026-01-01, 2027-01-10"
    })
    void runsAsFarFromItsPeriodAsItSays(String window, String period, LocalDate first, LocalDate last) {
        assertThat(ReportWindow.parse(window).of(ReportPeriod.parse(period)))
                .isEqualTo(LocalDateRange.ofClosed(first, last));
        assertThat(ReportWindow.parse(window)).hasToString(window);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "15..14", "-1/15", "-1/15..0/014", "-01/15..0/14", "0/1..0/last", "0/1..0/31", "+1/1..0/2"})
    void showsASpecimenWhereTheTextHasAnotherForm(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportWindow.parse(text))
                .withMessage("Window of figures must be written such as -1/15..0/14 or 0/1..0/LAST: " + text);
    }

    @Test
    void refusesADayThatNotEveryMonthHas() {
        for (var day : new int[] {0, 29, 30, 32}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new ReportWindow(0, 1, 0, day))
                    .withMessage(
                            "Day of a window must be from 1 to 28, which every month has, or 31 for the month's last,"
                                    + " but was %s",
                            day);
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ReportWindow(-13, 1, 0, 1))
                .withMessage("Month of a window must be at most 12 months from its period, but was -13");
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportWindow.parse("0/20..0/10").of(ReportPeriod.parse("2026-MONTH-05")))
                .withMessage("Window of 2026-MONTH-05 must end on or after its first day,"
                        + " but 0/20..0/10 is 2026-05-20 to 2026-05-10");
    }
}
