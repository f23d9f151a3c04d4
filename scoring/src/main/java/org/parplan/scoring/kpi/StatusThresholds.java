package org.parplan.scoring.kpi;

import org.immutables.value.Value;
import org.parplan.core.kpi.Share;

/**
 * From which part of what is expected by now an indicator is on track, and from which it is only at risk.
 *
 * <p>The {@link #STANDARD} is on track at all of it and at risk from 95 %: with 48.4 % of the time gone, 45 % reached is
 * behind, since 95 % of 48.4 % would be 45.98 %.
 */
@Value.Immutable
public abstract class StatusThresholds {

    /** On track from {@code 1/1} of what is expected, at risk from {@code 95/100}. */
    public static final StatusThresholds STANDARD = builder().build();

    StatusThresholds() {}

    /**
     * Obtains thresholds.
     *
     * @param onTrack  the part of what is expected from which an indicator is on track
     * @param atRisk  the part from which it is only at risk, not above {@code onTrack}
     * @return the thresholds
     * @throws IllegalArgumentException if the second is above the first
     */
    public static StatusThresholds of(Share onTrack, Share atRisk) {
        return builder().onTrack(onTrack).atRisk(atRisk).build();
    }

    /**
     * Obtains a builder.
     *
     * @return a builder with the standard thresholds
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The part of what is expected from which an indicator is on track.
     *
     * @return the part, {@code 1/1} unless given
     */
    @Value.Default
    public Share onTrack() {
        return Share.of(1, 1);
    }

    /**
     * The part of what is expected from which an indicator is at risk; below it is behind.
     *
     * @return the part, {@code 95/100} unless given
     */
    @Value.Default
    public Share atRisk() {
        return Share.of(95, 100);
    }

    @Value.Check
    void check() {
        if (atRisk().compareTo(onTrack()) > 0) {
            throw new IllegalArgumentException("Threshold of at risk must not be above that of on track, %s, but was %s"
                    .formatted(onTrack(), atRisk()));
        }
    }

    /** Collects the parts of {@link StatusThresholds}. */
    public static final class Builder extends ImmutableStatusThresholds.Builder {
        Builder() {}
    }
}
