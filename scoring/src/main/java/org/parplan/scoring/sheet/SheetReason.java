package org.parplan.scoring.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Points;

/** Tells how a unit's points come about above its criteria. */
final class SheetReason {

    private final ScoreSheet sheet;

    SheetReason(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    Explanation explanation() {
        var criteria = sheet.fields().stream().map(FieldScore::points).reduce(Points.ZERO, Points::plus);
        var told = Explanation.of("scoring.sheet-points")
                .with("unit", sheet.title().orElse(sheet.unit()))
                .with("points", sheet.points())
                .with("max", sheet.max())
                .because(Explanation.of("scoring.sheet-criteria").with("points", criteria));
        if (!sheet.bonus().isZero()) {
            told = told.because(adjusted(
                    isCapped("/bonus")
                            ? Explanation.of("scoring.sheet-bonus-capped")
                            : Explanation.of("scoring.sheet-bonus"),
                    sheet.bonuses(),
                    sheet.bonus()));
        }
        if (!sheet.penalty().isZero()) {
            told = told.because(adjusted(
                    isCapped("/penalty")
                            ? Explanation.of("scoring.sheet-penalty-capped")
                            : Explanation.of("scoring.sheet-penalty"),
                    sheet.penalties(),
                    sheet.penalty()));
        }
        var sum = criteria.plus(sheet.bonus());
        if (sum.compareTo(sheet.penalty()) < 0) {
            return told.because(Explanation.of("scoring.sheet-at-least"));
        }
        var left = sum.minusDownToZero(sheet.penalty());
        return left.compareTo(sheet.max()) > 0
                ? told.because(Explanation.of("scoring.sheet-at-most").with("sum", left))
                : told;
    }

    private boolean isCapped(String at) {
        return sheet.problems().stream()
                .anyMatch(problem -> problem.code() == ProblemCode.BONUS_ABOVE_CAP
                        && problem.path().equals(at));
    }

    private static Explanation adjusted(Explanation rule, List<Adjustment> adjustments, Points counted) {
        return rule.with("declared", Adjustment.sum(adjustments))
                .with("counted", counted)
                .with("why", adjustments.stream().map(Adjustment::reason).collect(Collectors.joining("; ")));
    }
}
