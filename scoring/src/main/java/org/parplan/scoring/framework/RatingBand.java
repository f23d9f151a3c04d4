package org.parplan.scoring.framework;

import java.util.Objects;

/**
 * What indices from an edge up are called, until the next band begins.
 *
 * @param name the name, such as {@code Tốt}
 * @param from the lowest index in the band, in percent
 */
public record RatingBand(String name, Percent from) {

    /**
     * Makes a band.
     *
     * @param name  the name
     * @param from  the lowest index in the band
     */
    public RatingBand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
    }
}
