package org.parplan.scoring.sheet;

import java.math.RoundingMode;
import java.util.Comparator;
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
        return recovery(leaf, i)
                .withAll(
                        "criterion",
                        leaf.code(),
                        "figure",
                        leaf.rule().orElseThrow().figure(),
                        "lost",
                        lost.toString());
    }

    private Explanation recovery(Criterion leaf, int i) {
        var figure = figures.last.figure(i);
        var whole = figures.last.whole(i);
        if (figures.sources[i] == ScoreSource.NOT_APPLICABLE) {
            return Explanation.of("scoring.recover-not-applicable");
        }
        if (whole == LeafRule.NONE || whole == LeafRule.ZERO) {
            return Explanation.of("scoring.recover-figure");
        }
        if (whole == LeafRule.GIVEN) {
            return Explanation.of("scoring.recover-judged");
        }
        var rule = leaf.rule().orElseThrow();
        return switch (rule.kind()) {
            case YES_NO -> Explanation.of("scoring.recover-yes");
            case CHOICE -> choice((ScoringRule.Choice) rule);
            case BANDS -> bands(scorer.rule(i), figure, whole);
            case LINEAR -> share(figure, whole);
            case SURVEY -> Explanation.of("scoring.recover-survey").withAll("rest", (whole - figure) + "/" + whole);
            case COUNT ->
                Explanation.of("scoring.recover-count")
                        .withAll(
                                "more",
                                Long.toString(toFull(leaf.maxPoints(), ((ScoringRule.Count) rule).each()) - figure));
            case DEDUCTION -> Explanation.of("scoring.recover-deduction").withAll("count", Long.toString(figure));
            case ON_TIME -> Explanation.of("scoring.recover-in-time");
            case JUDGEMENT -> Explanation.of("scoring.recover-judged");
        };
    }

    private static Explanation share(long part, long whole) {
        return Explanation.of("scoring.recover-share")
                .withAll("rest", Long.toString(whole - part), "whole", Long.toString(whole));
    }

    private static long toFull(Points max, Points each) {
        return each.isZero() ? Long.MAX_VALUE : -Math.floorDiv(-max.millionths(), each.millionths());
    }

    private static Explanation choice(ScoringRule.Choice rule) {
        var best = rule.options().stream()
                .max(Comparator.comparing(option -> option.points()))
                .orElseThrow();
        return Explanation.of("scoring.recover-choice")
                .withAll("option", best.title().orElse(best.code()));
    }

    /** The nearest band above that gives more than the share has now, if some part of the whole lies in it. */
    private static Explanation bands(LeafRule rule, long part, long whole) {
        var now = rule.points(part, whole);
        var own = rule.band(part, whole);
        for (var next = own - 1; next >= 0; next--) {
            var needed = needed(rule.bandAt(next).from(), whole);
            if (needed <= whole && rule.band(needed, whole) == next && rule.points(needed, whole) > now) {
                return Explanation.of("scoring.recover-band")
                        .withAll(
                                "from",
                                rule.textAt(next).from(),
                                "more",
                                Long.toString(needed - part),
                                "whole",
                                Long.toString(whole),
                                "gain",
                                Points.ofMillionths(rule.points(needed, whole) - now)
                                        .toString());
            }
        }
        return rule.bandAt(own).linear().isPresent()
                ? share(part, whole)
                : Explanation.of("scoring.recover-other-band");
    }

    /** The least part of a whole that reaches a percentage. */
    private static long needed(Percent from, long whole) {
        return UP.quotient(whole, from.millionths(), Percent.HUNDRED.millionths());
    }
}
