package org.parplan.scoring.framework;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the options of a choice.
 *
 * @param code what a unit declares, such as {@code a}
 * @param title what it stands for
 * @param points the points it gives
 */
public record ChoiceOption(String code, Optional<String> title, Points points) {

    /**
     * Makes an option.
     *
     * @param code  what a unit declares
     * @param title  what it stands for
     * @param points  the points it gives
     */
    public ChoiceOption {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(points, "points");
    }
}
