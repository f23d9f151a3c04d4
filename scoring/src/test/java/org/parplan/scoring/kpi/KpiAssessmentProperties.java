package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Language;
import org.parplan.core.window.TaskWindow;
import org.parplan.scoring.Law;
import org.threeten.extra.LocalDateRange;

class KpiAssessmentProperties {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

    /** The statuses of a growth target from worst to best. */
    private static final List<KpiStatus> WORST_TO_BEST = List.of(
            KpiStatus.MISSED,
            KpiStatus.BEHIND,
            KpiStatus.AT_RISK,
            KpiStatus.NOT_OPEN,
            KpiStatus.ON_TRACK,
            KpiStatus.ACHIEVED,
            KpiStatus.EXCEEDED);

    private static KpiAssessment assess(Kpi kpi, LocalDate asOf, long part) {
        return KpiAssessment.of(
                kpi,
                List.of(Measurement.of(asOf, part, 1000)),
                asOf,
                VIETNAM,
                StatusThresholds.STANDARD,
                KpiPath.LINEAR);
    }

    @Law
    void moreNeverLowersTheStatusOfAGrowthTarget(
            @ForAll("growths") Kpi kpi,
            @ForAll("days") LocalDate asOf,
            @ForAll @LongRange(max = 600) long part,
            @ForAll @LongRange(max = 300) long more) {
        assertThat(WORST_TO_BEST.indexOf(assess(kpi, asOf, part + more).status()))
                .isGreaterThanOrEqualTo(
                        WORST_TO_BEST.indexOf(assess(kpi, asOf, part).status()))
                .isNotNegative();
    }

    @Law
    void moreNeverBringsALimitBackWithin(
            @ForAll("limits") Kpi kpi,
            @ForAll("days") LocalDate asOf,
            @ForAll @LongRange(max = 600) long part,
            @ForAll @LongRange(max = 300) long more) {
        var after = assess(kpi, asOf, part + more);
        if (assess(kpi, asOf, part).status() == KpiStatus.MISSED) {
            assertThat(after.status()).isEqualTo(KpiStatus.MISSED);
        }
        assertThat(after.status() == KpiStatus.MISSED)
                .isNotEqualTo(after.compliance().orElseThrow().isWithin());
    }

    @Law
    void agreesWithCountingDayByDay(
            @ForAll("growths") Kpi kpi, @ForAll("days") LocalDate asOf, @ForAll @LongRange(max = 600) long part) {
        var assessment = assess(kpi, asOf, part);
        var window = kpi.window().orElseThrow();
        var gone = 0;
        var total = 0;
        for (var day = window.firstDay(); !day.isAfter(window.lastDay()); day = day.plusDays(1)) {
            if (window.contains(day) && VIETNAM.isWorkingDay(day)) {
                total++;
                gone += day.isAfter(asOf) ? 0 : 1;
            }
        }
        assertThat(assessment.expected()).contains(Share.of(gone, total));
        var reached = assessment.achievement().orElseThrow();
        if (assessment.status() == KpiStatus.BEHIND || assessment.status() == KpiStatus.AT_RISK) {
            var pace = fraction(reached).divide(fraction(Share.of(gone, total)), MathContext.DECIMAL128);
            assertThat(pace).isLessThan(BigDecimal.ONE);
            assertThat(assessment.status() == KpiStatus.BEHIND).isEqualTo(pace.compareTo(new BigDecimal("0.95")) < 0);
        }
    }

    private static BigDecimal fraction(Share share) {
        return BigDecimal.valueOf(share.part()).divide(BigDecimal.valueOf(share.whole()), MathContext.DECIMAL128);
    }

    @Law
    void theLaterItIsTheMoreIsExpected(
            @ForAll("growths") Kpi kpi, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;
        assertThat(assess(kpi, later, 0).expected().orElseThrow())
                .isGreaterThanOrEqualTo(assess(kpi, earlier, 0).expected().orElseThrow());
    }

    @Law
    void whatWasMeasuredAfterTheDayChangesNothing(
            @ForAll("growths") Kpi kpi, @ForAll("days") LocalDate asOf, @ForAll @LongRange(max = 600) long part) {
        var known = Measurement.of(asOf, part, 1000);
        var later = Measurement.of(asOf.plusDays(1), 600, 1000);
        assertThat(KpiAssessment.of(kpi, List.of(known, later), asOf, VIETNAM))
                .isEqualTo(KpiAssessment.of(kpi, known, VIETNAM));
    }

    @Law
    void everyJudgementCanBeToldInEveryLanguage(
            @ForAll("any") Kpi kpi, @ForAll("days") LocalDate asOf, @ForAll @LongRange(max = 600) long part) {
        for (var language : Language.values()) {
            assertThat(assess(kpi, asOf, part).explanation().in(language)).startsWith("x");
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-20, 400).map(LocalDate.of(2018, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Kpi> growths() {
        return kpis(Arbitraries.of(Comparison.EQUAL, Comparison.AT_LEAST, Comparison.MORE_THAN));
    }

    @Provide
    Arbitrary<Kpi> limits() {
        return kpis(Arbitraries.of(Comparison.AT_MOST, Comparison.LESS_THAN));
    }

    @Provide
    Arbitrary<Kpi> any() {
        return kpis(Arbitraries.of(Comparison.class));
    }

    private static Arbitrary<Kpi> kpis(Arbitrary<Comparison> comparisons) {
        return Combinators.combine(
                        comparisons,
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.of(Unit.COUNT, Unit.PERCENT),
                        windows())
                .as((comparison, value, unit, window) -> Kpi.of(
                        "x",
                        KpiAssessmentTest.target(comparison, value.toString(), unit)
                                .build(),
                        window));
    }

    private static Arbitrary<TaskWindow> windows() {
        return Arbitraries.integers()
                .between(0, 350)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(starts -> TaskWindow.of(starts.stream()
                        .map(LocalDate.of(2018, 1, 1)::plusDays)
                        .map(start -> LocalDateRange.ofClosed(start, start.plusDays(13)))
                        .toArray(LocalDateRange[]::new)));
    }
}
