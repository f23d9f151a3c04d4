package org.parplan.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.deadline.Boundary;

class RecurringDayTest {

    @ParameterizedTest
    @CsvSource({
        "BEFORE MONTH:20, 2018-06-01, 2018-06-19",
        "ON_OR_BEFORE MONTH:20, 2018-06-30, 2018-06-20",
        "BEFORE MONTH:1, 2018-06-15, 2018-05-31", // the last day of the month before
        "ON_OR_BEFORE MONTH:31, 2018-06-15, 2018-06-30", // a month too short: its last day
        "ON_OR_BEFORE MONTH:31, 2020-02-15, 2020-02-29",
        "BEFORE MONTH:31, 2018-06-15, 2018-06-30",
        "BEFORE MONTH:31, 2018-07-15, 2018-07-30",
        "BEFORE MONTH:30, 2018-02-15, 2018-02-28",
        "BEFORE QUARTER:3-10, 2018-04-01, 2018-06-09",
        "BEFORE QUARTER:3-10, 2018-12-31, 2018-12-09",
        "ON_OR_BEFORE QUARTER:1-5, 2018-03-31, 2018-01-05",
        "BEFORE YEAR:12-15, 2018-01-01, 2018-12-14",
        "BEFORE YEAR:01-01, 2018-06-01, 2017-12-31",
        "ON_OR_BEFORE WEEK:5, 2018-06-04, 2018-06-08", // Monday to Friday
        "ON_OR_BEFORE WEEK:5, 2018-06-10, 2018-06-08", // Sunday is of the same week
        "BEFORE WEEK:1, 2018-06-10, 2018-06-03",
        "ON_OR_BEFORE WEEK:5 16:00, 2018-06-04, 2018-06-08"
    })
    void knowsTheLastDayThatCounts(String rule, LocalDate day, LocalDate lastDay) {
        assertThat(RecurringDay.parse(rule).lastDay(day)).isEqualTo(lastDay);
        assertThat(RecurringDay.parse(rule)).hasToString(rule);
    }

    @Test
    void isMadeAsItIsSpoken() {
        assertThat(RecurringDay.ofMonth(Boundary.BEFORE, 20)).hasToString("BEFORE MONTH:20");
        assertThat(RecurringDay.ofYear(Boundary.ON_OR_BEFORE, MonthDay.of(6, 1)))
                .hasToString("ON_OR_BEFORE YEAR:06-01");
        assertThat(RecurringDay.ofQuarter(Boundary.BEFORE, 3, 25)).hasToString("BEFORE QUARTER:3-25");
        assertThat(RecurringDay.ofWeek(Boundary.ON_OR_BEFORE, DayOfWeek.FRIDAY).withUntil(LocalTime.of(16, 0)))
                .hasToString("ON_OR_BEFORE WEEK:5 16:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BEFORE",
                "BEFORE MONTH:",
                "BEFORE MONTH:020",
                "BEFORE MONTH:05",
                "AFTER MONTH:5",
                "BEFORE DAY:1",
                "BEFORE YEAR:6-1",
                "BEFORE QUARTER:03-25",
                "BEFORE MONTH:٥",
                "BEFORE MONTH:5 ",
                "before MONTH:5"
            })
    void refusesATextOfAnotherForm(String text) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> RecurringDay.parse(text))
                .withMessage(
                        "Recurring day must be written such as BEFORE MONTH:20 or ON_OR_BEFORE YEAR:12-15 17:00: %s",
                        text);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE MONTH:0, MONTH, 0",
        "BEFORE MONTH:32, MONTH, 32",
        "BEFORE WEEK:8, WEEK, 8",
        "BEFORE QUARTER:3-32, QUARTER, 3-32",
        "BEFORE QUARTER:4-1, QUARTER, 4-1",
        "BEFORE QUARTER:5, QUARTER, 5",
        "BEFORE MONTH:3-5, MONTH, 3-5",
        "BEFORE YEAR:02-30, YEAR, 2-30",
        "BEFORE YEAR:02-29, YEAR, 2-29", // not every year
        "BEFORE YEAR:13-01, YEAR, 13-1"
    })
    void refusesADayThatDoesNotComeEveryTime(String text, String cycle, String day) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> RecurringDay.parse(text))
                .withMessage("Recurring day must be one that every %s has, but was %s", cycle, day);
    }

    @Test
    void refusesAnHourThatEndsNothing() {
        var before = RecurringDay.ofMonth(Boundary.BEFORE, 20);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> before.withUntil(LocalTime.of(17, 0)))
                .withMessage("Hour of a recurring day must be on a day that still counts, but was before it");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> RecurringDay.parse("ON_OR_BEFORE MONTH:20 00:00"))
                .withMessage("Hour at which a day ends must be in whole minutes after midnight, such as 17:00, but was"
                        + " 00:00");
    }
}
