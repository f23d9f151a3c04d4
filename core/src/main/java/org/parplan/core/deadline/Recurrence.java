package org.parplan.core.deadline;

import org.immutables.value.Value;

/**
 * How a task comes back within its window: at intervals, whenever somebody asks, or both, as in {@code định kỳ, đột
 * xuất trong năm}.
 *
 * <p>How often is not part of it: plans seldom say.
 */
@Value.Immutable
public abstract class Recurrence {

    Recurrence() {}

    /**
     * Obtains a recurrence.
     *
     * @param periodic  whether the task comes back at intervals
     * @param onDemand  whether the task comes back when somebody asks
     * @return the recurrence
     * @throws IllegalArgumentException if it is neither
     */
    public static Recurrence of(boolean periodic, boolean onDemand) {
        return builder().periodic(periodic).onDemand(onDemand).build();
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether the task comes back at intervals ({@code định kỳ}).
     *
     * @return true if it does
     */
    public abstract boolean periodic();

    /**
     * Tells whether the task comes back when somebody asks ({@code đột xuất}).
     *
     * @return true if it does
     */
    public abstract boolean onDemand();

    @Value.Check
    void check() {
        if (!periodic() && !onDemand()) {
            throw new IllegalArgumentException("Recurrence must be periodic or on demand, but was neither");
        }
    }

    /**
     * Returns the recurrence of two together.
     *
     * @param other  the other
     * @return periodic if either is, on demand if either is
     */
    public final Recurrence and(Recurrence other) {
        return of(periodic() || other.periodic(), onDemand() || other.onDemand());
    }

    /** Collects the parts of a {@link Recurrence}. */
    public static final class Builder extends ImmutableRecurrence.Builder {
        Builder() {}
    }
}
