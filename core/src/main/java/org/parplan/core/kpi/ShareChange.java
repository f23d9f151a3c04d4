package org.parplan.core.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.parplan.core.shape.Atom;

/**
 * What one share is more or less than another, kept exact, written {@code -1/20}: a fraction with its sign, in lowest
 * terms.
 *
 * <p>This is a difference in percentage points, not in per cent: from 80 % to 75 % is {@code -1/20}, five points less.
 *
 * <pre>{@code
 * ShareChange.between(Share.of(40, 50), Share.of(45, 60));   // -1/20
 * }</pre>
 */
@Atom
@Value.Immutable
public abstract class ShareChange implements Comparable<ShareChange> {

    private static final Pattern TEXT = Pattern.compile("(?:0|-?[1-9][0-9]{0,18})/[1-9][0-9]{0,18}");

    ShareChange() {}

    /**
     * Obtains a change as a fraction.
     *
     * @param part  the numerator, negative for less
     * @param whole  the denominator, above zero
     * @return the change, in lowest terms
     * @throws IllegalArgumentException if the denominator is not above zero
     */
    public static ShareChange of(long part, long whole) {
        return of(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    private static ShareChange of(BigInteger part, BigInteger whole) {
        var by = whole.signum() > 0 ? part.gcd(whole) : BigInteger.ONE;
        try {
            return ImmutableShareChange.of(
                    part.divide(by).longValueExact(), whole.divide(by).longValueExact());
        } catch (ArithmeticException e) {
            var refusal = new ArithmeticException(
                    "Change of a share must have a part and a whole of 64 bits, but was %s/%s".formatted(part, whole));
            refusal.initCause(e);
            throw refusal;
        }
    }

    /**
     * Obtains what a share has become more or less.
     *
     * @param before  the share before
     * @param after  the share after
     * @return after less before
     * @throws ArithmeticException if 64 bits cannot hold it in lowest terms
     */
    public static ShareChange between(Share before, Share after) {
        var wholeBefore = BigInteger.valueOf(before.whole());
        var wholeAfter = BigInteger.valueOf(after.whole());
        return of(
                BigInteger.valueOf(after.part())
                        .multiply(wholeBefore)
                        .subtract(BigInteger.valueOf(before.part()).multiply(wholeAfter)),
                wholeBefore.multiply(wholeAfter));
    }

    /**
     * Obtains a change from the text that {@link #toString()} writes.
     *
     * @param text  part and whole, such as {@code -1/20}
     * @return the change
     * @throws IllegalArgumentException if the text has another form, or is not in lowest terms
     */
    public static ShareChange parse(String text) {
        if (TEXT.matcher(text).matches()) {
            var slash = text.indexOf('/');
            var part = new BigInteger(text.substring(0, slash));
            var whole = new BigInteger(text.substring(slash + 1));
            var fits = Math.max(part.bitLength(), whole.bitLength()) < Long.SIZE;
            if (fits && part.gcd(whole).equals(BigInteger.ONE)) {
                return of(part, whole);
            }
        }
        throw new IllegalArgumentException(
                "Change of a share must be written part/whole in lowest terms, such as -1/20: " + text);
    }

    /**
     * The numerator.
     *
     * @return the part, negative for less
     */
    public abstract long part();

    /**
     * The denominator.
     *
     * @return the whole, above zero
     */
    public abstract long whole();

    @Value.Check
    void check() {
        if (whole() <= 0) {
            throw new IllegalArgumentException(
                    "Change of a share must have a whole above 0, but was %s/%s".formatted(part(), whole()));
        }
    }

    /**
     * The change in percentage points for people, rounded half up to at most two decimals.
     *
     * @return the points, negative for less, such as {@code -5} or {@code 2.5}
     */
    public final BigDecimal points() {
        var points = BigDecimal.valueOf(part())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0) : points;
    }

    /**
     * Compares by size, exactly.
     *
     * @param other  the change to compare with
     * @return negative, zero or positive as this is less, the same or more
     */
    @Override
    public final int compareTo(ShareChange other) {
        return BigInteger.valueOf(part())
                .multiply(BigInteger.valueOf(other.whole()))
                .compareTo(BigInteger.valueOf(other.part()).multiply(BigInteger.valueOf(whole())));
    }

    /** Returns the text {@code part/whole}, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return part() + "/" + whole();
    }
}
