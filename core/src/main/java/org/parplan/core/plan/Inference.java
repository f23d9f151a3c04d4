package org.parplan.core.plan;

import org.immutables.value.Value;

/** Why a part that is not printed was entered all the same; tasks and fields marked as inferred rest on it. */
@Value.Immutable
public abstract class Inference {

    Inference() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The part, such as {@code funding.amount} or {@code field.name}.
     *
     * @return the part
     */
    public abstract String of();

    /**
     * The reason, by whoever entered the plan.
     *
     * @return the reason
     */
    public abstract String reason();

    /** Collects the parts of an {@link Inference}. */
    public static final class Builder extends ImmutableInference.Builder {
        Builder() {}
    }
}
