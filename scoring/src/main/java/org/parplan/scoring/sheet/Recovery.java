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
                .putArguments("criterion", leaf.code())
                .putArguments("figure", leaf.rule().orElseThrow().figure())
                .putArguments("lost", lost.toString())
                .build();
    }

    private Explanation.Builder recovery(Criterion leaf, int i) {
        var figure = figures.last.figure(i);
        var whole = figures.last.whole(i);
        if (figures.sources[i] == ScoreSource.NOT_APPLICABLE) {
            return Explanation.builder().rule("scoring.recover-not-applicable");
        }
        if (whole == LeafRule.NONE) {
            return Explanation.builder().rule("scoring.recover-figure");
        }
        if (whole == LeafRule.GIVEN) {
            return Explanation.builder().rule("scoring.recover-judged");
        }
        var rule = leaf.rule().orElseThrow();
        return switch (rule.kind()) {
            case YES_NO -> Explanation.builder().rule("scoring.recover-yes");
            case CHOICE -> choice((ScoringRule.Choice) rule);
            case BANDS -> bands(scorer.rule(i), figure, whole);
            case LINEAR -> share(figure, whole);
            case SURVEY ->
                Explanation.builder()
                        .rule("scoring.recover-survey")
                        .putArguments("rest", (whole - figure) + "/" + whole);
            case COUNT ->
                Explanation.builder()
                        .rule("scoring.recover-count")
                        .putArguments(
                                "more",
                                Long.toString(toFull(leaf.maxPoints(), ((ScoringRule.Count) rule).each()) - figure));
            case DEDUCTION ->
                Explanation.builder().rule("scoring.recover-deduction").putArguments("count", Long.toString(figure));
            case ON_TIME -> Explanation.builder().rule("scoring.recover-in-time");
            case JUDGEMENT -> Explanation.builder().rule("scoring.recover-judged");
        };
    }

    private static Explanation.Builder share(long part, long whole) {
        return Explanation.builder()
                .rule("scoring.recover-share")
                .putArguments("rest", Long.toString(whole - part))
                .putArguments("whole", Long.toString(whole));
    }

    private static long toFull(Points max, Points each) {
        return each.isZero() ? Long.MAX_VALUE : -Math.floorDiv(-max.millionths(), each.millionths());
    }

    private static Explanation.Builder choice(ScoringRule.Choice rule) {
        var best = rule.options().stream()
                .max(Comparator.comparing(option -> option.points()))
                .orElseThrow();
        return Explanation.builder()
                .rule("scoring.recover-choice")
                .putArguments("option", best.title().orElse(best.code()));
    }

    /** The nearest band above that gives more than the share has now, if some part of the whole lies in it. */
    private static Explanation.Builder bands(LeafRule rule, long part, long whole) {
        var now = rule.points(part, whole);
        var own = rule.band(part, whole);
        for (var next = own - 1; next >= 0; next--) {
            var from = rule.bandAt(next).from();
            var needed = needed(from, whole);
            if (needed <= whole && rule.band(needed, whole) == next && rule.points(needed, whole) > now) {
                return Explanation.builder()
                        .rule("scoring.recover-band")
                        .putArguments("from", from.toString())
                        .putArguments("more", Long.toString(needed - part))
                        .putArguments("whole", Long.toString(whole))
                        .putArguments(
                                "gain",
                                Points.ofMillionths(rule.points(needed, whole) - now)
                                        .toString());
            }
        }
        return rule.bandAt(own).linear().isPresent()
                ? share(part, whole)
                : Explanation.builder().rule("scoring.recover-other-band");
    }

    /** The least part of a whole that reaches a percentage. */
    private static long needed(Percent from, long whole) {
        return UP.quotient(whole, from.millionths(), Percent.HUNDRED.millionths());
    }
}
