package org.parplan.scoring.ranking;

import java.util.Objects;
import org.parplan.core.text.Explanation;

/**
 * A step from a band down to a lower one.
 *
 * @param kind whether a fact or a quota forbids the higher band
 * @param from the name of the higher band
 * @param to the name of the lower band
 * @param reason which fact, or which quota and how it was counted
 */
public record BandChange(BandChangeKind kind, String from, String to, Explanation reason) {

    /**
     * Makes the step.
     *
     * @param kind  whether a fact or a quota forbids the higher band
     * @param from  the name of the higher band
     * @param to  the name of the lower band
     * @param reason  which fact, or which quota
     */
    public BandChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }
}
