package org.parplan.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.RollConvention;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;

/**
 * A date by which something is due, as a text names it, written {@code BEFORE 2018-06-10}, {@code ON_OR_BEFORE
 * 2026-03-20} or with an hour {@code BEFORE 2018-06-12T17:00}.
 *
 * <p>A fixed date is no {@link TimeLimit}: where it falls on a day off, nothing moves unless the caller asks. Asked to,
 * it is the day named that moves, and "before" stays "before".
 *
 * <pre>{@code
 * var q1 = FixedDate.parse("BEFORE 2018-03-10");                        // a Saturday
 * q1.lastDay();                                                         // 2018-03-09
 * q1.adjusted(WorkingCalendar.vietnam(), RollConvention.FOLLOWING).day(); // 2018-03-12
 * }</pre>
 *
 * @param boundary whether the day named, or where there is one the hour named, still counts
 * @param day the day named
 * @param hour the hour named, after midnight
 */
public record FixedDate(Boundary boundary, LocalDate day, Optional<LocalTime> hour) {

    /**
     * Makes a fixed date.
     *
     * @param boundary  whether the day named, or where there is one the hour named, still counts
     * @param day  the day named
     * @param hour  the hour named, in whole minutes, after midnight
     * @throws DateTimeException if the hour is midnight or not in whole minutes
     */
    public FixedDate {
        Objects.requireNonNull(boundary, "boundary");
        Objects.requireNonNull(day, "day");
        if (hour.filter(time -> time.equals(LocalTime.MIDNIGHT) || time.getSecond() > 0 || time.getNano() > 0)
                .isPresent()) {
            throw new DateTimeException("Hour of a fixed date must be after midnight and in whole minutes, such as"
                    + " 17:00, but was " + hour.get());
        }
    }

    /**
     * Obtains the date of {@code trước ngày}: the day named is too late.
     *
     * @param day  the day named
     * @return the fixed date
     */
    public static FixedDate before(LocalDate day) {
        return new FixedDate(Boundary.BEFORE, day, Optional.empty());
    }

    /**
     * Obtains the date of {@code chậm nhất ngày}: the day named still counts.
     *
     * @param day  the day named
     * @return the fixed date
     */
    public static FixedDate onOrBefore(LocalDate day) {
        return new FixedDate(Boundary.ON_OR_BEFORE, day, Optional.empty());
    }

    /**
     * Obtains a fixed date from the text that {@link #toString()} writes.
     *
     * @param text  the boundary and the date, such as {@code BEFORE 2018-06-10} or {@code BEFORE 2018-06-12T17:00}
     * @return the fixed date
     * @throws IllegalArgumentException if the text has another form, or names a day that no month has
     */
    public static FixedDate parse(String text) {
        var space = text.indexOf(' ');
        var boundary = Arrays.stream(Boundary.values())
                .filter(known -> known.name().equals(text.substring(0, Math.max(space, 0))))
                .findFirst()
                .orElseThrow(() -> malformed(text, null));
        var date = text.substring(space + 1);
        try {
            var parsed = date.indexOf('T') < 0
                    ? new FixedDate(boundary, LocalDate.parse(date), Optional.empty())
                    : ofMoment(boundary, LocalDateTime.parse(date));
            if (!parsed.toString().equals(text)) {
                throw malformed(text, null);
            }
            return parsed;
        } catch (DateTimeException e) {
            throw malformed(text, e);
        }
    }

    private static FixedDate ofMoment(Boundary boundary, LocalDateTime moment) {
        return new FixedDate(boundary, moment.toLocalDate(), Optional.of(moment.toLocalTime()));
    }

    private static IllegalArgumentException malformed(String text, @Nullable Exception cause) {
        return new IllegalArgumentException("Fixed date must be written such as BEFORE 2018-06-10: " + text, cause);
    }

    /**
     * Returns this date with an hour: {@code trước 17 giờ ngày 12} ends on the 12th at 17:00.
     *
     * @param hour  the hour, in whole minutes, after midnight
     * @return the date with the hour
     * @throws DateTimeException if the hour is midnight or not in whole minutes
     */
    public FixedDate at(LocalTime hour) {
        return new FixedDate(boundary, day, Optional.of(hour));
    }

    /**
     * The last day that counts: the day before the one named, the day named itself, or with an hour always the day
     * named.
     *
     * @return the last day
     */
    public LocalDate lastDay() {
        return hour.isPresent() ? day : boundary.lastDay(day);
    }

