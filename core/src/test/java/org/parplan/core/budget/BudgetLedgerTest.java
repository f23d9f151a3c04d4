package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

class BudgetLedgerTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static final BudgetLedger LEDGER = BudgetLedger.builder()
            .addEntries(entry("a", "3.4", BudgetEntryKind.PLANNED, "2018-01-05", 100_000_000))
            .addEntries(entry("b", "3.4", BudgetEntryKind.ADJUSTED, "2018-06-30", -20_000_000))
            .addEntries(entry("c", "3.4", BudgetEntryKind.DISBURSED, "2018-06-30", 20_000_000))
            .addEntries(entry("d", "3.4", BudgetEntryKind.DISBURSED, "2018-07-01", 60_000_000))
            .build();

    private static BudgetEntry entry(String id, String task, BudgetEntryKind kind, String date, long dong) {
        var entry = BudgetEntry.builder();
        entry.id(id).task(task).kind(kind).date(LocalDate.parse(date)).amount(Vnd.ofDong(dong));
        return entry.build();
    }

    @Test
    void countsWhatIsDatedOnTheDayAndNothingLater() {
        var june = LEDGER.asOf(JUNE);
        assertThat(june.planned()).hasToString("100.000.000 đồng");
        assertThat(june.adjusted()).hasToString("80.000.000 đồng");
        assertThat(june.disbursed()).hasToString("20.000.000 đồng");
        assertThat(LEDGER.asOf(JUNE.minusDays(1)).adjusted()).hasToString("100.000.000 đồng");
        assertThat(LEDGER.asOf(LocalDate.of(2018, 1, 4))).isEqualTo(BudgetExecution.ZERO);
    }

    @Test
    void aRateNamesItsDenominator() {
        var june = LEDGER.asOf(JUNE);
        var rate = june.rate(ExecutionBasis.ADJUSTED).orElseThrow();
        assertThat(rate.percent(Language.VI)).isEqualTo("25%");
        assertThat(rate).isGreaterThan(june.rate(ExecutionBasis.PLANNED).orElseThrow());
        assertThat(june.explanation(ExecutionBasis.ADJUSTED).in(Language.VI))
                .isEqualTo("Giải ngân 25%: 20.000.000 đồng trên 80.000.000 đồng (dự toán sau điều chỉnh).");
        assertThat(june.explanation(ExecutionBasis.PLANNED).in(Language.EN))
                .isEqualTo("20% disbursed: 20,000,000 đồng of 100,000,000 đồng, the plan first assigned.");
    }

    @Test
    void thereIsNoRateOfAPlanThatIsNotStatedOrComesToNothing() {
        var unplanned = LEDGER.plus(BudgetLedger.builder()
                        .addEntries(entry("e", "3.6", BudgetEntryKind.DISBURSED, "2018-03-01", 1))
                        .build())
                .asOf(JUNE);
        assertThat(unplanned.rate(ExecutionBasis.PLANNED)).isEqualTo(Optional.empty());
        assertThat(unplanned.explanation(ExecutionBasis.PLANNED).in(Language.EN))
                .isEqualTo("No rate: 1 task has entries but no stated plan.");
        var nothing = BudgetLedger.builder()
                .addEntries(entry("e", "3.6", BudgetEntryKind.PLANNED, "2018-03-01", 0))
                .build()
                .asOf(JUNE);
        assertThat(nothing.rate(ExecutionBasis.ADJUSTED)).isEmpty();
        assertThat(nothing.explanation(ExecutionBasis.ADJUSTED).in(Language.VI))
                .isEqualTo("Không có tỷ lệ: dự toán sau điều chỉnh là 0 đồng.");
        assertThat(BudgetExecution.ZERO.rate(ExecutionBasis.PLANNED)).isEmpty();
    }

    @Test
    void sumsByTheWholeSetOfLeadsAndTellsTasksNobodyHas() {
        var budget = Budget.builder()
                .addLines(BudgetTest.line("3.4", "100", "Sở Nội vụ", "Sở Tài chính"))
                .build();
        var stray = LEDGER.plus(BudgetLedger.builder()
                .addEntries(entry("e", "9.9", BudgetEntryKind.PLANNED, "2018-03-01", 5))
                .build());
        assertThat(stray.byLeads(budget, JUNE))
                .containsOnlyKeys(Set.of("Sở Tài chính", "Sở Nội vụ"), Set.of())
                .containsEntry(Set.of("Sở Nội vụ", "Sở Tài chính"), LEDGER.asOf(JUNE));
        assertThat(stray.problems(budget))
                .containsExactly(Problem.of(ProblemCode.TASK_NOT_FOUND).with("task", "9.9"));
    }

    @Test
    void tellsOfASecondPlanOfATaskAndOfAdjustmentsThatLeaveLessThanNothing() {
        var budget = Budget.builder()
                .addLines(BudgetTest.line("3.4", "100", "Sở Nội vụ"))
                .build();
        var twice = LEDGER.plus(BudgetLedger.builder()
                .addEntries(entry("e", "3.4", BudgetEntryKind.PLANNED, "2018-03-01", 5))
                .build());
        var below = LEDGER.plus(BudgetLedger.builder()
                .addEntries(entry("e", "3.4", BudgetEntryKind.ADJUSTED, "2018-07-02", -80_000_001))
                .build());
        var onOneDay = below.plus(BudgetLedger.builder()
                .addEntries(entry("f", "3.4", BudgetEntryKind.ADJUSTED, "2018-07-02", 1))
                .build());
        assertThat(LEDGER.problems(budget)).isEmpty();
        assertThat(twice.problems(budget))
                .containsExactly(Problem.of(ProblemCode.SEVERAL_PLANS)
                        .with("task", "3.4")
                        .with("plans", 2L));
        assertThat(below.problems(budget))
                .extracting(problem -> problem.in(Labels.of(Language.EN)))
                .containsExactly("The adjustments of task 3.4 bring its plan to -1 đồng on 2 July 2018, below zero.");
        assertThat(onOneDay.problems(budget)).isEmpty();
    }

    @Test
    void refusesEntriesThatCannotBe() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> entry("a", "3.4", BudgetEntryKind.DISBURSED, "2018-06-30", -1))
                .withMessage("Amount of entry a must not be negative for DISBURSED, but was -1 đồng");
        var other = BudgetLedger.builder()
                .addEntries(entry("a", "3.4", BudgetEntryKind.PLANNED, "2018-01-05", 1))
                .build();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LEDGER.plus(other))
                .withMessage("Entries of one id must be one entry, but two that differ have the id a");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> BudgetExecution.builder().unplanned(1).build())
                .withMessage("Tasks without a plan must be from 0 to all, but were 1 of 0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> BudgetExecution.builder().planned(Vnd.ofDong(-1)).build())
                .withMessage("Planned and disbursed must not be negative, but were -1 đồng and 0 đồng");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ExecutionRate.builder()
                        .disbursed(Vnd.ZERO)
                        .of(Vnd.ZERO)
                        .basis(ExecutionBasis.PLANNED)
                        .build())
                .withMessage("Rate must be of at least 0 đồng disbursed and a plan above 0, but was 0 đồng of 0 đồng");
    }
}
