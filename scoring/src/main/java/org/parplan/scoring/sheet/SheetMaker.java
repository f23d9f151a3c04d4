package org.parplan.scoring.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Points;

/** Lays the columns of a unit side by side, with the reasons. */
final class SheetMaker {

    private final Scorer scorer;
    private final UnitFigures figures;
    private final Reasons reasons;
    private final Recovery recovery;

    SheetMaker(Scorer scorer, UnitFigures figures) {
        this.scorer = scorer;
        this.figures = figures;
        this.reasons = new Reasons(scorer, figures);
        this.recovery = new Recovery(scorer, figures);
    }

    ScoreSheet make() {
        var framework = scorer.framework();
        var declared = figures.declared();
        var score = scorer.score(figures);
        var leaves = leaves();
        return ScoreSheet.builder()
                .framework(framework.name())
                .level(framework.level())
                .year(framework.year())
                .rounding(framework.rounding())
                .unit(declared.unit())
                .title(declared.title())
                .region(declared.region())
                .phase(declared.phase())
                .leaves(leaves)
                .fields(score.fields())
                .bonuses(declared.bonus())
                .penalties(declared.penalty())
                .bonus(Points.ofMillionths(figures.bonus))
                .penalty(Points.ofMillionths(figures.penalty))
                .points(score.points())
                .max(score.max())
                .index(score.index())
                .rescaled(leaves.stream().anyMatch(leaf -> !leaf.applicableMax().equals(leaf.maxPoints())))
                .vetoes(declared.vetoes())
                .losses(losses(leaves))
                .problems(figures.problems())
                .build();
    }

    private List<LeafScore> leaves() {
        var scores = new ArrayList<LeafScore>(scorer.leaves().size());
        for (var i = 0; i < scorer.leaves().size(); i++) {
            scores.add(score(scorer.field(i), scorer.leaves().get(i), i));
        }
        return scores;
    }

    private LeafScore score(String field, Criterion leaf, int i) {
        var declared = figures.declared();
        var points = Points.ofMillionths(scorer.points(i, figures.last));
        return LeafScore.builder()
                .code(leaf.code())
                .field(field)
                .title(leaf.title())
                .maxPoints(leaf.maxPoints())
                .applicableMax(figures.last.isRemoved(i) ? Points.ZERO : leaf.maxPoints())
                .self(figures.sources[i] == ScoreSource.SELF ? Optional.of(points) : points(figures.self, i))
                .appraised(points(figures.appraised, i))
                .reappraised(points(figures.reappraised, i))
                .survey(points(figures.survey, i))
                .finalPoints(points)
                .source(figures.sources[i])
                .notApplicable(figures.reason(i))
                .policy(figures.policy(i))
                .evidence(declared.evidence().getOrDefault(leaf.code(), List.of()))
                .remark(Optional.ofNullable(declared.explanations().get(leaf.code())))
                .reason(reasons.of(leaf, i, points))
                .build();
    }

    private Optional<Points> points(Column column, int i) {
        return column.has(i) && !column.isRemoved(i)
                ? Optional.of(Points.ofMillionths(scorer.points(i, column)))
                : Optional.empty();
    }

    private List<Loss> losses(List<LeafScore> scores) {
        var losses = new ArrayList<Loss>(scores.size());
        for (var i : largestFirst(scores)) {
            var score = scores.get(i);
            losses.add(new Loss(
                    score.code(),
                    score.title(),
                    score.lost(),
                    recovery.of(scorer.leaves().get(i), i, score.lost())));
        }
        return losses;
    }

    /** The numbers of the criteria that lost something, by one number each: less the more is lost, then by their order. */
    private static int[] largestFirst(List<LeafScore> scores) {
        var keys = new long[scores.size()];
        var count = 0;
        for (var i = 0; i < scores.size(); i++) {
            var lost = scores.get(i).lost().millionths();
            if (lost > 0) {
                keys[count++] = i - lost * scores.size();
            }
        }
        Arrays.sort(keys, 0, count);
        var numbers = new int[count];
        for (var i = 0; i < count; i++) {
            numbers[i] = Math.floorMod(keys[i], scores.size());
        }
        return numbers;
    }
}
