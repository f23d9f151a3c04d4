package org.parplan.scoring.framework;

import java.util.Objects;

/**
 * What is still given for lateness up to some days.
 *
 * @param upTo the most working days late, at least 1
 * @param points the points
 */
public record LateStep(int upTo, Points points) {

    /**
     * Makes a step.
     *
     * @param upTo  the most working days late
     * @param points  the points
     * @throws IllegalArgumentException if the days are fewer than 1
     */
    public LateStep {
        Objects.requireNonNull(points, "points");
        if (upTo < 1) {
            throw new IllegalArgumentException("Days late must be at least 1, but were " + upTo);
        }
    }
}
