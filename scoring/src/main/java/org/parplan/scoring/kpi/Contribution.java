package org.parplan.scoring.kpi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Unit;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;

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

    /**
     * Obtains what the agencies of a ledger bring to an indicator: of each its own figure that stands, in the years of the
     * window; these may be of different days.
     *
     * @param field  the field of reform, as the plan numbers it
     * @param kpi  the indicator, with the target that each of them has
     * @param ledger  what was reported; entries that name no agency are of the whole and nobody's
     * @param terms  the last day that a figure may be of, and by when it must have been reported
     * @return a contribution for each agency that gave a figure, by code
     */
    public static List<Contribution> of(String field, Kpi kpi, ProgressLedger ledger, StatusTerms terms) {
        return new LedgerFigures(kpi, ledger, terms).contributions(field);
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
        return denominator().flatMap(denominator -> {
            var figure = measurement.orElseThrow();
            return switch (denominator) {
                case "population" ->
                    Optional.of(Share.of(figure.part(), figure.whole().orElseThrow()));
                case "members" ->
                    Optional.of(Share.of(figure.part(), kpi.members().size()));
                default -> kpi.reached(figure);
            };
        });
    }

    /** What the ratio is of, for people; empty if there is none. */
    Optional<String> denominator() {
        return measurement.flatMap(figure -> {
            if (figure.whole().isPresent()) {
                return Optional.of("population");
            }
            if (!kpi.members().isEmpty()) {
                return Optional.of("members");
            }
            var isWhole = kpi.target().unit() != Unit.PERCENT
                    && kpi.target().value().filter(value -> value.scale() == 0).isPresent();
            return isWhole && kpi.reached(figure).isPresent() ? Optional.of("target") : Optional.empty();
        });
    }
}
