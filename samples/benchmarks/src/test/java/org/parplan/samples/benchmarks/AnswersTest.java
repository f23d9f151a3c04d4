package org.parplan.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parplan.core.calendar.CalendarEntry;
import org.parplan.core.calendar.WorkingCalendar;

class AnswersTest {

    private final WorkingCalendar vietnam = WorkingCalendar.vietnam();

    private final Questions questions = new Questions(vietnam);

    @Test
    void allSubjectsAnswerAlike() {
        assertThat(Answers.difference(new Peers(vietnam), questions)).isEmpty();
    }

    @Test
    void aCalendarThatLacksOneDayOffIsNotTimed() {
        var lacking = new Peers(vietnam, new Peers(without(LocalDate.of(2018, 9, 3))).strata);
        assertThat(Answers.difference(lacking, questions))
                .hasValueSatisfying(difference -> assertThat(difference).startsWith("Strata"));
    }

    @Test
    void aCalendarThatLacksOneWorkedSaturdayIsNotTimed() {
        var worked = vietnam.entries().stream()
                .filter(entry -> entry.kind().isWorking())
                .findFirst()
                .map(CalendarEntry::date)
                .orElseThrow();
        var lacking = new Peers(vietnam, new Peers(without(worked)).strata);
        assertThat(Answers.difference(lacking, questions))
                .hasValueSatisfying(difference -> assertThat(difference).startsWith("Strata"));
    }

    private WorkingCalendar without(LocalDate day) {
        return WorkingCalendar.builder()
                .from(vietnam)
                .entries(vietnam.entries().stream()
                        .filter(entry -> !entry.date().equals(day))
                        .toList())
                .build();
    }
}
