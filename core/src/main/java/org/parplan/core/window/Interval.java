package org.parplan.core.window;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often something comes back, written {@code 2 WEEKS} for {@code 02 tuần một lần}.
 *
 * <p>It has no anchor: it does not say which weeks. An interval is kept as it was worded, so {@code 3 MONTHS} and {@code
 * 1 QUARTERS} differ: the one may begin in any month.
 *
 * <pre>{@code
 * Interval.parse("2 WEEKS").length(); // 2
 * }</pre>
 *
 * @param length how many units, from 1 to 9999
 * @param unit what is counted
 */
public record Interval(int length, IntervalUnit unit) {

    /** No plan counts as far, and no number in a cell is as long. */
    static final int LONGEST = 9999;

    static final Comparator<Interval> ORDER =
            Comparator.comparing(Interval::unit).thenComparing(Interval::length);

    /**
     * Makes an interval.
     *
     * @param length  how many units, from 1 to 9999
     * @param unit  what is counted
     * @throws IllegalArgumentException if the length is not from 1 to 9999
     */
    public Interval {
        Objects.requireNonNull(unit, "unit");
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException(
                    "Interval must be from 1 to 9999 units, such as 2 WEEKS, but was %s %s".formatted(length, unit));
        }
    }

    /**
     * Obtains an interval.
     *
     * @param length  how many units, from 1 to 9999
     * @param unit  what is counted
     * @return the interval
     * @throws IllegalArgumentException if the length is not from 1 to 9999
     */
    public static Interval of(int length, IntervalUnit unit) {
        return new Interval(length, unit);
    }

    /**
     * Obtains an interval from the text that {@link #toString()} writes.
     *
     * @param text  a length and a unit, such as {@code 2 WEEKS}
     * @return the interval
     * @throws IllegalArgumentException if the text has another form, or the length is not from 1 to 9999
     */
    public static Interval parse(String text) {
        var space = Math.max(text.indexOf(' '), 0);
        for (var unit : IntervalUnit.values()) {
            if (text.substring(space).equals(" " + unit)) {
                var interval = of(number(text, space), unit);
                if (interval.toString().equals(text)) {
                    return interval;
                }
            }
        }
        throw malformed(text, null);
    }

    private static int number(String text, int end) {
        try {
            return Integer.parseInt(text.substring(0, end));
        } catch (NumberFormatException e) {
            throw malformed(text, e);
        }
    }

    private static IllegalArgumentException malformed(String text, @Nullable Exception cause) {
        return new IllegalArgumentException("Interval must be written such as 2 WEEKS: " + text, cause);
    }

    /** Returns the length and the unit, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return length + " " + unit;
    }
}
