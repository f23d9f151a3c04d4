package org.parplan.core.deadline;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has from an event on, written {@code 5 WORKING_DAYS} or {@code 3 MONTHS}.
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
        try {
            var limit = of(
                    Integer.parseInt(text.substring(0, Math.max(space, 0))),
                    LimitUnit.valueOf(text.substring(space + 1).toUpperCase(Locale.ROOT)));
            if (!limit.toString().equals(text)) {
                throw malformed(text, null);
            }
            return limit;
        } catch (NumberFormatException e) {
            throw malformed(text, e);
        }
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
