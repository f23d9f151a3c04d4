package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.Objects;
import org.parplan.core.kpi.Share;

/**
 * What is to be reached of a target by a day, such as {@code 45/100} by the end of 30 June 2018.
 *
 * @param by the day by whose end it is expected
 * @param share the share of the target, not above one
 */
public record PathStep(LocalDate by, Share share) {

    private static final Share ALL = Share.of(1, 1);

    /**
     * Makes a step.
     *
     * @param by  the day by whose end it is expected
     * @param share  the share of the target, not above one
     * @throws IllegalArgumentException if the share is more than all
     */
    public PathStep {
        Objects.requireNonNull(by, "by");
        if (share.compareTo(ALL) > 0) {
            throw new IllegalArgumentException(
                    "Step by %s must expect at most all of the target, but expects %s".formatted(by, share));
        }
    }
}
