package org.parplan.scoring.kpi;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Explanation;

/** Tells what a roll-up came to. */
final class RollUpWords {

    private final RollUp rollUp;

    RollUpWords(RollUp rollUp) {
        this.rollUp = rollUp;
    }

    Explanation explanation() {
        var measured = rollUp.measured().count();
        var told = measured == 0
                ? Explanation.of("scoring.roll-up-nothing")
                : headline().with("measured", measured);
        if (isOfDays()) {
            told = told.because(Explanation.of("scoring.roll-up-days").with("days", days()));
        }
        if (!rollUp.unmeasured().isEmpty()) {
            told = told.because(Explanation.of("scoring.roll-up-unmeasured")
                    .with("agencies", agencies(part -> part.measurement().isEmpty())));
        }
        var isEstimated = rollUp.measured()
                .anyMatch(part -> part.measurement().orElseThrow().kind() == MeasurementKind.ESTIMATED);
        return isEstimated ? told.because(Explanation.of("scoring.roll-up-estimated")) : told;
    }

    private Explanation headline() {
        return switch (rollUp.rule()) {
            case SUM ->
                unit().withUnit(Explanation.of("scoring.roll-up-sum"))
                        .with("kpi", kpis())
                        .with("sum", rollUp.sum().orElseThrow());
            case RATIO_OF_SUMS -> {
                var ratio = rollUp.ratio().orElseThrow();
                yield Explanation.of("scoring.roll-up-ratio")
                        .with("kpi", kpis())
                        .with("part", ratio.part())
                        .with("whole", ratio.whole())
                        .with("ratio", ratio);
            }
            case MIN -> {
                var least = rollUp.least().orElseThrow();
                yield Explanation.of("scoring.roll-up-min")
                        .with("kpi", kpis())
                        .with("least", least.reached().orElseThrow())
                        .with("agency", name(least));
            }
            case ALL_OF ->
                rollUp.allMet()
                        .map(this::met)
                        .orElseGet(() -> Explanation.of("scoring.roll-up-unknown")
                                .with("agencies", agencies(part -> part.isMet().isEmpty())));
        };
    }

    private Explanation met(boolean all) {
        return all
                ? Explanation.of("scoring.roll-up-all-met")
                : Explanation.of("scoring.roll-up-not-all-met")
                        .with("agencies", agencies(part -> !part.isMet().orElse(true)));
    }

    private String agencies(Predicate<Contribution> which) {
        return rollUp.contributions().stream()
                .filter(which)
                .map(this::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Tells whether figures of different days are added up. */
    private boolean isOfDays() {
        var isAdded = rollUp.rule() == RollUpRule.SUM || rollUp.rule() == RollUpRule.RATIO_OF_SUMS;
        return isAdded
                && rollUp.measured()
                                .map(part -> part.measurement().orElseThrow().measuredOn())
                                .distinct()
                                .count()
                        > 1;
    }

    private String days() {
        return rollUp.measured()
                .map(part -> name(part) + " " + part.measurement().orElseThrow().measuredOn())
                .collect(Collectors.joining("; "));
    }

    /** Whose figure it is; where there are several indicators, of which. */
    private String name(Contribution part) {
        return kpis().equals(part.kpi().code())
                ? part.agency()
                : part.agency() + " " + part.kpi().code();
    }

    private String kpis() {
        return rollUp.contributions().stream()
                .map(part -> part.kpi().code())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private Unit unit() {
        return rollUp.contributions().get(0).kpi().target().unit();
    }
}
