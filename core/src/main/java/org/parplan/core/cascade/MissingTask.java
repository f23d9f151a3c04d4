package org.parplan.core.cascade;

import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;

/**
 * A task of the province's plan that a unit leads, alone or as one of a group, and that no task of its plans carries out.
 */
@Value.Immutable
public abstract class MissingTask {

    MissingTask() {}

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
     * The code of the unit in the registry.
     *
     * @return the code, absent if no registry knows it
     */
    public abstract Optional<String> code();

    /**
     * The task of the province's plan.
     *
     * @return its printed number, such as {@code 7.5}
     */
    public abstract String task();

    /**
     * Why.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /** Collects the parts of a {@link MissingTask}. */
    public static final class Builder extends ImmutableMissingTask.Builder {
        Builder() {}
    }
}
