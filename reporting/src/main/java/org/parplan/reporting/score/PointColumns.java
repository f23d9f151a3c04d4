package org.parplan.reporting.score;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.sheet.LeafScore;

/**
 * The points of one criterion or of several together, side by side.
 *
 * <p>A column of several is the sum of theirs, and empty unless each that applies has points there: points that an
 * appraiser gave to two criteria of five are not the points of the five. Criteria that a survey scored have no points of
 * the unit's own and none of the appraiser's, and are not missed in those sums.
 *
 * @param max the most points the framework gives
 * @param applicableMax the most points for this unit
 * @param self the unit's own points
 * @param appraised the appraiser's points
 * @param reappraised the appraiser's points after the explanations
 * @param survey the survey's points
 * @param finalPoints the points that count
 */
public record PointColumns(
        Points max,
        Points applicableMax,
        Optional<Points> self,
        Optional<Points> appraised,
        Optional<Points> reappraised,
        Optional<Points> survey,
        Points finalPoints) {

    /**
     * Makes the columns.
     *
     * @param max  the most points the framework gives
     * @param applicableMax  the most points for this unit
     * @param self  the unit's own points
     * @param appraised  the appraiser's points
     * @param reappraised  the appraiser's points after the explanations
     * @param survey  the survey's points
     * @param finalPoints  the points that count
     */
    public PointColumns {
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(applicableMax, "applicableMax");
        Objects.requireNonNull(finalPoints, "finalPoints");
    }

    static PointColumns of(List<LeafScore> leaves) {
        return new PointColumns(
                sum(leaves, LeafScore::maxPoints),
                sum(leaves, LeafScore::applicableMax),
                sumOfAll(leaves, LeafScore::self),
                sumOfAll(leaves, LeafScore::appraised),
                sumOfAll(leaves, LeafScore::reappraised),
                sumOfAll(leaves, LeafScore::survey),
                sum(leaves, LeafScore::finalPoints));
    }

    private static Points sum(List<LeafScore> leaves, Function<LeafScore, Points> column) {
        return leaves.stream().map(column).reduce(Points.ZERO, Points::plus);
    }

    private static Optional<Points> sumOfAll(List<LeafScore> leaves, Function<LeafScore, Optional<Points>> column) {
        var applicable = leaves.stream()
                .filter(leaf -> column.apply(leaf).isPresent() || isAskedFor(leaf))
                .toList();
        return !applicable.isEmpty() && applicable.stream().map(column).allMatch(Optional::isPresent)
                ? Optional.of(sum(applicable, leaf -> column.apply(leaf).orElseThrow()))
                : Optional.empty();
    }

    /** Whether a column must have points: not where the criterion left the maximum, and not beside a survey. */
    private static boolean isAskedFor(LeafScore leaf) {
        return !leaf.applicableMax().isZero() && leaf.survey().isEmpty();
    }

    /**
     * The points that are not had.
     *
     * @return the applicable maximum less the points that count
     */
    public Points lost() {
        return applicableMax.minusDownToZero(finalPoints);
    }
}
