package org.parplan.core.plan;

import java.util.EnumSet;
import java.util.List;
import org.parplan.core.budget.Budget;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.FundingRule;
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
        for (var i = 0; i < plan.fundingRules().size(); i++) {
            words("/fundingRules/" + i, plan.fundingRules().get(i));
        }
        totals(plan.budget());
    }

    /** A sum that 64 bits cannot hold is a problem of the plan, not a failure of its validation. */
    private void totals(Budget budget) {
        try {
            budget.tally();
        } catch (ArithmeticException e) {
            found.add(Problem.of(ProblemCode.INPUT_TOO_LARGE)
                    .with("detail", "Sum of the tasks' funding must be at most " + Vnd.ofDong(Long.MAX_VALUE) + ".")
                    .at("/tasks"));
            return;
        }
        var told = EnumSet.noneOf(FundingRule.class);
        for (var i = 0; i < plan.fundingRules().size(); i++) {
            var statement = plan.fundingRules().get(i);
            if (statement.stated().isPresent()) {
                total("/fundingRules/" + i, statement, statement.stated().get(), budget, told.add(statement.rule()));
            }
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
            if (funding instanceof Funding.Amount amount && task.isFundingUnitInferred()) {
                found.add(about(ProblemCode.UNIT_INFERRED, task)
                        .with("wording", given.wording().normalised())
                        .with("amount", amount.amount().dong())
                        .at(path));
            }
        });
    }

    private void total(String path, FundingStatement statement, Vnd stated, Budget budget, boolean first) {
        if (!budget.statedRules().contains(statement.rule())) {
            if (!first) {
                found.add(Problem.of(ProblemCode.SEVERAL_TOTALS)
                        .with("statement", statement.number())
                        .with("rule", statement.rule())
                        .at(path));
            }
            return;
        }
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

    /** Words that are not understood do not differ from the figures; they are told as what they are. */
    private void words(String path, FundingStatement statement) {
        statement
                .words()
                .ifPresent(words -> statement
                        .stated()
                        .map(figures -> figures.againstWords(words))
                        .orElseGet(() -> unread(words))
                        .forEach(problem -> found.add(problem.at(path + "/words"))));
    }

    private static List<Problem> unread(String words) {
        var reading = Vnd.readWords(words);
        return reading.isUnderstood()
                ? List.of()
                : List.of(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD)
                        .with("wording", reading.wording().normalised()));
    }

    private static Problem about(ProblemCode code, Task task) {
        return Problem.of(code).with("task", task.number());
    }
}
