package org.parplan.scoring.kpi;

import java.util.Objects;
import java.util.Optional;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Unit;

/**
 * What one agency brings to a roll-up: an indicator of its own with its figure, where there is one.
 *
 * @param agency the agency's code
 * @param field the field of reform, as the plan numbers it
 * @param kpi the indicator with the agency's own target
 * @param measurement its figure; empty if there is none yet, which is not zero
 */
public record Contribution(String agency, String field, Kpi kpi, Optional<Measurement> measurement) {

    /**
     * Makes a contribution.
     *
     * @param agency  the agency's code
     * @param field  the field of reform, as the plan numbers it
     * @param kpi  the indicator with the agency's own target
     * @param measurement  its figure; empty if there is none yet, which is not zero
     */
    public Contribution {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(kpi, "kpi");
        Objects.requireNonNull(measurement, "measurement");
    }

    /** The share of its target that is reached. */
    Optional<Share> reached() {
        return measurement.flatMap(kpi::reached);
    }

    /** Whether the target is met, where it can be told. */
    Optional<Boolean> isMet() {
        return measurement.flatMap(kpi::isMet);
    }

    /** Numerator and denominator as counted: of the population, of the named set, or of the number to be reached. */
    Optional<Share> ratio() {
        return measurement.flatMap(figure -> {
            if (figure.whole().isPresent()) {
                return Optional.of(Share.of(figure.part(), figure.whole().getAsLong()));
            }
            if (!kpi.members().isEmpty()) {
                return Optional.of(Share.of(figure.part(), kpi.members().size()));
            }
            var isWhole = kpi.target().unit() != Unit.PERCENT
                    && kpi.target().value().filter(value -> value.scale() == 0).isPresent();
            return isWhole ? kpi.reached(figure) : Optional.empty();
        });
    }
}
