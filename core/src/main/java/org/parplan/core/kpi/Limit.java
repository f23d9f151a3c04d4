package org.parplan.core.kpi;

import java.math.BigInteger;
import java.util.Optional;
import org.parplan.core.text.Explanation;

/** What a limit allows, and what a measurement leaves of it. */
final class Limit {

    private final Target target;
    private final Measured sides;

    Limit(Kpi kpi, Measurement measurement) {
        this.target = kpi.target();
        this.sides = new Measured(kpi, measurement);
    }

    Optional<Compliance> compliance() {
        return sides.obstacle().isPresent() ? Optional.empty() : Optional.of(against(allowed()));
    }

    Explanation explanation() {
        return compliance()
                .map(Compliance::explanation)
                .orElseGet(() ->
                        sides.withCircumstances(sides.rule(sides.obstacle().orElseThrow())));
    }

    /** The greatest whole number within the limit: rounded down, and one less where the limit itself is too much. */
    private long allowed() {
        var parts = sides.aim().divideAndRemainder(sides.measuredScale());
        var excluded = target.comparison() == Comparison.LESS_THAN && parts[1].signum() == 0;
        var allowed = excluded ? parts[0].subtract(BigInteger.ONE) : parts[0];
        if (allowed.bitLength() >= Long.SIZE) {
            throw new ArithmeticException("Limit must allow a number of 64 bits, but allows " + allowed);
        }
        return allowed.longValueExact();
    }

    private Compliance against(long allowed) {
        var used = sides.count();
        var headroom = Math.subtractExact(allowed, used);
        var told = headroom >= 0
                ? sides.rule(isDays() ? "kpi.within-days" : "kpi.within")
                        .with("allowed", allowed)
                        .with("headroom", headroom)
                : sides.rule(isDays() ? "kpi.above-days" : "kpi.above")
                        .with("allowed", allowed)
                        .with("excess", Math.negateExact(headroom));
        return Compliance.builder()
                .allowed(allowed)
                .used(used)
                .explanation(sides.withCircumstances(told.because(rule(allowed))))
                .build();
    }

    /** Days are taken, not used up. */
    private boolean isDays() {
        return target.unit() == Unit.DAYS;
    }

    private Explanation rule(long allowed) {
        var goal = sides.goal().orElseThrow().toPlainString();
        var rule = sides.isPercent()
                ? Explanation.of("kpi.limit-share")
                        .with("percent", goal)
                        .with("whole", sides.population().orElseThrow())
                : target.unit().withUnit(Explanation.of("kpi.limit")).with("value", goal);
        return rule.with("comparison", target.comparison()).with("allowed", allowed);
    }
}
