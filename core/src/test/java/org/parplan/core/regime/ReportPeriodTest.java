package org.parplan.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2018-Q2, Q2, 2018-04-01, 2018-06-30, Báo cáo quý II",
        "2018-H1, H1, 2018-01-01, 2018-06-30, Báo cáo 6 tháng đầu năm",
        "2018-M9, M9, 2018-01-01, 2018-09-30, Báo cáo 9 tháng",
        "2018-Y, Y, 2018-01-01, 2018-12-31, Báo cáo năm",
        "2018-MONTH-02, MONTH-02, 2018-02-01, 2018-02-28, Báo cáo tháng 2",
        "2018-TERM:4x3-2, TERM-2, 2018-05-01, 2018-08-31, TERM-2"
    })
    void readsTheTextItWrites(String text, String code, LocalDate firstDay, LocalDate lastDay, String label) {
        var period = ReportPeriod.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.code()).isEqualTo(code);
        assertThat(period.firstDay()).isEqualTo(firstDay);
        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.in(Labels.of(Language.VI))).isEqualTo(label);
    }

    @Test
    void isMadeFromWhatThePeriodIs() {
        assertThat(ReportPeriod.from(YearQuarter.of(2018, 4))).hasToString("2018-Q4");
        assertThat(ReportPeriod.from(YearHalf.of(2018, 2))).hasToString("2018-H2");
        assertThat(ReportPeriod.from(Year.of(2018))).hasToString("2018-Y");
        assertThat(ReportPeriod.from(YearMonth.of(2018, 11))).hasToString("2018-MONTH-11");
    }

    @Test
    void hasALabelForEachPeriodOfAStandardKind() {
        for (var kind : StandardKind.values()) {
            for (var index = 1; index <= kind.perYear(); index++) {
                var period = ReportPeriod.of(ReportKind.parse(kind.name()), 2018, index);
                for (var language : Language.values()) {
                    assertThat(period.in(Labels.of(language))).isNotEqualTo(period.code());
                    assertThat(Labels.of(language).label("ReportKind." + kind)).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018",
                "2018-Q5",
                "2018-Q",
                "2018-q2",
                "18-Q2",
                "2018-Q02",
                "2018-TERM:4x3",
                "2018-MONTH-3",
                "2018-QUARTER-2",
                "+018-Q2"
            })
    void refusesOtherText(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> ReportPeriod.parse(text));
    }

    @Test
    void refusesPeriodsThatAYearDoesNotHave() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportPeriod.of(ReportKind.QUARTER, 2018, 5))
                .withMessage("Period of kind QUARTER must be from 1 to 4, but was 5");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportPeriod.of(ReportKind.QUARTER, 0, 1))
                .withMessage("Year must be from 1 to 9999, but was 0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportPeriod.parse("Q2 2018"))
                .withMessage("Report period must be written year-period, such as 2018-Q2: Q2 2018");
    }

    @Test
    void refusesKindsThatDoNotFitIntoAYear() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ReportKind("TERM", 4, 4))
                .withMessage("Reports of kind TERM must fit into a year, but were 4 of 4 months");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ReportKind("QUARTER", 4, 3))
                .withMessage("Reports of kind QUARTER must be 4 of 3 months, but were 3 of 4 months");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ReportKind("term", 4, 3))
                .withMessage("Code of a report kind must be capital letters, digits and underscores, such as QUARTER,"
                        + " but was \"term\"");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportKind.parse("TERM"))
                .withMessage("Report kind must be written such as QUARTER or TERM:4x3: TERM");
    }
}
