package org.parplan.core.budget;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parplan.core.text.Explanation;

/** Compares one stated total with its lines, and says why they agree or not. */
final class Reconciler {

    private final Budget budget;
    private final FundingStatement statement;
    private final Vnd stated;
    private final List<BudgetLine> lines;

    Reconciler(Budget budget, FundingStatement statement) {
        this.budget = budget;
        this.statement = statement;
        this.stated = statement.stated().orElseThrow();
        this.lines = budget.lines().stream()
                .filter(line -> line.mayBelongTo(statement.rule()))
                .toList();
    }

    Reconciliation reconcile() {
        var tally = budget.tally(statement.rule());
        var answer = answer(tally);
        return Reconciliation.builder()
                .rule(statement.rule())
                .answer(answer)
                .stated(stated)
                .counted(tally.counted())
                .explanation(explanation(answer, tally))
                .build();
    }

    private Agreement answer(BudgetTally tally) {
        if (tally.counted().compareTo(stated) > 0) {
            return Agreement.DIFFERS;
        }
        if (!tally.isComplete() || !budget.incompleteFields().isEmpty()) {
            return Agreement.INCOMPLETE;
        }
        return tally.counted().equals(stated) ? Agreement.MATCHES : Agreement.DIFFERS;
    }

    private Explanation explanation(Agreement answer, BudgetTally tally) {
        var explanation = answered(answer, tally.counted())
                .with("statement", statement.number())
                .with("rule", statement.rule())
                .with("stated", stated.dong())
                .with("counted", tally.counted().dong());
        for (var kind : tally.uncounted().keySet()) {
            explanation = explanation.because(Explanation.of("budget.no-amount")
                    .with("kind", kind)
                    .with("lines", tally.uncounted().get(kind))
                    .with("tasks", tasks(line -> kind(line, kind))));
        }
        if (tally.notUnderstood() > 0) {
            explanation = explanation.because(Explanation.of("budget.unread")
                    .with("lines", tally.notUnderstood())
                    .with("tasks", tasks(line -> line.funding().isEmpty())));
        }
        return budget.incompleteFields().isEmpty()
                ? explanation
                : explanation.because(Explanation.of("budget.rows-lost")
                        .with("fields", String.join(", ", budget.incompleteFields())));
    }

    /** A difference is told only where it is one: what is missing may make it up. */
    private Explanation answered(Agreement answer, Vnd counted) {
        return switch (answer) {
            case MATCHES -> Explanation.of("budget.total-matches");
            case DIFFERS ->
                Explanation.of("budget.total-differs")
                        .with("by", counted.minus(stated).dong());
            case INCOMPLETE -> Explanation.of("budget.total-incomplete");
        };
    }

    private static boolean kind(BudgetLine line, FundingKind kind) {
        return line.funding().filter(funding -> funding.kind() == kind).isPresent();
    }

    private String tasks(Predicate<BudgetLine> which) {
        return lines.stream().filter(which).map(BudgetLine::task).collect(Collectors.joining(", "));
    }
}
