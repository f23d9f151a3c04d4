package org.parplan.scoring.sheet;

import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringRule;

/** Says why the points of a criterion are what they are. */
final class Reasons {

    private final Scorer scorer;
    private final UnitFigures figures;

    Reasons(Scorer scorer, UnitFigures figures) {
        this.scorer = scorer;
        this.figures = figures;
    }

    Explanation of(Criterion leaf, int i, Points points) {
        var reason = of(leaf, i)
                .withAll(
                        "criterion",
                        leaf.code(),
                        "points",
                        points.toString(),
                        "max",
                        scorer.rule(i).maxText());
        var based = leaf.basis().isPresent() ? reason.basedOn(leaf.basis().get()) : reason;
        return switch (figures.sources[i]) {
            case APPRAISED -> based.because(appraised(i, Explanation.of("scoring.score-by-appraisal")));
            case REAPPRAISED -> based.because(appraised(i, Explanation.of("scoring.score-by-reappraisal")));
            default -> based; // The unit's own figure, the survey's and a policy speak for themselves.
        };
    }

    private Explanation appraised(int i, Explanation step) {
        return figures.self.has(i)
                ? step.because(Explanation.of("scoring.score-self")
                        .with("self", Points.ofMillionths(scorer.points(i, figures.self))))
                : step;
    }

    private Explanation of(Criterion leaf, int i) {
        var figure = figures.last.figure(i);
        var whole = figures.last.whole(i);
        if (figures.sources[i] == ScoreSource.NOT_APPLICABLE) {
            return Explanation.of("scoring.score-not-applicable")
                    .withAll(
                            "reason",
                            figures.reason(i).orElseThrow().name(),
                            "policy",
                            figures.policy(i).orElseThrow().name());
        }
        if (whole == LeafRule.NONE || whole == LeafRule.ZERO) {
            return Explanation.of("scoring.score-none");
        }
        return whole == LeafRule.GIVEN
                ? Explanation.of("scoring.score-given")
                : byRule(leaf.rule().orElseThrow(), i, figure, whole);
    }

    private Explanation byRule(ScoringRule rule, int i, long figure, long whole) {
        return switch (rule.kind()) {
            case YES_NO -> Explanation.of(figure == 1 ? "scoring.score-yes" : "scoring.score-no");
            case CHOICE -> choice((ScoringRule.Choice) rule, (int) figure);
            case BANDS -> band(scorer.rule(i), figure, whole);
            case LINEAR -> shared(Explanation.of("scoring.score-linear"), figure, whole);
            case SURVEY -> shared(Explanation.of("scoring.score-survey"), figure, whole);
            case COUNT ->
                Explanation.of("scoring.score-count")
                        .withAll(
                                "count",
                                Long.toString(figure),
                                "each",
                                ((ScoringRule.Count) rule).each().toString());
            case DEDUCTION ->
                Explanation.of("scoring.score-deduction")
                        .withAll(
                                "count",
                                Long.toString(figure),
                                "each",
                                ((ScoringRule.Deduction) rule).each().toString());
            case ON_TIME -> inTime(figure);
            case JUDGEMENT -> Explanation.of("scoring.score-judgement");
        };
    }

    private static Explanation choice(ScoringRule.Choice rule, int number) {
        var option = rule.options().get(number);
        return Explanation.of("scoring.score-choice")
                .withAll("option", option.title().orElse(option.code()));
    }

    private static Explanation inTime(long days) {
        if (days == 0) {
            return Explanation.of("scoring.score-in-time");
        }
        return days == Long.MAX_VALUE
                ? Explanation.of("scoring.score-not-in-time")
                : Explanation.of("scoring.score-late").withAll("days", Long.toString(days));
    }

    /** The highest band holds 100 % too, and is told so. */
    private Explanation band(LeafRule rule, long part, long whole) {
        var number = rule.band(part, whole);
        var band = rule.textAt(number);
        var reason = rule.bandAt(number).linear().isPresent()
                ? shared(
                                Explanation.of(
                                        number == 0 ? "scoring.score-top-band-linear" : "scoring.score-band-linear"),
                                part,
                                whole)
                        .withAll("linear", band.linear())
                : shared(Explanation.of(number == 0 ? "scoring.score-top-band" : "scoring.score-band"), part, whole);
        return reason.withAll("from", band.from(), "to", band.to());
    }

    private static Explanation shared(Explanation reason, long part, long whole) {
        var partText = Long.toString(part);
        var wholeText = Long.toString(whole);
        return reason.withAll("part", partText, "whole", wholeText, "share", partText + '/' + wholeText);
    }
}
