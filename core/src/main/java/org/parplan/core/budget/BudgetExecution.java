package org.parplan.core.budget;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;

/**
 * What was planned, to what the plan was adjusted and what was disbursed, of one task or of several.
 *
 * <p>Executions of different tasks add up in any order and any grouping to the same execution, {@link #ZERO} changing
 * nothing. A task on which money was spent without a stated plan stays known beside the sums, and then there is no rate:
 * neither zero percent nor a share of what happens to be stated.
 */
@Value.Immutable
public abstract class BudgetExecution {

    /** The execution of no task. */
    public static final BudgetExecution ZERO = builder().build();

    BudgetExecution() {}

    /** The execution of one task, of all its entries that count. */
    static BudgetExecution ofTask(List<BudgetEntry> entries) {
        var planned = sum(entries, BudgetEntryKind.PLANNED);
        var stated = entries.stream().anyMatch(entry -> entry.kind() == BudgetEntryKind.PLANNED);
        return builder()
                .planned(planned)
                .adjusted(planned.plus(sum(entries, BudgetEntryKind.ADJUSTED)))
                .disbursed(sum(entries, BudgetEntryKind.DISBURSED))
                .tasks(1)
                .unplanned(stated ? 0 : 1)
                .build();
    }

    private static Vnd sum(List<BudgetEntry> entries, BudgetEntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(BudgetEntry::amount)
                .sorted()
                .reduce(Vnd.ZERO, Vnd::plus);
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The plan first assigned (dự toán giao).
     *
     * @return the sum of the plans that are stated, zero if none is
     */
    @Value.Default
    public Vnd planned() {
        return Vnd.ZERO;
    }

    /**
     * The plan now: what was assigned with its adjustments (dự toán sau điều chỉnh).
     *
     * @return the plan, the same as {@link #planned()} where nothing was adjusted
     */
    @Value.Default
    public Vnd adjusted() {
        return Vnd.ZERO;
    }

    /**
     * What was paid out to date (giải ngân).
     *
     * @return the sum, not negative
     */
    @Value.Default
    public Vnd disbursed() {
        return Vnd.ZERO;
    }

    /**
     * How many tasks have entries.
     *
     * @return the number of tasks, not negative
     */
    @Value.Default
    public long tasks() {
        return 0;
    }

    /**
     * How many of them have no plan stated, so that money was moved without one.
     *
     * @return the number of tasks, at most {@link #tasks()}
     */
    @Value.Default
    public long unplanned() {
        return 0;
    }

    @Value.Check
    void check() {
        if (disbursed().isNegative() || planned().isNegative()) {
            throw new IllegalArgumentException(
                    "Planned and disbursed must not be negative, but were %s and %s".formatted(planned(), disbursed()));
        }
        if (unplanned() < 0 || unplanned() > tasks()) {
            throw new IllegalArgumentException(
                    "Tasks without a plan must be from 0 to all, but were %s of %s".formatted(unplanned(), tasks()));
        }
    }

    /**
     * Returns the execution of these tasks and others together.
     *
     * @param other  the execution of other tasks
     * @return the execution of both
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final BudgetExecution plus(BudgetExecution other) {
        return builder()
                .planned(planned().plus(other.planned()))
                .adjusted(adjusted().plus(other.adjusted()))
                .disbursed(disbursed().plus(other.disbursed()))
                .tasks(Math.addExact(tasks(), other.tasks()))
                .unplanned(Math.addExact(unplanned(), other.unplanned()))
                .build();
    }

    /**
     * What was disbursed as a share of the plan, first assigned or as adjusted.
     *
     * @param basis  which plan
     * @return the rate; empty if the plan comes to nothing or is not stated for every task
     */
    public final Optional<ExecutionRate> rate(ExecutionBasis basis) {
        var of = of(basis);
        return unplanned() > 0 || of.compareTo(Vnd.ZERO) <= 0
                ? Optional.empty()
                : Optional.of(ExecutionRate.builder()
                        .disbursed(disbursed())
                        .of(of)
                        .basis(basis)
                        .build());
    }

    private Vnd of(ExecutionBasis basis) {
        return switch (basis) {
            case PLANNED -> planned();
            case ADJUSTED -> adjusted();
        };
    }

    /**
     * Tells the rate with its denominator, or why there is none.
     *
     * @param basis  which plan
     * @return the explanation
     */
    public final Explanation explanation(ExecutionBasis basis) {
        if (unplanned() > 0) {
            return Explanation.of("budget.rate-unstated").with("tasks", unplanned());
        }
        return rate(basis)
                .map(ExecutionRate::explanation)
                .orElseGet(() -> Explanation.of("budget.rate-of-nothing")
                        .with("basis", basis)
                        .with("of", of(basis).dong()));
    }

    /** Collects the parts of a {@link BudgetExecution}. */
    public static final class Builder extends ImmutableBudgetExecution.Builder {
        Builder() {}
    }
}
