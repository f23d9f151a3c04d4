package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.parplan.scoring.kpi.KpiAssessmentTest.target;
import static org.parplan.scoring.kpi.KpiAssessmentTest.window;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

class KpiPathTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
    private static final Target SERVICES =
            target(Comparison.EQUAL, "400", Unit.COUNT).build();
    private static final Kpi LEVEL_3 = Kpi.of("x", SERVICES, window("Trong năm"));

    static final KpiPath STEPS = KpiPath.steps(
            new PathStep(LocalDate.of(2018, 3, 31), Share.of(10, 100)),
            new PathStep(JUNE, Share.of(45, 100)),
            new PathStep(LocalDate.of(2018, 9, 30), Share.of(70, 100)));

    static KpiPath path(PathKind kind) {
        return switch (kind) {
            case LINEAR -> KpiPath.LINEAR;
            case STEPS -> STEPS;
            case AT_END -> KpiPath.AT_END;
            case NONE -> KpiPath.NONE;
        };
    }

    private static KpiAssessment assess(Kpi kpi, LocalDate asOf, long part, KpiPath path) {
        return KpiAssessment.of(
                kpi, List.of(Measurement.of(asOf, part)), asOf, VIETNAM, StatusThresholds.STANDARD, path);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "paths.csv", numLinesToSkip = 1)
    void expectsWhatTheTableSays(
            PathKind kind, LocalDate asOf, long part, @Nullable String expected, KpiStatus status) {
        var assessment = assess(LEVEL_3, asOf, part, path(kind));

        assertThat(assessment.expected().map(Share::toString).orElse(null)).isEqualTo(expected);
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.path().kind()).isEqualTo(kind);
        for (var language : Language.values()) {
            assertThat(assessment.explanation().in(language)).startsWith("x");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STEPS  | 2018-03-01 |   0 | Mốc đầu tiên là 31/3/2018; trước đó chưa yêu cầu kết quả.  | Đến nay chưa yêu cầu kết quả nên đúng tiến độ.
            STEPS  | 2018-06-30 |  39 | Theo mốc đến 30/6/2018 phải đạt 45% chỉ tiêu.              | Đạt 9,75% so với 45% phải đạt; chậm tiến độ khi đạt dưới 95% mức này.
            STEPS  | 2018-06-30 | 175 | Theo mốc đến 30/6/2018 phải đạt 45% chỉ tiêu.              | Đạt 43,75% so với 45% phải đạt; có nguy cơ chậm khi đạt từ 95% đến dưới 100% mức này.
            STEPS  | 2018-06-30 | 180 | Theo mốc đến 30/6/2018 phải đạt 45% chỉ tiêu.              | Đạt 45% so với 45% phải đạt; đúng tiến độ khi đạt từ 100% mức này.
            STEPS  | 2018-12-31 |   0 | Đến ngày cuối 31/12/2018 phải đạt toàn bộ chỉ tiêu.        | Đạt 0% so với 100% phải đạt; chậm tiến độ khi đạt dưới 95% mức này.
            AT_END | 2018-06-30 |   0 | Chỉ tiêu hoàn thành cuối kỳ; trước 31/12/2018 chưa yêu cầu kết quả. | Đến nay chưa yêu cầu kết quả nên đúng tiến độ.
            """)
    void tellsWhatThePathExpects(PathKind kind, LocalDate asOf, long part, String expected, String reason) {
        var steps = assess(LEVEL_3, asOf, part, path(kind)).explanation().steps();
        assertThat(steps.get(1).in(Language.VI)).isEqualTo(expected);
        assertThat(steps.get(2).in(Language.VI)).isEqualTo(reason);
    }

    @Test
    void saysThatNoPaceIsJudged() {
        var steps = assess(LEVEL_3, JUNE, 5, KpiPath.NONE).explanation().steps();
        assertThat(steps.get(1).in(Language.VI)).isEqualTo("Chỉ tiêu không xét tiến độ.");
    }

    @Test
    void stepsNeedNoWindowAndAnEndDoes() {
        var timeless = Kpi.of("x", SERVICES);
        assertThat(assess(timeless, JUNE, 100, STEPS).status()).isEqualTo(KpiStatus.BEHIND);
        assertThat(assess(timeless, LocalDate.of(2019, 6, 30), 280, STEPS).status())
                .isEqualTo(KpiStatus.ON_TRACK);
        assertThat(assess(timeless, JUNE, 100, KpiPath.AT_END).status()).isEqualTo(KpiStatus.NOT_JUDGED);
        var waiting = Kpi.of("x", SERVICES, window("Quý I; khi có yêu cầu"));
        var unsettled = assess(waiting, JUNE, 100, KpiPath.AT_END);
        assertThat(unsettled.status()).isEqualTo(KpiStatus.NOT_JUDGED);
        assertThat(unsettled.explanation().steps().get(1).rule()).isEqualTo("scoring.kpi-awaits");
    }

    @Test
    void aLimitHasNoPath() {
        var limit = Kpi.of("x", target(Comparison.AT_MOST, "400", Unit.COUNT).build(), window("Trong năm"));
        var assessment = assess(limit, JUNE, 100, STEPS);
        assertThat(assessment.status()).isEqualTo(KpiStatus.WITHIN_LIMIT);
        assertThat(assessment.expected()).isEmpty();
    }

    @Test
    void refusesStepsThatAreNoPath() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(KpiPath::steps)
                .withMessage("Path by steps must have at least one step, but has none");
        var half = new PathStep(JUNE, Share.of(1, 2));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> KpiPath.steps(half, new PathStep(JUNE.plusDays(1), Share.of(1, 3))))
                .withMessage("Step after 1/2 by 2018-06-30 must be later and expect no less, but is 1/3 by 2018-07-01");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> KpiPath.steps(half, half))
                .withMessage("Step after 1/2 by 2018-06-30 must be later and expect no less, but is 1/2 by 2018-06-30");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PathStep(JUNE, Share.of(3, 2)))
                .withMessage("Step by 2018-06-30 must expect at most all of the target, but expects 3/2");
        var second = Kpi.of("x", SERVICES, window("Quý II"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> assess(second, JUNE, 1, STEPS))
                .withMessage(
                        "Steps of the path of KPI x must be from 2018-04-01 to 2018-06-30, but one is by 2018-03-31");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasALabelInEveryLanguage(PathKind kind) {
        assertThat(Labels.of(Language.VI).label(kind))
                .isNotEqualTo(Labels.of(Language.EN).label(kind));
    }
}
