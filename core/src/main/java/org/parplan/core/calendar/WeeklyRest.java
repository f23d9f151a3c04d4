package org.parplan.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The days of the week on which a body rests, written {@code SATURDAY,SUNDAY}, or {@code NONE}.
 *
 * <p>Vietnam's state bodies rest on Saturday and Sunday; a body that works six days rests on {@code SUNDAY} only.
 *
 * @param days the days of rest, at most six
 */
public record WeeklyRest(Set<DayOfWeek> days) {

    /** Saturday and Sunday, as Vietnam's state bodies rest. */
    public static final WeeklyRest SATURDAY_AND_SUNDAY = of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final String NONE = "NONE";

    /**
     * Makes a weekly rest.
     *
     * @param days  the days of rest
     * @throws IllegalArgumentException if it is every day of the week, for then nobody would work
     */
    public WeeklyRest {
        if (days.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("Weekly rest must leave a day to work, but was every day");
        }
        var ordered = EnumSet.noneOf(DayOfWeek.class);
        ordered.addAll(days);
        days = Collections.unmodifiableSet(ordered);
    }

    /**
     * Obtains a weekly rest.
     *
     * @param days  the days of rest
     * @return the weekly rest
     * @throws IllegalArgumentException if it is every day of the week
     */
    public static WeeklyRest of(DayOfWeek... days) {
        return new WeeklyRest(Arrays.stream(days).collect(Collectors.toSet()));
    }

    /**
     * Obtains a weekly rest from the text that {@link #toString()} writes.
     *
     * @param text  days by comma, such as {@code SATURDAY,SUNDAY}, or {@code NONE}
     * @return the weekly rest
     * @throws IllegalArgumentException if the text has another form
     */
    public static WeeklyRest parse(String text) {
        if (text.equals(NONE)) {
            return of();
        }
        try {
            var rest = new WeeklyRest(
                    Arrays.stream(text.split(",", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet()));
            if (rest.toString().equals(text)) {
                return rest;
            }
        } catch (IllegalArgumentException e) {
            throw malformed(text, e);
        }
        throw malformed(text, null);
    }

    private static IllegalArgumentException malformed(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "Weekly rest must be written such as SATURDAY,SUNDAY, or NONE: " + text, cause);
    }

    /**
     * Tells whether a day is a day of rest.
     *
     * @param day  the day
     * @return true if its weekday is one of the days
     */
    public boolean includes(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /**
     * Returns the rest of somebody who rests when either of two does.
     *
     * @param other  the other
     * @return the days of both
     * @throws IllegalArgumentException if that is every day of the week
     */
    public WeeklyRest and(WeeklyRest other) {
        var both = EnumSet.noneOf(DayOfWeek.class);
        both.addAll(days);
        both.addAll(other.days);
        return new WeeklyRest(both);
    }

    /** Refuses an entry that would say nothing: a weekday worked by swap, or a day of rest off by swap. */
    void check(CalendarEntry entry) {
        if (entry.kind() != DayKind.HOLIDAY && entry.kind().isWorking() != includes(entry.date())) {
            throw new IllegalArgumentException("%s must be a %s, but was %s, a %s"
                    .formatted(
                            entry.kind(),
                            entry.kind().isWorking() ? "day of the weekly rest (" + this + ")" : "weekday",
                            entry.date(),
                            entry.date().getDayOfWeek()));
        }
    }

    /** Tells whether the day would be the other way without the entry: a holiday on a Sunday changes nothing. */
    boolean isOverruledBy(CalendarEntry entry) {
        return entry.kind().isWorking() == includes(entry.date());
    }

    /** Returns the days by comma, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return days.isEmpty() ? NONE : days.stream().map(DayOfWeek::name).collect(Collectors.joining(","));
    }
}
