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
                .putArguments("criterion", leaf.code())
                .putArguments("points", points.toString())
                .putArguments("max", leaf.maxPoints().toString())
                .basis(leaf.basis());
        switch (figures.sources[i]) {
            case APPRAISED -> reason.addSteps(appraised(i, Explanation.of("scoring.score-by-appraisal")));
            case REAPPRAISED -> reason.addSteps(appraised(i, Explanation.of("scoring.score-by-reappraisal")));
            default -> {
                // The unit's own figure, the survey's and a policy speak for themselves.
            }
        }
        return reason.build();
    }

    private Explanation appraised(int i, Explanation step) {
        return figures.self.has(i)
                ? step.because(Explanation.of("scoring.score-self")
                        .with("self", Points.ofMillionths(scorer.points(i, figures.self))))
                : step;
    }

    private Explanation.Builder of(Criterion leaf, int i) {
        var figure = figures.last.figure(i);
        var whole = figures.last.whole(i);
        if (figures.sources[i] == ScoreSource.NOT_APPLICABLE) {
            return rule(Explanation.of("scoring.score-not-applicable"))
                    .putArguments("reason", figures.reason(i).orElseThrow().name())
                    .putArguments("policy", figures.policy(i).orElseThrow().name());
        }
        if (whole == LeafRule.NONE || whole == LeafRule.ZERO) {
            return rule(Explanation.of("scoring.score-none"));
        }
        return whole == LeafRule.GIVEN
                ? rule(Explanation.of("scoring.score-given"))
                : byRule(leaf.rule().orElseThrow(), i, figure, whole);
    }

    private Explanation.Builder byRule(ScoringRule rule, int i, long figure, long whole) {
        return switch (rule.kind()) {
            case YES_NO -> rule(Explanation.of(figure == 1 ? "scoring.score-yes" : "scoring.score-no"));
            case CHOICE -> choice((ScoringRule.Choice) rule, (int) figure);
            case BANDS -> band(i, figure, whole);
            case LINEAR -> shared(Explanation.of("scoring.score-linear"), figure, whole);
            case SURVEY -> shared(Explanation.of("scoring.score-survey"), figure, whole);
            case COUNT ->
                rule(Explanation.of("scoring.score-count"))
                        .putArguments("count", Long.toString(figure))
                        .putArguments("each", ((ScoringRule.Count) rule).each().toString());
            case DEDUCTION ->
                rule(Explanation.of("scoring.score-deduction"))
                        .putArguments("count", Long.toString(figure))
                        .putArguments(
                                "each", ((ScoringRule.Deduction) rule).each().toString());
            case ON_TIME -> inTime(figure);
            case JUDGEMENT -> rule(Explanation.of("scoring.score-judgement"));
        };
    }

    private static Explanation.Builder rule(Explanation explanation) {
        return Explanation.builder().rule(explanation.rule());
    }

    private static Explanation.Builder choice(ScoringRule.Choice rule, int number) {
        var option = rule.options().get(number);
        return rule(Explanation.of("scoring.score-choice"))
                .putArguments("option", option.title().orElse(option.code()));
    }

    private static Explanation.Builder inTime(long days) {
        if (days == 0) {
            return rule(Explanation.of("scoring.score-in-time"));
        }
        return days == Long.MAX_VALUE
                ? rule(Explanation.of("scoring.score-not-in-time"))
                : rule(Explanation.of("scoring.score-late")).putArguments("days", Long.toString(days));
    }

    private Explanation.Builder band(int i, long part, long whole) {
        var band = scorer.rule(i).bandOf(part, whole);
        var isTop = band.equals(scorer.rule(i).topBand());
        var reason = band.linear().isPresent()
                ? shared(
                                Explanation.of(isTop ? "scoring.score-top-band-linear" : "scoring.score-band-linear"),
                                part,
                                whole)
                        .putArguments("linear", band.linear().get().toString())
                : shared(Explanation.of(isTop ? "scoring.score-top-band" : "scoring.score-band"), part, whole);
        return reason.putArguments("from", band.from().toString())
                .putArguments("to", band.end().toString());
    }

    private static Explanation.Builder shared(Explanation explanation, long part, long whole) {
        return rule(explanation)
                .putArguments("part", Long.toString(part))
                .putArguments("whole", Long.toString(whole))
                .putArguments("share", part + "/" + whole);
    }
}
