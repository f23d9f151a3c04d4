package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.Subject;
import org.parplan.scoring.Law;

/** The laws of what a ledger says of an indicator: whose figure counts, and what it starts from. */
class KpiLedgerProperties {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final LocalDate START = LocalDate.of(2017, 1, 1);

    /** The statuses of what can be judged from worst to best. */
    private static final List<KpiStatus> WORST_TO_BEST = List.of(
            KpiStatus.MISSED,
            KpiStatus.BEHIND,
            KpiStatus.AT_RISK,
            KpiStatus.ON_TRACK,
            KpiStatus.ACHIEVED,
            KpiStatus.EXCEEDED);

    /** A figure of an agency, or of the whole where that is empty. */
    private record Said(String agency, LocalDate day, long part, boolean estimated) {

        ProgressEntry entry(int number) {
            var figure = Measurement.of(day, part);
            var entry = ProgressEntry.builder();
            entry.id("e" + number + agency)
                    .subject(Subject.kpi("x"))
                    .kind(EntryKind.MEASURED)
                    .effectiveOn(day)
                    .measurement(estimated ? figure.asEstimate() : figure);
            if (!agency.isEmpty()) {
                entry.agency(agency);
            }
            return entry.build();
        }
    }

    private static ProgressLedger ledger(List<Said> figures) {
        var ledger = ProgressLedger.EMPTY;
        for (var figure : figures) {
            ledger = ledger.with(figure.entry(ledger.entries().size()));
        }
        return ledger;
    }

    private static KpiAssessment assess(Kpi kpi, ProgressLedger ledger, LocalDate asOf) {
        return KpiAssessment.of(kpi, ledger, VIETNAM, StatusTerms.asOf(asOf));
    }

    @Law
    void anAgencysFigureBesideOnesOfTheWholeNeverChangesTheStatus(
            @ForAll("kpis") Kpi kpi,
            @ForAll("wholes") List<Said> wholes,
            @ForAll("agencies") List<Said> agencies,
            @ForAll("days") LocalDate asOf) {
        var ledger = ledger(wholes)
                .with(new Said("", LocalDate.of(2017, 1, 1), 3, false).entry(1000))
                .with(new Said("", LocalDate.of(2018, 1, 1), 7, false).entry(1001));
        var before = assess(kpi, ledger, asOf);
        var after = assess(kpi, ledger.plus(ledger(agencies)), asOf);
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.measurement()).isEqualTo(before.measurement());
        assertThat(after.expected()).isEqualTo(before.expected());
        assertThat(after.baseline()).isEqualTo(before.baseline());
        assertThat(after.problems()).isEqualTo(List.of());
    }

    @Law
    void aBaselineOfTheLedgerIsTheSameGivenByHand(
            @ForAll("kpis") Kpi kpi, @ForAll("all") List<Said> figures, @ForAll("days") LocalDate asOf) {
        var ledger = ledger(figures);
        var assessment = assess(kpi, ledger, asOf);
        var byHand = Kpi.builder().from(kpi).baseline(assessment.baseline()).build();
        var given = assess(byHand, ledger, asOf);
        assertThat(KpiAssessment.builder()
                        .from(given)
                        .explanation(assessment.explanation())
                        .build())
                .isEqualTo(assessment);
    }

    @Law
    void moreIsNeverWorseWhateverTheYearBefore(
            @ForAll("growths") Kpi kpi,
            @ForAll("before") List<Said> before,
            @ForAll @LongRange(max = 600) long part,
            @ForAll @LongRange(max = 300) long more) {
        var june = LocalDate.of(2018, 6, 30);
        var ledger = ledger(before);
        var less = assess(kpi, ledger.with(new Said("", june, part, false).entry(1000)), june);
        var greater = assess(kpi, ledger.with(new Said("", june, part + more, false).entry(1000)), june);
        assertThat(WORST_TO_BEST.indexOf(greater.status()))
                .isGreaterThanOrEqualTo(WORST_TO_BEST.indexOf(less.status()))
                .isNotNegative();
    }

    @Law
    void whatIsEffectiveAfterTheDayChangesNothing(
            @ForAll("kpis") Kpi kpi,
            @ForAll("all") List<Said> figures,
            @ForAll("days") LocalDate asOf,
            @ForAll @LongRange(max = 600) long part) {
        var ledger = ledger(figures);
        for (var agency : List.of("", "a", "c")) {
            var later = new Said(agency, asOf.plusDays(1), part, false).entry(1000);
            assertThat(assess(kpi, ledger.with(later), asOf)).isEqualTo(assess(kpi, ledger, asOf));
        }
    }

    @Provide
    Arbitrary<Kpi> kpis() {
        return Arbitraries.of("rank", "better", "more", "more-or-400", "400", "online", "inspections", "saving")
                .map(KpiStartTest::kpi);
    }

    @Provide
    Arbitrary<Kpi> growths() {
        return Arbitraries.of("more", "more-or-400", "400", "online", "inspections", "saving")
                .map(KpiStartTest::kpi);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(366, 800).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<Said>> wholes() {
        return figures("");
    }

    @Provide
    Arbitrary<List<Said>> agencies() {
        return figures("a", "b", "c");
    }

    @Provide
    Arbitrary<List<Said>> all() {
        return figures("", "a", "b");
    }

    /** The figures of 2017 alone. */
    @Provide
    Arbitrary<List<Said>> before() {
        return all().map(figures -> figures.stream()
                .filter(figure -> figure.day().getYear() == 2017)
                .toList());
    }

    private static Arbitrary<List<Said>> figures(String... agencies) {
        return Combinators.combine(
                        Arbitraries.of(agencies),
                        Arbitraries.oneOf(Arbitraries.integers().between(0, 729), Arbitraries.of(348, 364, 545, 546)),
                        Arbitraries.longs().between(1, 600),
                        Arbitraries.of(false, false, false, true))
                .as((agency, day, part, estimated) -> new Said(agency, START.plusDays(day), part, estimated))
                .list()
                .ofMaxSize(6);
    }
}
