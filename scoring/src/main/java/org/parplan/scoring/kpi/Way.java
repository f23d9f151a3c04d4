package org.parplan.scoring.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Explanation;

/**
 * The way of a level from what stood at the start to the target: of 360 services after 350 it is ten services long.
 *
 * @param baseline what stood at the start
 * @param goal the level to reach, more than that
 */
record Way(BigDecimal baseline, BigDecimal goal) {

    /** The way that an indicator has to go; empty if it is no level, or nothing is known of the start. */
    static Optional<Way> of(Kpi kpi) {
        if (!Levels.isCountedLevel(kpi) || kpi.baseline().orElse(0) == 0) {
            return Optional.empty();
        }
        var baseline = BigDecimal.valueOf(kpi.baseline().getAsLong());
        var members = BigDecimal.valueOf(kpi.members().size());
        return Optional.of(kpi.target().value().orElse(members))
                .filter(goal -> goal.compareTo(baseline) > 0)
                .map(goal -> new Way(baseline, goal));
    }

    /** The way that a path by time goes; steps are shares of the target itself. */
    static Optional<Way> along(KpiPath path, Kpi kpi) {
        return path.kind() == PathKind.LINEAR ? of(kpi) : Optional.empty();
    }

    /** The part of the way that is gone; none of it below the start. */
    Share gone(Measurement measurement) {
        var part = BigDecimal.valueOf(measurement.part()).subtract(baseline).max(BigDecimal.ZERO);
        return share(part, goal.subtract(baseline));
    }

    /** What stands when a part of the way is gone, as a share of the target. */
    Share standing(Share gone) {
        var ahead = goal.subtract(baseline).multiply(BigDecimal.valueOf(gone.part()));
        var whole = BigDecimal.valueOf(gone.whole());
        return share(baseline.multiply(whole).add(ahead), goal.multiply(whole));
    }

    Explanation explanation(Unit unit, Share gone) {
        return unit.withUnit(Explanation.of("scoring.kpi-way"))
                .with("baseline", baseline.toPlainString())
                .with("goal", goal.toPlainString())
                .with("gone", gone);
    }

    /** In lowest terms. */
    private static Share share(BigDecimal part, BigDecimal whole) {
        var scale = Math.max(Math.max(part.scale(), whole.scale()), 0);
        var above = part.setScale(scale).unscaledValue();
        var below = whole.setScale(scale).unscaledValue();
        var by = above.gcd(below);
        return Share.of(exact(above.divide(by)), exact(below.divide(by)));
    }

    private static long exact(BigInteger number) {
        if (number.bitLength() >= Long.SIZE) {
            throw new ArithmeticException("Share must have a part and a whole of 64 bits, but one was " + number);
        }
        return number.longValueExact();
    }
}
