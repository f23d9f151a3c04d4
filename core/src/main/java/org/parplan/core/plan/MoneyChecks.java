package org.parplan.core.plan;

import org.parplan.core.budget.Budget;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.FundingStatement;
import org.parplan.core.budget.Vnd;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** What can be wrong in the money of a plan: empty cells, units, and totals that do not agree with their lines. */
final class MoneyChecks {

    private final Plan plan;
    private final PlanValidation found;

    MoneyChecks(Plan plan, PlanValidation found) {
        this.plan = plan;
        this.found = found;
    }

    void run() {
        for (var i = 0; i < plan.tasks().size(); i++) {
            funding("/tasks/" + i + "/funding", plan.tasks().get(i));
        }
        var budget = plan.budget();
        for (var i = 0; i < plan.fundingRules().size(); i++) {
            statement("/fundingRules/" + i, plan.fundingRules().get(i), budget);
        }
    }

    private void funding(String path, Task task) {
        var given = task.funding();
        var read = Funding.read(given.wording().text(), plan.fundingUnit());
        found.reading(path, given, read, funding -> about(ProblemCode.FUNDING_CONFLICT, task));
        given.value().ifPresent(funding -> {
            if (funding instanceof Funding.NotStated) {
                found.add(about(ProblemCode.FUNDING_NOT_STATED, task).at(path));
            }
            if (funding instanceof Funding.Amount amount && task.inferred().contains("funding.amount")) {
                found.add(about(ProblemCode.UNIT_INFERRED, task)
                        .with("wording", given.wording().normalised())
                        .with("amount", amount.amount().dong())
                        .at(path));
            }
        });
    }

    private void statement(String path, FundingStatement statement, Budget budget) {
        if (statement.stated().isEmpty()) {
            return;
        }
        var stated = statement.stated().get();
        statement.words().ifPresent(words -> words(path, stated, words));
        var reconciliation = budget.reconcile(statement.rule());
        var problem = Problem.of(ProblemCode.TOTAL_INCOMPLETE)
                .with("statement", statement.number())
                .with("stated", stated.dong())
                .with("counted", reconciliation.counted().dong());
        switch (reconciliation.answer()) {
            case MATCHES -> {}
            case INCOMPLETE -> found.add(problem.at(path));
            case DIFFERS ->
                found.add(Problem.builder()
                        .from(problem)
                        .code(ProblemCode.TOTAL_DIFFERS)
                        .build()
                        .with("by", reconciliation.by().dong())
                        .at(path));
        }
    }

    private void words(String path, Vnd figures, String words) {
        if (!Vnd.readWords(words).value().filter(figures::equals).isPresent()) {
            found.add(Problem.of(ProblemCode.FIGURES_DIFFER_FROM_WORDS)
                    .with("figures", figures.dong())
                    .with("words", words)
                    .at(path + "/words"));
        }
    }

    private static Problem about(ProblemCode code, Task task) {
        return Problem.of(code).with("task", task.number());
    }
}
