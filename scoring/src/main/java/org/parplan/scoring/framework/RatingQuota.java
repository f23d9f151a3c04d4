package org.parplan.scoring.framework;

import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * How many units may be in a band: at most so many percent of a base. Who is too many, by the lowest index first, goes to
 * the next lower band.
 */
@Value.Immutable
public abstract class RatingQuota {

    RatingQuota() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the band.
     *
     * @return the name
     */
    public abstract String band();

    /**
     * The share that may be in the band.
     *
     * @return the share, in percent
     */
    public abstract Percent percent();

    /**
     * Of whom it is the share.
     *
     * @return the base
     */
    @Value.Default
    public QuotaBase base() {
        return QuotaBase.NEXT_BAND;
    }

    /**
     * How the number of units is made whole.
     *
     * @return the mode, down unless given
     */
    @Value.Default
    public RoundingMode rounding() {
        return RoundingMode.DOWN;
    }

    /**
     * Tells whether base and rounding are our reading where the rule itself does not say.
     *
     * @return true if no official source states them
     */
    @Value.Default
    public boolean inferred() {
        return false;
    }

    @Value.Check
    void check() {
        if (rounding() == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("Quota must have a mode that rounds, such as DOWN");
        }
    }

    /** Collects the parts of a {@link RatingQuota}. */
    public static final class Builder extends ImmutableRatingQuota.Builder {
        Builder() {}
    }
}
