package org.parplan.reporting.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.sheet.FieldScore;
import org.parplan.scoring.sheet.LeafScore;

/**
 * One field of a sheet.
 *
 * @param field the field
 * @param score its points and index
 * @param level where the units of the level stand in it
 * @param points its points side by side
 * @param criteria its criteria, outer before inner
 */
public record ScoredFieldRows(
        ScoredField field, FieldScore score, FieldLevel level, PointColumns points, List<CriterionRow> criteria) {

    /**
     * Makes the field.
     *
     * @param field  the field
     * @param score  its points and index
     * @param level  where the units of the level stand in it
     * @param points  its points side by side
     * @param criteria  its criteria, outer before inner
     */
    public ScoredFieldRows {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(points, "points");
        criteria = List.copyOf(criteria);
    }

    static ScoredFieldRows of(FieldLevel level, FieldScore score, Map<String, LeafScore> leaves) {
        var field = level.field();
        return new ScoredFieldRows(
                field,
                score,
                level,
                PointColumns.of(field.leaves().stream()
                        .map(leaf -> Objects.requireNonNull(leaves.get(leaf.code())))
                        .toList()),
                CriterionRow.of(field.criteria(), leaves));
    }
}
