package org.parplan.scoring.kpi;

import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
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
     * Returns these thresholds with what is near enough to a value that a target only says about ({@code khoảng}).
     *
     * @param tolerance  how far from the value is still met, as a share of it, on either side
     * @return new thresholds
     */
    public final StatusThresholds within(Share tolerance) {
        return builder().from(this).tolerance(tolerance).build();
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

    /**
     * How far from a value that a target says about ({@code khoảng}) is still met, as a share of it, on either side.
     *
     * @return the tolerance; without one such a target shows the share reached, and is neither met nor missed
     */
    public abstract Optional<Share> tolerance();

    /** Whether a target is met, where it can be told; about a value only with a tolerance. */
    final Optional<Boolean> isMet(Kpi kpi, Measurement measurement) {
        return tolerance().map(near -> kpi.isMet(measurement, near)).orElseGet(() -> kpi.isMet(measurement));
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
