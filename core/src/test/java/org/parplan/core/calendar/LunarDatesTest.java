package org.parplan.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarDatesTest {

    @Test
    void agreesWithTime4JInEachYearOfTheTable() {
        for (var year = 2012; year <= 2100; year++) {
            var third = VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10);
            assertThat(LunarDates.tet(year)).isEqualTo(solar(VietnameseCalendar.ofTet(year)));
            assertThat(LunarDates.hungKings(year)).isEqualTo(solar(third));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-25, 12, 26",
        "2025-01-29, 1, 1",
        "2025-02-02, 1, 5",
        "2026-02-14, 12, 27",
        "2026-02-17, 1, 1",
        "2026-02-22, 1, 6",
        "1985-01-21, 1, 1"
    })
    void hasAnOracleThatAgreesWithThePairsTheStatePublished(LocalDate solar, int month, int day) {
        var lunar = PlainDate.from(solar).transform(VietnameseCalendar.axis());

        assertThat(lunar.getMonth()).isEqualTo(EastAsianMonth.valueOf(month));
        assertThat(lunar.getDayOfMonth()).isEqualTo(day);
    }

    @Test
    void isADayBeforeChinaIn2030() {
        assertThat(LunarDates.tet(2030)).isEqualTo(LocalDate.of(2030, 2, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2011, 2101, Integer.MAX_VALUE})
    void refusesAYearOutsideItsTable(int year) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> LunarDates.tet(year))
                .withMessage("Year of a lunar date must be from 2012 to 2100, but was %s", year);
    }

    private static LocalDate solar(VietnameseCalendar lunar) {
        return lunar.transform(PlainDate.axis()).toTemporalAccessor();
    }
}
