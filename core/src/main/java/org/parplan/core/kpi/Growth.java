package org.parplan.core.kpi;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import org.parplan.core.text.Explanation;

/** How far a measurement has come towards a target that is to be reached. */
final class Growth {

    private final Kpi kpi;
    private final Target target;
    private final Measurement measurement;
    private final Measured sides;

    Growth(Kpi kpi, Measurement measurement) {
        this.kpi = kpi;
        this.target = kpi.target();
        this.measurement = measurement;
        this.sides = new Measured(kpi, measurement);
    }

    Optional<Share> share() {
        var hasNone = target.comparison().isAgainstBase()
                || isFewerBetter()
                || sides.obstacle().isPresent()
                || sides.aim().signum() == 0;
        return hasNone ? Optional.empty() : Optional.of(measuredShare());
    }

    /** A rank has no share, nor have days of which few are asked for; at least so many days are reached as any number. */
    private boolean isFewerBetter() {
        return target.unit() == Unit.RANK
                || (target.unit() == Unit.DAYS
                        && target.comparison() != Comparison.AT_LEAST
                        && target.comparison() != Comparison.MORE_THAN);
    }

    /** Part and whole stay as counted wherever they can: 35 of 40 against 100 % is 35/40, not 3500/4000. */
    private Share measuredShare() {
        var value = sides.goal().orElseThrow().unscaledValue();
        var common = sides.measuredScale().gcd(value);
        var count = BigInteger.valueOf(Math.max(sides.count(), 0));
        var population = sides.isPercent() ? sides.population().orElseThrow() : 1;
        return Share.of(
                count.multiply(sides.measuredScale().divide(common)),
                value.divide(common).multiply(BigInteger.valueOf(population)));
    }

    Optional<Boolean> isMet() {
        if (target.comparison() == Comparison.ABOUT) {
            return Optional.empty();
        }
        var better = advantage();
        if (better.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (target.comparison()) {
                    case MORE_THAN, LESS_THAN, BETTER -> better.getAsInt() > 0;
                    case WORSE -> better.getAsInt() < 0;
                    default -> better.getAsInt() >= 0;
                });
    }

    /** Above zero if the measurement is better than value or baseline, below if worse; empty if it cannot be told. */
    private OptionalInt advantage() {
        if (target.comparison().isAgainstBase()) {
            var more = kpi.baseline().isPresent()
                    ? OptionalInt.of(
                            Long.compare(measurement.part(), kpi.baseline().getAsLong()))
                    : OptionalInt.empty();
            return target.unit() == Unit.PERCENT
                    ? OptionalInt.empty()
                    : turned(more, target.unit().isSmallerBetter());
        }
        if (sides.obstacle().isPresent()) {
            return OptionalInt.empty();
        }
        return turned(OptionalInt.of(sides.measured().compareTo(sides.aim())), isFewerBetter());
    }

    private static OptionalInt turned(OptionalInt more, boolean smallerIsBetter) {
        return smallerIsBetter && more.isPresent() ? OptionalInt.of(-more.getAsInt()) : more;
    }

    Optional<Boolean> isNear(Share tolerance) {
        if (sides.obstacle().isPresent()) {
            return Optional.empty();
        }
        var off = sides.measured().subtract(sides.aim()).abs().multiply(BigInteger.valueOf(tolerance.whole()));
        return Optional.of(off.compareTo(sides.aim().multiply(BigInteger.valueOf(tolerance.part()))) <= 0);
    }

    Explanation explanation() {
        var explanation = sides.withCircumstances(headline());
        var missing = kpi.members().isEmpty() ? Optional.<Explanation>empty() : missing();
        if (missing.isPresent()) {
            explanation = explanation.because(missing.get());
        }
        return target.comparison() == Comparison.ABOUT
                ? explanation.because(Explanation.of("kpi.about"))
                : isMet().map(met -> Explanation.of(met ? "kpi.met" : "kpi.not-met"))
                        .map(explanation::because)
                        .orElse(explanation);
    }

    private Explanation headline() {
        if (target.comparison().isAgainstBase()) {
            return againstBase().with("comparison", target.comparison());
        }
        var obstacle = sides.obstacle();
        if (obstacle.isPresent()) {
            return sides.rule(obstacle.get());
        }
        var goal = sides.goal().orElseThrow().toPlainString();
        var share = share();
        if (share.isEmpty()) {
            return sides.rule(withoutShare()).with("goal", goal);
        }
        return sides.isPercent()
                ? sides.rule("kpi.reached-share")
                        .with("whole", sides.population().orElseThrow())
                        .with(
                                "measured",
                                measurement.part() + "/" + sides.population().orElseThrow())
                        .with("percent", goal)
                        .with("achievement", share.get())
                : sides.rule("kpi.reached").with("goal", goal).with("achievement", share.get());
    }

    private String withoutShare() {
        if (target.unit() == Unit.RANK) {
            return "kpi.rank";
        }
        return isFewerBetter() ? "kpi.days" : "kpi.nothing-to-reach";
    }

    private Explanation againstBase() {
        if (kpi.baseline().isEmpty()) {
            return sides.rule("kpi.no-baseline");
        }
        return target.unit() == Unit.PERCENT
                ? sides.rule("kpi.percent-against-base")
                : sides.rule("kpi.against-base").with("baseline", kpi.baseline().getAsLong());
    }

    private Optional<Explanation> missing() {
        return kpi.missing(measurement)
                .filter(members -> !members.isEmpty())
                .map(members -> Explanation.of("kpi.missing")
                        .with("count", members.size())
                        .with(
                                "members",
                                String.join(
                                        "; ", members.stream().map(Member::name).toList())));
    }
}
