package org.parplan.core.plan;

import org.immutables.value.Value;

/** A task that carries out no provision of the body, with the reason. */
@Value.Immutable
public abstract class UnlinkedTask {

    UnlinkedTask() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id of the task.
     *
     * @return the id
     */
    public abstract String task();

    /**
     * Why no provision is linked to it, by whoever entered the plan.
     *
     * @return the reason
     */
    public abstract String reason();

    /** Collects the parts of an {@link UnlinkedTask}. */
    public static final class Builder extends ImmutableUnlinkedTask.Builder {
        Builder() {}
    }
}
