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
                .putArguments("max", scorer.rule(i).maxText())
                .basis(leaf.basis());
        switch (figures.sources[i]) {
            case APPRAISED -> reason.addSteps(appraised(i, Explanation.builder().rule("scoring.score-by-appraisal")));
            case REAPPRAISED ->
                reason.addSteps(appraised(i, Explanation.builder().rule("scoring.score-by-reappraisal")));
            default -> {
                // The unit's own figure, the survey's and a policy speak for themselves.
            }
        }
        return reason.build();
    }

    private Explanation appraised(int i, Explanation.Builder step) {
        if (figures.self.has(i)) {
            step.addSteps(Explanation.builder()
                    .rule("scoring.score-self")
                    .putArguments(
                            "self",
                            Points.ofMillionths(scorer.points(i, figures.self)).toString())
                    .build());
        }
        return step.build();
    }

    private Explanation.Builder of(Criterion leaf, int i) {
        var figure = figures.last.figure(i);
        var whole = figures.last.whole(i);
        if (figures.sources[i] == ScoreSource.NOT_APPLICABLE) {
            return Explanation.builder()
                    .rule("scoring.score-not-applicable")
                    .putArguments("reason", figures.reason(i).orElseThrow().name())
                    .putArguments("policy", figures.policy(i).orElseThrow().name());
        }
        if (whole == LeafRule.NONE) {
            return Explanation.builder().rule("scoring.score-none");
        }
        return whole == LeafRule.GIVEN
                ? Explanation.builder().rule("scoring.score-given")
                : byRule(leaf.rule().orElseThrow(), i, figure, whole);
    }

    private Explanation.Builder byRule(ScoringRule rule, int i, long figure, long whole) {
        return switch (rule.kind()) {
            case YES_NO -> Explanation.builder().rule(figure == 1 ? "scoring.score-yes" : "scoring.score-no");
            case CHOICE -> choice((ScoringRule.Choice) rule, (int) figure);
            case BANDS -> band(i, figure, whole);
            case LINEAR -> shared(Explanation.builder().rule("scoring.score-linear"), figure, whole);
            case SURVEY -> shared(Explanation.builder().rule("scoring.score-survey"), figure, whole);
            case COUNT ->
                Explanation.builder()
                        .rule("scoring.score-count")
                        .putArguments("count", Long.toString(figure))
                        .putArguments("each", ((ScoringRule.Count) rule).each().toString());
            case DEDUCTION ->
                Explanation.builder()
                        .rule("scoring.score-deduction")
                        .putArguments("count", Long.toString(figure))
                        .putArguments(
                                "each", ((ScoringRule.Deduction) rule).each().toString());
            case ON_TIME -> inTime(figure);
            case JUDGEMENT -> Explanation.builder().rule("scoring.score-judgement");
        };
    }

    private static Explanation.Builder choice(ScoringRule.Choice rule, int number) {
        var option = rule.options().get(number);
        return Explanation.builder()
                .rule("scoring.score-choice")
                .putArguments("option", option.title().orElse(option.code()));
    }

    private static Explanation.Builder inTime(long days) {
        if (days == 0) {
            return Explanation.builder().rule("scoring.score-in-time");
        }
        return days == Long.MAX_VALUE
                ? Explanation.builder().rule("scoring.score-not-in-time")
                : Explanation.builder().rule("scoring.score-late").putArguments("days", Long.toString(days));
    }

    private Explanation.Builder band(int i, long part, long whole) {
        var band = scorer.rule(i).bandOf(part, whole);
        var isTop = band.equals(scorer.rule(i).topBand());
        var reason = band.linear().isPresent()
                ? shared(
                                Explanation.builder()
                                        .rule(isTop ? "scoring.score-top-band-linear" : "scoring.score-band-linear"),
                                part,
                                whole)
                        .putArguments("linear", band.linear().get().toString())
                : shared(
                        Explanation.builder().rule(isTop ? "scoring.score-top-band" : "scoring.score-band"),
                        part,
                        whole);
        return reason.putArguments("from", band.from().toString())
                .putArguments("to", band.end().toString());
    }

    private static Explanation.Builder shared(Explanation.Builder reason, long part, long whole) {
        var partText = Long.toString(part);
        var wholeText = Long.toString(whole);
        return reason.putArguments("part", partText)
                .putArguments("whole", wholeText)
                .putArguments("share", partText + '/' + wholeText);
    }
}
