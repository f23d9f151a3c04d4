package org.parplan.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;

class LatenessTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final Deadline Q2 =
            FixedDate.before(LocalDate.of(2018, 6, 10)).due(VIETNAM);

    @ParameterizedTest
    @CsvSource({
        "2018-06-08, false, 0, 0",
        "2018-06-09, false, 0, 0",
        "2018-06-10, true, 1, 0",
        "2018-06-11, true, 2, 1",
        "2018-06-18, true, 9, 6"
    })
    void isToldInDaysAndInWorkingDays(LocalDate handedInOn, boolean late, long days, int workingDays) {
        var lateness = Q2.lateness(handedInOn, VIETNAM);

        assertThat(lateness.late()).isEqualTo(late);
        assertThat(lateness.days()).isEqualTo(days);
        assertThat(lateness.workingDays()).isEqualTo(workingDays);
        assertThat(Q2.lateness(handedInOn.atTime(23, 59), VIETNAM)).isEqualTo(lateness);
    }

    @Test
    void explainsBothWays() {
        var late = Q2.lateness(LocalDate.of(2018, 6, 11), VIETNAM).explanation();
        assertThat(late.in(Language.VI)).isEqualTo("""
                        Gửi ngày 11/6/2018: chậm 2 ngày so với hạn cuối (ngày 09/6/2018), 1 ngày làm việc so với ngày làm việc cuối cùng trong hạn (ngày 08/6/2018).
                        - Nghỉ hằng tuần: 09/6/2018, 10/6/2018.""");
        assertThat(late.in(Language.EN)).isEqualTo("""
                        Handed in on 11 June 2018: 2 days after the last day (9 June 2018), 1 working day after the last working day in time (8 June 2018).
                        - Weekly rest: 9 June 2018, 10 June 2018.""");
        assertThat(Q2.lateness(LocalDate.of(2018, 6, 9), VIETNAM).explanation().in(Language.VI))
                .isEqualTo("Gửi ngày 09/6/2018: trong hạn (hạn cuối là ngày 09/6/2018).");
    }

    @Test
    void isLateByNoDayAfterTheHourOfTheLastDay() {
        var deadline = FixedDate.parse("BEFORE 2018-06-12T17:00").due(VIETNAM);
        var lateness = deadline.lateness(LocalDateTime.of(2018, 6, 12, 17, 30), VIETNAM);

        assertThat(lateness.late()).isTrue();
        assertThat(lateness.days()).isZero();
        assertThat(lateness.workingDays()).isZero();
        assertThat(lateness.explanation().in(Language.VI))
                .isEqualTo("Gửi lúc 17:30 ngày 12/6/2018: sau 17:00, giờ hết hạn của ngày cuối cùng.");
        assertThat(deadline.lateness(LocalDateTime.of(2018, 6, 13, 8, 0), VIETNAM)
                        .days())
                .isEqualTo(1);
    }

    @Test
    void refusesALatenessThatCannotBe() {
        var one = Lateness.builder().late(true).explanation(Explanation.of("x"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> one.days(1).workingDays(2).build())
                .withMessage("Lateness must be from 0 days, and at most as many working days,"
                        + " but was 1 days and 2 working days");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> one.late(false).workingDays(0).build())
                .withMessage("What is 1 days late must be late");
    }

    @Test
    void tellsTheVeryHourThatSomethingWasDueBefore() {
        var deadline = FixedDate.parse("BEFORE 2018-06-12T17:00").due(VIETNAM);
        var lateness = deadline.lateness(LocalDateTime.of(2018, 6, 12, 17, 0), VIETNAM);

        assertThat(lateness.late()).isTrue();
        assertThat(lateness.explanation().in(Language.VI))
                .isEqualTo("Gửi lúc 17:00 ngày 12/6/2018: đúng 17:00, trong khi phải gửi trước giờ đó.");
        assertThat(deadline.lateness(LocalDateTime.of(2018, 6, 12, 17, 1), VIETNAM)
                        .explanation()
                        .rule())
                .isEqualTo("deadline.handed-in-after-hour");
    }
}
