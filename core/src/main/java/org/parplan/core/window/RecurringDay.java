package org.parplan.core.window;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parplan.core.deadline.Boundary;

/**
 * By which day something is asked for again and again, written {@code BEFORE MONTH:20} for {@code trước ngày 20 hằng
 * tháng}.
 *
 * <p>The day is one of a week ({@code WEEK:5}, Friday), of a month ({@code MONTH:20}), of one of a quarter's three months
 * ({@code QUARTER:3-25}) or of a year ({@code YEAR:12-15}). A month too short for it ends before it comes: its last day
 * stands in, as for a month's limit in article 148 of the Civil Code 2015; so {@code ON_OR_BEFORE MONTH:31} is every
 * month's last day. With an hour the day itself still counts, until then: {@code ON_OR_BEFORE WEEK:5 16:00}.
 *
 * <p>These are fixed dates, not time limits: where the day is a day off, nothing moves.
 *
 * <pre>{@code
 * RecurringDay.parse("BEFORE MONTH:20").lastDay(LocalDate.of(2018, 6, 1)); // 2018-06-19
 * }</pre>
 *
 * @param boundary whether the day still counts
 * @param cycle in what the day comes once: weeks, months, quarters or years
 * @param month which month of the quarter, 1 to 3, or of the year; 0 where the cycle is a week or a month
 * @param day which day of the month, or of the week from 1 for Monday
 * @param until the hour at which the day's time ends, absent for the day's end
 */
public record RecurringDay(Boundary boundary, IntervalUnit cycle, int month, int day, Optional<LocalTime> until) {

    static final Comparator<RecurringDay> ORDER = Comparator.comparing(RecurringDay::cycle)
            .thenComparing(RecurringDay::month)
            .thenComparing(RecurringDay::day)
            .thenComparing(RecurringDay::boundary)
            .thenComparing(rule -> rule.until().orElse(LocalTime.MAX));

    private static final Pattern TEXT = Pattern.compile("(?<boundary>BEFORE|ON_OR_BEFORE) "
            + "(?<cycle>WEEK|MONTH|QUARTER|YEAR):(?:(?<month>[0-9]{1,2})-)?(?<day>[0-9]{1,2})"
            + "(?: (?<hour>[0-9]{2}):(?<minute>[0-9]{2}))?");

    /**
     * Makes a rule; {@link #ofMonth}, {@link #ofYear} and their like say what they take.
     *
     * @param boundary  whether the day still counts
     * @param cycle  weeks, months, quarters or years
     * @param month  which month of the quarter or year, otherwise 0
     * @param day  which day
     * @param until  the hour, in whole minutes after midnight, only where the day still counts
     * @throws DateTimeException if the cycle has no such day every time, or the hour cannot be
     */
    public RecurringDay {
        Objects.requireNonNull(boundary, "boundary");
        Objects.requireNonNull(until, "until");
        if (!isDay(cycle, month, day)) {
            throw new DateTimeException("Recurring day must be one that every %s has, but was %s"
                    .formatted(singular(cycle), month == 0 ? Integer.toString(day) : month + "-" + day));
        }
        until.ifPresent(hour -> checkHour(boundary, hour));
    }

    private static void checkHour(Boundary boundary, LocalTime hour) {
        if (boundary == Boundary.BEFORE) {
            throw new DateTimeException(
                    "Hour of a recurring day must be on a day that still counts, but was before it");
        }
        ClosingHours.check(hour);
    }

    private static boolean isDay(IntervalUnit cycle, int month, int day) {
        return switch (cycle) {
            case DAYS -> false;
            case WEEKS -> month == 0 && day >= 1 && day <= 7;
            case MONTHS -> month == 0 && day >= 1 && day <= 31;
            case QUARTERS -> month >= 1 && month <= 3 && day >= 1 && day <= 31;
            case YEARS -> isDayOfYear(month, day);
        };
    }

    /** Tells whether every year has the day; 29 February is none. */
    static boolean isDayOfYear(int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(2018, month, 1).lengthOfMonth();
    }

    /**
     * Obtains the rule of a day of every week.
     *
     * @param boundary  whether the day still counts
     * @param day  the day
     * @return the rule
     */
    public static RecurringDay ofWeek(Boundary boundary, DayOfWeek day) {
        return new RecurringDay(boundary, IntervalUnit.WEEKS, 0, day.getValue(), Optional.empty());
    }

    /**
     * Obtains the rule of a day of every month.
     *
     * @param boundary  whether the day still counts
     * @param day  the day, from 1 to 31
     * @return the rule
     * @throws DateTimeException if no month has the day
     */
    public static RecurringDay ofMonth(Boundary boundary, int day) {
        return new RecurringDay(boundary, IntervalUnit.MONTHS, 0, day, Optional.empty());
    }

