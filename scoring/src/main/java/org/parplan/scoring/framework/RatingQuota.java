package org.parplan.scoring.framework;

import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * How many units may be in a band: at most so many percent of a base. Who is too many, by the lowest index first, goes to
 * the next lower band.
 *
 * <p>The base is counted once, after facts disqualified and before any quota moves anybody. Units of equal index are
 * never told apart: if not all of them have room, {@link #ties()} says whether all of them go or all of them stay.
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
     * @return the share, in percent, at most 100
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
     * What becomes of units of equal index at the limit, of which there is room for some but not for all.
     *
     * @return the treatment; unless given all go, so that the share is never passed
     */
    @Value.Default
    public QuotaTies ties() {
        return QuotaTies.ALL_FALL;
    }

    /**
     * Tells whether base, rounding and what becomes of ties are our reading where the rule itself does not say.
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
        if (percent().compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "Quota of %s must be at most 100 percent, but was %s".formatted(band(), percent()));
        }
    }

    /** Collects the parts of a {@link RatingQuota}. */
    public static final class Builder extends ImmutableRatingQuota.Builder {
        Builder() {}
    }
}
