package org.parplan.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
        var lacking = new Peers(vietnam, Peers.strata(without(LocalDate.of(2018, 9, 3))));
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
        var lacking = new Peers(vietnam, Peers.strata(without(worked)));
        assertThat(Answers.difference(lacking, questions))
                .hasValueSatisfying(difference -> assertThat(difference).startsWith("Strata"));
    }

    /** Entries, not a calendar: one of ours refuses a swap of which a side is lacking. */
    private List<CalendarEntry> without(LocalDate day) {
        return vietnam.entries().stream()
                .filter(entry -> !entry.date().equals(day))
                .toList();
    }
}
