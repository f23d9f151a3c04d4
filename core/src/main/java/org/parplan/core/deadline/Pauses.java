package org.parplan.core.deadline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.parplan.core.calendar.WorkingCalendar;
import org.threeten.extra.LocalDateRange;

/** The days on which a time limit does not run, in order of their first days; they may overlap. */
final class Pauses {

    private final List<LocalDateRange> ranges;

    Pauses(List<LocalDateRange> ranges) {
        for (var range : ranges) {
            if (range.isUnboundedStart() || range.isUnboundedEnd()) {
                throw new IllegalArgumentException("Pause must have a first and a last day, but was " + range);
            }
        }
        this.ranges = ranges.stream()
                .filter(range -> !range.isEmpty())
                .sorted(Comparator.comparing(LocalDateRange::getStart))
                .toList();
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** The pauses with a day after the event and not after the end. */
    List<LocalDateRange> between(LocalDate event, LocalDate end) {
        return ranges.stream()
                .filter(range -> range.getEndInclusive().isAfter(event)
                        && !range.getStart().isAfter(end))
                .toList();
    }

    /** Where a limit of so many days ends. */
    LocalDate plusDays(LocalDate event, long days) {
        return postponed(event, event.plusDays(days), DAYS::between, LocalDate::plusDays);
    }

    /** Where a limit of so many working days ends. */
    LocalDate plusWorkingDays(LocalDate event, int workingDays, WorkingCalendar calendar) {
        return postponed(
                event,
                calendar.plusWorkingDays(event, workingDays),
                calendar::workingDaysBetween,
                (day, more) -> calendar.plusWorkingDays(day, Math.toIntExact(more)));
    }

    /** The day itself if it is worked and in no pause, otherwise the first such day after it. */
    LocalDate nextOrSame(LocalDate day, WorkingCalendar calendar) {
        var working = calendar.nextOrSame(day);
        for (var range : ranges) {
            if (range.contains(working)) {
                working = calendar.nextOrSame(range.getEnd());
            }
        }
        return working;
    }

    /** The end of a limit, put off by what every pause that begins in time takes from it. */
    private LocalDate postponed(LocalDate event, LocalDate end, Count count, Shift shift) {
        var postponed = end;
        var from = event.plusDays(1);
        for (var range : ranges) {
            var start = range.getStart().isAfter(from) ? range.getStart() : from;
            if (start.isAfter(postponed)) {
                break;
            }
            if (range.getEnd().isAfter(start)) {
                postponed = shift.by(postponed, count.between(start, range.getEnd()));
                from = range.getEnd();
            }
        }
        return postponed;
    }

    private interface Count {
        long between(LocalDate startInclusive, LocalDate endExclusive);
    }

    private interface Shift {
        LocalDate by(LocalDate day, long more);
    }
}
