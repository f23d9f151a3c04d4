package org.parplan.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Reading;
import org.threeten.extra.LocalDateRange;

/**
 * The days a task may be done on: one or several stretches of days, such as the first and the fourth quarter.
 *
 * <p>The ranges are in order, apart, and joined where they touch, so that windows of the same days are equal, however
 * they were worded: {@code Tháng 11 và 12} is one range.
 *
 * <pre>{@code
 * TaskWindow.read("Quý I, Quý 4", 2018).orElseThrow().toText(); // "2018-01-01/2018-03-31,2018-10-01/2018-12-31"
 * }</pre>
 */
@Value.Immutable
public abstract class TaskWindow {

    TaskWindow() {}

    /**
     * Reads a window from a phrase of a plan. Understood are quarters (roman, arabic, {@code Quý l} as {@code Quý I}
     * with a problem), months, single days, the first or last months of a year, years, spans of these, everything
     * before, until or from one of these, several of these by comma, semicolon or {@code và}, and {@code định kỳ} and
     * {@code đột xuất} beside them. Case, composition and spaces do not matter.
     *
     * <p>Nothing is guessed: if a part is not understood, or cannot be, there is no value, and a problem names the part.
     *
     * @param text  the phrase, such as {@code Quý I, Quý 4}
     * @param year  the year that is meant where none is written, from 1 to 9999
     * @return the window where every part was understood, and what had to be assumed
     * @throws DateTimeException if the year is not from 1 to 9999
     */
    public static Reading<TaskWindow> read(String text, int year) {
        return WindowReader.read(text, year);
    }

    /**
     * Obtains a window of ranges in any order; those that touch or overlap are joined.
     *
     * @param ranges  the ranges, at least one
     * @return the window, without recurrence
     * @throws DateTimeException if there is no range, or one is empty or unbounded
     */
    public static TaskWindow of(LocalDateRange... ranges) {
        return builder().addRanges(ranges).build();
    }

    /**
     * Obtains the window of a whole year.
     *
     * @param year  the year
     * @return the window from 1 January to 31 December
     */
    public static TaskWindow ofYear(int year) {
        return of(LocalDateRange.ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The stretches of days, in order, with at least one day between one and the next.
     *
     * @return the ranges, at least one
     */
    public abstract List<LocalDateRange> ranges();

    /**
     * How the task comes back within the window.
     *
     * @return the recurrence, absent for a task to be done once
     */
    public abstract Optional<Recurrence> recurrence();

    @Value.Check
    TaskWindow check() {
        if (ranges().isEmpty()) {
            throw new DateTimeException("Task window must have at least one range, but has none");
        }
        for (var range : ranges()) {
            if (range.isEmpty() || range.isUnboundedStart() || range.isUnboundedEnd()) {
                throw new DateTimeException(
                        "Range of a task window must have a first and a last day, but was " + range);
            }
        }
        var joined = joined(ranges());
        return joined.equals(ranges())
                ? this
                : builder().from(this).ranges(joined).build();
    }

    private static List<LocalDateRange> joined(List<LocalDateRange> ranges) {
        var sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(LocalDateRange::getStart));
        var joined = new ArrayList<LocalDateRange>();
        for (var range : sorted) {
            var last = joined.isEmpty() ? range : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && last.isConnected(range)) {
                joined.set(joined.size() - 1, last.span(range));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    /**
     * The first day of the first range.
     *
     * @return the first day
     */
    public final LocalDate firstDay() {
        return ranges().get(0).getStart();
    }

    /**
     * The last day of the last range.
     *
     * @return the last day
     */
    public final LocalDate lastDay() {
        return ranges().get(ranges().size() - 1).getEndInclusive();
    }

    /**
     * Tells whether a day lies in one of the ranges.
     *
     * @param day  the day
     * @return true if it does
     */
    public final boolean contains(LocalDate day) {
        return ranges().stream().anyMatch(range -> range.contains(day));
    }

    /**
     * How many working days the window has.
     *
     * @param calendar  which days are worked
     * @return the number
     * @throws DateTimeException if the calendar does not know the window's days
     */
    public final int workingDays(WorkingCalendar calendar) {
        return workingDaysUntil(lastDay(), calendar);
    }

    /**
     * How many working days of the window lie on or before a day.
     *
     * @param endInclusive  the last day counted
     * @param calendar  which days are worked
     * @return the number, zero before the window
     * @throws DateTimeException if the calendar does not know the days counted
     */
    public final int workingDaysUntil(LocalDate endInclusive, WorkingCalendar calendar) {
        var count = 0;
        for (var range : ranges()) {
            if (!range.getStart().isAfter(endInclusive)) {
                var end = range.getEndInclusive().isBefore(endInclusive) ? range.getEndInclusive() : endInclusive;
                count += calendar.workingDaysBetween(range.getStart(), end.plusDays(1));
            }
        }
        return count;
    }

    /**
     * Returns the window of the days of two.
     *
     * @param other  the other window
     * @return a window of every day of either, recurring in every way that either does
     */
    public final TaskWindow union(TaskWindow other) {
        return builder()
                .addAllRanges(ranges())
                .addAllRanges(other.ranges())
                .recurrence(Stream.concat(recurrence().stream(), other.recurrence().stream())
                        .reduce(Recurrence::and))
                .build();
    }

    /**
     * Writes the days for explanations and problems, in ISO form with both ends included, such as
     * {@code 2018-01-01/2018-03-31,2018-10-01/2018-12-31}.
     *
     * @return the ranges, by comma
     */
    public final String toText() {
        return ranges().stream()
                .map(range -> range.getStart() + "/" + range.getEndInclusive())
                .collect(Collectors.joining(","));
    }

    /** Collects the parts of a {@link TaskWindow}. */
    public static final class Builder extends ImmutableTaskWindow.Builder {
        Builder() {}
    }
}
