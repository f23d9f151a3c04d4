package org.parplan.core.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.parplan.core.text.Explanation;

/** What two shares are apart in percentage points, of any size: exactly where 64 bits can hold it, rounded always. */
record PointsApart(Share before, Share now) {

    private BigInteger part() {
        return BigInteger.valueOf(now.part())
                .multiply(BigInteger.valueOf(before.whole()))
                .subtract(BigInteger.valueOf(before.part()).multiply(BigInteger.valueOf(now.whole())));
    }

    private BigInteger whole() {
        return BigInteger.valueOf(now.whole()).multiply(BigInteger.valueOf(before.whole()));
    }

    /** The difference in lowest terms; empty if 64 bits cannot hold it. */
    Optional<ShareChange> exact() {
        var by = part().gcd(whole());
        var part = part().divide(by);
        var whole = whole().divide(by);
        return Math.max(part.bitLength(), whole.bitLength()) < Long.SIZE
                ? Optional.of(ShareChange.of(part.longValueExact(), whole.longValueExact()))
                : Optional.empty();
    }

    /** More, less or the same, with how many points, rounded half up to at most two decimals. */
    Explanation rule() {
        if (part().signum() == 0) {
            return Explanation.of("kpi.same-period-points-even");
        }
        return Explanation.of(part().signum() > 0 ? "kpi.same-period-points-up" : "kpi.same-period-points-down")
                .with("points", points().toPlainString());
    }

    private BigDecimal points() {
        var points = new BigDecimal(part().abs())
                .movePointRight(2)
                .divide(new BigDecimal(whole()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0) : points;
    }
}
