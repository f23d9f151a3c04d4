package org.parplan.reporting.report;

import java.util.List;
import org.immutables.value.Value;
import org.parplan.core.plan.Provision;
import org.parplan.core.plan.Task;

/** One provision with its address and the tasks that carry it out. */
@Value.Immutable
public abstract class ProvisionRow {

    ProvisionRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The section's number and the place in it, such as {@code II.7.d/2}.
     *
     * @return the address
     */
    public abstract String address();

    /**
     * The provision.
     *
     * @return the provision as the plan has it
     */
    public abstract Provision provision();

    /**
     * The tasks that carry it out, as far as the plan has them.
     *
     * @return the tasks in the order named
     */
    public abstract List<Task> tasks();

    /** Collects the parts of a {@link ProvisionRow}. */
    public static final class Builder extends ImmutableProvisionRow.Builder {
        Builder() {}
    }
}
