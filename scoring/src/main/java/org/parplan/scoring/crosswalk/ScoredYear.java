package org.parplan.scoring.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parplan.scoring.framework.NotApplicable;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.ScoreSheet;

/** The sheet of a year, by criterion. */
final class ScoredYear {

    private final ScoreSheet sheet;
    private final Map<String, LeafScore> leaves;
    private final long arisenMax;
    private final long askedMax;

    ScoredYear(ScoreSheet sheet) {
        this.sheet = sheet;
        this.leaves = sheet.leaves().stream().collect(Collectors.toMap(LeafScore::code, Function.identity()));
        this.arisenMax = sheet.leaves().stream().mapToLong(ScoredYear::arisen).sum();
        this.askedMax = sheet.leaves().stream().mapToLong(ScoredYear::asked).sum();
    }

    ScoreSheet sheet() {
        return sheet;
    }

    /** The maximum of all that the set asks of the unit. */
    long askedMax() {
        return askedMax;
    }

    /** Whether all that the set asks of the unit is in its maximum. */
    boolean isWhole() {
        return askedMax == max();
    }

    private LeafScore leaf(CrosswalkLeaf criterion) {
        return Objects.requireNonNull(leaves.get(criterion.code()));
    }

    /** Over the criteria that apply. */
    long sum(List<CrosswalkLeaf> criteria, Function<LeafScore, Points> points) {
        return criteria.stream()
                .map(this::leaf)
                .filter(leaf -> !leaf.applicableMax().isZero())
                .mapToLong(leaf -> points.apply(leaf).millionths())
                .sum();
    }

    long max(List<CrosswalkLeaf> criteria) {
        return sum(criteria, LeafScore::applicableMax);
    }

    long own(List<CrosswalkLeaf> criteria) {
        return sum(criteria, leaf -> leaf.self().orElse(Points.ZERO));
    }

    long last(List<CrosswalkLeaf> criteria) {
        return sum(criteria, LeafScore::finalPoints);
    }

    long max() {
        return sheet.max().millionths();
    }

    boolean isArisen(CrosswalkLeaf criterion) {
        return !isNotArisen(leaf(criterion));
    }

    /** The maximum of criteria that the set asks of the unit. */
    long askedOf(List<CrosswalkLeaf> criteria) {
        return criteria.stream().mapToLong(criterion -> asked(leaf(criterion))).sum();
    }

    private static boolean isNotArisen(LeafScore leaf) {
        return leaf.notApplicable().filter(NotApplicable.NOT_ARISEN::equals).isPresent();
    }

    private static long arisen(LeafScore leaf) {
        return (isNotArisen(leaf) ? leaf.maxPoints() : leaf.applicableMax()).millionths();
    }

    private static long asked(LeafScore leaf) {
        var isUnsurveyed =
                leaf.notApplicable().filter(NotApplicable.NO_SURVEY::equals).isPresent();
        return isUnsurveyed ? leaf.maxPoints().millionths() : arisen(leaf);
    }

    Weights weights(List<CrosswalkLeaf> criteria) {
        var arisen = criteria.stream()
                .mapToLong(criterion -> arisen(leaf(criterion)))
                .sum();
        return new Weights(
                new Weights.Weight(max(criteria), max()),
                new Weights.Weight(arisen, arisenMax),
                new Weights.Weight(askedOf(criteria), askedMax));
    }

    /** What bonus and penalty did to the points, caps and bounds applied. */
    long beside() {
        return sheet.points().millionths()
                - leaves.values().stream()
                        .mapToLong(leaf -> leaf.finalPoints().millionths())
                        .sum();
    }
}
