package org.parplan.scoring.sheet;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Band;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringRule;

/** Says what would have brought the points that a unit did not have. */
final class Recovery {

    private final Scorer scorer;
    private final UnitFigures figures;

    Recovery(Scorer scorer, UnitFigures figures) {
        this.scorer = scorer;
        this.figures = figures;
    }

    Explanation of(Criterion leaf, int i, LeafScore score) {
        return recovery(leaf, i)
                .with("criterion", leaf.code())
                .with("figure", leaf.rule().orElseThrow().figure())
                .with("lost", score.lost());
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
            case BANDS -> bands(i, (ScoringRule.Bands) rule, figure, whole);
            case LINEAR ->
                Explanation.of("scoring.recover-share")
                        .with("rest", whole - figure)
                        .with("whole", whole);
            case SURVEY -> Explanation.of("scoring.recover-survey").with("rest", (whole - figure) + "/" + whole);
            case COUNT ->
                Explanation.of("scoring.recover-count")
                        .with("more", toFull(leaf.maxPoints(), ((ScoringRule.Count) rule).each()) - figure);
            case DEDUCTION -> Explanation.of("scoring.recover-deduction").with("count", figure);
            case ON_TIME -> Explanation.of("scoring.recover-in-time");
            case JUDGEMENT -> Explanation.of("scoring.recover-judged");
        };
    }

    private static long toFull(Points max, Points each) {
        return each.isZero() ? Long.MAX_VALUE : -Math.floorDiv(-max.millionths(), each.millionths());
    }

    private static Explanation choice(ScoringRule.Choice rule) {
        var best = rule.options().stream()
                .max(Comparator.comparing(option -> option.points()))
                .orElseThrow();
        return Explanation.of("scoring.recover-choice")
                .with("option", best.title().orElse(best.code()));
    }

    /** The nearest band above that gives more than the share has now. */
    private Explanation bands(int i, ScoringRule.Bands rule, long part, long whole) {
        var now = scorer.rule(i).points(part, whole);
        var own = scorer.rule(i).bandOf(part, whole);
        var next = rule.bands().stream()
                .filter(band -> band.from().compareTo(own.from()) > 0)
                .sorted(Comparator.comparing(Band::from))
                .filter(band ->
                        at(i, band, whole).filter(points -> points > now).isPresent())
                .findFirst();
        if (next.isEmpty()) {
            return own.linear().isPresent()
                    ? Explanation.of("scoring.recover-share")
                            .with("rest", whole - part)
                            .with("whole", whole)
                    : Explanation.of("scoring.recover-other-band");
        }
        var needed = needed(next.get().from(), whole);
        return Explanation.of("scoring.recover-band")
                .with("from", next.get().from())
                .with("more", needed - part)
                .with("whole", whole)
                .with("gain", Points.ofMillionths(scorer.rule(i).points(needed, whole) - now));
    }

    /** The points of the least part of a whole that reaches a band; empty if the whole has no such part in it. */
    private Optional<Long> at(int i, Band band, long whole) {
        var needed = needed(band.from(), whole);
        return needed <= whole && scorer.rule(i).bandOf(needed, whole).equals(band)
                ? Optional.of(scorer.rule(i).points(needed, whole))
                : Optional.empty();
    }

    private static long needed(Percent from, long whole) {
        var hundred = BigInteger.valueOf(Percent.HUNDRED.millionths());
        return BigInteger.valueOf(from.millionths())
                .multiply(BigInteger.valueOf(whole))
                .add(hundred)
                .subtract(BigInteger.ONE)
                .divide(hundred)
                .longValueExact();
    }
}
