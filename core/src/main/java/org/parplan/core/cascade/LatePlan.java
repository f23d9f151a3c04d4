package org.parplan.core.cascade;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;

/** A unit's plan that was issued later than the day by which the units were to issue theirs. */
@Value.Immutable
public abstract class LatePlan {

    LatePlan() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The unit.
     *
     * @return its name, as the issuer of its plan
     */
    public abstract String unit();

    /**
     * The unit's plan.
     *
     * @return its id
     */
    public abstract String plan();

    /**
     * When it was issued.
     *
     * @return the day
     */
    public abstract LocalDate issuedOn();

    /**
     * By when it was to be issued.
     *
     * @return the last day that is in time
     */
    public abstract LocalDate limit();

    /**
     * Why.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /**
     * How late it was issued.
     *
     * @return the number of days after the limit, at least one
     */
    public final long days() {
        return ChronoUnit.DAYS.between(limit(), issuedOn());
    }

    @Value.Check
    void check() {
        if (!issuedOn().isAfter(limit())) {
            throw new IllegalArgumentException(
                    "A plan issued late must be issued after %s, but was on %s".formatted(limit(), issuedOn()));
        }
    }

    /** Collects the parts of a {@link LatePlan}. */
    public static final class Builder extends ImmutableLatePlan.Builder {
        Builder() {}
    }
}
