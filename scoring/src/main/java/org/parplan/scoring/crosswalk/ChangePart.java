package org.parplan.scoring.crosswalk;

import java.util.Objects;

/**
 * What one cause did to an index.
 *
 * @param cause the cause
 * @param published the percentage points as published, which add up to the published change
 * @param exact the percentage points before rounding
 */
public record ChangePart(ChangeCause cause, PercentagePoints published, ExactChange exact) {

    /**
     * Makes a part.
     *
     * @param cause  the cause
     * @param published  the percentage points as published
     * @param exact  the percentage points before rounding
     */
    public ChangePart {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(exact, "exact");
    }
}
