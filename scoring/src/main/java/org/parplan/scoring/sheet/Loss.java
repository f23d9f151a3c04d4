package org.parplan.scoring.sheet;

import java.util.Objects;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Points;

/**
 * Points that a unit does not have, and what would have brought them.
 *
 * @param criterion the code of the criterion
 * @param title what is asked
 * @param lost the points
 * @param recovery what recovers them, or the next of them
 */
public record Loss(String criterion, String title, Points lost, Explanation recovery) {

    /**
     * Makes a loss.
     *
     * @param criterion  the code of the criterion
     * @param title  what is asked
     * @param lost  the points
     * @param recovery  what recovers them
     */
    public Loss {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lost, "lost");
        Objects.requireNonNull(recovery, "recovery");
    }
}
