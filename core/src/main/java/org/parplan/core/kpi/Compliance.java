package org.parplan.core.kpi;

import org.immutables.value.Value;
import org.parplan.core.text.Explanation;

/**
 * A measurement beside a limit: what the limit allows, what was used, and the room left.
 *
 * <p>Parts of one are never allowed: half of 7 posts is 3, since 4 would be more than half.
 */
@Value.Immutable
public abstract class Compliance {

    Compliance() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The greatest whole number that keeps the limit.
     *
     * @return the number, below zero only if nothing can keep it
     */
    public abstract long allowed();

    /**
     * What was measured against it.
     *
     * @return the number; below zero only of an increase
     */
    public abstract long used();

    /**
     * How the allowed number came about, and what is left of it.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /**
     * The room left.
     *
     * @return allowed less used, negative where the limit is exceeded
     */
    public final long headroom() {
        return Math.subtractExact(allowed(), used());
    }

    /**
     * Tells whether the limit is kept.
     *
     * @return true with any headroom, none included
     */
    public final boolean isWithin() {
        return used() <= allowed();
    }

    /** Collects the parts of a {@link Compliance}. */
    public static final class Builder extends ImmutableCompliance.Builder {
        Builder() {}
    }
}
