package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parplan.core.budget.Budget;
import org.parplan.core.budget.BudgetExecution;
import org.parplan.core.budget.BudgetLedger;
import org.parplan.core.budget.BudgetLine;
import org.parplan.core.budget.ExecutionBasis;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.FundingRule;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Adds up the money of a plan, tells what could not be added up, and compares the totals it states. */
@Command(
        name = "budget",
        description = "Adds up the money of a plan and compares the totals it states.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BudgetCommand extends AnsweringCommand {

    /** The kind of lines whose funding was not understood, so that they have none. */
    private static final String NOT_UNDERSTOOD = "NOT_UNDERSTOOD";

    @Parameters(paramLabel = "PLAN.json", description = "The plan.")
    private Path plan = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "D",
            description = "Count the ledger's entries to the end of this day. A plan states its money as a whole, so"
                    + " without a ledger the day changes nothing.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "A ledger of what was planned, adjusted and disbursed, as JSON; needs --as-of.")
    private @Nullable Path ledger;

    @Override
    public Integer call() throws IOException {
        if (ledger != null && asOf == null) {
            throw new ParameterException(commandLine(), "A ledger needs a day, such as --as-of 2018-06-30");
        }
        var read = DocumentFile.plan(plan);
        var problems = new ArrayList<>(read.problems());
        var budget = read.budget();
        var entries = ledger == null ? null : ParplanJson.read(ledger, BudgetLedger.class);
        if (entries != null) {
            problems.addAll(entries.problems(budget));
        }
        if (output().isJson()) {
            out().println(Answers.json(json(budget, problems, entries)));
        } else {
            print(budget, problems);
            printExecution(budget, entries);
        }
        return Problem.anyError(problems) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private Map<String, Object> json(Budget budget, List<Problem> problems, @Nullable BudgetLedger entries) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("counted", budget.counted().dong());
        answer.put(
                "uncounted",
                uncounted(budget).entrySet().stream()
                        .map(kind -> ordered("kind", kind.getKey(), "lines", kind.getValue()))
                        .toList());
        var rules = new ArrayList<Map<String, Object>>();
        for (var rule : FundingRule.values()) {
            rules.add(rule(budget, rule));
        }
        answer.put("rules", rules);
        if (entries != null && asOf != null) {
            answer.put("execution", execution(budget, entries, asOf));
            answer.put("problems", Answers.problems(problems, output().labels()));
        }
        return answer;
    }

    /** The numbers of the tasks that no sum counts, by kind, in the order of the plan. */
    private static Map<String, List<String>> uncounted(Budget budget) {
        return budget.uncounted().stream()
                .collect(Collectors.groupingBy(
                        BudgetCommand::kind,
                        LinkedHashMap::new,
                        Collectors.mapping(BudgetLine::task, Collectors.toList())));
    }

    private static String kind(BudgetLine line) {
        return line.funding().map(Funding::kind).map(Enum::name).orElse(NOT_UNDERSTOOD);
    }

    /** A rule with its total; the answer is NOT_STATED or SEVERAL_TOTALS where there is not one to compare. */
    private static Map<String, Object> rule(Budget budget, FundingRule rule) {
        if (budget.statedRules().contains(rule)) {
            var reconciliation = budget.reconcile(rule);
            return ordered(
                    "rule",
                    rule.name(),
                    "stated",
                    reconciliation.stated().dong(),
                    "counted",
                    reconciliation.counted().dong(),
                    "answer",
                    reconciliation.answer().name());
        }
        return ordered(
                "rule",
                rule.name(),
                "stated",
                null,
                "counted",
                budget.tally(rule).counted().dong(),
                "answer",
                !budget.totals(rule).isEmpty() ? "SEVERAL_TOTALS" : "NOT_STATED");
    }

    private static Map<String, Object> execution(Budget budget, BudgetLedger entries, LocalDate date) {
        var all = entries.asOf(date);
        var answer = ordered(
                "planned",
                all.planned().dong(),
                "adjusted",
                all.adjusted().dong(),
                "disbursed",
                all.disbursed().dong());
        answer.put("rates", rates(all));
        answer.put(
                "byLeads",
                entries.byLeads(budget, date).entrySet().stream()
                        .map(leads -> ordered(
                                "leads",
                                List.copyOf(leads.getKey()),
                                "planned",
                                leads.getValue().planned().dong(),
                                "adjusted",
                                leads.getValue().adjusted().dong(),
                                "disbursed",
                                leads.getValue().disbursed().dong()))
                        .toList());
        return answer;
    }

    private static Map<String, Object> rates(BudgetExecution execution) {
        var rates = new LinkedHashMap<String, Object>();
        for (var basis : ExecutionBasis.values()) {
            rates.put(
                    basis.name(),
                    execution
                            .rate(basis)
                            .map(rate ->
                                    rate.disbursed().dong() + "/" + rate.of().dong())
                            .orElse(null));
        }
        return rates;
    }

    private static Map<String, Object> ordered(@Nullable Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            map.put(Objects.toString(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }

    private void print(Budget budget, List<Problem> problems) {
        var labels = output().labels();
        var tally = budget.tally();
        out().println(labels.message(
                "budget.tally",
                Map.of(
                        "counted", Long.toString(tally.counted().dong()),
                        "lines", Long.toString(tally.lines()),
                        "uncounted", Long.toString(tally.uncountedLines()))));
        uncounted(budget)
                .forEach((kind, lines) -> out().println("- "
                        + labels.label(kind.equals(NOT_UNDERSTOOD) ? "ProblemCode." + kind : "FundingKind." + kind)
                        + ": " + String.join(", ", lines)));
        for (var rule : FundingRule.values()) {
            out().println(told(budget, rule, labels));
        }
        problems.stream()
                .filter(problem -> Problem.anyError(List.of(problem)))
                .forEach(problem -> out().println(
                                labels.label(problem.severity()) + ": " + problem.path() + ": " + problem.in(labels)));
    }

    private static String told(Budget budget, FundingRule rule, Labels labels) {
        return budget.statedRules().contains(rule)
                ? budget.reconcile(rule).explanation().in(labels)
                : labels.message("cli.budget.no-total", Map.of("rule", rule.name()));
    }

    private void printExecution(Budget budget, @Nullable BudgetLedger entries) {
        if (entries == null || asOf == null) {
            return;
        }
        var labels = output().labels();
        var date = asOf;
        var all = entries.asOf(date);
        out().println(told(labels, "cli.budget.execution", all, Map.of("asOf", date.toString())));
        for (var basis : ExecutionBasis.values()) {
            out().println("- " + all.explanation(basis).in(labels));
        }
        entries.byLeads(budget, date)
                .forEach((leads, execution) -> out().println("- "
                        + told(
                                labels,
                                "cli.budget.leads",
                                execution,
                                Map.of("leads", leads.isEmpty() ? "?" : String.join(" + ", leads)))));
    }

    private static String told(Labels labels, String key, BudgetExecution execution, Map<String, String> more) {
        var arguments = new LinkedHashMap<>(more);
        arguments.put("planned", Long.toString(execution.planned().dong()));
        arguments.put("adjusted", Long.toString(execution.adjusted().dong()));
        arguments.put("disbursed", Long.toString(execution.disbursed().dong()));
        return labels.message(key, arguments);
    }
}
