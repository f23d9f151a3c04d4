package org.parplan.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyRestTest {

    @ParameterizedTest
    @ValueSource(strings = {"SATURDAY,SUNDAY", "SUNDAY", "FRIDAY,SATURDAY", "NONE"})
    void readsBackTheTextItWrites(String text) {
        assertThat(WeeklyRest.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SUNDAY,SATURDAY", "SAT", "saturday", "NONE,SUNDAY", "SUNDAY,SUNDAY"})
    void refusesTextItWouldNotWrite(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyRest.parse(text))
                .withMessage("Weekly rest must be written such as SATURDAY,SUNDAY, or NONE: " + text);
    }

    @Test
    void leavesADayToWork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyRest.of(DayOfWeek.values()))
                .withMessage("Weekly rest must leave a day to work, but was every day");
    }

    @Test
    void makesACalendarForABodyThatWorksSixDays() {
        var shop = WorkingCalendar.ofText("""
                calendar | Six days | 2018-06-01 | 2018-06-30 | rest SUNDAY
                2018-06-16 | SWAPPED_OFF | REPORTED | Nghỉ | Off |
                """);

        assertThat(shop.isWorkingDay(LocalDate.of(2018, 6, 9))).isTrue();
        assertThat(shop.isWorkingDay(LocalDate.of(2018, 6, 16))).isFalse();
        assertThat(shop.previousOrSame(LocalDate.of(2018, 6, 10))).isEqualTo(LocalDate.of(2018, 6, 9));
        assertThat(WorkingCalendar.ofText(shop.toText())).isEqualTo(shop);
        assertThat(shop.combinedWith(WorkingCalendar.vietnam())
                        .workingDaysBetween(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 7, 1)))
                .isEqualTo(21);
    }
}
