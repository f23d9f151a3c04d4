package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.scoring.kpi.KpiAssessmentTest.target;
import static org.parplan.scoring.kpi.KpiAssessmentTest.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;
import org.parplan.scoring.Law;

/** Levels, rates, values about which something is, and the path that each sort of indicator has. */
class KpiLevelsTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static final List<KpiStatus> WORST_TO_BEST = List.of(
            KpiStatus.MISSED,
            KpiStatus.BEHIND,
            KpiStatus.AT_RISK,
            KpiStatus.NOT_OPEN,
            KpiStatus.ON_TRACK,
            KpiStatus.ACHIEVED,
            KpiStatus.EXCEEDED);

    private static Kpi kpi(Comparison comparison, @Nullable String value, Unit unit, @Nullable Long baseline) {
        var kpi = Kpi.builder();
        kpi.code("x")
                .target(target(comparison, value == null ? "" : value, unit).build())
                .window(window("Trong năm"));
        if (baseline != null) {
            kpi.baseline(baseline);
        }
        return kpi.build();
    }

    private static void canBeTold(Explanation explanation) {
        for (var language : Language.values()) {
            assertThat(explanation.in(language)).startsWith("x").doesNotContain("{");
        }
    }

    private static Explanation reason(KpiAssessment assessment) {
        var steps = assessment.explanation().steps();
        return steps.get(steps.size() - 1);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "levels.csv", numLinesToSkip = 1)
    void judgesALevelAsTheTableSays(
            Comparison comparison,
            String value,
            Unit unit,
            @Nullable Long baseline,
            LocalDate asOf,
            String figure,
            @Nullable String expected,
            KpiStatus status,
            String rule) {
        var assessment = KpiAssessment.of(kpi(comparison, value, unit, baseline), Figures.of(asOf, figure), VIETNAM);
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(reason(assessment).rule()).isEqualTo(rule);
        assertThat(assessment.expected().map(Share::toString).orElse(null)).isEqualTo(expected);
        canBeTold(assessment.explanation());
    }

    @Test
    void tellsTheWayFromTheBaseline() {
        var assessment =
                KpiAssessment.of(kpi(Comparison.EQUAL, "360", Unit.COUNT, 350L), Figures.of(JUNE, "354"), VIETNAM);
        assertThat(assessment.achievement()).contains(Share.of(354, 360));
        assertThat(assessment.explanation().in(Language.VI)).isEqualTo("""
                x, đến hết ngày 30/6/2018: Chậm tiến độ.
                - x: đến 30/6/2018 thực hiện 354, chỉ tiêu 360; đạt 98,33%.
                  - Chưa đạt chỉ tiêu.
                - Đã qua 121/250 ngày làm việc (48,4%); ngày nghỉ: Theo nguồn thứ cấp.
                - Tính từ số đầu kỳ 350 đến chỉ tiêu 360: đã đi được 40% quãng đường.
                - Đạt 40% so với 48,4% thời gian đã qua; chậm tiến độ khi đạt dưới 95% mức này.""");
    }

    @Test
    void stepsAreSharesOfTheTargetWhateverTheBaseline() {
        var steps = KpiPath.steps(new PathStep(JUNE, Share.of(98, 100)));
        var kpi = kpi(Comparison.EQUAL, "360", Unit.COUNT, 350L);
        for (var figure : List.of("352", "353")) {
            var assessment = KpiAssessment.of(
                    kpi, List.of(Figures.of(JUNE, figure)), JUNE, VIETNAM, StatusThresholds.STANDARD, steps);
            assertThat(assessment.expected()).contains(Share.of(98, 100));
            assertThat(assessment.status()).isEqualTo(figure.equals("353") ? KpiStatus.ON_TRACK : KpiStatus.AT_RISK);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "abouts.csv", numLinesToSkip = 1)
    void judgesAboutAValueAsTheTableSays(
            String value,
            Unit unit,
            @Nullable String tolerance,
            LocalDate asOf,
            String figure,
            String achievement,
            KpiStatus status,
            String rule) {
        var thresholds = tolerance == null
                ? StatusThresholds.STANDARD
                : StatusThresholds.STANDARD.within(Share.parse(tolerance));
        var assessment = KpiAssessment.of(
                kpi(Comparison.ABOUT, value, unit, null), List.of(Figures.of(asOf, figure)), asOf, VIETNAM, thresholds);
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.achievement().orElseThrow()).isEqualByComparingTo(Share.parse(achievement));
        assertThat(reason(assessment).rule()).isEqualTo(rule);
        canBeTold(assessment.explanation());
    }

    @Test
    void tellsOnlyOnceWhatAboutAValueNeeds() {
        var about = kpi(Comparison.ABOUT, "50", Unit.COUNT, null);
        assertThat(KpiAssessment.of(about, Figures.of(JUNE, "48"), VIETNAM)
                        .explanation()
                        .in(Language.VI))
                .containsOnlyOnce("khoảng");
        var tolerant = StatusThresholds.STANDARD.within(Share.of(1, 10));
        for (var figure : List.of("48", "60")) {
            var told = KpiAssessment.of(about, List.of(Figures.of(JUNE, figure)), JUNE, VIETNAM, tolerant)
                    .explanation()
                    .in(Language.VI);
            assertThat(told).containsOnlyOnce("chênh lệch").doesNotContain("sai lệch");
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "shares.csv", numLinesToSkip = 1)
    void readsAShareByWhatItIsOf(
            String subject,
            Comparison comparison,
            String value,
            String figure,
            PathKind path,
            KpiStatus status,
            boolean noted) {
        var target = target(comparison, value, Unit.PERCENT).subject(subject).build();
        var assessment = KpiAssessment.of(Kpi.of("x", target, window("Trong năm")), Figures.of(JUNE, figure), VIETNAM);
        assertThat(assessment.path().kind()).isEqualTo(path);
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.explanation().in(Language.VI).contains("--path x=LINEAR"))
                .isEqualTo(noted);
        canBeTold(assessment.explanation());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "natural-paths.csv", numLinesToSkip = 1)
    void hasThePathThatTheTableSays(
            Comparison comparison,
            @Nullable String value,
            Unit unit,
            Basis basis,
            @Nullable Long baseline,
            int members,
            PathKind path) {
        var plain = kpi(comparison, value, unit, baseline);
        var kpi = Kpi.builder().from(plain);
        kpi.target(target(comparison, value == null ? "" : value, unit)
                .basis(basis)
                .build());
        var set = new ArrayList<Member>();
        IntStream.range(0, members).forEach(number -> set.add(Member.of("m" + number, "M" + number)));
        var asked = kpi.members(set).build();
        assertThat(KpiPath.of(asked).kind()).isEqualTo(path);
        assertThat(KpiAssessment.of(asked, List.of(), JUNE, VIETNAM).path()).isEqualTo(KpiPath.of(asked));
    }

    /** The law of growth, from a baseline or none, of rates and with a tolerance. */
    @Law
    void moreIsNeverWorse(
            @ForAll("kpis") Kpi kpi,
            @ForAll("days") LocalDate asOf,
            @ForAll @LongRange(max = 600) long part,
            @ForAll @LongRange(max = 300) long more) {
        assertThat(WORST_TO_BEST.indexOf(status(kpi, asOf, part + more)))
                .isGreaterThanOrEqualTo(WORST_TO_BEST.indexOf(status(kpi, asOf, part)))
                .isNotNegative();
    }

    private static KpiStatus status(Kpi kpi, LocalDate asOf, long part) {
        var tolerant = StatusThresholds.STANDARD.within(Share.of(1, 10));
        return KpiAssessment.of(kpi, List.of(Figures.of(asOf, part + "/1000")), asOf, VIETNAM, tolerant)
                .status();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-20, 400).map(LocalDate.of(2018, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Kpi> kpis() {
        return Arbitraries.of(
                kpi(Comparison.EQUAL, "360", Unit.COUNT, 350L),
                kpi(Comparison.AT_LEAST, "400", Unit.COUNT, 40L),
                kpi(Comparison.MORE_THAN, "100", Unit.DONG, 100L),
                kpi(Comparison.EQUAL, "100", Unit.COUNT, 300L),
                kpi(Comparison.ABOUT, "380", Unit.COUNT, null),
                kpi(Comparison.ABOUT, "380", Unit.DONG, 200L),
                kpi(Comparison.AT_LEAST, "40", Unit.PERCENT, null),
                kpi(Comparison.MORE_THAN, "40.5", Unit.PERCENT, null),
                kpi(Comparison.EQUAL, "1", Unit.COUNT, null));
    }
}
