package org.parplan.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;

/**
 * One time limit in hours, run round the clock from one moment.
 *
 * @param limit what is run
 * @param event the moment of the event
 * @param calendar which days are worked
 */
record HourRun(TimeLimit limit, LocalDateTime event, WorkingCalendar calendar) {

    Deadline deadline() {
        var end = event.plusHours(limit.length());
        var isMidnight = end.toLocalTime().equals(LocalTime.MIDNIGHT);
        var runsOut = isMidnight ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        if (!calendar.knows(runsOut)) {
            throw new DateTimeException(
                    "Time limit %s from %s must end in the calendar %s, which knows %s to %s, but would end on %s"
                            .formatted(
                                    limit, event, calendar.name(), calendar.firstDay(), calendar.lastDay(), runsOut));
        }
        var last = calendar.nextOrSame(runsOut);
        var steps = new ArrayList<Explanation>();
        steps.add(LimitSteps.firstMoment(event));
        if (!last.equals(runsOut)) {
            steps.add(LimitSteps.rolled(runsOut, last, calendar));
        }
        return Deadline.builder()
                .subject(limit.toString())
                .lastDay(last)
                .hour(Optional.of(end.toLocalTime()).filter(hour -> !isMidnight && last.equals(runsOut)))
                .lastWorkingDay(last)
                .boundary(Boundary.ON_OR_BEFORE)
                .certainty(calendar.certaintyBetween(runsOut, last))
                .explanation(LimitSteps.wholeInHours(limit, event, end, last, steps))
                .build();
    }
}
