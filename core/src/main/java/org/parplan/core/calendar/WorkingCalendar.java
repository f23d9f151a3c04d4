package org.parplan.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/**
 * Which days are worked, from a first to a last day that it knows: every day but those of the weekly rest and the dated
 * days off, and also the days of rest that a dated entry makes worked.
 *
 * <p>A calendar never guesses: outside the days it knows it refuses, naming the day and its span. A calendar that was
 * allowed to look further ({@link #vietnamProjected()}) says up to when all is {@linkplain #announcedTo() announced}, and
 * what rests on a later day is {@link Certainty#PROJECTED}: a deadline of {@code core.deadline} says so by itself, a bare
 * date has {@link #certaintyBetween}.
 *
 * <pre>{@code
 * var vietnam = WorkingCalendar.vietnam();
 * vietnam.isWorkingDay(LocalDate.of(2018, 2, 16));                             // false: Lunar New Year
 * vietnam.plusWorkingDays(LocalDate.of(2018, 2, 13), 5);                       // 2018-02-27
 * vietnam.workingDaysBetween(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 7, 1)); // 121
 * }</pre>
 *
 * <p>Adding and counting take the same time for any number of days: two array look-ups. The forms that take days since
 * 1970-01-01 ({@link LocalDate#toEpochDay()}) allocate nothing. The tables for that take 59 kB for 2012 to 2026 and 350 kB
 * up to 2100; with its entries the calendar keeps 0.4 and 0.9 MB. The first question reads the days off, which takes
 * some tens of milliseconds, or some hundred where projected, and loads no classes but those of core (measured in
 * {@code samples/benchmarks}).
 */
@Value.Immutable
public abstract class WorkingCalendar {

    private static final int LAST_YEAR = 9999;

    private final LazyTable table = new LazyTable();

    WorkingCalendar() {}

    /**
     * The calendar of Vietnam's state bodies that comes with the library: every day off and every worked Saturday of
     * 2012 to 2026 with its source.
     *
     * @return the calendar
     */
    public static WorkingCalendar vietnam() {
        return Bundled.VIETNAM;
    }

    /**
     * The calendar of Vietnam's state bodies from 2012 to 2100, for callers who allow days that nobody has announced:
     * from 2027 on the holidays of the law in force, the days in lieu of those on a weekend, and for what the law leaves
     * to the Prime Minister an {@link Assumption}. No swaps are projected.
     *
     * @return the calendar
     */
    public static WorkingCalendar vietnamProjected() {
        return Projected.VIETNAM;
    }

