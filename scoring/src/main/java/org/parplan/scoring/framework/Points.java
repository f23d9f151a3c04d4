package org.parplan.scoring.framework;

import org.immutables.value.Value;
import org.parplan.core.shape.Atom;

/**
 * A number of points, exact to the millionth and never negative, written {@code 3.5}.
 *
 * <p>Points are held as whole millionths, so that sums are exact: ten times {@code 0.1} is {@code 1}. {@code 3.50} and
 * {@code 3.5} are the same points; {@link #text(int)} writes the decimals that a framework shows.
 *
 * <pre>{@code
 * Points.parse("3.50").plus(Points.of(4));   // 7.5
 * Points.parse("3.5").text(2);               // "3.50"
 * }</pre>
 */
@Atom
@Value.Immutable
public abstract class Points implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = ofMillionths(0);

    private static final long MOST = 1_000_000_000_000L;

    Points() {}

    /**
     * Obtains a whole number of points.
     *
     * @param points  the points, from 0 to 1,000,000,000,000
     * @return the points
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Points of(long points) {
        if (points < 0 || points > MOST) {
            throw new IllegalArgumentException("Points must be from 0 to %s, but were %s".formatted(MOST, points));
        }
        return ofMillionths(points * Decimals.ONE);
    }

    /**
     * Obtains points from their millionths: {@code 3500000} is 3.5 points.
     *
     * @param millionths  the points, in millionths of a point, not negative
     * @return the points
     * @throws IllegalArgumentException if the number is negative
     */
    public static Points ofMillionths(long millionths) {
        return ImmutablePoints.of(millionths);
    }

    /**
     * Obtains points from a decimal text.
     *
     * @param text  digits with at most 12 before and 6 after the point, such as {@code 3.5}
     * @return the points
     * @throws IllegalArgumentException if the text has another form
     */
    public static Points parse(String text) {
        var millionths = Decimals.parse(text);
        if (millionths < 0) {
            throw new IllegalArgumentException(
                    "Points must be written with at most 6 decimals and without sign, such as 3.5: " + text);
        }
        return ofMillionths(millionths);
    }

    /**
     * The points in millionths of a point.
     *
     * @return the number, not negative
     */
    public abstract long millionths();

    @Value.Check
    void check() {
        if (millionths() < 0) {
            throw new IllegalArgumentException(
                    "Points must not be negative, but were %s millionths".formatted(millionths()));
        }
    }

    /**
     * Adds points.
     *
     * @param other  the points to add
     * @return the sum
     * @throws ArithmeticException if 64 bits cannot hold it
     */
    public final Points plus(Points other) {
        return ofMillionths(Math.addExact(millionths(), other.millionths()));
    }

    /**
     * Takes points away, down to none.
     *
     * @param other  the points to take away
     * @return the difference, or {@link #ZERO} if there were fewer
     */
    public final Points minusDownToZero(Points other) {
        return ofMillionths(Math.max(0, millionths() - other.millionths()));
    }

    /**
     * Tells whether there are none.
     *
     * @return true for zero
     */
    public final boolean isZero() {
        return millionths() == 0;
    }

    /**
     * Writes the points with so many decimals, as a framework shows them; more where fewer would not be exact.
     *
     * @param decimals  the least number of decimals, from 0 to 6
     * @return the text, such as {@code 3.50}
     */
    public final String text(int decimals) {
        return Decimals.text(millionths(), decimals);
    }

    @Override
    public final int compareTo(Points other) {
        return Long.compare(millionths(), other.millionths());
    }

    /** Returns the shortest text, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return Decimals.text(millionths());
    }
}
