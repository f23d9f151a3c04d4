package org.parplan.scoring.crosswalk;

import java.util.Objects;
import org.parplan.scoring.framework.Points;

/**
 * A criterion that is scored, as one of two sets has it.
 *
 * @param code the code
 * @param title what is asked
 * @param maxPoints the most points there are
 * @param survey whether a survey decides
 */
public record CrosswalkLeaf(String code, String title, Points maxPoints, boolean survey) {

    /**
     * Makes a criterion.
     *
     * @param code  the code
     * @param title  what is asked
     * @param maxPoints  the most points there are
     * @param survey  whether a survey decides
     */
    public CrosswalkLeaf {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(maxPoints, "maxPoints");
    }
}
