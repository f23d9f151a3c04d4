package org.parplan.core.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.parplan.core.text.Explanation;

/**
 * A measurement put beside its target in whole numbers: {@code measured} against {@code goal}, both multiplied so that
 * per cent and decimals are gone. 81 of 90 against 90 % is 81 × 100 against 90 × 90.
 */
final class Measured {

    private final Kpi kpi;
    private final Measurement measurement;

    Measured(Kpi kpi, Measurement measurement) {
        kpi.checkFits(measurement);
        this.kpi = kpi;
        this.measurement = measurement;
    }

    /** The number to reach or keep: the value stated, or the size of the named set. */
    Optional<BigDecimal> goal() {
        var target = kpi.target();
        var countsMembers = target.unit() == Unit.COUNT && !kpi.members().isEmpty();
        return target.value()
                .or(() -> countsMembers
                        ? Optional.of(BigDecimal.valueOf(kpi.members().size()))
                        : Optional.empty());
    }

    /** What a share is of: as measured, or the size of the named set. */
    OptionalLong population() {
        if (measurement.whole().isPresent() || kpi.members().isEmpty()) {
            return measurement.whole();
        }
        return OptionalLong.of(kpi.members().size());
    }

    boolean isPercent() {
        return kpi.target().unit() == Unit.PERCENT;
    }

    boolean isIncrease() {
        return kpi.target().basis() != Basis.LEVEL && kpi.baseline().isPresent();
    }

    /** What counts: the part, or what it adds to the baseline. */
    long count() {
        return isIncrease()
                ? Math.subtractExact(measurement.part(), kpi.baseline().orElseThrow())
                : measurement.part();
    }

    /** Why measured and goal cannot be compared, as the rule that says so; empty if they can. */
    Optional<String> obstacle() {
        if (goal().isEmpty()) {
            return Optional.of("kpi.no-number");
        }
        if (isPercent() && (kpi.target().basis() == Basis.INCREASE || isIncrease())) {
            return Optional.of("kpi.percent-increase");
        }
        return isPercent() && population().isEmpty() ? Optional.of("kpi.no-population") : Optional.empty();
    }

    /** One of what is measured, in the multiple that makes both sides whole: 100 for per cent, a power of 10 for decimals. */
    BigInteger measuredScale() {
        var scale = BigInteger.TEN.pow(goal().orElseThrow().scale());
        return isPercent() ? scale.multiply(BigInteger.valueOf(100)) : scale;
    }

    BigInteger measured() {
        return BigInteger.valueOf(count()).multiply(measuredScale());
    }

    /** The goal in the same multiple. */
    BigInteger aim() {
        var value = goal().orElseThrow().unscaledValue();
        return isPercent() ? value.multiply(BigInteger.valueOf(population().orElseThrow())) : value;
    }

    /** The rule with what every explanation of a measurement names. */
    Explanation rule(String rule) {
        return kpi.target()
                .unit()
                .withUnit(Explanation.builder().rule(rule).build())
                .with("kpi", kpi.code())
                .with("measuredOn", measurement.measuredOn())
                .with("part", measurement.part());
    }

    /** Adds what was assumed or left open about the measurement itself. */
    Explanation withCircumstances(Explanation explanation) {
        var told = explanation;
        if (isIncrease()) {
            told = told.because(kpi.target()
                    .unit()
                    .withUnit(Explanation.of("kpi.increase"))
                    .with("part", measurement.part())
                    .with("baseline", kpi.baseline().orElseThrow())
                    .with("increase", count()));
        } else if (kpi.target().basis() == Basis.INCREASE) {
            told = told.because(Explanation.of("kpi.increase-itself"));
        } else if (kpi.target().basis() == Basis.INCREASE_OR_LEVEL) {
            told = told.because(Explanation.of("kpi.increase-or-level"));
        }
        if (measurement.kind() == MeasurementKind.ESTIMATED) {
            told = told.because(Explanation.of("kpi.estimated"));
        }
        return told;
    }
}
