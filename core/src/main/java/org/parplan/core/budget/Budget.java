package org.parplan.core.budget;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The money of a plan: a line for each task, and the totals that the plan states.
 *
 * <p>A sum counts amounts only, printed zeros among them. What is no amount stands beside the sum and is never taken
 * for zero.
 *
 * <pre>{@code
 * budget.counted();                              // 140.000.000 đồng
 * budget.uncounted();                            // 10 lines not stated, 10 given in words
 * budget.reconcile(FundingRule.OTHER_TASKS);     // INCOMPLETE: 640.000.000 đồng stated, rows lost
 * }</pre>
 */
@Value.Immutable
public abstract class Budget {

    Budget() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The lines in the order of the plan.
     *
     * @return one line for each task
     */
    public abstract List<BudgetLine> lines();

    /**
     * What the plan says of each rule.
     *
     * @return the statements in the order of the plan
     */
    public abstract List<FundingStatement> statements();

    /**
     * The codes of the fields whose rows the text lost, whole or in part: no sum over them is the whole.
     *
     * @return the codes
     */
    public abstract Set<String> incompleteFields();

    /**
     * The sum of the amounts.
     *
     * @return the sum
     * @throws ArithmeticException if 64 bits cannot hold it
     */
    public final Vnd counted() {
        return tally().counted();
    }

    /**
     * The lines that no sum counts: not stated, given in words, or not understood. A printed zero is counted.
     *
     * @return the lines in the order of the plan
     */
    public final List<BudgetLine> uncounted() {
        return lines().stream().filter(line -> !line.isCounted()).toList();
    }

    /**
     * The tally of all lines.
     *
     * @return the tally
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final BudgetTally tally() {
        return lines().stream().map(BudgetTally::of).reduce(BudgetTally.ZERO, BudgetTally::plus);
    }

    /**
     * The tally of the lines that may belong to a rule: what the rule pays for, and what was not understood.
     *
     * @param rule  the rule
     * @return the tally
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final BudgetTally tally(FundingRule rule) {
        return lines().stream()
                .filter(line -> line.mayBelongTo(rule))
                .map(BudgetTally::of)
                .reduce(BudgetTally.ZERO, BudgetTally::plus);
    }

    /**
     * The tallies by field.
     *
     * @return a tally for each code, in the order of the fields' first lines
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final Map<String, BudgetTally> byField() {
        return by(line -> Optional.of(line.field()));
    }

    /**
     * The tallies by who leads. A line with several leads is counted once, for all of them together, so that the
     * tallies add up to the whole.
     *
     * @return a tally for each set of leads, in the order of their first lines
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final Map<Set<String>, BudgetTally> byLeads() {
        return by(line -> Optional.of(line.leads()));
    }

    /**
     * The tallies by kind of funding. Lines that were not understood have no kind: {@link BudgetTally#notUnderstood()}
     * of {@link #tally()} counts them.
     *
     * @return a tally for each kind that occurs, in the order of their first lines
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final Map<FundingKind, BudgetTally> byKind() {
        return by(line -> line.funding().map(Funding::kind));
    }

    private <K> Map<K, BudgetTally> by(Function<BudgetLine, Optional<K>> key) {
        var tallies = new LinkedHashMap<K, BudgetTally>();
        for (var line : lines()) {
            key.apply(line).ifPresent(of -> tallies.merge(of, BudgetTally.of(line), BudgetTally::plus));
        }
        return Collections.unmodifiableMap(tallies);
    }

    /**
     * The rules for which the plan states one total, which can be reconciled.
     *
     * @return the rules in their order
     */
    public final Set<FundingRule> statedRules() {
        var rules = EnumSet.noneOf(FundingRule.class);
        for (var rule : FundingRule.values()) {
            if (totals(rule).size() == 1) {
                rules.add(rule);
            }
        }
        return Collections.unmodifiableSet(rules);
    }

    /**
     * Compares the total that the plan states for a rule with the lines of that rule.
     *
     * <p>The answer is {@link Agreement#INCOMPLETE} while a line of the rule is no amount, a line was not understood
     * (it may be of the rule) or rows are lost; but lines that exceed the total already differ, since what is missing
     * cannot make them less.
     *
     * @param rule  a rule of {@link #statedRules()}
     * @return the answer with its reasons
     * @throws NoSuchElementException if the plan states no total for the rule, or several
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final Reconciliation reconcile(FundingRule rule) {
        var totals = totals(rule);
        if (totals.size() != 1) {
            throw new NoSuchElementException(
                    "Plan must state one total for %s to be reconciled, but states %s".formatted(rule, totals.size()));
        }
        return new Reconciler(this, totals.get(0)).reconcile();
    }

    /**
     * The statements that give a total for a rule; with one of them it can be reconciled.
     *
     * @param rule  the rule
     * @return the statements in the order of the plan
     */
    public final List<FundingStatement> totals(FundingRule rule) {
        return statements().stream()
                .filter(statement ->
                        statement.rule() == rule && statement.stated().isPresent())
                .toList();
    }

    /** Collects the parts of a {@link Budget}. */
    public static final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
