package org.parplan.scoring.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;

/**
 * What a unit comes to, without the reasons.
 *
 * @param unit the unit's code
 * @param points its points, with bonus and penalty
 * @param max the most it could have, without what does not apply
 * @param index points of the maximum, rounded once; empty where nothing applies
 * @param fields its points by field, without bonus and penalty
 */
public record UnitScore(String unit, Points points, Points max, Optional<Percent> index, List<FieldScore> fields) {

    /**
     * Makes the score.
     *
     * @param unit  the unit's code
     * @param points  its points
     * @param max  the most it could have
     * @param index  points of the maximum
     * @param fields  its points by field
     */
    public UnitScore {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(max, "max");
        fields = List.copyOf(fields);
    }
}
