package org.parplan.scoring.sheet;

import java.math.BigInteger;
import java.math.RoundingMode;

/** Rounds quotients of whole numbers that are not negative, exactly. */
final class Rounder {

    private static final long SMALL = 1L << 31;

    private final RoundingMode mode;

    Rounder(RoundingMode mode) {
        this.mode = mode;
    }

    /** {@code one × other ÷ by}, rounded once. */
    long quotient(long one, long other, long by) {
        if (one < SMALL && other < SMALL) {
            return rounded(one * other, by);
        }
        var high = Math.multiplyHigh(one, other);
        var low = one * other;
        return high == 0 && low >= 0
                ? rounded(low, by)
                : quotient(BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)), BigInteger.valueOf(by));
    }

    private long rounded(long part, long by) {
        var floor = part / by;
        var rest = part - floor * by;
        return rest != 0 && isUp(rest - (by - rest), floor) ? floor + 1 : floor;
    }

    /** Whether a rest goes up: by how much it is above half, and what it would be added to. */
    private boolean isUp(long aboveHalf, long floor) {
        return switch (mode) {
            case HALF_UP -> aboveHalf >= 0;
            case HALF_DOWN -> aboveHalf > 0;
            case HALF_EVEN -> aboveHalf > 0 || (aboveHalf == 0 && (floor & 1) == 1);
            case UP, CEILING -> true;
            case DOWN, FLOOR -> false;
            case UNNECESSARY -> throw new ArithmeticException("Rounding is necessary");
        };
    }

    /** {@code part ÷ by}, rounded once. */
    long quotient(BigInteger part, BigInteger by) {
        var parts = part.divideAndRemainder(by);
        var aboveHalf = parts[1].shiftLeft(1).compareTo(by);
        var floor = parts[0].longValueExact();
        return parts[1].signum() != 0 && isUp(aboveHalf, floor) ? Math.addExact(floor, 1) : floor;
    }
}
