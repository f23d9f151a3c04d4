package org.parplan.reporting.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.sheet.LeafScore;

/**
 * One criterion of a sheet: one that is scored, or the sum of such.
 *
 * @param depth how many criteria stand above it
 * @param criterion the criterion
 * @param points its points
 * @param leaf its score, empty for a sum
 */
public record CriterionRow(int depth, Criterion criterion, PointColumns points, Optional<LeafScore> leaf) {

    /**
     * Makes a row.
     *
     * @param depth  how many criteria stand above it
     * @param criterion  the criterion
     * @param points  its points
     * @param leaf  its score, empty for a sum
     */
    public CriterionRow {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(points, "points");
    }

    /** Criteria and those under them, outer before inner. */
    static List<CriterionRow> of(List<Criterion> criteria, Map<String, LeafScore> scores) {
        var rows = new ArrayList<CriterionRow>();
        criteria.forEach(criterion -> add(criterion, 0, scores, rows));
        return List.copyOf(rows);
    }

    /** Adds a criterion and those under it, and tells which leaves it has. */
    private static List<LeafScore> add(
            Criterion criterion, int depth, Map<String, LeafScore> scores, List<CriterionRow> rows) {
        var leaf = Optional.ofNullable(scores.get(criterion.code()));
        var at = rows.size();
        var leaves = new ArrayList<>(leaf.stream().toList());
        criterion.subCriteria().forEach(part -> leaves.addAll(add(part, depth + 1, scores, rows)));
        rows.add(at, new CriterionRow(depth, criterion, PointColumns.of(leaves), leaf));
        return leaves;
    }
}
