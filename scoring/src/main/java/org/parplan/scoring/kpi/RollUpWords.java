package org.parplan.scoring.kpi;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parplan.core.kpi.MeasurementKind;
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
                Explanation.of("scoring.roll-up-sum").with("sum", rollUp.sum().orElseThrow());
            case RATIO_OF_SUMS -> {
                var ratio = rollUp.ratio().orElseThrow();
                yield Explanation.of("scoring.roll-up-ratio")
                        .with("part", ratio.part())
                        .with("whole", ratio.whole())
                        .with("ratio", ratio);
            }
            case MIN -> {
                var least = rollUp.least().orElseThrow();
                yield Explanation.of("scoring.roll-up-min")
                        .with("least", least.reached().orElseThrow())
                        .with("agency", least.agency());
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
                .map(Contribution::agency)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
