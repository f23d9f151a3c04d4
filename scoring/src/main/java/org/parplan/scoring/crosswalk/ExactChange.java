package org.parplan.scoring.crosswalk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.parplan.core.shape.Atom;

/**
 * A change in percentage points, kept exact whatever its size, written {@code -31459/55290}, or {@code 2} where it is
 * whole: a fraction with its sign, in lowest terms.
 *
 * <pre>{@code
 * ExactChange.parse("708/95").text(6);   // "7.452632"
 * }</pre>
 */
@Atom
@Value.Immutable
public abstract class ExactChange implements Comparable<ExactChange> {

    /** No change. */
    public static final ExactChange ZERO = of(0, 1);

    private static final int MOST_DIGITS = 10_000;
    private static final Pattern TEXT = Pattern.compile("-?[0-9]++(/[0-9]++)?");

    ExactChange() {}

    /**
     * Obtains a change as a fraction.
     *
     * @param numerator  the percentage points, negative for less
     * @param denominator  what they are divided by, above zero
     * @return the change, in lowest terms
     * @throws IllegalArgumentException if the denominator is not above zero
     */
    public static ExactChange of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Obtains a change as a fraction of any size.
     *
     * @param numerator  the percentage points, negative for less
     * @param denominator  what they are divided by, above zero
     * @return the change, in lowest terms
     * @throws IllegalArgumentException if the denominator is not above zero
     */
    public static ExactChange of(BigInteger numerator, BigInteger denominator) {
        var by = denominator.signum() > 0 ? numerator.gcd(denominator) : BigInteger.ONE;
        return ImmutableExactChange.of(numerator.divide(by), denominator.divide(by));
    }

    /**
     * Obtains a change from the text that {@link #toString()} writes.
     *
     * @param text  a whole number or numerator/denominator in lowest terms, of at most 10,000 digits each, such as
     *     {@code 708/95}
     * @return the change
     * @throws IllegalArgumentException if the text has another form
     */
    public static ExactChange parse(String text) {
        if (text.length() <= 2 * MOST_DIGITS + 2 && TEXT.matcher(text).matches()) {
            var slash = text.indexOf('/');
            var whole = slash < 0 ? BigInteger.ONE : new BigInteger(text.substring(slash + 1));
            if (whole.signum() > 0) {
                var change = of(new BigInteger(slash < 0 ? text : text.substring(0, slash)), whole);
                if (change.toString().equals(text)) {
                    return change;
                }
            }
        }
        throw new IllegalArgumentException(
                "Exact change must be written as a fraction in lowest terms, such as 708/95: " + shown(text));
    }

    private static String shown(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }

    /**
     * The numerator.
     *
     * @return the number, negative for less
     */
    public abstract BigInteger numerator();

    /**
     * The denominator.
     *
     * @return the number, above zero
     */
    public abstract BigInteger denominator();

    @Value.Check
    void check() {
        if (denominator().signum() <= 0) {
            throw new IllegalArgumentException("Exact change must have a denominator above 0, but was %s/%s"
                    .formatted(numerator(), denominator()));
        }
    }

    /**
     * Adds a change.
     *
     * @param other  the change to add
     * @return the sum
     */
    public final ExactChange plus(ExactChange other) {
        return denominator().equals(other.denominator())
                ? of(numerator().add(other.numerator()), denominator())
                : of(
                        numerator()
                                .multiply(other.denominator())
                                .add(other.numerator().multiply(denominator())),
                        denominator().multiply(other.denominator()));
    }

    /**
     * Takes a change away.
     *
     * @param other  the change to take away
     * @return the difference
     */
    public final ExactChange minus(ExactChange other) {
        return plus(other.negated());
    }

    /**
     * The same change the other way.
     *
     * @return less for more, and more for less
     */
    public final ExactChange negated() {
        return ImmutableExactChange.of(numerator().negate(), denominator());
    }

    /**
     * The size of the change.
     *
     * @return this without its sign
     */
    public final ExactChange abs() {
        return numerator().signum() < 0 ? negated() : this;
    }

    /**
     * Tells whether there is no change.
     *
     * @return true for zero
     */
    public final boolean isZero() {
        return numerator().signum() == 0;
    }

    /**
     * Writes the change with so many decimals, rounded half up from zero.
     *
     * @param decimals  the number of decimals, from 0 to 6
     * @return the text, such as {@code -0.57}
     */
    public final String text(int decimals) {
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /**
     * Compares by size, exactly.
     *
     * @param other  the change to compare with
     * @return negative, zero or positive as this is less, the same or more
     */
    @Override
    public final int compareTo(ExactChange other) {
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /** Returns the fraction in lowest terms, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }
}