    /**
     * Obtains a calendar from the lines that {@link #toText()} writes. Empty lines and lines that begin with {@code #}
     * are passed over.
     *
     * @param text  a line {@code calendar | Vietnam | 2018-01-01 | 2018-12-31}, with a weekly rest behind it if that is
     *     not {@code SATURDAY,SUNDAY}, then for each entry a line
     *     {@code date | kind | certainty | name in Vietnamese | name in English | source}, behind which may stand
     *     {@code of HOLIDAY}, {@code for DATE}, {@code since DATE} and {@code assumed ASSUMPTION}, each after a bar
     * @return the calendar
     * @throws IllegalArgumentException if a line has another form, naming the line
     */
    public static WorkingCalendar ofText(String text) {
        return CalendarText.readCalendar(text);
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
     * The days of the week that are off unless an entry says otherwise.
     *
     * @return the weekly rest, Saturday and Sunday if nothing is said
     */
    @Value.Default
    public WeeklyRest weeklyRest() {
        return WeeklyRest.SATURDAY_AND_SUNDAY;
    }

    /**
     * Up to when all days off are announced; what is later rests on what was assumed.
     *
     * @return the last day of the last year that is announced, absent if all are
     */
    public abstract Optional<LocalDate> announcedTo();

    /**
     * The dated days, at most one a day, sorted by day whatever order they were given in.
     *
     * @return the entries
     */
    public abstract List<CalendarEntry> entries();

    @Value.Check
    WorkingCalendar check() {
        CalendarText.requireField("Name of a calendar", name());
        if (firstDay().getYear() < 1 || lastDay().getYear() > LAST_YEAR) {
            throw new DateTimeException("Calendar must lie in the years 1 to %s, but was %s to %s"
                    .formatted(LAST_YEAR, firstDay(), lastDay()));
        }
        if (lastDay().isBefore(firstDay())) {
            throw new DateTimeException(
                    "Last day must be on or after the first day %s, but was %s".formatted(firstDay(), lastDay()));
        }
        for (var entry : entries()) {
            requireKnown(entry.date().toEpochDay(), knows(entry.date()));
            EntryChecks.requireMeaning(entry, weeklyRest());
        }
        if (!EntryChecks.isSorted(entries())) {
            return builder().from(this).entries(EntryChecks.sorted(entries())).build();
        }
        EntryChecks.requireOtherSides(this);
        var announced = EntryChecks.announcedTo(this);
        return announced.equals(announcedTo())
                ? this
                : builder().from(this).announcedTo(announced).build();
    }

    private WorkingDayTable table() {
        return table.of(this);
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
     * Tells whether all that is to be announced for a year is: the calendar knows the whole year, and no day of it rests
     * on what was assumed. A swap may still be announced late.
     *
     * @param year  the year
     * @return true if it is known and {@linkplain #announcedTo() announced}
     */
    public final boolean isComplete(int year) {
        return year >= firstDay().getYear()
                && year <= lastDay().getYear()
                && knows(LocalDate.of(year, 1, 1))
                && knows(LocalDate.of(year, 12, 31))
                && !isProjected(year);
    }

    private boolean isProjected(int year) {
        return announcedTo().filter(last -> year > last.getYear()).isPresent();
    }

    /**
     * Tells whether a day is worked.
     *
     * @param day  the day to ask for
     * @return true if it is
     * @throws DateTimeException if the calendar does not know the day
     */
    public final boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day.toEpochDay());
    }

    /**
     * Tells whether a day is worked, in days since 1970-01-01.
     *
     * @param epochDay  the day to ask for
     * @return true if it is
     * @throws DateTimeException if the calendar does not know the day
     */
    public final boolean isWorkingDay(long epochDay) {
        var table = table();
        requireKnown(epochDay, table.knows(epochDay));
        return table.isWorking(epochDay);
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
        return LocalDate.ofEpochDay(plusWorkingDays(day.toEpochDay(), workingDays));
    }

    /**
     * The n-th working day after a day, the day itself not counted, in days since 1970-01-01.
     *
     * @param epochDay  the day to start from, worked or not
     * @param workingDays  how many to go: forward, back if negative; zero stays on the day, worked or not
     * @return the day reached
     * @throws DateTimeException if the calendar does not know the day, or not enough working days from there
     */
    public final long plusWorkingDays(long epochDay, int workingDays) {
        var table = table();
        requireKnown(epochDay, table.knows(epochDay));
        if (workingDays == 0) {
            return epochDay;
        }
        var number = workingDays > 0
                ? table.workingDaysThrough(epochDay) + workingDays
                : table.workingDaysBefore(epochDay) + 1 + workingDays;
        if (!table.hasWorkingDay(number)) {
            throw new DateTimeException(
                    "Working days from %s must stay in the calendar %s, which knows %s to %s, but were %s"
                            .formatted(LocalDate.ofEpochDay(epochDay), name(), firstDay(), lastDay(), workingDays));
        }
        return table.dayOf(number);
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
        return workingDaysBetween(startInclusive.toEpochDay(), endExclusive.toEpochDay());
    }

    /**
     * How many working days lie from a day up to, not including, another, in days since 1970-01-01.
     *
     * @param startInclusive  the first day counted, at most the day after the calendar's last
     * @param endExclusive  the first day not counted, at most the day after the calendar's last
     * @return the number, negative if the end is before the start
     * @throws DateTimeException if the calendar does not know the days between
     */
    public final int workingDaysBetween(long startInclusive, long endExclusive) {
        var table = table();
        requireKnown(startInclusive, table.knowsEnd(startInclusive));
        requireKnown(endExclusive, table.knowsEnd(endExclusive));
        return table.workingDaysBefore(endExclusive) - table.workingDaysBefore(startInclusive);
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
            case NONE -> {
                requireKnown(day, knows(day));
                yield day;
            }
            case FOLLOWING -> nextOrSame(day);
            case PRECEDING -> previousOrSame(day);
        };
    }

    /**
     * Returns the calendar with some notices laid over it. Of two that speak of one day the one known later holds,
     * whatever order they are given in; one that does not say since when it is known counts as the latest. Across several
     * calls the calendar knows the days that were named and not those that were revoked, so notices that belong together
     * are laid in one.
     *
     * <p>What was only assumed of a holiday gives way to a notice that names the days of that holiday in that year (their
     * {@link CalendarEntry#holiday()} says so); a year of which nothing is assumed any more is announced.
     *
     * @param notices  the notices
     * @return a new calendar of the same span
     * @throws DateTimeException if a notice names a day that the calendar does not know
     * @throws IllegalArgumentException if a notice swaps one day without the other, swaps a day that is off already,
     *     revokes what the law fixes or nobody named, names only some of the days that were assumed of a holiday, or if
     *     two notices of one day speak of the same day
     */
    public final WorkingCalendar with(CalendarNotice... notices) {
        return Layers.over(this, notices);
    }

    /**
     * Returns the calendar up to the last day that is {@linkplain #announcedTo() announced}: what remains refuses instead
     * of projecting.
     *
     * @return a new calendar, or this one if nothing in it is projected
     * @throws DateTimeException if not even its first day is announced
     */
    public final WorkingCalendar announced() {
        var last = announcedTo().orElse(lastDay());
        if (last.isBefore(firstDay())) {
            throw new DateTimeException("Calendar must begin with a year that is announced, but %s is announced to %s"
                    .formatted(this, last));
        }
        return last.isBefore(lastDay()) ? upTo(last) : this;
    }

    private WorkingCalendar upTo(LocalDate lastDay) {
        return builder()
                .from(this)
                .lastDay(lastDay)
                .announcedTo(Optional.empty())
                .entries(entries().subList(0, CalendarEntry.countBefore(lastDay.plusDays(1), entries())))
                .build();
    }

