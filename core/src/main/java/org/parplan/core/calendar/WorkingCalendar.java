package org.parplan.core.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;

/**
 * Which days are worked, from a first to a last day that it knows: every day but Saturdays, Sundays and the dated days
 * off, and also the weekend days that a dated entry makes worked.
 *
 * <p>A calendar never guesses: outside the days it knows it refuses, naming the day and its span.
 *
 * <pre>{@code
 * var vietnam = WorkingCalendar.vietnam();
 * vietnam.isWorkingDay(LocalDate.of(2018, 2, 16));                             // false: Lunar New Year
 * vietnam.plusWorkingDays(LocalDate.of(2018, 2, 13), 5);                       // 2018-02-27
 * vietnam.workingDaysBetween(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 7, 1)); // 121
 * }</pre>
 */
@Value.Immutable
public abstract class WorkingCalendar {

    private static final long MOST_DAYS = 366 * 1000L;

    WorkingCalendar() {}

    /**
     * The calendar of Vietnam's state bodies that comes with the library: every day off with its source.
     *
     * @return the calendar, for now of the year 2018
     */
    public static WorkingCalendar vietnam() {
        return Bundled.VIETNAM;
    }

    /**
     * Obtains a calendar from the lines that {@link #toText()} writes. Empty lines and lines that begin with {@code #}
     * are passed over.
     *
     * @param text  a line {@code calendar | Vietnam | 2018-01-01 | 2018-12-31}, then for each entry a line
     *     {@code date | kind | certainty | name in Vietnamese | name in English | source}
     * @return the calendar
     * @throws IllegalArgumentException if a line has another form, naming the line
     */
    public static WorkingCalendar ofText(String text) {
        return CalendarText.read(text);
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
     * What messages call it by.
     *
     * @return the name, such as {@code Vietnam}
     */
    public abstract String name();

    /**
     * The first day it knows.
     *
     * @return the first day
     */
    public abstract LocalDate firstDay();

    /**
     * The last day it knows.
     *
     * @return the last day
     */
    public abstract LocalDate lastDay();

    /**
     * The dated days, at most one a day, sorted by day whatever order they were given in.
     *
     * @return the entries
     */
    public abstract List<CalendarEntry> entries();

    @Value.Check
    WorkingCalendar check() {
        CalendarText.requireField("Name of a calendar", name());
        var days = DAYS.between(firstDay(), lastDay());
        if (days < 0) {
            throw new DateTimeException(
                    "Last day must be on or after the first day %s, but was %s".formatted(firstDay(), lastDay()));
        }
        if (days > MOST_DAYS) {
            throw new DateTimeException(
                    "Calendar must span at most 1000 years, but was %s to %s".formatted(firstDay(), lastDay()));
        }
        for (var i = 0; i < entries().size(); i++) {
            var date = entries().get(i).date();
            requireKnown(date, lastDay());
            if (i > 0 && !entries().get(i - 1).date().isBefore(date)) {
                return sorted();
            }
        }
        return this;
    }

    private WorkingCalendar sorted() {
        var sorted = new ArrayList<>(entries());
        sorted.sort(Comparator.comparing(CalendarEntry::date));
        for (var i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).date().equals(sorted.get(i - 1).date())) {
                throw new IllegalArgumentException("A day must have at most one entry, but %s has two"
                        .formatted(sorted.get(i).date()));
            }
        }
        return builder().from(this).entries(sorted).build();
    }

    @Value.Lazy
    WorkingDayTable table() {
        return WorkingDayTable.of(this);
    }

    /**
     * Tells whether the calendar knows a day.
     *
     * @param day  the day to ask for
     * @return true from the first to the last day
     */
    public final boolean knows(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /**
     * Tells whether a day is worked.
     *
     * @param day  the day to ask for
     * @return true if it is
     * @throws DateTimeException if the calendar does not know the day
     */
    public final boolean isWorkingDay(LocalDate day) {
        return table().isWorking(number(day, lastDay()));
    }

    /**
     * The first working day after a day.
     *
     * @param day  the day to start from
     * @return the next working day
     * @throws DateTimeException if the calendar does not know the day, or no working day after it
     */
    public final LocalDate next(LocalDate day) {
        return plusWorkingDays(day, 1);
    }

    /**
     * The day itself if it is worked, otherwise the first working day after it.
     *
     * @param day  the day to start from
     * @return the next working day or the same day
     * @throws DateTimeException if the calendar does not know the day, or no working day on or after it
     */
    public final LocalDate nextOrSame(LocalDate day) {
        return isWorkingDay(day) ? day : next(day);
    }

    /**
     * The last working day before a day.
     *
     * @param day  the day to start from
     * @return the previous working day
     * @throws DateTimeException if the calendar does not know the day, or no working day before it
     */
    public final LocalDate previous(LocalDate day) {
        return plusWorkingDays(day, -1);
    }

    /**
     * The day itself if it is worked, otherwise the last working day before it.
     *
     * @param day  the day to start from
     * @return the previous working day or the same day
     * @throws DateTimeException if the calendar does not know the day, or no working day on or before it
     */
    public final LocalDate previousOrSame(LocalDate day) {
        return isWorkingDay(day) ? day : previous(day);
    }

    /**
     * The n-th working day after a day, the day itself not counted: one working day after a Saturday is a Monday, and so
     * is one after a Friday.
     *
     * @param day  the day to start from, worked or not
     * @param workingDays  how many to go: forward, back if negative; zero stays on the day, worked or not
     * @return the day reached
     * @throws DateTimeException if the calendar does not know the day, or not enough working days from there
     */
    public final LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        var from = number(day, lastDay());
        if (workingDays == 0) {
            return day;
        }
        var counted = table().workingDaysBefore(workingDays > 0 ? from + 1 : from);
        var target = (long) counted + workingDays - (workingDays > 0 ? 1 : 0);
        if (target < 0 || target >= table().size()) {
            throw new DateTimeException(
                    "Working days from %s must stay in the calendar %s, which knows %s to %s, but were %s"
                            .formatted(day, name(), firstDay(), lastDay(), workingDays));
        }
        return firstDay().plusDays(table().dayOf((int) target));
    }

    /**
     * How many working days lie from a day up to, not including, another.
     *
     * @param startInclusive  the first day counted, at most the day after the calendar's last
     * @param endExclusive  the first day not counted, at most the day after the calendar's last
     * @return the number, negative if the end is before the start
     * @throws DateTimeException if the calendar does not know the days between
     */
    public final int workingDaysBetween(LocalDate startInclusive, LocalDate endExclusive) {
        var last = lastDay().plusDays(1);
        return table().workingDaysBefore(number(endExclusive, last))
                - table().workingDaysBefore(number(startInclusive, last));
    }

    /**
     * A date moved off a day off, by a convention.
     *
     * @param day  the date
     * @param convention  where to move it
     * @return a working day, or under {@link RollConvention#NONE} the date itself
     * @throws DateTimeException if the calendar does not know the day or the one it moves to
     */
    public final LocalDate adjust(LocalDate day, RollConvention convention) {
        return switch (convention) {
            case NONE -> plusWorkingDays(day, 0);
            case FOLLOWING -> nextOrSame(day);
            case PRECEDING -> previousOrSame(day);
        };
    }

    /**
     * The entry of a day, if it has one.
     *
     * @param day  the day to ask for
     * @return the entry
     * @throws DateTimeException if the calendar does not know the day
     */
    public final Optional<CalendarEntry> entryOn(LocalDate day) {
        return entriesBetween(day, day).stream().findFirst();
    }

    /**
     * The entries of some days.
     *
     * @param startInclusive  the first of the days
     * @param endInclusive  the last of the days
     * @return the entries by day, none if the end is before the start
     * @throws DateTimeException if the calendar does not know the days
     */
    public final List<CalendarEntry> entriesBetween(LocalDate startInclusive, LocalDate endInclusive) {
        requireKnown(startInclusive, lastDay());
        requireKnown(endInclusive, lastDay());
        var from = CalendarEntry.countBefore(startInclusive, entries());
        var to = CalendarEntry.countBefore(endInclusive.plusDays(1), entries());
        return from < to ? entries().subList(from, to) : List.of();
    }

    /**
     * How sure the calendar is of which of some days are worked.
     *
     * @param startInclusive  the first of the days
     * @param endInclusive  the last of the days
     * @return the weakest certainty of the entries that decide a day, {@link Certainty#STATUTORY} if none does
     * @throws DateTimeException if the calendar does not know the days
     */
    public final Certainty certaintyBetween(LocalDate startInclusive, LocalDate endInclusive) {
        return Certainty.weakest(entriesBetween(startInclusive, endInclusive).stream()
                .filter(CalendarEntry::isDecisive)
                .map(CalendarEntry::certainty));
    }

    /**
     * Why some days are worked or not, as far as they are not plain weekdays: {@code calendar.entry} for each day with
     * an entry, {@code calendar.weekend} for each run of weekend days without.
     *
     * @param startInclusive  the first of the days
     * @param endInclusive  the last of the days
     * @return the explanations by day
     * @throws DateTimeException if the calendar does not know the days
     */
    public final List<Explanation> explain(LocalDate startInclusive, LocalDate endInclusive) {
        return DayExplanations.of(startInclusive, endInclusive, entriesBetween(startInclusive, endInclusive));
    }

    /**
     * Writes the calendar in lines, which {@link #ofText(String)} reads back.
     *
     * @return the lines, each ended
     */
    public final String toText() {
        return CalendarText.write(this);
    }

    /** Returns the name and the span, for logs and test reports. */
    @Override
    public final String toString() {
        return name() + " (" + firstDay() + " to " + lastDay() + ")";
    }

    /** The number of a day in the table, which counts from the first day. */
    private int number(LocalDate day, LocalDate last) {
        requireKnown(day, last);
        return (int) (day.toEpochDay() - firstDay().toEpochDay());
    }

    private void requireKnown(LocalDate day, LocalDate last) {
        if (day.isBefore(firstDay()) || day.isAfter(last)) {
            throw new DateTimeException("Day must be in the calendar %s, which knows %s to %s, but was %s"
                    .formatted(name(), firstDay(), lastDay(), day));
        }
    }

    /** Collects the parts of a {@link WorkingCalendar}. */
    public static final class Builder extends ImmutableWorkingCalendar.Builder {
        Builder() {}
    }

    /** Read on first use, and only then. */
    private static final class Bundled {
        static final WorkingCalendar VIETNAM = CalendarText.resource("vietnam.txt");
    }
}
