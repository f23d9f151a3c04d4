package org.parplan.core.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shares a whole out by the largest remainder. */
final class Allocation {

    private Allocation() {}

    /** A part before the đồng left over are given out. */
    private record Quota(int at, long floor, BigInteger remainder) {}

    static List<Vnd> of(Vnd whole, long... shares) {
        if (whole.isNegative()) {
            throw new ArithmeticException("Amount to allocate must not be negative, but was " + whole);
        }
        var total = total(shares);
        var quotas = new ArrayList<Quota>(shares.length);
        var left = whole.dong();
        for (var i = 0; i < shares.length; i++) {
            var exact = BigInteger.valueOf(whole.dong())
                    .multiply(BigInteger.valueOf(shares[i]))
                    .divideAndRemainder(total);
            quotas.add(new Quota(i, exact[0].longValueExact(), exact[1]));
            left = Math.subtractExact(left, exact[0].longValueExact());
        }
        var parts = new long[shares.length];
        quotas.sort(Comparator.comparing(Quota::remainder).reversed().thenComparing(Quota::at));
        for (var quota : quotas) {
            parts[quota.at()] = quota.floor() + (left > 0 ? 1 : 0);
            left = Math.max(0, left - 1);
        }
        var amounts = new ArrayList<Vnd>(parts.length);
        for (var part : parts) {
            amounts.add(Vnd.ofDong(part));
        }
        return List.copyOf(amounts);
    }

    /** The sum of the shares, which may be beyond 64 bits. */
    private static BigInteger total(long... shares) {
        var total = BigInteger.ZERO;
        for (var share : shares) {
            if (share < 0) {
                throw new IllegalArgumentException("Share to allocate by must not be negative, but was " + share);
            }
            total = total.add(BigInteger.valueOf(share));
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException("Shares to allocate by must not all be zero, but were " + shares.length
                    + " of which none is above zero");
        }
        return total;
    }
}
