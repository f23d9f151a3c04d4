package org.parplan.scoring.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringRule;

/**
 * What is told of a criterion whatever the figures, prepared once: to each of thousands of units only its own numbers are
 * added.
 *
 * @param reasons why it has its points: no and yes; each option; each band from the highest; late, in time and not in
 *     time; else one
 * @param recoveries what would have brought more: each band from the highest; else one
 */
record LeafBases(List<Explanation> reasons, List<Explanation> recoveries) {

    static final int LATE = 0;
    static final int IN_TIME = 1;
    static final int NOT_IN_TIME = 2;

    static LeafBases of(Criterion leaf, LeafRule rule) {
        return new LeafBases(
                reasons(leaf.rule().orElseThrow(), rule).stream()
                        .map(reason -> reason(leaf, reason))
                        .toList(),
                recoveries(leaf.rule().orElseThrow(), rule).stream()
                        .map(recovery -> recovery(leaf, recovery))
                        .toList());
    }

    /** A reason, with what every reason says. */
    static Explanation reason(Criterion leaf, Explanation reason) {
        var told =
                reason.withAll("criterion", leaf.code(), "max", leaf.maxPoints().toString());
        return leaf.basis().map(told::basedOn).orElse(told);
    }

    /** A recovery, with what every recovery says. */
    static Explanation recovery(Criterion leaf, Explanation recovery) {
        return recovery.withAll(
                "criterion", leaf.code(), "figure", leaf.rule().orElseThrow().figure());
    }

    private static List<Explanation> reasons(ScoringRule rule, LeafRule made) {
        return switch (rule.kind()) {
            case YES_NO ->
                List.of(
                        points(Explanation.of("scoring.score-no"), 0),
                        points(Explanation.of("scoring.score-yes"), made.max()));
            case CHOICE ->
                ((ScoringRule.Choice) rule)
                        .options().stream()
                                .map(option -> Explanation.of("scoring.score-choice")
                                        .with("option", option.title().orElse(option.code()))
                                        .with("points", option.points()))
                                .toList();
            case BANDS ->
                IntStream.range(0, made.bands().size())
                        .mapToObj(band -> band(made, band))
                        .toList();
            case LINEAR -> List.of(Explanation.of("scoring.score-linear"));
            case SURVEY -> List.of(Explanation.of("scoring.score-survey"));
            case COUNT ->
                List.of(Explanation.of("scoring.score-count").with("each", ((ScoringRule.Count) rule).each()));
            case DEDUCTION ->
                List.of(Explanation.of("scoring.score-deduction").with("each", ((ScoringRule.Deduction) rule).each()));
            case ON_TIME ->
                List.of(
                        Explanation.of("scoring.score-late"),
                        points(Explanation.of("scoring.score-in-time"), made.max()),
                        points(Explanation.of("scoring.score-not-in-time"), 0));
            case JUDGEMENT -> List.of(Explanation.of("scoring.score-judgement"));
        };
    }

    private static Explanation points(Explanation reason, long millionths) {
        return reason.with("points", Points.ofMillionths(millionths));
    }

    /** The highest band holds 100 % too, and is told so. */
    private static Explanation band(LeafRule rule, int number) {
        var isTop = number == 0;
        var band = rule.bands().get(number);
        var reason = band.linear()
                .map(linear -> Explanation.of(isTop ? "scoring.score-top-band-linear" : "scoring.score-band-linear")
                        .with("linear", linear))
                .orElseGet(() -> Explanation.of(isTop ? "scoring.score-top-band" : "scoring.score-band"));
        return reason.with("from", band.from()).with("to", band.end());
    }

    private static List<Explanation> recoveries(ScoringRule rule, LeafRule made) {
        return switch (rule.kind()) {
            case YES_NO -> List.of(Explanation.of("scoring.recover-yes"));
            case CHOICE -> List.of(choice((ScoringRule.Choice) rule));
            case BANDS ->
                made.bands().stream()
                        .map(band -> Explanation.of("scoring.recover-band").with("from", band.from()))
                        .toList();
            case LINEAR -> List.of(Explanation.of("scoring.recover-share"));
            case SURVEY -> List.of(Explanation.of("scoring.recover-survey"));
            case COUNT -> List.of(Explanation.of("scoring.recover-count"));
            case DEDUCTION -> List.of(Explanation.of("scoring.recover-deduction"));
            case ON_TIME -> List.of(Explanation.of("scoring.recover-in-time"));
            case JUDGEMENT -> List.of(Explanation.of("scoring.recover-judged"));
        };
    }

    private static Explanation choice(ScoringRule.Choice rule) {
        var best = rule.options().stream()
                .max(Comparator.comparing(option -> option.points()))
                .orElseThrow();
        return Explanation.of("scoring.recover-choice")
                .with("option", best.title().orElse(best.code()));
    }
}
