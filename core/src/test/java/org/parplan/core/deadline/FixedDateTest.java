package org.parplan.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.RollConvention;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Language;

class FixedDateTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

    @ParameterizedTest
    @CsvSource({
        "BEFORE 2018-03-10,            NONE,      2018-03-09, 2018-03-09",
        "BEFORE 2018-03-10,            FOLLOWING, 2018-03-11, 2018-03-09",
        "BEFORE 2018-03-10,            PRECEDING, 2018-03-08, 2018-03-08",
        "ON_OR_BEFORE 2018-03-10,      NONE,      2018-03-10, 2018-03-09",
        "ON_OR_BEFORE 2018-03-10,      FOLLOWING, 2018-03-12, 2018-03-12",
        "ON_OR_BEFORE 2018-03-10,      PRECEDING, 2018-03-09, 2018-03-09",
        "ON_OR_BEFORE 2018-03-09,      FOLLOWING, 2018-03-09, 2018-03-09",
        "BEFORE 2018-06-12T17:00,      NONE,      2018-06-12, 2018-06-12",
        "ON_OR_BEFORE 2018-06-10T17:00, FOLLOWING, 2018-06-11, 2018-06-11"
    })
    void staysWhereItIsUnlessTheCallerMovesTheDayNamed(
            String date, RollConvention convention, LocalDate lastDay, LocalDate lastWorkingDay) {
        var deadline = FixedDate.parse(date).due(VIETNAM, convention);

        assertThat(deadline.subject()).isEqualTo(date);
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.lastWorkingDay()).isEqualTo(lastWorkingDay);
        assertThat(deadline.hour()).isEqualTo(FixedDate.parse(date).hour());
    }

    @Test
    void explainsHowTheDayNamedMoved() {
        var deadline = FixedDate.onOrBefore(LocalDate.of(2018, 9, 2)).due(VIETNAM, RollConvention.FOLLOWING);

        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2018, 9, 4));
        assertThat(deadline.explanation().in(Language.VI))
                .startsWith("""
                        Chậm nhất ngày 04/9/2018: hạn cuối là ngày 04/9/2018.
                        - Ngày 02/9/2018 không phải ngày làm việc: ngày ghi trong văn bản chuyển thành ngày 04/9/2018 (Dời sang ngày làm việc tiếp theo).
                        """)
                .contains("\n  - Ngày 02/9/2018: ", "\n  - Ngày 03/9/2018: ");
        assertThat(FixedDate.onOrBefore(LocalDate.of(2018, 9, 2))
                        .due(VIETNAM, RollConvention.PRECEDING)
                        .explanation()
                        .in(Language.EN))
                .startsWith("""
                        On or before 31 August 2018: the last day is 31 August 2018.
                        - 2 September 2018 is not a working day: the day named becomes 31 August 2018 (Moves back to the working day before).
                        """);
    }

    @Test
    void isAsSureAsTheDaysThatMovedIt() {
        var tet = FixedDate.onOrBefore(LocalDate.of(2018, 2, 15));
        assertThat(tet.due(VIETNAM, RollConvention.FOLLOWING).certainty()).isEqualTo(Certainty.REPORTED);
        assertThat(FixedDate.onOrBefore(LocalDate.of(2018, 2, 22))
                        .due(VIETNAM, RollConvention.FOLLOWING)
                        .certainty())
                .isEqualTo(Certainty.STATUTORY);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE 2018-06-12T17:00, 2018-06-12T16:59, true",
        "BEFORE 2018-06-12T17:00, 2018-06-12T17:00, false",
        "ON_OR_BEFORE 2018-06-12T17:00, 2018-06-12T17:00, true",
        "ON_OR_BEFORE 2018-06-12T17:00, 2018-06-12T17:01, false",
        "BEFORE 2018-06-12T17:00, 2018-06-11T23:59, true",
        "BEFORE 2018-06-12T17:00, 2018-06-13T08:00, false",
        "BEFORE 2018-06-12, 2018-06-11T23:59, true",
        "BEFORE 2018-06-12, 2018-06-12T00:00, false"
    })
    void endsAtItsHour(String date, LocalDateTime handedInAt, boolean met) {
        var deadline = FixedDate.parse(date).due(VIETNAM);

        assertThat(deadline.isMetBy(handedInAt)).isEqualTo(met);
        assertThat(deadline.lateness(handedInAt, VIETNAM).late()).isEqualTo(!met);
    }

    @Test
    void explainsAnHour() {
        var day = FixedDate.before(LocalDate.of(2018, 6, 12)).at(LocalTime.of(17, 0));
        assertThat(day.due(VIETNAM).explanation().in(Language.VI))
                .isEqualTo("Trước 17:00 ngày 12/6/2018: hạn cuối là ngày 12/6/2018, trước 17:00.");
        assertThat(FixedDate.parse("ON_OR_BEFORE 2018-06-12T17:00")
                        .due(VIETNAM)
                        .explanation()
                        .in(Language.EN))
                .isEqualTo("By 17:00 on 12 June 2018: the last day is 12 June 2018, until 17:00.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018-06-10",
                "BEFORE 2018-02-30",
                "BEFORE 30/2",
                "AFTER 2018-06-10",
                "BEFORE 2018-06-12T00:00",
                "BEFORE 2018-06-12T17:00:30",
                "before 2018-06-10",
                "BEFORE  2018-06-10",
                "BEFORE 2018-06-12T25:00"
            })
    void showsASpecimenWhereTheTextHasAnotherForm(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> FixedDate.parse(text))
                .withMessage("Fixed date must be written such as BEFORE 2018-06-10: " + text);
    }

    @Test
    void refusesMidnight() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> FixedDate.before(LocalDate.of(2018, 6, 12)).at(LocalTime.MIDNIGHT))
                .withMessage("Hour of a fixed date must be after midnight and in whole minutes, such as 17:00,"
                        + " but was 00:00");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Deadline.builder()
                        .from(FixedDate.before(LocalDate.of(2018, 6, 12)).due(VIETNAM))
                        .hour(LocalTime.MIDNIGHT)
                        .build())
                .withMessage("Hour of a deadline must be after midnight, which ends the day before 2018-06-11");
    }
}
