package org.parplan.scoring.sheet;

import java.util.Objects;
import org.parplan.scoring.framework.Points;

/**
 * Bonus or penalty points, which stand outside the fields.
 *
 * @param reason what they are for
 * @param points how many
 */
public record Adjustment(String reason, Points points) {

    /**
     * Makes an adjustment.
     *
     * @param reason  what the points are for
     * @param points  how many
     */
    public Adjustment {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(points, "points");
    }
}