    /**
     * Returns the calendar of the days on which two bodies both work, such as a province and its bank.
     *
     * @param other  the other calendar
     * @return a calendar of the days that both know, named after both
     * @throws DateTimeException if there is no such day
     * @throws IllegalArgumentException if one of them rests on each day of the week
     */
    public final WorkingCalendar combinedWith(WorkingCalendar other) {
        return Combination.of(this, other);
    }

    /**
     * The days that are worked in one of two calendars and not in the other, as far as both know them.
     *
     * @param other  the other calendar
     * @return the days, in order
     */
    public final List<LocalDate> differencesFrom(WorkingCalendar other) {
        return Combination.differences(this, other);
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
        requireKnown(startInclusive, knows(startInclusive));
        requireKnown(endInclusive, knows(endInclusive));
        var from = CalendarEntry.countBefore(startInclusive, entries());
        var to = CalendarEntry.countBefore(endInclusive.plusDays(1), entries());
        return from < to ? entries().subList(from, to) : List.of();
    }

    /**
     * How sure the calendar is of which of some days are worked.
     *
     * @param startInclusive  the first of the days
     * @param endInclusive  the last of the days
     * @return the weakest certainty of the entries that decide a day, {@link Certainty#STATUTORY} if none does, and
     *     {@link Certainty#PROJECTED} if a day is later than {@link #announcedTo()}
     * @throws DateTimeException if the calendar does not know the days
     */
    public final Certainty certaintyBetween(LocalDate startInclusive, LocalDate endInclusive) {
        var entries = entriesBetween(startInclusive, endInclusive);
        return projectedYears(startInclusive, endInclusive).isEmpty()
                ? Certainty.weakest(
                        entries.stream().filter(weeklyRest()::isOverruledBy).map(CalendarEntry::certainty))
                : Certainty.PROJECTED;
    }

    /**
     * The years among some days for which not all that is to be announced is: a {@link ProblemCode#YEAR_INCOMPLETE} for
     * each.
     *
     * @param startInclusive  the first of the days
     * @param endInclusive  the last of the days
     * @return the problems by year
     * @throws DateTimeException if the calendar does not know the days
     */
    public final List<Problem> problemsBetween(LocalDate startInclusive, LocalDate endInclusive) {
        entriesBetween(startInclusive, endInclusive);
        return projectedYears(startInclusive, endInclusive).stream()
                .map(year -> Problem.of(ProblemCode.YEAR_INCOMPLETE).with("year", year))
                .toList();
    }

    private List<Integer> projectedYears(LocalDate startInclusive, LocalDate endInclusive) {
        return IntStream.rangeClosed(startInclusive.getYear(), endInclusive.getYear())
                .filter(this::isProjected)
                .boxed()
                .toList();
    }

    /**
     * Why some days are worked or not, as far as they are not plain weekdays: {@code calendar.entry} for each day with
     * an entry, {@code calendar.weekend} for each run of days of rest without, and before them
     * {@code calendar.year-incomplete} for each year that is not announced yet.
     *
     * @param startInclusive  the first of the days
     * @param endInclusive  the last of the days
     * @return the explanations by day
     * @throws DateTimeException if the calendar does not know the days
     */
    public final List<Explanation> explain(LocalDate startInclusive, LocalDate endInclusive) {
        var told = new ArrayList<Explanation>();
        projectedYears(startInclusive, endInclusive)
                .forEach(year ->
                        told.add(Explanation.of("calendar.year-incomplete").with("year", year)));
        told.addAll(DayExplanations.of(
                startInclusive, endInclusive, entriesBetween(startInclusive, endInclusive), weeklyRest()));
        return List.copyOf(told);
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

    private void requireKnown(long epochDay, boolean isKnown) {
        if (!isKnown) {
            throw unknown(epochDay);
        }
    }

    private void requireKnown(LocalDate day, boolean isKnown) {
        requireKnown(day.toEpochDay(), isKnown);
    }

    private DateTimeException unknown(long epochDay) {
        var day = isDate(epochDay) ? LocalDate.ofEpochDay(epochDay).toString() : "day " + epochDay + " from 1970-01-01";
        return new DateTimeException("Day must be in the calendar %s, which knows %s to %s, but was %s"
                .formatted(name(), firstDay(), lastDay(), day));
    }

    private static boolean isDate(long epochDay) {
        return epochDay >= LocalDate.MIN.toEpochDay() && epochDay <= LocalDate.MAX.toEpochDay();
    }

    /** Collects the parts of a {@link WorkingCalendar}. */
    public static final class Builder extends ImmutableWorkingCalendar.Builder {
        Builder() {}
    }

    /** Read on first use, and only then. */
    private static final class Bundled {
        static final WorkingCalendar VIETNAM = CalendarText.readCalendar(CalendarText.resource("vietnam.txt"));
    }

    /** Made on first use, and only then. */
    private static final class Projected {
        static final WorkingCalendar VIETNAM = Projection.ofVietnam().after(Bundled.VIETNAM, LunarDates.lastYear());
    }
}
