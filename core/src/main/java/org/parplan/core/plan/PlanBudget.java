package org.parplan.core.plan;

import org.parplan.core.budget.Budget;
import org.parplan.core.budget.BudgetLine;

/** The money of a plan: one line for each task. */
final class PlanBudget {

    private PlanBudget() {}

    static Budget of(Plan plan) {
        var budget = Budget.builder().addAllStatements(plan.fundingRules());
        for (var task : plan.tasks()) {
            budget.addLines(BudgetLine.builder()
                    .task(task.number())
                    .field(task.field())
                    .leads(task.leads().stream()
                            .map(lead -> lead.wording().normalised())
                            .toList())
                    .funding(task.funding().value())
                    .build());
        }
        plan.losses().stream()
                .filter(loss -> loss.what() == LostText.ROWS)
                .forEach(loss -> budget.addIncompleteFields(loss.field()));
        return budget.build();
    }
}
