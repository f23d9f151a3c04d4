package org.parplan.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.progress.Bucket;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTally;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.Timing;
import org.parplan.reporting.LedgerContext;
import org.parplan.reporting.ReportContext;
import org.parplan.reporting.page.StatusBar;

class StatusRowsProperties {

    /** Fewer tries than a law of the house: each judges a whole plan. */
    @Property(seed = "20180105", tries = 200)
    void theCountsShownAddUpToTheTasks(
            @ForAll("entries") Set<ProgressEntry> entries, @ForAll @IntRange(max = 380) int days) {
        var rows = rows(entries, days);
        var tasks = ReportContext.plan().tasks().size();
        assertThat(rows.buckets().stream()
                        .mapToLong(bucket -> rows.tally().count(bucket))
                        .sum())
                .isEqualTo(tasks);
        assertThat(rows.fields().stream().map(TallyRow::tally).reduce(StatusTally.ZERO, StatusTally::plus))
                .isEqualTo(rows.tally());
        assertThat(rows.leads().stream().map(TallyRow::tally).reduce(StatusTally.ZERO, StatusTally::plus))
                .isEqualTo(rows.tally());
        assertThat(StatusBar.of(rows.tally()).segments().stream()
                        .mapToLong(StatusBar.Segment::count)
                        .sum())
                .isEqualTo(tasks);
    }

    @Property(seed = "20180105", tries = 200)
    void everyTaskOverdueOrDoneLateStandsInTheLateListOnce(
            @ForAll("entries") Set<ProgressEntry> entries, @ForAll @IntRange(max = 380) int days) {
        var rows = rows(entries, days);
        var late = rows.late().stream().map(row -> row.task().number()).toList();
        assertThat(late)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(rows.status().tasks().stream()
                        .filter(task -> task.bucket() == Bucket.OPEN_OVERDUE || task.bucket() == Bucket.DONE_LATE)
                        .map(task -> task.number())
                        .toList());
        assertThat(rows.late()).allMatch(row -> row.status().deciding().daysLate() > 0);
        assertThat(rows.dueSoon())
                .allMatch(row -> row.status().timing() == Timing.DUE_SOON
                        && row.workingDaysLeft().orElseThrow() <= rows.soon());
    }

    @Property(seed = "20180105", tries = 200)
    void everySenderOfAReportStandsInOneState(
            @ForAll("entries") Set<ProgressEntry> entries, @ForAll @IntRange(max = 380) int days) {
        var rows = rows(entries, days);
        assertThat(rows.reports().stream()
                        .flatMap(row -> row.agencies().values().stream())
                        .mapToInt(names -> names.size())
                        .sum())
                .isEqualTo(rows.discipline().reports().size());
    }

    private static StatusRows rows(Set<ProgressEntry> entries, int days) {
        return PlanReport.of(
                        ReportContext.plan(),
                        new ProgressLedger(entries),
                        WorkingCalendar.vietnam(),
                        StatusTerms.asOf(LocalDate.of(2018, 1, 1).plusDays(days))
                                .using(LedgerContext.registry()))
                .status()
                .orElseThrow();
    }

    /** Some of the ledger's entries, each on a day of its own. */
    @Provide
    Arbitrary<Set<ProgressEntry>> entries() {
        var all = LedgerContext.ledger("x").entries().stream()
                .sorted(ProgressEntry.IN_ORDER)
                .toList();
        return Arbitraries.subsetOf(all)
                .flatMap(some -> Arbitraries.integers()
                        .between(-90, 200)
                        .map(days ->
                                some.stream().map(entry -> moved(entry, days)).collect(Collectors.toSet())));
    }

    private static ProgressEntry moved(ProgressEntry entry, int days) {
        return entry.product().isPresent() || entry.measurement().isPresent()
                ? entry
                : ProgressEntry.builder()
                        .from(entry)
                        .effectiveOn(entry.effectiveOn().plusDays(days))
                        .reportedOn(entry.effectiveOn().plusDays(days))
                        .build();
    }
}
