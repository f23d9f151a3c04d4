package org.parplan.core.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One dated change in the money of a task: a plan assigned, an adjustment of it, or a disbursement.
 *
 * <p>An adjustment is the difference it makes, so it may be negative; a plan and a disbursement may not.
 */
@Value.Immutable
public abstract class BudgetEntry {

    BudgetEntry() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The caller's id, by which an entry that comes twice is one.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The printed number of the task, such as {@code 3.4}.
     *
     * @return the number
     */
    public abstract String task();

    /**
     * What happened.
     *
     * @return the kind
     */
    public abstract BudgetEntryKind kind();

    /**
     * The day from which it counts.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * How much was assigned, by how much the plan changed, or how much was paid out.
     *
     * @return the amount, negative only for an adjustment
     */
    public abstract Vnd amount();

    /**
     * The document it rests on, as cited.
     *
     * @return the document, if it is known
     */
    public abstract Optional<String> source();

    @Value.Check
    void check() {
        if (amount().isNegative() && kind() != BudgetEntryKind.ADJUSTED) {
            throw new IllegalArgumentException(
                    "Amount of entry %s must not be negative for %s, but was %s".formatted(id(), kind(), amount()));
        }
    }

    /** Collects the parts of a {@link BudgetEntry}. */
    public static final class Builder extends ImmutableBudgetEntry.Builder {
        Builder() {}
    }
}
