package org.parplan.scoring.sheet;

import java.util.List;
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

    /** A sum that stays at the greatest there is rather than pass it; a cap is far below. */
    static Points sum(List<Adjustment> adjustments) {
        var sum = 0L;
        for (var adjustment : adjustments) {
            var more = adjustment.points().millionths();
            sum = sum > Long.MAX_VALUE - more ? Long.MAX_VALUE : sum + more;
        }
        return Points.ofMillionths(sum);
    }
}
