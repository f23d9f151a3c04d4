package org.parplan.core.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.parplan.core.calendar.WorkingCalendar;

/** Where parts of tasks stand to their dates at the end of a day. */
record Dating(WorkingCalendar calendar, LocalDate asOf, int dueSoon) {

    PartStatus status(PartRecord part) {
        var slot = part.slot();
        var stage = part.stage();
        var timing = timing(part, stage);
        var status = PartStatus.builder()
                .of(slot.of())
                .kind(slot.kind())
                .member(slot.member())
                .size(slot.size())
                .sizeDone(part.sizeDone())
                .stage(stage)
                .timing(timing)
                .originalDue(slot.due())
                .currentDue(part.due())
                .extensions(part.extensions())
                .doneOn(part.doneOn())
                .productsDone(part.productsDone());
        if (timing == Timing.LATE || timing == Timing.OVERDUE) {
            var due = part.due().orElseThrow();
            var day = part.doneOn().or(part::excludedOn).orElse(asOf);
            status.daysLate(ChronoUnit.DAYS.between(due, day)).workingDaysLate(workingDaysLate(due, day));
        }
        return status.build();
    }

    private Timing timing(PartRecord part, Stage stage) {
        if (part.due().isEmpty()) {
            return Timing.NO_DEADLINE;
        }
        var due = part.due().get();
        if (stage == Stage.DONE) {
            return part.doneOn().orElseThrow().isAfter(due) ? Timing.LATE : Timing.ON_TIME;
        }
        return open(part, part.excludedOn().orElse(asOf), due);
    }

    /** What is out of the plan is judged by the day it left. */
    private Timing open(PartRecord part, LocalDate day, LocalDate due) {
        if (day.isAfter(due)) {
            return Timing.OVERDUE;
        }
        if (part.slot().opens().filter(day::isBefore).isPresent()) {
            return Timing.NOT_OPEN;
        }
        return isSoon(day, due) ? Timing.DUE_SOON : Timing.IN_TIME;
    }

    /** Counts no further than it must, so that a date in a year nobody has announced is just not soon. */
    private boolean isSoon(LocalDate day, LocalDate due) {
        var left = 0;
        for (var next = day.plusDays(1); !next.isAfter(due); next = next.plusDays(1)) {
            left += calendar.isWorkingDay(next) ? 1 : 0;
            if (left > dueSoon) {
                return false;
            }
        }
        return true;
    }

    int workingDaysLeft(LocalDate day, LocalDate due) {
        return calendar.workingDaysBetween(day.plusDays(1), due.plusDays(1));
    }

    private int workingDaysLate(LocalDate due, LocalDate day) {
        return calendar.workingDaysBetween(calendar.previousOrSame(due).plusDays(1), day.plusDays(1));
    }
}
