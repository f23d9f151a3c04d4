package org.parplan.scoring.framework;

import org.immutables.value.Value;
import org.parplan.core.shape.Atom;

/**
 * A percentage of at most six decimals, from 0 up, written {@code 87.5}: the edge of a band, an index.
 *
 * <p>An index is a percentage that was rounded once, when it was published; what is not yet rounded stays a fraction.
 *
 * <pre>{@code
 * Percent.parse("87.50").text(2);   // "87.50"
 * }</pre>
 */
@Atom
@Value.Immutable
public abstract class Percent implements Comparable<Percent> {

    /** Nothing. */
    public static final Percent ZERO = ofMillionths(0);

    /** All. */
    public static final Percent HUNDRED = ofMillionths(100 * Decimals.ONE);

    Percent() {}

    /**
     * Obtains a percentage from its millionths: {@code 87500000} is 87.5 %.
     *
     * @param millionths  the percentage, in millionths of a percent, not negative
     * @return the percentage
     * @throws IllegalArgumentException if the number is negative
     */
    public static Percent ofMillionths(long millionths) {
        return ImmutablePercent.of(millionths);
    }

    /**
     * Obtains a percentage from a decimal text without a sign or a percent sign.
     *
     * @param text  digits with at most 12 before and 6 after the point, such as {@code 87.5}
     * @return the percentage
     * @throws IllegalArgumentException if the text has another form
     */
    public static Percent parse(String text) {
        var millionths = Decimals.parse(text);
        if (millionths < 0) {
            throw new IllegalArgumentException(
                    "Percentage must be written with at most 6 decimals and without sign, such as 87.5: " + text);
        }
        return ofMillionths(millionths);
    }

    /**
     * The percentage in millionths of a percent.
     *
     * @return the number, not negative
     */
    public abstract long millionths();

    @Value.Check
    void check() {
        if (millionths() < 0) {
            throw new IllegalArgumentException(
                    "Percentage must not be negative, but was %s millionths".formatted(millionths()));
        }
    }

    /**
     * Writes the percentage with so many decimals, as it is published; more where fewer would not be exact.
     *
     * @param decimals  the least number of decimals, from 0 to 6
     * @return the text, such as {@code 87.50}
     */
    public final String text(int decimals) {
        return Decimals.text(millionths(), decimals);
    }

    @Override
    public final int compareTo(Percent other) {
        return Long.compare(millionths(), other.millionths());
    }

    /** Returns the shortest text, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return Decimals.text(millionths());
    }
}
