package org.parplan.core.plan;

import org.immutables.value.Value;

/** Something of a field that the text at hand lost, such as all appendix rows of field 1. */
@Value.Immutable
public abstract class Loss {

    Loss() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was lost.
     *
     * @return the sort of text
     */
    public abstract LostText what();

    /**
     * The code of the field it belonged to.
     *
     * @return the code
     */
    public abstract String field();

    /**
     * How much was lost.
     *
     * @return the extent
     */
    public abstract Extent extent();

    /**
     * How it is known, by whoever entered the plan.
     *
     * @return the note
     */
    public abstract String note();

    /** Collects the parts of a {@link Loss}. */
    public static final class Builder extends ImmutableLoss.Builder {
        Builder() {}
    }
}
