package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.Law;

class BudgetLedgerProperties {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    @Law
    void ledgersMergeInAnyOrderAndAnyGroupingToTheSame(
            @ForAll("entries") List<BudgetEntry> entries, @ForAll long seed, @ForAll @IntRange(max = 400) int day) {
        var whole = BudgetLedger.builder().entries(entries).build();
        var shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        var merged = BudgetLedger.builder().build();
        for (var entry : shuffled) {
            var one = BudgetLedger.builder().addEntries(entry).build();
            merged = seed % 2 == 0 ? merged.plus(one) : one.plus(merged).plus(one);
        }
        var date = START.plusDays(day);
        assertThat(merged).isEqualTo(whole);
        assertThat(merged.asOf(date))
                .isEqualTo(whole.asOf(date))
                .hasToString(whole.asOf(date).toString());
    }

    @Law
    void executionsByTaskAndByLeadsAddUpToTheWhole(
            @ForAll("entries") List<BudgetEntry> entries, @ForAll @IntRange(max = 400) int day, @ForAll long seed) {
        var ledger = BudgetLedger.builder().entries(entries).build();
        var budget = Budget.builder()
                .addLines(BudgetTest.line("1.1", "", "A"))
                .addLines(BudgetTest.line("1.2", "", "B", "A"))
                .build();
        var date = START.plusDays(day);
        var byTask = new ArrayList<>(ledger.byTask(date).values());
        Collections.shuffle(byTask, new Random(seed));
        assertThat(byTask.stream().reduce(BudgetExecution.ZERO, BudgetExecution::plus))
                .isEqualTo(ledger.asOf(date));
        assertThat(ledger.byLeads(budget, date).values().stream().reduce(BudgetExecution.ZERO, BudgetExecution::plus))
                .isEqualTo(ledger.asOf(date));
    }

    @Law
    void whatWasDisbursedNeverGrowsLessWithTime(
            @ForAll("entries") List<BudgetEntry> entries, @ForAll @IntRange(max = 400) int day) {
        var ledger = BudgetLedger.builder().entries(entries).build();
        var date = START.plusDays(day);
        assertThat(ledger.asOf(date.plusDays(1)).disbursed())
                .isGreaterThanOrEqualTo(ledger.asOf(date).disbursed());
    }

    @Law
    void aRateIsThereExactlyWhereEveryPlanIsStatedAndTheyComeToSomething(
            @ForAll("entries") List<BudgetEntry> entries, @ForAll @IntRange(max = 400) int day) {
        var date = START.plusDays(day);
        var known =
                entries.stream().filter(entry -> !entry.date().isAfter(date)).toList();
        var everyPlanStated = known.stream()
                .allMatch(entry -> known.stream()
                        .anyMatch(
                                other -> other.task().equals(entry.task()) && other.kind() == BudgetEntryKind.PLANNED));
        var execution = BudgetLedger.builder().entries(entries).build().asOf(date);
        assertThat(execution.rate(ExecutionBasis.PLANNED).isPresent())
                .isEqualTo(everyPlanStated && execution.planned().compareTo(Vnd.ZERO) > 0);
        assertThat(execution.rate(ExecutionBasis.ADJUSTED).isPresent())
                .isEqualTo(everyPlanStated && execution.adjusted().compareTo(Vnd.ZERO) > 0);
    }

    @Provide
    Arbitrary<List<BudgetEntry>> entries() {
        return Combinators.combine(
                        Arbitraries.of("1.1", "1.2", "7.9"),
                        Arbitraries.of(BudgetEntryKind.class),
                        Arbitraries.integers().between(0, 365),
                        Arbitraries.longs().between(0, 9))
                .as((task, kind, day, dong) -> BudgetEntry.builder()
                        .id(task + kind + day + dong)
                        .task(task)
                        .kind(kind)
                        .date(START.plusDays(day))
                        .amount(Vnd.ofDong(kind == BudgetEntryKind.ADJUSTED ? dong - 5 : dong))
                        .build())
                .list()
                .ofMaxSize(10)
                .map(entries -> List.copyOf(new LinkedHashSet<>(entries)));
    }
}
