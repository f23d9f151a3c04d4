package org.parplan.scoring.sheet;

import java.math.RoundingMode;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringRule;

/** Says what would have brought the points that a unit did not have. */
final class Recovery {

    private static final Rounder UP = new Rounder(RoundingMode.UP);

    private final Scorer scorer;
    private final UnitFigures figures;

    Recovery(Scorer scorer, UnitFigures figures) {
        this.scorer = scorer;
        this.figures = figures;
    }

    Explanation of(Criterion leaf, int i, Points lost) {
        return figures.last.whole(i) > 0 && figures.sources[i] != ScoreSource.NOT_APPLICABLE
                ? byRule(leaf, i, lost.toString())
                : LeafBases.recovery(leaf, withoutRule(leaf, i)).with("lost", lost);
    }

    private Explanation withoutRule(Criterion leaf, int i) {
        if (figures.sources[i] == ScoreSource.NOT_APPLICABLE) {
            return Explanation.of("scoring.recover-not-applicable");
        }
        if (figures.last.whole(i) == LeafRule.GIVEN) {
            return Explanation.of("scoring.recover-judged");
        }
        return figures.declared().notApplicable().containsKey(leaf.code())
                ? Explanation.of("scoring.recover-claim")
                : Explanation.of("scoring.recover-figure");
    }

    private Explanation byRule(Criterion leaf, int i, String lost) {
        var figure = figures.last.figure(i);
        var whole = figures.last.whole(i);
        var rule = leaf.rule().orElseThrow();
        var bases = scorer.bases(i).recoveries();
        return switch (rule.kind()) {
            case YES_NO, CHOICE, ON_TIME, JUDGEMENT -> bases.get(0).withAll("lost", lost);
            case BANDS -> bands(leaf, i, figure, whole, lost);
            case LINEAR -> share(bases.get(0), figure, whole, lost);
            case SURVEY -> bases.get(0).withAll("rest", (whole - figure) + "/" + whole, "lost", lost);
            case COUNT ->
                ((ScoringRule.Count) rule).each().isZero()
                        ? LeafBases.recovery(leaf, Explanation.of("scoring.recover-judged"))
                                .withAll("lost", lost)
                        : bases.get(0).withAll("more", Long.toString(toFull(leaf, i) - figure), "lost", lost);
            case DEDUCTION -> bases.get(0).withAll("count", Long.toString(figure), "lost", lost);
        };
    }

    private static Explanation share(Explanation base, long part, long whole, String lost) {
        return base.withAll("rest", Long.toString(whole - part), "whole", Long.toString(whole), "lost", lost);
    }

    /** The least count that brings all points, of which rounding may give the last ones. */
    private long toFull(Criterion leaf, int i) {
        var max = leaf.maxPoints().millionths();
        var each = ((ScoringRule.Count) leaf.rule().orElseThrow()).each().millionths();
        var count = -Math.floorDiv(-max, each);
        while (count > 0 && scorer.rule(i).points(count - 1, 1) == max) {
            count--;
        }
        return count;
    }

    /** The nearest band above that gives more than the share has now, if some part of the whole lies in it. */
    private Explanation bands(Criterion leaf, int i, long part, long whole, String lost) {
        var rule = scorer.rule(i);
        var now = rule.points(part, whole);
        var own = rule.band(part, whole);
        for (var next = own - 1; next >= 0; next--) {
            var needed = needed(rule.bands().get(next).from(), whole);
            if (needed <= whole && rule.band(needed, whole) == next && rule.points(needed, whole) > now) {
                return scorer.bases(i)
                        .recoveries()
                        .get(next)
                        .withAll(
                                "more",
                                Long.toString(needed - part),
                                "whole",
                                Long.toString(whole),
                                "gain",
                                Points.ofMillionths(rule.points(needed, whole) - now)
                                        .toString(),
                                "lost",
                                lost);
            }
        }
        return rule.bands().get(own).linear().isPresent()
                ? share(LeafBases.recovery(leaf, Explanation.of("scoring.recover-share")), part, whole, lost)
                : LeafBases.recovery(leaf, Explanation.of("scoring.recover-other-band"))
                        .withAll("lost", lost);
    }

    /** The least part of a whole that reaches a percentage. */
    private static long needed(Percent from, long whole) {
        return UP.quotient(whole, from.millionths(), Percent.HUNDRED.millionths());
    }
}
