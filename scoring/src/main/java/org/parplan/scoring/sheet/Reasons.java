package org.parplan.scoring.sheet;

import java.math.RoundingMode;
import java.util.List;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.RuleKind;

/** Says why the points of a criterion are what they are. */
final class Reasons {

    private static final Rounder HALF_UP = new Rounder(RoundingMode.HALF_UP);
    private static final long PERCENT_IN_HUNDREDTHS = 10_000;
    private static final long MILLIONTHS_OF_A_HUNDREDTH = 10_000;

    private final Scorer scorer;
    private final UnitFigures figures;

    Reasons(Scorer scorer, UnitFigures figures) {
        this.scorer = scorer;
        this.figures = figures;
    }

    Explanation of(Criterion leaf, int i, Points points) {
        var isByRule = figures.last.whole(i) > 0 && figures.sources[i] != ScoreSource.NOT_APPLICABLE;
        var reason = isByRule
                ? byRule(leaf.rule().orElseThrow().kind(), i, points)
                : LeafBases.reason(leaf, withoutRule(leaf, i)).with("points", points);
        return switch (figures.sources[i]) {
            case APPRAISED -> reason.because(appraised(i, Explanation.of("scoring.score-by-appraisal")));
            case REAPPRAISED -> reason.because(appraised(i, Explanation.of("scoring.score-by-reappraisal")));
            default -> reason; // The unit's own figure, the survey's and a policy speak for themselves.
        };
    }

    private Explanation appraised(int i, Explanation step) {
        return figures.self.has(i)
                ? step.because(Explanation.of("scoring.score-self")
                        .with("self", Points.ofMillionths(scorer.points(i, figures.self))))
                : step;
    }

    private Explanation withoutRule(Criterion leaf, int i) {
        if (figures.sources[i] == ScoreSource.NOT_APPLICABLE) {
            var reason = figures.reason(i).orElseThrow();
            return figures.last.isRemoved(i)
                    ? Explanation.of("scoring.score-removed").with("reason", reason)
                    : Explanation.of("scoring.score-not-applicable")
                            .with("reason", reason)
                            .with("policy", figures.policy(i).orElseThrow());
        }
        if (figures.last.whole(i) == LeafRule.GIVEN) {
            return Explanation.of("scoring.score-given");
        }
        var claim = figures.declared().notApplicable().get(leaf.code());
        return claim == null
                ? Explanation.of("scoring.score-none")
                : Explanation.of("scoring.score-claim-not-granted").with("reason", claim);
    }

    private Explanation byRule(RuleKind kind, int i, Points points) {
        var figure = figures.last.figure(i);
        var whole = figures.last.whole(i);
        var bases = scorer.bases(i).reasons();
        return switch (kind) {
            case YES_NO, CHOICE -> bases.get((int) figure);
            case BANDS -> banded(i, bases, figure, whole, points);
            case LINEAR, SURVEY -> shared(bases.get(0), figure, whole, points);
            case COUNT, DEDUCTION -> bases.get(0).withAll("count", Long.toString(figure), "points", points.toString());
            case ON_TIME -> inTime(bases.get(inTime(figure)), figure, points);
            case JUDGEMENT -> bases.get(0).with("points", points);
        };
    }

    /** A share just below an edge is not told as the edge itself: 79.999 % of a band up to 80 % is told as 79.99 %. */
    private Explanation banded(int i, List<Explanation> bases, long part, long whole, Points points) {
        var rule = scorer.rule(i);
        var band = rule.band(part, whole);
        var told = shared(bases.get(band), part, whole, points);
        if (band == 0) {
            return told;
        }
        var edge = rule.bands().get(band - 1).from().millionths();
        var hundredths = HALF_UP.quotient(part, PERCENT_IN_HUNDREDTHS, whole);
        return hundredths * MILLIONTHS_OF_A_HUNDREDTH < edge
                ? told
                : told.withAll("share", (edge / MILLIONTHS_OF_A_HUNDREDTH - 1) + "/" + PERCENT_IN_HUNDREDTHS);
    }

    private static int inTime(long days) {
        if (days == 0) {
            return LeafBases.IN_TIME;
        }
        return days == Long.MAX_VALUE ? LeafBases.NOT_IN_TIME : LeafBases.LATE;
    }

    private static Explanation inTime(Explanation reason, long days, Points points) {
        return inTime(days) == LeafBases.LATE
                ? reason.withAll("days", Long.toString(days), "points", points.toString())
                : reason;
    }

    private static Explanation shared(Explanation reason, long part, long whole, Points points) {
        var partText = Long.toString(part);
        var wholeText = Long.toString(whole);
        return reason.withAll(
                "part", partText, "whole", wholeText, "share", partText + '/' + wholeText, "points", points.toString());
    }
}
