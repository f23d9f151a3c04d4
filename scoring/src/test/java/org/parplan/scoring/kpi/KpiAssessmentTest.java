package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.core.window.TaskWindow;
import org.threeten.extra.LocalDateRange;

class KpiAssessmentTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final TaskWindow YEAR = window("Trong năm");
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static final Kpi LEVEL_3 = Kpi.of(
            "7.5/level-3",
            target(Comparison.EQUAL, "400", Unit.COUNT)
                    .basis(Basis.INCREASE_OR_LEVEL)
                    .build(),
            YEAR);

    private static final Kpi RECRUITS = Kpi.of(
            "I.2.e/new-recruits", target(Comparison.AT_MOST, "50", Unit.PERCENT).build(), YEAR);

    static TaskWindow window(String text) {
        return TaskWindow.read(text, 2018).orElseThrow();
    }

    static Target.Builder target(Comparison comparison, String value, Unit unit) {
        var target = Target.builder();
        target.key("x").subject("đối tượng").comparison(comparison).unit(unit);
        if (!value.isEmpty()) {
            target.value(new BigDecimal(value));
        }
        return target;
    }

    private static Kpi kpi(Comparison comparison, String value, Unit unit) {
        return Kpi.of("x", target(comparison, value, unit).build(), YEAR);
    }

    private static KpiStatus status(Kpi kpi, long part, String asOf) {
        return KpiAssessment.of(kpi, Measurement.of(LocalDate.parse(asOf), part), VIETNAM)
                .status();
    }

    @Test
    void isBehindWhenLessIsReachedThanTheWorkingDaysGone() {
        var june = KpiAssessment.of(LEVEL_3, Measurement.of(JUNE, 180), VIETNAM);
        assertThat(june.kpi()).isEqualTo("7.5/level-3");
        assertThat(june.asOf()).isEqualTo(JUNE);
        assertThat(june.achievement()).contains(Share.of(180, 400));
        assertThat(june.expected()).contains(Share.of(121, 250));
        assertThat(june.status()).isEqualTo(KpiStatus.BEHIND);
        assertThat(june.compliance()).isEmpty();
    }

    @Test
    void explainsTheStatusInBothLanguages() {
        var explanation =
                KpiAssessment.of(LEVEL_3, Measurement.of(JUNE, 180), VIETNAM).explanation();
        assertThat(explanation)
                .isEqualTo(Explanation.of("scoring.kpi-status")
                        .with("kpi", "7.5/level-3")
                        .with("asOf", "2018-06-30")
                        .with("status", "BEHIND")
                        .because(Explanation.of("kpi.reached")
                                .with("kpi", "7.5/level-3")
                                .with("measuredOn", "2018-06-30")
                                .with("part", 180)
                                .with("goal", 400)
                                .with("achievement", "180/400")
                                .because(Explanation.of("kpi.increase-or-level"))
                                .because(Explanation.of("kpi.not-met")))
                        .because(Explanation.of("scoring.kpi-pace")
                                .with("window", "2018-01-01/2018-12-31")
                                .with("asOf", "2018-06-30")
                                .with("gone", 121)
                                .with("total", 250)
                                .with("expected", "121/250")
                                .with("certainty", VIETNAM.certaintyBetween(YEAR.firstDay(), YEAR.lastDay())))
                        .because(Explanation.of("scoring.kpi-behind")
                                .with("achievement", "180/400")
                                .with("expected", "121/250")
                                .with("onTrack", "1/1")
                                .with("atRisk", "95/100")));
        assertThat(explanation.in(Language.VI)).isEqualTo("""
                        7.5/level-3, đến hết ngày 30/6/2018: Chậm tiến độ.
                        - 7.5/level-3: đến 30/6/2018 thực hiện 180, chỉ tiêu 400; đạt 45%.
                          - Chỉ tiêu vừa ghi tăng thêm vừa ghi tổng số và không có số đầu kỳ; số thực hiện được so với \
                        chính con số của chỉ tiêu.
                          - Chưa đạt chỉ tiêu.
                        - Đã qua 121/250 ngày làm việc (48,4%); ngày nghỉ: Theo nguồn thứ cấp.
                        - Đạt 45% so với 48,4% thời gian đã qua; chậm tiến độ khi đạt dưới 95% mức này.""");
        assertThat(explanation.in(Language.EN)).isEqualTo("""
                        7.5/level-3 at the end of 30 June 2018: Behind.
                        - 7.5/level-3: 180 by 30 June 2018, of 400; 45% reached.
                          - The target says both an increase and a total, and there is no baseline; the figure is \
                        compared with the target's own number.
                          - The target is not met yet.
                        - 121 of 250 working days gone (48.4%); days off: From secondary sources.
                        - 45% reached against 48.4% of the time gone; behind below 95% of that.""");
    }

    @Test
    void worksTowardsTheLastDayByWhichARecurringTaskIsDue() {
        var monthly = window("trước ngày 20 hằng tháng");
        var kpi = Kpi.of("x", target(Comparison.EQUAL, "400", Unit.COUNT).build(), monthly);
        var due = LocalDate.of(2018, 12, 19);

        assertThat(KpiAssessment.of(kpi, Measurement.of(due, 180), VIETNAM).expected())
                .contains(Share.of(YEAR.workingDaysUntil(due, VIETNAM), YEAR.workingDaysUntil(due, VIETNAM)));
        assertThat(status(kpi, 180, "2018-12-19")).isEqualTo(KpiStatus.BEHIND);
        assertThat(status(kpi, 180, "2018-12-20")).isEqualTo(KpiStatus.MISSED);
    }

    /** 48.4 % of 400 is 193.6; 95 % of that is 183.92. */
    @ParameterizedTest
    @CsvSource({
        "0, BEHIND",
        "183, BEHIND",
        "184, AT_RISK",
        "193, AT_RISK",
        "194, ON_TRACK",
        "399, ON_TRACK",
        "400, ACHIEVED",
        "401, EXCEEDED"
    })
    void changesStatusExactlyAtItsThresholds(long services, KpiStatus status) {
        assertThat(status(LEVEL_3, services, "2018-06-30")).isEqualTo(status);
    }

    @Test
    void takesThresholdsAsData() {
        var lenient = StatusThresholds.of(Share.of(90, 100), Share.of(50, 100));
        assertThat(KpiAssessment.of(LEVEL_3, List.of(Measurement.of(JUNE, 180)), JUNE, VIETNAM, lenient)
                        .status())
                .isEqualTo(KpiStatus.ON_TRACK);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StatusThresholds.of(Share.of(90, 100), Share.of(1, 1)))
                .withMessage("Threshold of at risk must not be above that of on track, 90/100, but was 1/1");
    }

    @Test
    void isMissedFromTheDayAfterTheWindow() {
        var quarter = Kpi.of("x", LEVEL_3.target(), window("Quý II"));
        assertThat(status(quarter, 399, "2018-06-30")).isEqualTo(KpiStatus.AT_RISK);
        assertThat(status(quarter, 399, "2018-07-01")).isEqualTo(KpiStatus.MISSED);
        assertThat(status(quarter, 400, "2018-07-01")).isEqualTo(KpiStatus.ACHIEVED);
    }

    @Test
    void expectsNothingBeforeTheWindowOpens() {
        var quarter = Kpi.of("x", LEVEL_3.target(), window("Quý II"));
        var before = KpiAssessment.of(quarter, Measurement.of(LocalDate.of(2018, 3, 31), 0), VIETNAM);
        assertThat(before.status()).isEqualTo(KpiStatus.NOT_OPEN);
        assertThat(before.expected()).contains(Share.of(0, 62));
        assertThat(before.explanation().steps())
                .contains(Explanation.of("scoring.kpi-not-open").with("firstDay", "2018-04-01"));
        assertThat(before.explanation().in(Language.VI))
                .endsWith("\n- Chưa đến thời gian thực hiện (từ 01/4/2018); chưa yêu cầu kết quả.");
        assertThat(before.explanation().in(Language.EN))
                .endsWith("\n- The window opens on 1 April 2018; nothing is expected yet.");
        assertThat(status(quarter, 0, "2018-04-02")).isEqualTo(KpiStatus.BEHIND);
    }

    @Test
    void standsStillBetweenTheRangesOfAWindow() {
        var twoQuarters = Kpi.of("x", LEVEL_3.target(), window("Quý I, Quý IV"));
        var march = KpiAssessment.of(twoQuarters, Measurement.of(LocalDate.of(2018, 3, 31), 200), VIETNAM);
        var september = KpiAssessment.of(twoQuarters, Measurement.of(LocalDate.of(2018, 9, 30), 200), VIETNAM);
        assertThat(september.expected()).isEqualTo(march.expected()).contains(Share.of(59, 124));
    }

    @Test
    void judgesByTheLatestMeasurementOnOrBeforeTheDay() {
        var march = Measurement.of(LocalDate.of(2018, 3, 31), 90);
        var june = Measurement.of(JUNE, 180);
        var corrected = Measurement.of(JUNE, 190);
        var july = Measurement.of(LocalDate.of(2018, 7, 1), 400);
        var all = List.of(june, july, march, corrected);
        var assessment = KpiAssessment.of(LEVEL_3, all, JUNE, VIETNAM);
        assertThat(assessment.measurement()).contains(corrected);
        assertThat(assessment.status()).isEqualTo(KpiStatus.AT_RISK);
        assertThat(KpiAssessment.of(LEVEL_3, all, JUNE.minusDays(1), VIETNAM).measurement())
                .contains(march);
        assertThat(KpiAssessment.of(LEVEL_3, all, LocalDate.of(2019, 6, 30), VIETNAM)
                        .status())
                .isEqualTo(KpiStatus.ACHIEVED);
    }

    @Test
    void saysWhenNothingWasMeasuredYet() {
        var assessment = KpiAssessment.of(LEVEL_3, List.of(), JUNE, VIETNAM);
        assertThat(assessment.status()).isEqualTo(KpiStatus.NOT_MEASURED);
        assertThat(assessment.achievement()).isEmpty();
        assertThat(assessment.expected()).contains(Share.of(121, 250));
        assertThat(assessment.explanation().in(Language.VI)).isEqualTo("""
                        7.5/level-3, đến hết ngày 30/6/2018: Chưa có số liệu.
                        - Đã qua 121/250 ngày làm việc (48,4%); ngày nghỉ: Theo nguồn thứ cấp.
                        - Chưa có số liệu nào đến ngày này.""");
        assertThat(assessment.explanation().in(Language.EN)).isEqualTo("""
                        7.5/level-3 at the end of 30 June 2018: Not measured yet.
                        - 121 of 250 working days gone (48.4%); days off: From secondary sources.
                        - Nothing was measured by this day.""");
    }

    @Test
    void judgesALimitByItsHeadroom() {
        var kept = KpiAssessment.of(RECRUITS, Measurement.of(JUNE, 3, 7), VIETNAM);
        assertThat(kept.status()).isEqualTo(KpiStatus.WITHIN_LIMIT);
        assertThat(kept.achievement()).isEmpty();
        assertThat(kept.expected()).isEmpty();
        assertThat(kept.compliance()).hasValueSatisfying(compliance -> {
            assertThat(compliance.allowed()).isEqualTo(3);
            assertThat(compliance.headroom()).isZero();
        });
        assertThat(kept.explanation())
                .isEqualTo(Explanation.of("scoring.kpi-status")
                        .with("kpi", "I.2.e/new-recruits")
                        .with("asOf", "2018-06-30")
                        .with("status", "WITHIN_LIMIT")
                        .because(RECRUITS.explanation(Measurement.of(JUNE, 3, 7)))
                        .because(Explanation.of("scoring.kpi-limit-stands")));
        assertThat(kept.explanation().in(Language.VI))
                .endsWith("\n- Chỉ tiêu giới hạn được xét theo khoảng còn lại đến giới hạn, không theo tiến độ; đến nay"
                        + " trong giới hạn.");
        assertThat(kept.explanation().in(Language.EN))
                .endsWith("\n- A limit is judged by the room left below it, not by pace; it is kept so far.");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2018-12-31, WITHIN_LIMIT, scoring.kpi-limit-stands",
        "3, 2019-01-01, ACHIEVED, scoring.kpi-limit-kept",
        "4, 2018-01-02, MISSED, scoring.kpi-limit-exceeded",
        "4, 2019-01-01, MISSED, scoring.kpi-limit-exceeded"
    })
    void aLimitIsKeptWhenTheWindowIsOverAndMissedAsSoonAsItIsExceeded(
            long recruits, LocalDate asOf, KpiStatus status, String rule) {
        var assessment = KpiAssessment.of(RECRUITS, Measurement.of(asOf, recruits, 7), VIETNAM);
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.explanation().steps().get(1).rule()).isEqualTo(rule);
        for (var language : Language.values()) {
            assertThat(assessment.explanation().in(language)).startsWith("I.2.e/new-recruits");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "36000000000, 2018-12-31",
        "36200000000, 2019-01-01",
        "38000000000, 2019-01-01",
        "90000000000, 2018-06-30",
    })
    void aboutAValueClaimsNothingWithoutATolerance(long saved, String asOf) {
        assertThat(status(kpi(Comparison.ABOUT, "38000000000", Unit.DONG), saved, asOf))
                .isEqualTo(KpiStatus.NOT_JUDGED);
    }

    @Test
    void moreThanAValueIsAchievedAboveItAndNeverExceeded() {
        var rotated = kpi(Comparison.MORE_THAN, "90", Unit.PERCENT);
        assertThat(KpiAssessment.of(rotated, Measurement.of(JUNE, 90, 100), VIETNAM)
                        .status())
                .isEqualTo(KpiStatus.ON_TRACK);
        assertThat(KpiAssessment.of(rotated, Measurement.of(JUNE, 100, 100), VIETNAM)
                        .status())
                .isEqualTo(KpiStatus.ACHIEVED);
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, '', COUNT, scoring.kpi-not-told",
        "EQUAL, 100, PERCENT, scoring.kpi-not-told",
        "AT_MOST, 50, PERCENT, scoring.kpi-not-told",
        "BETTER, '', RANK, scoring.kpi-not-told",
    })
    void doesNotJudgeWhatCannotBeTold(Comparison comparison, String value, Unit unit, String rule) {
        var assessment = KpiAssessment.of(kpi(comparison, value, unit), Measurement.of(JUNE, 5), VIETNAM);
        assertThat(assessment.status()).isEqualTo(KpiStatus.NOT_JUDGED);
        var steps = assessment.explanation().steps();
        assertThat(steps.get(steps.size() - 1)).isEqualTo(Explanation.of(rule));
    }

    @Test
    void judgesNoPaceBeforeTheEventThatTheWindowWaitsFor() {
        var waiting = Kpi.of("x", LEVEL_3.target(), window("10 ngày làm việc sau khi có văn bản; khi có yêu cầu"));
        var assessment = KpiAssessment.of(waiting, Measurement.of(JUNE, 399), VIETNAM);

        assertThat(assessment.status()).isEqualTo(KpiStatus.NOT_JUDGED);
        assertThat(assessment.expected()).isEmpty();
        var reason = assessment.explanation().steps().get(1);
        assertThat(reason).isEqualTo(Explanation.of("scoring.kpi-awaits").with("event", "có văn bản; có yêu cầu"));
        assertThat(reason.in(Language.VI))
                .isEqualTo(
                        "Thời gian thực hiện tính từ khi có văn bản; có yêu cầu; chưa xác định được ngày nên chưa xét"
                                + " được tiến độ.");
        assertThat(status(waiting, 400, "2018-06-30")).isEqualTo(KpiStatus.ACHIEVED);
        var limit = Kpi.of("x", RECRUITS.target(), window("khi có yêu cầu"));
        assertThat(KpiAssessment.of(limit, Measurement.of(JUNE, 4, 10), VIETNAM).status())
                .isEqualTo(KpiStatus.WITHIN_LIMIT);
    }

    @Test
    void aWindowThatStillWaitsForMoreDaysIsNotOver() {
        var target = LEVEL_3.target();
        var quarter = Kpi.of("x", target, window("Quý I"));
        var waiting = Kpi.of("x", target, window("Quý I; khi có yêu cầu"));

        assertThat(status(quarter, 399, "2018-04-01")).isEqualTo(KpiStatus.MISSED);
        assertThat(status(waiting, 379, "2018-04-01")).isEqualTo(KpiStatus.BEHIND);
    }

    @Test
    void judgesNoPaceWithoutAWindow() {
        var timeless = Kpi.of("x", LEVEL_3.target());
        assertThat(status(timeless, 399, "2018-06-30")).isEqualTo(KpiStatus.NOT_JUDGED);
        assertThat(status(timeless, 400, "2018-06-30")).isEqualTo(KpiStatus.ACHIEVED);
        var weekend = Kpi.of("x", LEVEL_3.target(), TaskWindow.of(LocalDateRange.ofClosed(JUNE, JUNE.plusDays(1))));
        assertThat(status(weekend, 399, "2018-06-30")).isEqualTo(KpiStatus.NOT_JUDGED);
    }

    @Test
    void judgesARankByTheBaseYearAlone() {
        var rank = Kpi.builder()
                .code("x")
                .target(target(Comparison.BETTER, "", Unit.RANK).baseYear(2017).build())
                .window(YEAR)
                .baseline(10)
                .build();
        assertThat(status(rank, 9, "2018-06-30")).isEqualTo(KpiStatus.ACHIEVED);
        assertThat(status(rank, 10, "2018-06-30")).isEqualTo(KpiStatus.NOT_JUDGED);
        assertThat(status(rank, 10, "2019-01-01")).isEqualTo(KpiStatus.MISSED);
    }

    @Test
    void refusesAWindowThatTheCalendarDoesNotKnow() {
        var later = Kpi.of("x", LEVEL_3.target(), TaskWindow.ofYear(2999));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> status(later, 5, "2018-06-30"));
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusHasALabelInEveryLanguage(KpiStatus status) {
        assertThat(Labels.of(Language.VI).label(status))
                .isNotEqualTo(Labels.of(Language.EN).label(status));
    }
}
