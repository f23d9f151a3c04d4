package org.parplan.core.kpi;

import java.math.BigInteger;
import java.util.Collection;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.parplan.core.shape.Atom;
import org.parplan.core.text.Language;

/**
 * A part of a whole, kept exact, written {@code 180/400}.
 *
 * <p>Numerator and denominator stay as counted, so that people see of how many a share is: {@code 180/400} and
 * {@code 9/20} are different shares ({@code equals}) of the same size ({@link #compareTo}). The order is thus not
 * consistent with equals. The part may exceed the whole. A percentage is made only for showing.
 *
 * <pre>{@code
 * Share share = Share.parse("180/400");
 * share.percent(Language.VI);                  // "45%"
 * share.compareTo(Share.of(9, 20));            // 0
 * }</pre>
 */
@Atom
@Value.Immutable
public abstract class Share implements Comparable<Share> {

    private static final Pattern TEXT = Pattern.compile("[0-9]{1,19}/[0-9]{1,19}");

    Share() {}

    /**
     * Obtains a share.
     *
     * @param part  the numerator, not negative
     * @param whole  the denominator, above zero
     * @return the share
     * @throws IllegalArgumentException if the part is negative or the whole not above zero
     */
    public static Share of(long part, long whole) {
        return ImmutableShare.of(part, whole);
    }

    /** A share of any size: as it is where 64 bits can hold it, else in lowest terms. */
    static Share of(BigInteger part, BigInteger whole) {
        var fits = Math.max(part.bitLength(), whole.bitLength()) < Long.SIZE;
        var by = fits ? BigInteger.ONE : part.gcd(whole);
        try {
            return of(part.divide(by).longValueExact(), whole.divide(by).longValueExact());
        } catch (ArithmeticException e) {
            var refusal = new ArithmeticException(
                    "Share must have a part and a whole of 64 bits, but was %s/%s".formatted(part, whole));
            refusal.initCause(e);
            throw refusal;
        }
    }

    /**
     * Obtains a share from the text that {@link #toString()} writes.
     *
     * @param text  part and whole, such as {@code 180/400}
     * @return the share
     * @throws IllegalArgumentException if the text has another form, or the whole is zero
     */
    public static Share parse(String text) {
        if (TEXT.matcher(text).matches()) {
            var slash = text.indexOf('/');
            var part = new BigInteger(text.substring(0, slash));
            var whole = new BigInteger(text.substring(slash + 1));
            if (Math.max(part.bitLength(), whole.bitLength()) < Long.SIZE && text.equals(part + "/" + whole)) {
                return of(part.longValueExact(), whole.longValueExact());
            }
        }
        throw new IllegalArgumentException("Share must be written part/whole, such as 180/400: " + text);
    }

    /**
     * Obtains the share of several groups together: their parts added up, of their wholes added up.
     *
     * <p>This is not the mean of their percentages, which would let a group of one weigh as much as a group of
     * thousands: {@code 1/1} and {@code 0/999} make {@code 1/1000}.
     *
     * @param shares  the shares of groups that have no member in common, at least one
     * @return the share of all
     * @throws IllegalArgumentException if there are no shares
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public static Share mediant(Collection<Share> shares) {
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("Shares to put together must be at least one, but were none");
        }
        var part = 0L;
        var whole = 0L;
        for (var share : shares) {
            part = Math.addExact(part, share.part());
            whole = Math.addExact(whole, share.whole());
        }
        return of(part, whole);
    }

    /**
     * The numerator: how many.
     *
     * @return the part, not negative
     */
    public abstract long part();

    /**
     * The denominator: of how many.
     *
     * @return the whole, above zero
     */
    public abstract long whole();

    @Value.Check
    void check() {
        if (part() < 0 || whole() <= 0) {
            throw new IllegalArgumentException("Share must have a part of at least 0 and a whole above 0, but was %s/%s"
                    .formatted(part(), whole()));
        }
    }

    /**
     * Tells whether this is at least a fraction of another share: {@code 45/100} is at least {@code 95/100} of
     * {@code 47/100}.
     *
     * @param fraction  the fraction to take
     * @param other  the share to take it of
     * @return true if this is as much or more
     */
    public final boolean isAtLeast(Share fraction, Share other) {
        var ours = product(part(), fraction.whole(), other.whole());
        return ours.compareTo(product(whole(), fraction.part(), other.part())) >= 0;
    }

    /**
     * Takes a part of this share, or a multiple: {@code 180/400} times {@code 250/121} is {@code 225/242}.
     *
     * @param factor  the part or multiple to take
     * @return the product, in lowest terms
     * @throws ArithmeticException if 64 bits cannot hold it
     */
    public final Share times(Share factor) {
        var part = BigInteger.valueOf(part()).multiply(BigInteger.valueOf(factor.part()));
        var whole = BigInteger.valueOf(whole()).multiply(BigInteger.valueOf(factor.whole()));
        var common = part.gcd(whole);
        return of(part.divide(common), whole.divide(common));
    }

    private static BigInteger product(long a, long b, long c) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).multiply(BigInteger.valueOf(c));
    }

    /**
     * Writes the share as a percentage for people, rounded half up to at most two decimals.
     *
     * @param language  the language to write
     * @return the percentage, such as {@code 33,33%}
     */
    public final String percent(Language language) {
        return language.percent(part(), whole());
    }

    /**
     * Compares by size, exactly: by the products across, in 128 bits.
     *
     * @param other  the share to compare with
     * @return negative, zero or positive as this is smaller, as large or larger
     */
    @Override
    public final int compareTo(Share other) {
        var high = Long.compare(Math.multiplyHigh(part(), other.whole()), Math.multiplyHigh(other.part(), whole()));
        return high != 0 ? high : Long.compareUnsigned(part() * other.whole(), other.part() * whole());
    }

    /** Returns the text {@code part/whole}, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return part() + "/" + whole();
    }
}
