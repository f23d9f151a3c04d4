package org.parplan.scoring.sheet;

import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Rounds quotients of whole numbers that are not negative, exactly.
 *
 * <p>To round is to add something to the dividend and drop the rest: half the divisor for half up, all of it but one for
 * up. No branch depends on the rest, for a processor would guess it wrong every other time. Half even alone looks at the
 * rest: a tie that went up to an odd number steps back.
 */
final class Rounder {

    /** So many halvings leave nothing of a long. */
    private static final int ALL = Long.SIZE - 1;

    private final long less;
    private final int halvings;
    private final boolean toEven;

    Rounder(RoundingMode mode) {
        this.less = mode == RoundingMode.HALF_UP || mode == RoundingMode.HALF_EVEN ? 0 : 1;
        this.halvings = switch (mode) {
            case HALF_UP, HALF_DOWN, HALF_EVEN -> 1;
            case UP, CEILING -> 0;
            case DOWN, FLOOR -> ALL;
            case UNNECESSARY -> throw new IllegalArgumentException("Mode must round, such as HALF_UP");
        };
        this.toEven = mode == RoundingMode.HALF_EVEN;
    }

    /** {@code one × other ÷ by}, rounded once. */
    long quotient(long one, long other, long by) {
        var product = one * other;
        return areSmall(one, other) || (Math.multiplyHigh(one, other) == 0 && product >= 0)
                ? quotient(product, by)
                : quotient(big(one).multiply(big(other)), big(by));
    }

    /** Whether two numbers are so small that their product is less than 2^62. */
    static boolean areSmall(long one, long other) {
        return (one | other) >>> 31 == 0;
    }

    /** {@code part ÷ by}, rounded once. */
    long quotient(long part, long by) {
        var raised = part + ((by - less) >> halvings);
        if (raised < 0) {
            return quotient(big(part), big(by));
        }
        var quotient = raised / by;
        return toEven && (quotient & 1) == 1 && raised - quotient * by == 0 && (by & 1) == 0 ? quotient - 1 : quotient;
    }

    /** {@code part ÷ by}, rounded once. */
    long quotient(BigInteger part, BigInteger by) {
        var added = halvings == ALL ? BigInteger.ZERO : by.subtract(big(less)).shiftRight(halvings);
        var parts = part.add(added).divideAndRemainder(by);
        var quotient = parts[0].longValueExact();
        var isTie = parts[1].signum() == 0 && !by.testBit(0);
        return toEven && isTie && (quotient & 1) == 1 ? quotient - 1 : quotient;
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
