package org.parplan.scoring.sheet;

import java.util.Objects;
import java.util.Optional;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;

/**
 * The points of a unit in one field.
 *
 * @param code the field's code
 * @param points the points it has
 * @param max the most it could have, without what does not apply
 * @param index points of the maximum, rounded once; empty where nothing of the field applies
 */
public record FieldScore(String code, Points points, Points max, Optional<Percent> index) {

    /**
     * Makes the score.
     *
     * @param code  the field's code
     * @param points  the points it has
     * @param max  the most it could have
     * @param index  points of the maximum
     */
    public FieldScore {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(max, "max");
    }
}
