package org.parplan.core.window;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.TimeLimit;
import org.parplan.core.text.Reading;
import org.threeten.extra.LocalDateRange;

/**
 * The days a task may be done on: one or several stretches of days, such as the first and the fourth quarter; and what
 * has to happen first, where the plan makes the days depend on an event.
 *
 * <p>The ranges are in order, apart, and joined where they touch, so that windows of the same days are equal, however
 * they were worded: {@code Tháng 11 và 12} is one range. A range may {@linkplain #closings() end at an hour} of its last
 * day, which is then in it until that hour: {@code trước 17 giờ ngày 12/6} ends on 12 June at 17:00.
 *
 * <p>A window that {@linkplain #awaited() waits for an event} may have no dates yet: {@link #isDated()} tells, and
 * {@link #resolved(String, LocalDate, WorkingCalendar)} dates it once the event has happened.
 *
 * <pre>{@code
 * TaskWindow.read("Quý I, Quý 4", 2018).orElseThrow().toText(); // "2018-01-01/2018-03-31,2018-10-01/2018-12-31"
 * TaskWindow.read("trước ngày 20 hằng tháng", 2018).orElseThrow().occurrences(); // 2018-01-19, …, 2018-12-19
 * TaskWindow.read("Quý 4 và quý l", 2018).orElseThrow().wording(); // "Quý I/2018, quý IV/2018"
 * }</pre>
 */
@Value.Immutable
public abstract class TaskWindow {

    TaskWindow() {}

    /**
     * Reads a window from a cell of a plan. Understood are quarters (roman, arabic, {@code Quý l} as {@code Quý I} with a
     * problem), months, single days, half-years and half-months, the start, middle and end of a month or year (Civil Code
     * 2015, article 146) and by analogy, with a problem, of a quarter; years, spans of these, everything before, until or
     * from one of these, also until an hour; {@code định kỳ}, {@code đột xuất}, {@code thường xuyên}, how often ({@code
     * 02 tuần một lần}) and by which day ({@code trước ngày 20 hằng tháng}) beside them; limits from an event ({@code 10
     * ngày làm việc sau khi …}) and events alone ({@code khi có yêu cầu}); and several of these by comma, semicolon or
     * {@code và}. Case, composition and spaces do not matter.
     *
     * <p>Recurrences speak of the times beside them in the cell, and alone, where they say when, of the whole year; the
     * days by which they ask end the time: {@code trước ngày 15/11 hằng năm} runs to 14 November. Closed times add up, and
     * what is open on one side bounds them: {@code Quý II, trước ngày 15/6} ends on 14 June.
     *
     * <p>Nothing is guessed quietly: a part that is not understood is named by a problem beside the window of the rest; if
     * nothing is understood, or a part cannot be, there is no value.
     *
     * @param text  the cell, such as {@code Quý I, Quý 4}
     * @param year  the year that is meant where none is written, from 1 to 9999
     * @return the window of what was understood, and what was not or had to be assumed
     * @throws DateTimeException if the year is not from 1 to 9999
     */
    public static Reading<TaskWindow> read(String text, int year) {
        return WindowReader.read(text, year);
    }

    /**
     * Obtains a window of ranges in any order; those that touch or overlap are joined.
     *
     * @param ranges  the ranges, at least one
     * @return the window, without recurrence, hours and events
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
     * Obtains a window that has no dates yet.
     *
     * @param awaited  what it waits for
     * @return the window, without ranges
     */
    public static TaskWindow of(AwaitedEvent awaited) {
        return builder().addAwaited(awaited).build();
    }

