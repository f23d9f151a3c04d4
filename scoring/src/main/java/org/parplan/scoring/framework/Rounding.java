package org.parplan.scoring.framework;

import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * How exact published figures are: a criterion's points are rounded once, where its rule is applied, and an index once,
 * from exact sums.
 *
 * <p>Nothing else is rounded. Unless stated, points have four decimals and indices two, rounded half up.
 */
@Value.Immutable
public abstract class Rounding {

    /** Four decimals of points, two of an index, half up. */
    public static final Rounding STANDARD = builder().build();

    private static final int MOST = 6;

    Rounding() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values, which stands for {@link #STANDARD}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The decimals of the points that a rule gives.
     *
     * @return the number, from 0 to 6
     */
    @Value.Default
    public int leaf() {
        return 4;
    }

    /**
     * The decimals of an index.
     *
     * @return the number, from 0 to 6
     */
    @Value.Default
    public int index() {
        return 2;
    }

    /**
     * Where what lies between goes.
     *
     * @return the mode, never {@code UNNECESSARY}
     */
    @Value.Default
    public RoundingMode mode() {
        return RoundingMode.HALF_UP;
    }

    @Value.Check
    void check() {
        if (Math.min(leaf(), index()) < 0 || Math.max(leaf(), index()) > MOST) {
            throw new IllegalArgumentException(
                    "Rounding must be to 0 to %s decimals, but was to %s and %s".formatted(MOST, leaf(), index()));
        }
        if (mode() == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("Rounding must have a mode that rounds, such as HALF_UP");
        }
    }

    /** Collects the parts of a {@link Rounding}. */
    public static final class Builder extends ImmutableRounding.Builder {
        Builder() {}
    }
}
