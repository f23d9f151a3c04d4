package org.parplan.core.budget;

import org.immutables.value.Value;
import org.parplan.core.text.Explanation;

/** A stated total beside the sum of its lines, with the answer whether they agree. */
@Value.Immutable
public abstract class Reconciliation {

    Reconciliation() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule whose lines are compared.
     *
     * @return the rule
     */
    public abstract FundingRule rule();

    /**
     * Whether the total agrees with its lines.
     *
     * @return the answer
     */
    public abstract Agreement answer();

    /**
     * The total that the plan states.
     *
     * @return the total
     */
    public abstract Vnd stated();

    /**
     * The sum of the lines that are amounts.
     *
     * @return the sum
     */
    public abstract Vnd counted();

    /**
     * What the answer rests on: the two amounts, the lines that are no amounts, the fields whose rows are lost.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /**
     * The lines' sum less the total.
     *
     * @return the difference, negative if the lines say less than the total
     */
    public final Vnd by() {
        return counted().minus(stated());
    }

    /** Collects the parts of a {@link Reconciliation}. */
    public static final class Builder extends ImmutableReconciliation.Builder {
        Builder() {}
    }
}