    static TaskWindow of(List<Stretch> stretches, Optional<Recurrence> recurrence, List<AwaitedEvent> awaited) {
        var joined = Stretch.joined(stretches);
        return builder()
                .ranges(Stretch.ranges(joined))
                .recurrence(recurrence)
                .closings(Stretch.closings(joined))
                .awaited(awaited)
                .build();
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
     * The stretches of days, in order, with time between one and the next.
     *
     * @return the ranges, none only if the window waits for an event
     */
    public abstract List<LocalDateRange> ranges();

    /**
     * How the task comes back within the window.
     *
     * @return the recurrence, absent for a task to be done once
     */
    public abstract Optional<Recurrence> recurrence();

    /**
     * Where ranges end before their last day does: on 12 June at 17:00.
     *
     * @return the moments in order, each on the last day of a range
     */
    public abstract List<LocalDateTime> closings();

    /**
     * What has to happen before all of the task's days are known.
     *
     * @return the events as worded; empty where the plan gives dates alone
     */
    public abstract List<AwaitedEvent> awaited();

    @Value.Check
    TaskWindow check() {
        if (ranges().isEmpty() && awaited().isEmpty()) {
            throw new DateTimeException("Task window must have at least one range or await an event, but has neither");
        }
        for (var range : ranges()) {
            if (range.isEmpty() || range.isUnboundedStart() || range.isUnboundedEnd()) {
                throw new DateTimeException(
                        "Range of a task window must have a first and a last day, but was " + range);
            }
        }
        for (var closing : closings()) {
            ClosingHours.check(closing.toLocalTime());
            if (ranges().stream().noneMatch(range -> range.getEndInclusive().equals(closing.toLocalDate()))) {
                throw new DateTimeException(
                        "Hour of a task window must be on the last day of a range, but was " + closing);
            }
        }
        var joined = Stretch.joined(stretches());
        var isTidy = Stretch.ranges(joined).equals(ranges())
                && Stretch.closings(joined).equals(closings())
                && awaited().stream().distinct().count() == awaited().size();
        return isTidy ? this : of(joined, recurrence(), List.copyOf(new LinkedHashSet<>(awaited())));
    }

    /** The ranges with the hours at which they end; of several hours on a day the latest. */
    final List<Stretch> stretches() {
        return ranges().stream()
                .map(range -> new Stretch(
                        range,
                        closings().stream()
                                .filter(closing -> closing.toLocalDate().equals(range.getEndInclusive()))
                                .map(LocalDateTime::toLocalTime)
                                .max(LocalTime::compareTo)))
                .toList();
    }

    /**
     * Tells whether the window has dates; one that has none waits for an event.
     *
     * @return true if there is a range
     */
    public final boolean isDated() {
        return !ranges().isEmpty();
    }

    private List<LocalDateRange> dated() {
        if (!isDated()) {
            throw new IllegalStateException("Task window must have dates to be asked for days, but waits for "
                    + awaited().stream().map(AwaitedEvent::event).collect(Collectors.joining("; ")));
        }
        return ranges();
    }

    /**
     * The first day of the first range.
     *
     * @return the first day
     * @throws IllegalStateException if the window is not {@linkplain #isDated() dated}
     */
    public final LocalDate firstDay() {
        return dated().get(0).getStart();
    }

    /**
     * The last day of the last range.
     *
     * @return the last day
     * @throws IllegalStateException if the window is not {@linkplain #isDated() dated}
     */
    public final LocalDate lastDay() {
        return dated().get(ranges().size() - 1).getEndInclusive();
    }

    /**
     * The hour at which the {@linkplain #lastDay() last day} of the window ends.
     *
     * @return the hour; absent for the day's end, and where there are no dates
     */
    public final Optional<LocalTime> until() {
        return closings().stream()
                .filter(closing -> closing.toLocalDate().equals(lastDay()))
                .map(LocalDateTime::toLocalTime)
                .findFirst();
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
     * The last days by which the recurrence asks for something within the ranges: {@code trước ngày 20 hằng tháng} asks
     * for the 19th of each month.
     *
     * @return the days in order; none where the recurrence says no day, for an interval alone has no anchor
     */
    public final List<LocalDate> occurrences() {
        return recurrence().map(Recurrence::by).orElse(List.of()).stream()
                .flatMap(day ->
                        ranges().stream().flatMap(range -> day.lastDays(range.getStart(), range.getEndInclusive())))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * How many working days the window has.
     *
     * @param calendar  which days are worked
     * @return the number
     * @throws DateTimeException if the calendar does not know the window's days
     * @throws IllegalStateException if the window is not {@linkplain #isDated() dated}
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
     * @throws IllegalStateException if the window is not {@linkplain #isDated() dated}
     */
    public final int workingDaysUntil(LocalDate endInclusive, WorkingCalendar calendar) {
        var count = 0;
        for (var range : dated()) {
            if (!range.getStart().isAfter(endInclusive)) {
                var end = range.getEndInclusive().isBefore(endInclusive) ? range.getEndInclusive() : endInclusive;
                count += calendar.workingDaysBetween(range.getStart(), end.plusDays(1));
            }
        }
        return count;
    }

    /**
     * Returns the window of the time of two.
     *
     * @param other  the other window
     * @return a window of all the time of either, recurring in every way that either does, awaiting what either does
     */
    public final TaskWindow union(TaskWindow other) {
        return of(
                Stream.concat(stretches().stream(), other.stretches().stream()).toList(),
                Recurrence.and(recurrence(), other.recurrence()),
                Stream.concat(awaited().stream(), other.awaited().stream()).toList());
    }

    /**
     * Returns this window with the days that an event brings, now that it has happened. What waits for another event
     * waits on.
     *
     * <p>A limit runs by the Civil Code 2015, as {@link TimeLimit#due(LocalDate, WorkingCalendar)}: the event's day is
     * not counted, so the days are those from the next one to the deadline. A limit that counts back gives the days up to
     * its deadline, and no limit those from the event on; there the other end is that of the year, as it is where a plan
     * says {@code đến} or {@code từ} a day.
     *
     * <p>Where the window has dates, an event without a limit bounds only their start: the days before it fall away and
     * the stated end stands, also where the event came after it.
     *
     * <pre>{@code
     * var window = TaskWindow.read("5 ngày làm việc sau khi có văn bản", 2018).orElseThrow();
     * window.resolved("có văn bản", LocalDate.of(2018, 2, 13), vietnam).toText(); // "2018-02-14/2018-02-27", after Tet
     * }</pre>
     *
     * @param event  the event as the window words it
     * @param happenedOn  the day on which it happened
     * @param calendar  which days are worked
     * @return a new window, with the event's days and without that event
     * @throws IllegalArgumentException if the window does not wait for the event, or for hours from it, which run from a
     *     moment
     * @throws DateTimeException if a limit ends on a day that the calendar does not know
     */
    public final TaskWindow resolved(String event, LocalDate happenedOn, WorkingCalendar calendar) {
        return resolved(event, happenedOn, awaited -> awaited.from(happenedOn, calendar));
    }

    /**
     * Returns this window with the time that an event brings, now that it has happened at a moment: a limit in hours
     * ends at an hour, other limits take the day.
     *
     * @param event  the event as the window words it
     * @param happenedAt  the moment at which it happened
     * @param calendar  which days are worked
     * @return a new window, with the event's days and without that event; of hours the event's day is the first
     * @throws IllegalArgumentException if the window does not wait for the event
     * @throws DateTimeException if a limit ends on a day that the calendar does not know
     */
    public final TaskWindow resolved(String event, LocalDateTime happenedAt, WorkingCalendar calendar) {
        return resolved(event, happenedAt.toLocalDate(), awaited -> awaited.from(happenedAt, calendar));
    }

    private TaskWindow resolved(String event, LocalDate happenedOn, Function<AwaitedEvent, Stretch> days) {
        var happened = awaited().stream()
                .filter(awaited -> awaited.event().equals(event))
                .toList();
        if (happened.isEmpty()) {
            throw new IllegalArgumentException("Event must be one that the window waits for, %s, but was %s"
                    .formatted(awaited().stream().map(AwaitedEvent::event).toList(), event));
        }
        var hasOpen = happened.stream().anyMatch(awaited -> awaited.limit().isEmpty());
        var stated = hasOpen ? statedFrom(happenedOn) : stretches();
        var brought = happened.stream()
                .filter(awaited -> !isDated() || awaited.limit().isPresent())
                .map(days);
        return of(
                Stream.concat(stated.stream(), brought).toList(),
                recurrence(),
                awaited().stream()
                        .filter(awaited -> !happened.contains(awaited))
                        .toList());
    }

    private List<Stretch> statedFrom(LocalDate day) {
        var left = stretches().stream()
                .flatMap(stretch -> stretch.from(day).stream())
                .toList();
        return left.isEmpty() ? stretches() : left;
    }

    /**
     * Writes the days for explanations and problems, in ISO form with both ends included, such as
     * {@code 2018-01-01/2018-03-31,2018-10-01/2018-12-31}; an end with an hour as {@code 2018-06-12T17:00}, and after
     * the days what is awaited, as {@code 10 WORKING_DAYS: có văn bản}.
     *
     * @return the ranges, by comma
     */
    public final String toText() {
        var days = stretches().stream()
                .map(stretch -> stretch.start() + "/" + stretch.range().getEndInclusive()
                        + stretch.until().map(hour -> "T" + hour).orElse(""));
        return Stream.concat(days, awaited().stream().map(AwaitedEvent::toText)).collect(Collectors.joining(","));
    }

    /**
     * Writes the window in official Vietnamese, with its years, so that {@link #read} understands it whatever the plan's
     * year: {@code Quý I/2018, quý IV/2018; trước ngày 20 hằng tháng}. Years are four digits, the first not 0.
     *
     * @return the wording, which reads back to an equal window without a problem
     */
    public final String wording() {
        return WindowWording.of(this);
    }

    /** Collects the parts of a {@link TaskWindow}. */
    public static final class Builder extends ImmutableTaskWindow.Builder {
        Builder() {}
    }
}
