package org.parplan.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;

/**
 * One time limit in whole days, run from one event by one calendar.
 *
 * @param limit what is run
 * @param event the day of the event
 * @param calendar which days are worked
 * @param pauses the days on which the limit does not run
 */
record LimitRun(TimeLimit limit, LocalDate event, WorkingCalendar calendar, Pauses pauses) {

    Deadline deadline() {
        if (limit.unit() != LimitUnit.WORKING_DAYS) {
            return inDays();
        }
        return limit.length() > 0 ? inWorkingDays() : back();
    }

    private Deadline inWorkingDays() {
        var last = pauses.plusWorkingDays(event, limit.length(), calendar);
        var steps = new ArrayList<Explanation>();
        steps.add(LimitSteps.firstDay(event, pauses.plusWorkingDays(event, 1, calendar)));
        steps.addAll(pauseSteps(last));
        steps.add(LimitSteps.workingDays(limit.length(), last, calendar.explain(event.plusDays(1), last)));
        return deadline(last, calendar.certaintyBetween(event.plusDays(1), last), steps);
    }

    private Deadline back() {
        if (!pauses.isEmpty()) {
            throw new IllegalArgumentException(
                    "Time limit with pauses must run forward, but %s counts back".formatted(limit));
        }
        var last = calendar.plusWorkingDays(event, limit.length());
        var steps = List.of(
                LimitSteps.firstDay(event, calendar.previous(event)),
                LimitSteps.workingDays(-limit.length(), last, calendar.explain(last, event.minusDays(1))));
        return deadline(last, calendar.certaintyBetween(last, event.minusDays(1)), steps);
    }

    private Deadline inDays() {
        var continuous = end();
        var isInterrupted = isInterrupted(continuous);
        var runsOut =
                known(isInterrupted ? pauses.plusDays(event, limit.unit().daysApart(limit.length())) : continuous);
        var last = pauses.nextOrSame(runsOut, calendar);
        var steps = new ArrayList<Explanation>();
        steps.add(LimitSteps.firstDay(event, event.plusDays(1)));
        if (isInterrupted) {
            steps.add(LimitSteps.notContinuous(limit, runsOut));
            steps.addAll(pauseSteps(last));
        } else {
            steps.addAll(LimitSteps.continuous(limit, event, runsOut));
            pauses.between(runsOut.minusDays(1), last).forEach(pause -> steps.add(LimitSteps.pause(pause)));
        }
        if (!last.equals(runsOut)) {
            steps.add(LimitSteps.rolled(runsOut, last, calendar));
        }
        return deadline(last, calendar.certaintyBetween(runsOut, last), steps);
    }

    /** Tells whether a pause takes a day of the run, however that is reckoned: by the calendar or in days. */
    private boolean isInterrupted(LocalDate continuous) {
        if (pauses.isEmpty()) {
            return false;
        }
        var inDays = event.plusDays(limit.unit().daysApart(limit.length()));
        return !pauses.between(event, inDays.isBefore(continuous) ? inDays : continuous)
                .isEmpty();
    }

    private LocalDate end() {
        try {
            return limit.unit().after(event, limit.length());
        } catch (DateTimeException | ArithmeticException e) {
            throw beyond("later than any date", e);
        }
    }

    private LocalDate known(LocalDate day) {
        if (!calendar.knows(day)) {
            throw beyond("on " + day, null);
        }
        return day;
    }

    private DateTimeException beyond(String end, @Nullable Exception cause) {
        return new DateTimeException(
                "Time limit %s from %s must end in the calendar %s, which knows %s to %s, but would end %s"
                        .formatted(limit, event, calendar.name(), calendar.firstDay(), calendar.lastDay(), end),
                cause);
    }

    private List<Explanation> pauseSteps(LocalDate last) {
        return pauses.between(event, last).stream().map(LimitSteps::pause).toList();
    }

    private Deadline deadline(LocalDate last, Certainty certainty, List<Explanation> steps) {
        return Deadline.builder()
                .subject(limit.toString())
                .lastDay(last)
                .lastWorkingDay(last)
                .boundary(Boundary.ON_OR_BEFORE)
                .certainty(certainty)
                .explanation(LimitSteps.whole(limit, event, last, steps))
                .build();
    }
}
