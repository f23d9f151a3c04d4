package org.parplan.scoring.crosswalk;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.parplan.core.shape.Atom;
import org.parplan.scoring.framework.Percent;

/**
 * What one published index is more or less than another, in percentage points of at most six decimals, written
 * {@code -1.53}.
 *
 * <pre>{@code
 * PercentagePoints.between(Percent.parse("81.25"), Percent.parse("83.38"));   // 2.13
 * }</pre>
 */
@Atom
@Value.Immutable
public abstract class PercentagePoints implements Comparable<PercentagePoints> {

    /** No change. */
    public static final PercentagePoints ZERO = ofMillionths(0);

    private static final int PLACES = 6;
    private static final Pattern TEXT = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

    PercentagePoints() {}

    /**
     * Obtains a change from its millionths: {@code -1530000} is -1.53 percentage points.
     *
     * @param millionths  the change, in millionths of a percentage point
     * @return the change
     */
    public static PercentagePoints ofMillionths(long millionths) {
        return ImmutablePercentagePoints.of(millionths);
    }

    /**
     * Obtains what a percentage has become more or less.
     *
     * @param before  the percentage before
     * @param after  the percentage after
     * @return after less before
     */
    public static PercentagePoints between(Percent before, Percent after) {
        return ofMillionths(Math.subtractExact(after.millionths(), before.millionths()));
    }

    /**
     * Obtains a change from a decimal text.
     *
     * @param text  digits with at most 12 before and 6 after the point, with {@code -} for less, such as {@code -1.53}
     * @return the change
     * @throws IllegalArgumentException if the text has another form
     */
    public static PercentagePoints parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Percentage points must be written with at most 6 decimals, such as -1.53: " + text);
        }
        return ofMillionths(new BigDecimal(text).movePointRight(PLACES).longValueExact());
    }

    /**
     * The change in millionths of a percentage point.
     *
     * @return the number, negative for less
     */
    public abstract long millionths();

    /**
     * Adds a change.
     *
     * @param other  the change to add
     * @return the sum
     * @throws ArithmeticException if 64 bits cannot hold it
     */
    public final PercentagePoints plus(PercentagePoints other) {
        return ofMillionths(Math.addExact(millionths(), other.millionths()));
    }

    /**
     * Tells whether there is no change.
     *
     * @return true for zero
     */
    public final boolean isZero() {
        return millionths() == 0;
    }

    /**
     * Tells whether there is less.
     *
     * @return true below zero
     */
    public final boolean isNegative() {
        return millionths() < 0;
    }

    /**
     * The size of the change.
     *
     * @return this without its sign
     */
    public final PercentagePoints abs() {
        return ofMillionths(Math.abs(millionths()));
    }

    /**
     * Writes the change with so many decimals; more where fewer would not be exact.
     *
     * @param decimals  the least number of decimals, from 0 to 6
     * @return the text, such as {@code -1.50}
     */
    public final String text(int decimals) {
        var exact = BigDecimal.valueOf(millionths(), PLACES);
        return exact.setScale(Math.max(decimals, exact.stripTrailingZeros().scale()))
                .toPlainString();
    }

    @Override
    public final int compareTo(PercentagePoints other) {
        return Long.compare(millionths(), other.millionths());
    }

    /** Returns the shortest text, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return text(0);
    }
}