    /**
     * Returns this date with the day named moved off a day off.
     *
     * @param calendar  which days are worked
     * @param convention  where to move it
     * @return the date moved, with its boundary and hour
     * @throws DateTimeException if the calendar does not know the day or the one it moves to
     */
    public FixedDate adjusted(WorkingCalendar calendar, RollConvention convention) {
        return new FixedDate(boundary, calendar.adjust(day, convention), hour);
    }

    /**
     * The deadline of this date; nothing moves.
     *
     * @param calendar  which days are worked
     * @return the last day, the last working day and why
     * @throws DateTimeException if the calendar does not know the days
     */
    public Deadline due(WorkingCalendar calendar) {
        return due(calendar, RollConvention.NONE);
    }

    /**
     * The deadline of this date, the day named moved off a day off as the caller asks.
     *
     * @param calendar  which days are worked
     * @param convention  where to move the day named
     * @return the last day, the last working day and why
     * @throws DateTimeException if the calendar does not know the days
     */
    public Deadline due(WorkingCalendar calendar, RollConvention convention) {
        var moved = moved(calendar, convention);
        return deadline(calendar, moved)
                .subject(toString())
                .certainty(certainty(calendar, convention, moved))
                .explanation(Explanation.builder()
                        .from(moved.textStep())
                        .addAllSteps(steps(calendar, moved))
                        .build())
                .build();
    }

    private FixedDate moved(WorkingCalendar calendar, RollConvention convention) {
        return convention == RollConvention.NONE ? this : adjusted(calendar, convention);
    }

    private static Deadline.Builder deadline(WorkingCalendar calendar, FixedDate moved) {
        return Deadline.builder()
                .lastDay(moved.lastDay())
                .hour(moved.hour)
                .lastWorkingDay(calendar.previousOrSame(moved.lastDay()))
                .boundary(moved.boundary);
    }

    private Certainty certainty(WorkingCalendar calendar, RollConvention convention, FixedDate moved) {
        var lastWorkingDay = calendar.previousOrSame(moved.lastDay());
        var certainty = calendar.certaintyBetween(lastWorkingDay, moved.lastDay());
        return convention == RollConvention.NONE
                ? certainty
                : Certainty.weakest(
                        List.of(certainty, calendar.certaintyBetween(earlier(moved), later(moved))).stream());
    }

    private LocalDate earlier(FixedDate moved) {
        return day.isBefore(moved.day) ? day : moved.day;
    }

    private LocalDate later(FixedDate moved) {
        return day.isBefore(moved.day) ? moved.day : day;
    }

    private List<Explanation> steps(WorkingCalendar calendar, FixedDate moved) {
        var steps = new ArrayList<Explanation>();
        if (!moved.day.equals(day)) {
            steps.add(Explanation.builder()
                    .rule("deadline.moved")
                    .putArguments("named", day.toString())
                    .putArguments("limit", moved.day.toString())
                    .putArguments(
                            "convention",
                            moved.day.isAfter(day) ? RollConvention.FOLLOWING.name() : RollConvention.PRECEDING.name())
                    .addAllSteps(calendar.explain(earlier(moved), later(moved)))
                    .build());
        }
        steps.addAll(workingDaySteps(moved.lastDay(), calendar));
        return steps;
    }

    private Explanation textStep() {
        var isBefore = boundary == Boundary.BEFORE;
        var step = hour.isPresent()
                ? Explanation.of(isBefore ? "deadline.before-hour" : "deadline.on-or-before-hour")
                        .with("hour", hour.get())
                : Explanation.of(isBefore ? "deadline.before" : "deadline.on-or-before");
        return step.with("limit", day).with("lastDay", lastDay());
    }

    private static List<Explanation> workingDaySteps(LocalDate lastDay, WorkingCalendar calendar) {
        var lastWorkingDay = calendar.previousOrSame(lastDay);
        var days = calendar.explain(lastWorkingDay, lastDay);
        if (lastWorkingDay.equals(lastDay)) {
            return days;
        }
        return List.of(Explanation.builder()
                .rule("deadline.last-working-day")
                .putArguments("lastDay", lastDay.toString())
                .putArguments("lastWorkingDay", lastWorkingDay.toString())
                .addAllSteps(days)
                .build());
    }

    /** Returns the boundary, the day and the hour if there is one, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return boundary + " " + hour.map(time -> day.atTime(time).toString()).orElse(day.toString());
    }
}
