package org.parplan.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.parplan.core.budget.Budget;
import org.parplan.core.budget.BudgetTally;
import org.parplan.core.budget.FundingKind;
import org.parplan.core.budget.FundingStatement;

/** The money of the plan: what can be added up, what cannot, and how stated totals compare. */
@Value.Immutable
public abstract class MoneyRows {

    MoneyRows() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static MoneyRows of(Budget budget) {
        var rows = builder().tally(budget.tally()).byKind(new TreeMap<>(budget.byKind()));
        var stated = new ArrayList<>(budget.statedRules());
        for (var statement : budget.statements()) {
            if (statement.stated().isPresent() && stated.contains(statement.rule())) {
                rows.addTotals(StatedTotal.builder()
                        .statement(statement)
                        .reconciliation(budget.reconcile(statement.rule()))
                        .build());
            } else {
                rows.addWithoutTotal(statement);
            }
        }
        return rows.build();
    }

    /**
     * All lines: the sum of those that are amounts, and the number of those that are not.
     *
     * @return the tally
     */
    public abstract BudgetTally tally();

    /**
     * The lines by kind of funding, in the order of the kinds.
     *
     * @return a tally for each kind that occurs
     */
    public abstract Map<FundingKind, BudgetTally> byKind();

    /**
     * The totals that the plan states, each beside its lines.
     *
     * @return the totals in the order of the plan
     */
    public abstract List<StatedTotal> totals();

    /**
     * The statements that no total can be compared for: they state none, or one rule has several.
     *
     * @return the statements in the order of the plan
     */
    public abstract List<FundingStatement> withoutTotal();

    /** Collects the parts of {@link MoneyRows}. */
    public static final class Builder extends ImmutableMoneyRows.Builder {
        Builder() {}
    }
}
