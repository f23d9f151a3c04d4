package org.parplan.core.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/**
 * What happened to the money of a plan's tasks, day by day, from which its execution on any date follows.
 *
 * <p>A ledger is a set: the order of its entries means nothing, an entry that comes twice is one, and ledgers merge in
 * any order and any grouping to the same ledger.
 *
 * <pre>{@code
 * BudgetExecution june = ledger.asOf(LocalDate.of(2018, 6, 30));
 * june.planned();                        // 100.000.000 đồng
 * june.adjusted();                       // 80.000.000 đồng
 * june.rate(ExecutionBasis.ADJUSTED);    // 20.000.000 of 80.000.000 đồng, 25 %
 * }</pre>
 */
@Value.Immutable
public abstract class BudgetLedger {

    BudgetLedger() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The entries.
     *
     * @return the entries in the order given, which means nothing
     */
    public abstract Set<BudgetEntry> entries();

    @Value.Check
    void check() {
        var byId = new HashMap<String, BudgetEntry>();
        for (var entry : entries()) {
            if (byId.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException(
                        "Entries of one id must be one entry, but two that differ have the id " + entry.id());
            }
        }
    }

    /**
     * Returns this ledger with the entries of another.
     *
     * @param other  the other ledger
     * @return a ledger with the entries of both, each once
     * @throws IllegalArgumentException if they hold different entries of one id
     */
    public final BudgetLedger plus(BudgetLedger other) {
        var both = new LinkedHashSet<>(entries());
        both.addAll(other.entries());
        return builder().entries(both).build();
    }

    /**
     * The execution of all tasks at the end of a day.
     *
     * @param date  the day; what is dated on it counts
     * @return the execution
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final BudgetExecution asOf(LocalDate date) {
        return byTask(date).values().stream().reduce(BudgetExecution.ZERO, BudgetExecution::plus);
    }

    /**
     * The execution of each task at the end of a day.
     *
     * @param date  the day; what is dated on it counts
     * @return an execution for each number of a task with an entry by then, in the order of the numbers as text
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final Map<String, BudgetExecution> byTask(LocalDate date) {
        var known = entries().stream()
                .filter(entry -> !entry.date().isAfter(date))
                .collect(Collectors.groupingBy(BudgetEntry::task, TreeMap::new, Collectors.toList()));
        var byTask = new LinkedHashMap<String, BudgetExecution>();
        known.forEach((task, entries) -> byTask.put(task, BudgetExecution.ofTask(entries)));
        return Collections.unmodifiableMap(byTask);
    }

    /**
     * The execution at the end of a day by who leads, each task counted once for the whole set of its leads, so that
     * the executions add up to that of all tasks. Tasks that the budget does not have stand under the empty set.
     *
     * @param budget  the budget whose lines name the leads
     * @param date  the day; what is dated on it counts
     * @return an execution for each set of leads, in the order of the tasks' numbers as text
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final Map<Set<String>, BudgetExecution> byLeads(Budget budget, LocalDate date) {
        var leads = new HashMap<String, Set<String>>();
        budget.lines().forEach(line -> leads.putIfAbsent(line.task(), line.leads()));
        var byLeads = new LinkedHashMap<Set<String>, BudgetExecution>();
        byTask(date)
                .forEach((task, execution) ->
                        byLeads.merge(leads.getOrDefault(task, Set.of()), execution, BudgetExecution::plus));
        return Collections.unmodifiableMap(byLeads);
    }

    /**
     * What is wrong in this ledger, and between it and a budget: entries of tasks that the budget does not have, a second
     * plan of a task, whose later changes are adjustments, and adjustments that bring a plan below zero on some day.
     *
     * @param budget  the budget
     * @return a problem for each task that is not there, then for each task and fault, in the order of the numbers as
     *     text
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final List<Problem> problems(Budget budget) {
        var known = budget.lines().stream().map(BudgetLine::task).collect(Collectors.toSet());
        var tasks =
                entries().stream().collect(Collectors.groupingBy(BudgetEntry::task, TreeMap::new, Collectors.toList()));
        var problems = new ArrayList<Problem>();
        tasks.keySet().stream()
                .filter(task -> !known.contains(task))
                .forEach(task ->
                        problems.add(Problem.of(ProblemCode.TASK_NOT_FOUND).with("task", task)));
        tasks.forEach((task, entries) -> {
            severalPlans(task, entries).ifPresent(problems::add);
            belowZero(task, entries).ifPresent(problems::add);
        });
        return List.copyOf(problems);
    }

    private static Optional<Problem> severalPlans(String task, List<BudgetEntry> entries) {
        var plans = entries.stream()
                .filter(entry -> entry.kind() == BudgetEntryKind.PLANNED)
                .count();
        return plans < 2
                ? Optional.empty()
                : Optional.of(
                        Problem.of(ProblemCode.SEVERAL_PLANS).with("task", task).with("plans", plans));
    }

    /** The first day at whose end the plan as adjusted is negative. */
    private static Optional<Problem> belowZero(String task, List<BudgetEntry> entries) {
        var byDay = entries.stream()
                .filter(entry -> entry.kind() != BudgetEntryKind.DISBURSED)
                .collect(Collectors.groupingBy(BudgetEntry::date, TreeMap::new, Collectors.toList()));
        var plan = Vnd.ZERO;
        for (var day : byDay.entrySet()) {
            plan = day.getValue().stream().map(BudgetEntry::amount).sorted().reduce(plan, Vnd::plus);
            if (plan.isNegative()) {
                return Optional.of(Problem.of(ProblemCode.PLAN_BELOW_ZERO)
                        .with("task", task)
                        .with("date", day.getKey())
                        .with("sum", plan.dong()));
            }
        }
        return Optional.empty();
    }

    /** Collects the parts of a {@link BudgetLedger}. */
    public static final class Builder extends ImmutableBudgetLedger.Builder {
        Builder() {}
    }
}
