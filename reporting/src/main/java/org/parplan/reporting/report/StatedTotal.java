package org.parplan.reporting.report;

import org.immutables.value.Value;
import org.parplan.core.budget.FundingStatement;
import org.parplan.core.budget.Reconciliation;

/** A total that the plan states, beside the sum of its lines. */
@Value.Immutable
public abstract class StatedTotal {

    StatedTotal() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where the plan states it.
     *
     * @return the statement
     */
    public abstract FundingStatement statement();

    /**
     * Whether it agrees with its lines, and why.
     *
     * @return the reconciliation
     */
    public abstract Reconciliation reconciliation();

    /** Collects the parts of a {@link StatedTotal}. */
    public static final class Builder extends ImmutableStatedTotal.Builder {
        Builder() {}
    }
}