    /**
     * Obtains the rule of a day in one month of every quarter.
     *
     * @param boundary  whether the day still counts
     * @param month  which month of the quarter, from 1 to 3
     * @param day  the day, from 1 to 31
     * @return the rule
     * @throws DateTimeException if there is no such month, or no month has the day
     */
    public static RecurringDay ofQuarter(Boundary boundary, int month, int day) {
        return new RecurringDay(boundary, IntervalUnit.QUARTERS, month, day, Optional.empty());
    }

    /**
     * Obtains the rule of a day of every year.
     *
     * @param boundary  whether the day still counts
     * @param day  the day, one that every year has
     * @return the rule
     * @throws DateTimeException if the day is 29 February
     */
    public static RecurringDay ofYear(Boundary boundary, MonthDay day) {
        return new RecurringDay(
                boundary, IntervalUnit.YEARS, day.getMonthValue(), day.getDayOfMonth(), Optional.empty());
    }

    /**
     * Obtains a rule from the text that {@link #toString()} writes.
     *
     * @param text  the boundary, the cycle with its day, and the hour if there is one, such as {@code BEFORE MONTH:20}
     * @return the rule
     * @throws DateTimeException if the text has another form, or the cycle has no such day every time
     */
    public static RecurringDay parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw malformed(text);
        }
        var hour = Optional.ofNullable(parts.group("hour"))
                .map(value -> LocalTime.of(Integer.parseInt(value), Integer.parseInt(parts.group("minute"))));
        var month = parts.group("month");
        var rule = new RecurringDay(
                Boundary.valueOf(parts.group("boundary")),
                IntervalUnit.valueOf(parts.group("cycle") + "S"),
                month == null ? 0 : Integer.parseInt(month),
                Integer.parseInt(parts.group("day")),
                hour);
        if (!rule.toString().equals(text)) {
            throw malformed(text);
        }
        return rule;
    }

    private static DateTimeException malformed(String text) {
        return new DateTimeException(
                "Recurring day must be written such as BEFORE MONTH:20 or ON_OR_BEFORE YEAR:12-15 17:00: " + text);
    }

    private static String singular(IntervalUnit cycle) {
        var name = cycle.name();
        return name.substring(0, name.length() - 1);
    }

    /**
     * The last day that counts, in the week, month, quarter or year of a day.
     *
     * @param day  any day of it
     * @return the last day that counts; where the first day of a cycle is too late, the last of the cycle before
     */
    public LocalDate lastDay(LocalDate day) {
        var first = first(day);
        if (cycle == IntervalUnit.WEEKS) {
            return boundary.lastDay(first.plusDays(this.day - 1L));
        }
        var counted = boundary == Boundary.BEFORE ? this.day - 1 : this.day;
        return first.plusDays(Math.min(counted, first.lengthOfMonth()) - 1L);
    }

    /** The Monday of the week, or the first day of the month that the day of the rule lies in. */
    private LocalDate first(LocalDate of) {
        return switch (cycle) {
            case DAYS, WEEKS -> of.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> of.withDayOfMonth(1);
            case QUARTERS -> of.withDayOfMonth(1).withMonth(3 * of.get(IsoFields.QUARTER_OF_YEAR) - 3 + month);
            case YEARS -> of.withDayOfMonth(1).withMonth(month);
        };
    }

    /** The last days that count of every cycle that has any of the days, in order. */
    Stream<LocalDate> lastDays(LocalDate first, LocalDate last) {
        return Stream.iterate(first(first), start -> !start.isAfter(next(last)), this::next)
                .map(this::lastDay)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    private LocalDate next(LocalDate day) {
        return switch (cycle) {
            case DAYS, WEEKS -> day.plusWeeks(1);
            case MONTHS -> day.plusMonths(1);
            case QUARTERS -> day.plusMonths(3);
            case YEARS -> day.plusYears(1);
        };
    }

    /**
     * Returns this rule with an hour on its day.
     *
     * @param hour  when the day's time ends, in whole minutes after midnight
     * @return a new rule
     * @throws DateTimeException if the day itself is too late already, or the hour is midnight or not in whole minutes
     */
    public RecurringDay withUntil(LocalTime hour) {
        return new RecurringDay(boundary, cycle, month, day, Optional.of(hour));
    }

    /** How often the rule asks: once in its cycle. */
    Interval every() {
        return Interval.of(1, cycle);
    }

    /** Returns boundary, cycle, day and hour, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        var named = switch (cycle) {
            case DAYS, WEEKS, MONTHS -> Integer.toString(day);
            case QUARTERS -> month + "-" + day;
            case YEARS -> MonthDay.of(month, day).toString().substring(2);
        };
        return boundary + " " + singular(cycle) + ":" + named
                + until.map(hour -> " " + hour).orElse("");
    }
}
