package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.Law;
import org.parplan.core.agency.Agency;

class BudgetProperties {

    @Law
    void addingLinesNeverTurnsTheUnknownIntoZero(
            @ForAll("lines") List<BudgetLine> lines, @ForAll("lines") List<BudgetLine> more) {
        var before = budget(lines).tally();
        var after = before.plus(budget(more).tally());
        before.uncounted()
                .forEach((kind, unknown) ->
                        assertThat(after.uncounted().get(kind)).isGreaterThanOrEqualTo(unknown));
        assertThat(after.notUnderstood()).isGreaterThanOrEqualTo(before.notUnderstood());
        assertThat(after.lines() + after.uncountedLines()).isEqualTo(lines.size() + more.size());
    }

    @Law
    void sumsByFieldAndBySetsOfLeadsAddUpToTheWhole(@ForAll("lines") List<BudgetLine> lines) {
        var budget = budget(lines);
        assertThat(sum(budget.byField().values())).isEqualTo(budget.tally());
        assertThat(sum(budget.byLeads().values())).isEqualTo(budget.tally());
    }

    @Law
    void sumsByKindAddUpToTheWholeButForWhatWasNotUnderstood(@ForAll("lines") List<BudgetLine> lines) {
        var budget = budget(lines);
        assertThat(sum(budget.byKind().values()))
                .isEqualTo(BudgetTally.builder()
                        .from(budget.tally())
                        .notUnderstood(0)
                        .build());
    }

    @Law
    void anySplitInAnyOrderMergesToTheSameBytes(
            @ForAll("lines") List<BudgetLine> lines, @ForAll @IntRange(min = 1, max = 7) int parts, @ForAll long seed) {
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));
        var tallies = new ArrayList<BudgetTally>();
        for (var part = 0; part < parts; part++) {
            var size = shuffled.size();
            tallies.add(budget(shuffled.subList(size * part / parts, size * (part + 1) / parts))
                    .tally());
        }
        var whole = budget(lines).tally();
        assertThat(sum(tallies)).isEqualTo(whole).hasToString(whole.toString());
    }

    @Law
    void onlyAmountsAreCountedAndAllOfThem(@ForAll("lines") List<BudgetLine> lines) {
        var amounts = lines.stream()
                .flatMap(line -> line.funding().stream())
                .mapToLong(funding -> funding instanceof Funding.Amount amount
                        ? amount.amount().dong()
                        : 0)
                .sum();
        assertThat(budget(lines).counted()).isEqualTo(Vnd.ofDong(amounts));
        assertThat(budget(lines).uncounted()).noneMatch(BudgetLine::isCounted);
    }

    @Law
    void aTotalMatchesOnlyWhereNothingIsUnknown(
            @ForAll("lines") List<BudgetLine> lines, @ForAll("totals") Vnd stated, @ForAll boolean rowsLost) {
        var budget = Budget.builder()
                .addAllLines(lines)
                .addStatements(BudgetTest.statement("IV.3", FundingRule.OTHER_TASKS)
                        .stated(stated)
                        .build())
                .incompleteFields(rowsLost ? Set.of("1") : Set.of())
                .build();
        var unknown = rowsLost
                || lines.stream().anyMatch(line -> line.mayBelongTo(FundingRule.OTHER_TASKS) && !line.isCounted());
        var more = budget.counted().compareTo(stated);
        var answer = more > 0
                ? Agreement.DIFFERS
                : unknown ? Agreement.INCOMPLETE : more == 0 ? Agreement.MATCHES : Agreement.DIFFERS;
        assertThat(budget.reconcile(FundingRule.OTHER_TASKS).answer()).isEqualTo(answer);
    }

    private static Budget budget(List<BudgetLine> lines) {
        return Budget.builder().addAllLines(lines).build();
    }

    private static BudgetTally sum(Collection<BudgetTally> tallies) {
        return tallies.stream().reduce(BudgetTally.ZERO, BudgetTally::plus);
    }

    @Provide
    Arbitrary<Vnd> totals() {
        return Arbitraries.longs().between(0, 5).map(Vnd::ofDong);
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        var leads = Arbitraries.of("A", "B", "C").set().ofMaxSize(2);
        return Combinators.combine(Arbitraries.of("1", "2", "7"), leads, fundings())
                .as((field, by, funding) -> BudgetLine.builder()
                        .task(field + ".1")
                        .field(field)
                        .leads(by)
                        .funding(funding)
                        .build())
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<Optional<Funding>> fundings() {
        Arbitrary<Funding> amounts =
                Arbitraries.longs().between(0, 3).map(dong -> new Funding.Amount(Vnd.ofDong(dong)));
        Arbitrary<Funding> others = Arbitraries.of(
                new Funding.None(),
                new Funding.NotStated(),
                new Funding.ByNorm(),
                new Funding.ByApprovedScheme(),
                new Funding.SeparateEstimate(Agency.of("Sở Nội vụ")));
        return Arbitraries.oneOf(amounts, others).optional(0.9);
    }
}
