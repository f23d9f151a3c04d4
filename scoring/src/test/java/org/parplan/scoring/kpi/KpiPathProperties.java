package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Unit;
import org.parplan.core.window.TaskWindow;
import org.parplan.scoring.Law;

class KpiPathProperties {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final LocalDate NEW_YEAR = LocalDate.of(2018, 1, 1);

    /** The statuses of a growth target from worst to best. */
    private static final List<KpiStatus> WORST_TO_BEST = List.of(
            KpiStatus.MISSED,
            KpiStatus.BEHIND,
            KpiStatus.AT_RISK,
            KpiStatus.NOT_JUDGED,
            KpiStatus.NOT_OPEN,
            KpiStatus.ON_TRACK,
            KpiStatus.ACHIEVED,
            KpiStatus.EXCEEDED);

    private static KpiAssessment assess(Comparison comparison, LocalDate asOf, long part, KpiPath path) {
        var kpi = Kpi.of(
                "x", KpiAssessmentTest.target(comparison, "400", Unit.COUNT).build(), TaskWindow.ofYear(2018));
        return KpiAssessment.of(
                kpi, List.of(Measurement.of(asOf, part)), asOf, VIETNAM, StatusThresholds.STANDARD, path);
    }

    @Law
    void moreNeverLowersTheStatusUnderAnyPath(
            @ForAll("growths") Comparison comparison,
            @ForAll("paths") KpiPath path,
            @ForAll("days") LocalDate asOf,
            @ForAll @LongRange(max = 500) long part,
            @ForAll @LongRange(max = 300) long more) {
        assertThat(WORST_TO_BEST.indexOf(
                        assess(comparison, asOf, part + more, path).status()))
                .isGreaterThanOrEqualTo(WORST_TO_BEST.indexOf(
                        assess(comparison, asOf, part, path).status()))
                .isNotNegative();
    }

    @Law
    void theLaterItIsTheMoreIsExpected(
            @ForAll("paths") KpiPath path, @ForAll("days") LocalDate day, @ForAll @LongRange(max = 400) long later) {
        var expected = assess(Comparison.EQUAL, day, 0, path).expected();
        var after = assess(Comparison.EQUAL, day.plusDays(later), 0, path).expected();
        assertThat(after.isPresent()).isEqualTo(expected.isPresent());
        expected.ifPresent(share -> assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(share));
    }

    @Law
    void allIsExpectedOnTheLastDayAndNothingBeforeTheFirst(@ForAll("paths") KpiPath path) {
        assess(Comparison.EQUAL, LocalDate.of(2018, 12, 31), 0, path)
                .expected()
                .ifPresent(all -> assertThat(all).isEqualByComparingTo(Share.of(1, 1)));
        var before = assess(Comparison.EQUAL, NEW_YEAR.minusDays(1), 0, path);
        assertThat(before.status()).isEqualTo(KpiStatus.NOT_OPEN);
        before.expected().ifPresent(none -> assertThat(none.part()).isZero());
    }

    @Law
    void whatIsMetOrMissedDoesNotDependOnThePath(
            @ForAll("paths") KpiPath path, @ForAll("days") LocalDate asOf, @ForAll @LongRange(max = 500) long part) {
        var even = assess(Comparison.EQUAL, asOf, part, KpiPath.LINEAR).status();
        if (even == KpiStatus.MISSED || even == KpiStatus.ACHIEVED || even == KpiStatus.EXCEEDED) {
            assertThat(assess(Comparison.EQUAL, asOf, part, path).status()).isEqualTo(even);
        }
    }

    @Provide
    Arbitrary<Comparison> growths() {
        return Arbitraries.of(Comparison.EQUAL, Comparison.AT_LEAST, Comparison.MORE_THAN, Comparison.ABOUT);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-20, 400).map(NEW_YEAR::plusDays);
    }

    @Provide
    Arbitrary<KpiPath> paths() {
        return Arbitraries.oneOf(Arbitraries.of(KpiPath.LINEAR, KpiPath.AT_END, KpiPath.NONE), steps());
    }

    private static Arbitrary<KpiPath> steps() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 364),
                        Arbitraries.integers().between(0, 100))
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(TreeMap::new)
                .map(KpiPathProperties::rising);
    }

    private static KpiPath rising(SortedMap<Integer, Integer> shares) {
        var sorted = shares.values().stream().sorted().toList();
        var steps = new ArrayList<PathStep>();
        for (var day : shares.keySet()) {
            steps.add(new PathStep(NEW_YEAR.plusDays(day), Share.of(sorted.get(steps.size()), 100)));
        }
        return new KpiPath.Steps(steps);
    }
}
