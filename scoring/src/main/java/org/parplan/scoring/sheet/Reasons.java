package org.parplan.scoring.sheet;

import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.RuleKind;

/** Says why the points of a criterion are what they are. */
final class Reasons {

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
                : LeafBases.reason(leaf, withoutRule(i)).with("points", points);
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

    private Explanation withoutRule(int i) {
        if (figures.sources[i] == ScoreSource.NOT_APPLICABLE) {
            return Explanation.of("scoring.score-not-applicable")
                    .with("reason", figures.reason(i).orElseThrow().name())
                    .with("policy", figures.policy(i).orElseThrow().name());
        }
        return figures.last.whole(i) == LeafRule.GIVEN
                ? Explanation.of("scoring.score-given")
                : Explanation.of("scoring.score-none");
    }

    private Explanation byRule(RuleKind kind, int i, Points points) {
        var figure = figures.last.figure(i);
        var whole = figures.last.whole(i);
        var bases = scorer.bases(i).reasons();
        return switch (kind) {
            case YES_NO, CHOICE -> bases.get((int) figure);
            case BANDS -> shared(bases.get(scorer.rule(i).band(figure, whole)), figure, whole, points);
            case LINEAR, SURVEY -> shared(bases.get(0), figure, whole, points);
            case COUNT, DEDUCTION -> bases.get(0).withAll("count", Long.toString(figure), "points", points.toString());
            case ON_TIME -> inTime(bases.get(inTime(figure)), figure, points);
            case JUDGEMENT -> bases.get(0).with("points", points);
        };
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
