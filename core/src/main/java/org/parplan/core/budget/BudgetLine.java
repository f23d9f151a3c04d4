package org.parplan.core.budget;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One task as the budget sees it: which task, in which field, led by whom, and its funding. */
@Value.Immutable
public abstract class BudgetLine {

    BudgetLine() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The printed number of the task, such as {@code 7.5}.
     *
     * @return the number
     */
    public abstract String task();

    /**
     * The code of the reform field, such as {@code 7}.
     *
     * @return the code
     */
    public abstract String field();

    /**
     * Who leads the task, by code or name, in the order printed. Two sets of the same leads are one, whatever their
     * order.
     *
     * @return the leads, possibly none or several
     */
    public abstract Set<String> leads();

    /**
     * The funding, absent if the cell was not understood: then it is neither counted nor known to be of any rule.
     *
     * @return the funding
     */
    public abstract Optional<Funding> funding();

    /**
     * Tells whether the line adds to a sum: a stated amount, or a printed zero.
     *
     * @return false if what it costs is not known from this line
     */
    public final boolean isCounted() {
        return funding().filter(funding -> funding.kind().isCounted()).isPresent();
    }

    /**
     * Tells whether the line may belong to a rule: its funding does, or was not understood.
     *
     * @param rule  the rule
     * @return true unless the funding belongs to another rule
     */
    public final boolean mayBelongTo(FundingRule rule) {
        return funding().map(funding -> funding.rule() == rule).orElse(true);
    }

    /** Collects the parts of a {@link BudgetLine}. */
    public static final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}
    }
}
