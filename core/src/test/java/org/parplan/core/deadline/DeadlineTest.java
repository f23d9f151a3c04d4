package org.parplan.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.calendar.WorkingCalendar;

class DeadlineTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final Deadline Q2 =
            FixedDate.before(LocalDate.of(2018, 6, 10)).due(VIETNAM);

    @ParameterizedTest
    @CsvSource({
        "2018-01-02, true, 0, 0",
        "2018-06-08, true, 0, 0",
        "2018-06-09, true, 0, 0",
        "2018-06-10, false, 1, 0",
        "2018-06-11, false, 2, 1",
        "2018-06-18, false, 9, 6"
    })
    void tellsLatenessInDaysAndInWorkingDays(LocalDate handedInOn, boolean met, long days, int workingDays) {
        assertThat(Q2.isMetBy(handedInOn)).isEqualTo(met);
        assertThat(Q2.daysLate(handedInOn)).isEqualTo(days);
        assertThat(Q2.workingDaysLate(handedInOn, VIETNAM)).isEqualTo(workingDays);
    }

    @Test
    void refusesALastWorkingDayAfterTheLastDay() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Deadline.builder()
                        .from(Q2)
                        .lastWorkingDay(LocalDate.of(2018, 6, 11))
                        .build())
                .withMessage("Last working day must be on or before the last day 2018-06-09, but was 2018-06-11");
    }
}
