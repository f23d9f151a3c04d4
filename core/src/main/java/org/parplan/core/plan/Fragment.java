package org.parplan.core.plan;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A row of the appendix of which only some cells are left: kept as they are, and no task. */
@Value.Immutable
public abstract class Fragment {

    Fragment() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The line of the source text at which the remains begin, from 1.
     *
     * @return the line
     */
    public abstract OptionalInt line();

    /**
     * The cells that are left, as printed.
     *
     * @return the cells
     */
    public abstract List<String> cells();

    /**
     * What is thought of them, by whoever entered the plan.
     *
     * @return the note
     */
    public abstract String note();

    /** Collects the parts of a {@link Fragment}. */
    public static final class Builder extends ImmutableFragment.Builder {
        Builder() {}
    }
}
