package org.parplan.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parplan.core.calendar.WorkingCalendar;
import org.threeten.extra.LocalDateRange;

/**
 * How long somebody has from an event on, written {@code 5 WORKING_DAYS} or {@code 3 MONTHS}.
 *
 * <p>It is reckoned as the Civil Code 2015 does it, articles 145 to 148: by the solar calendar, the event's day not
 * counted; weeks, months and years to the corresponding day, or to the month's last day if it has no such day; and where
 * the last day is a weekend or a holiday, to the end of the next working day. Working days are those of the calendar, a
 * Saturday worked by swap among them.
 *
 * <pre>{@code
 * var vietnam = WorkingCalendar.vietnam();
 * TimeLimit.parse("5 WORKING_DAYS").due(LocalDate.of(2018, 2, 13), vietnam).lastDay(); // 2018-02-27, after Tet
 * TimeLimit.parse("1 MONTHS").due(LocalDate.of(2018, 1, 31), vietnam).lastDay();       // 2018-02-28
 * }</pre>
 *
 * @param length how many units, never 0; negative only in working days, which then count back from the event
 * @param unit what is counted
 */
public record TimeLimit(int length, LimitUnit unit) {

    /**
     * Makes a time limit.
     *
     * @param length  how many units, not 0; negative only in working days
     * @param unit  what is counted
     * @throws IllegalArgumentException if the length is 0, or negative in another unit than working days
     */
    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        if (length == 0 || (length < 0 && unit != LimitUnit.WORKING_DAYS)) {
            throw new IllegalArgumentException(
                    "Time limit must be at least 1, or count working days back, but was %s %s".formatted(length, unit));
        }
    }

    /**
     * Obtains a time limit.
     *
     * @param length  how many units, not 0; negative only in working days
     * @param unit  what is counted
     * @return the time limit
     * @throws IllegalArgumentException if the length is 0, or negative in another unit than working days
     */
    public static TimeLimit of(int length, LimitUnit unit) {
        return new TimeLimit(length, unit);
    }

    /**
     * Obtains a time limit in working days.
     *
     * @param workingDays  how many, not 0; negative counts back from the event
     * @return the time limit
     * @throws IllegalArgumentException if it is 0
     */
    public static TimeLimit ofWorkingDays(int workingDays) {
        return of(workingDays, LimitUnit.WORKING_DAYS);
    }

    /**
     * Obtains a time limit from the text that {@link #toString()} writes.
     *
     * @param text  a length and a unit, such as {@code 5 WORKING_DAYS}
     * @return the time limit
     * @throws IllegalArgumentException if the text has another form
     */
    public static TimeLimit parse(String text) {
        var space = text.indexOf(' ');
        var unit = Arrays.stream(LimitUnit.values())
                .filter(known -> known.name().equals(text.substring(space + 1)))
                .findFirst()
                .orElseThrow(() -> malformed(text, null));
        try {
            var limit = of(Integer.parseInt(text.substring(0, Math.max(space, 0))), unit);
            if (!limit.toString().equals(text)) {
                throw malformed(text, null);
            }
            return limit;
        } catch (NumberFormatException e) {
            throw malformed(text, e);
        }
    }

    /**
     * The deadline of this limit for an event, without a pause.
     *
     * @param event  the day of the event, which is not counted
     * @param calendar  which days are worked
     * @return the last day and why; it is always a working day
     * @throws IllegalArgumentException if the limit is in hours, which run from a moment
     * @throws DateTimeException if the limit ends on a day that the calendar does not know
     */
    public Deadline due(LocalDate event, WorkingCalendar calendar) {
        return due(event, calendar, List.of());
    }

    /**
     * The deadline of this limit for an event, not counting the days of some pauses.
     *
     * <p>A limit that a pause interrupts is not continuous, so a month of it is 30 days, half a year six such months and
     * a year 365 days (article 146(1)), whatever the calendar months have. A pause that begins when the limit has run
     * out, or ends before the event, interrupts nothing. Pauses may overlap; a day in two of them is left out once.
     *
     * @param event  the day of the event, which is not counted
     * @param calendar  which days are worked
     * @param pauses  the days on which the limit does not run, in any order
     * @return the last day and why; it is always a working day, and in no pause
     * @throws IllegalArgumentException if the limit is in hours, or has pauses and counts back, or a pause has no first
     *     or no last day
     * @throws DateTimeException if the limit ends on a day that the calendar does not know
     */
    public Deadline due(LocalDate event, WorkingCalendar calendar, List<LocalDateRange> pauses) {
        if (unit == LimitUnit.HOURS) {
            throw new IllegalArgumentException(
                    "Time limit in hours must run from a moment, such as 2018-06-11T09:30, but %s was to run from %s"
                            .formatted(this, event));
        }
        return new LimitRun(this, event, calendar, new Pauses(pauses)).deadline();
    }

    /**
     * The deadline of this limit for an event at a moment.
     *
     * <p>Hours run round the clock and give the deadline an hour; where they end at midnight, that is the end of the day
     * before, and where they end on a day off, the limit ends with the next working day. Other limits take the day.
     *
     * @param event  the moment of the event, in whole minutes
     * @param calendar  which days are worked
     * @return the last day, the hour if the limit has one, and why
     * @throws DateTimeException if the moment is not in whole minutes, or the limit ends on a day that the calendar does
     *     not know
     */
    public Deadline due(LocalDateTime event, WorkingCalendar calendar) {
        if (!event.truncatedTo(ChronoUnit.MINUTES).equals(event)) {
            throw new DateTimeException(
                    "Moment of an event must be in whole minutes, such as 2018-06-12T17:00, but was " + event);
        }
        return unit == LimitUnit.HOURS
                ? new HourRun(this, event, calendar).deadline()
                : due(event.toLocalDate(), calendar);
    }

    private static IllegalArgumentException malformed(String text, @Nullable Exception cause) {
        return new IllegalArgumentException("Time limit must be written such as 5 WORKING_DAYS: " + text, cause);
    }

    /** Returns the length and the unit, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return length + " " + unit;
    }
}
