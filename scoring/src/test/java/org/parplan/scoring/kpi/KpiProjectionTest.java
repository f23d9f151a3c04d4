package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.scoring.kpi.KpiAssessmentTest.target;
import static org.parplan.scoring.kpi.KpiAssessmentTest.window;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Kpis;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Language;
import org.parplan.core.window.TaskWindow;
import org.parplan.scoring.Law;

class KpiProjectionTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
    private static final TaskWindow YEAR = window("Trong năm");

    private static Kpi kpi(String written) {
        var kpi = switch (written) {
            case "400" ->
                Kpi.of("x", target(Comparison.EQUAL, "400", Unit.COUNT).build());
            case "400+100" ->
                Kpi.builder()
                        .code("x")
                        .target(target(Comparison.EQUAL, "400", Unit.COUNT)
                                .basis(Basis.INCREASE)
                                .build())
                        .baseline(100)
                        .build();
            case "90%" ->
                Kpi.of("x", target(Comparison.AT_LEAST, "90", Unit.PERCENT).build());
            case "100%" ->
                Kpi.of("x", target(Comparison.EQUAL, "100", Unit.PERCENT).build());
            case "360<350" -> from(350, "360");
            case "100<100" -> from(100, "100");
            case "100<120" -> from(120, "100");
            case "<=50%" -> Kpis.recruitment("x", BigDecimal.valueOf(50));
            case "rank" -> Kpis.rankBetterThan("x", 2017, 10);
            case "days" -> Kpi.of("x", target(Comparison.EQUAL, "5", Unit.DAYS).build());
            case "vague" -> Kpi.of("x", target(Comparison.EQUAL, "", Unit.COUNT).build());
            default -> throw new AssertionError(written);
        };
        return kpi.during(YEAR);
    }

    /** A level with what stood at the start. */
    private static Kpi from(long baseline, String level) {
        return Kpi.builder()
                .code("x")
                .target(target(Comparison.EQUAL, level, Unit.COUNT).build())
                .baseline(baseline)
                .build();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "projections.csv", numLinesToSkip = 1)
    void projectsWhatTheTableSays(
            String target,
            LocalDate measuredOn,
            String figure,
            @Nullable String projected,
            @Nullable String achievement,
            String rule) {
        var projection = KpiProjection.of(kpi(target), Figures.of(measuredOn, figure), VIETNAM);

        assertThat(projection.projected().map(Share::toString).orElse(null)).isEqualTo(projected);
        assertThat(projection.achievement().map(Share::toString).orElse(null)).isEqualTo(achievement);
        assertThat(projection.explanation().rule()).isEqualTo(rule);
        for (var language : Language.values()) {
            assertThat(projection.explanation().in(language)).startsWith("x: ");
        }
    }

    @Test
    void saysWhatItAssumes() {
        var june = KpiProjection.of(kpi("400+100"), Measurement.of(JUNE, 280).asEstimate(), VIETNAM);
        assertThat(june.explanation().in(Language.VI)).isEqualTo("""
                x: đến 30/6/2018 thực hiện 280 sau 121/250 ngày làm việc; theo tiến độ này, đến 31/12/2018 dự kiến thực \
                hiện khoảng 472.
                - Tiến độ tính theo số tăng thêm 180 so với số đầu kỳ 100.
                - Dự kiến đạt 92,98% chỉ tiêu.
                - Số liệu ước thực hiện.
                - Giả định mỗi ngày làm việc còn lại thực hiện bằng mức bình quân đến nay; ngày nghỉ: Theo nguồn thứ cấp.""");
        var capped = KpiProjection.of(kpi("100%"), Measurement.of(JUNE, 60, 100), VIETNAM);
        assertThat(capped.explanation().steps().get(0).in(Language.VI)).isEqualTo("Không dự kiến vượt tổng số 100.");
        var level = KpiProjection.of(kpi("90%"), Measurement.of(JUNE, 60, 100), VIETNAM);
        assertThat(level.explanation().in(Language.VI)).isEqualTo("""
                x: đến 30/6/2018 là 60; đến 31/12/2018 dự kiến vẫn là 60.
                - Trên tổng số 100: 60%.
                - Dự kiến đạt 66,67% chỉ tiêu.
                - Tỷ lệ, mức phải giữ không cộng dồn theo thời gian: giả định giữ nguyên như số đã đo.""");
        var fromNothing = KpiProjection.of(kpi("400"), Measurement.of(JUNE, 180), VIETNAM);
        assertThat(fromNothing.explanation().steps().get(1).in(Language.VI))
                .isEqualTo("Không có số đầu kỳ để tính: giả định đầu kỳ là 0.");
    }

    @Test
    void writesMoneyWithItsUnitAndThingsWhole() {
        var saving =
                Kpi.of("x", target(Comparison.EQUAL, "5000000000", Unit.DONG).build(), YEAR);
        assertThat(KpiProjection.of(saving, Measurement.of(JUNE, 2_150_000_000L), VIETNAM)
                        .explanation()
                        .in(Language.VI))
                .contains("thực hiện 2.150.000.000 đồng sau", "dự kiến thực hiện khoảng 4.442.148.760 đồng.");
        assertThat(KpiProjection.of(kpi("400"), Measurement.of(JUNE, 9), VIETNAM)
                        .explanation()
                        .in(Language.EN))
                .contains("at this pace about 19 by");
    }

    @Test
    void aRateThatIsGivenAPathIsWorkedThrough() {
        var given = KpiProjection.of(kpi("90%"), Measurement.of(JUNE, 40, 100), VIETNAM, KpiPath.LINEAR);
        assertThat(given.projected()).contains(Share.of(10000, 121));
    }

    @Test
    void needsAWindowWithAllItsDays() {
        for (var kpi : List.of(
                Kpi.of("x", kpi("400").target()),
                kpi("400").during(window("khi có yêu cầu")),
                kpi("400").during(window("Quý I; khi có yêu cầu")))) {
            var projection = KpiProjection.of(kpi, Measurement.of(JUNE, 5), VIETNAM);
            assertThat(projection.projected()).isEmpty();
            assertThat(projection.explanation().in(Language.VI))
                    .isEqualTo("x: không có thời gian thực hiện đủ ngày để dự kiến.");
        }
    }

    @Test
    void projectsTheFigureThatStands() {
        var figures = List.of(Measurement.of(JUNE, 170).asEstimate(), Measurement.of(JUNE, 180));
        assertThat(KpiProjection.of(kpi("400"), figures, LocalDate.of(2018, 8, 1), VIETNAM))
                .contains(KpiProjection.of(kpi("400"), Measurement.of(JUNE, 180), VIETNAM));
        assertThat(KpiProjection.of(kpi("400"), figures, JUNE.minusDays(1), VIETNAM))
                .isEmpty();
    }

    /** The law, with day-by-day counting as the slow version. */
    @Law
    void isTheFigureOverTheDaysGoneTimesAll(
            @ForAll @LongRange(min = 2, max = 500) long day, @ForAll @LongRange(max = 1000) long part) {
        var measuredOn = LocalDate.of(2018, 1, 1).plusDays(day);
        var gone = 0;
        for (var each = LocalDate.of(2018, 1, 1);
                !each.isAfter(measuredOn) && each.getYear() == 2018;
                each = each.plusDays(1)) {
            gone += VIETNAM.isWorkingDay(each) ? 1 : 0;
        }
        var projection = KpiProjection.of(kpi("400"), Measurement.of(measuredOn, part), VIETNAM);
        assertThat(projection.projected().orElseThrow()).isEqualByComparingTo(Share.of(part * 250, gone));
        assertThat(projection.achievement().orElseThrow()).isEqualByComparingTo(Share.of(part * 250, gone * 400L));
    }
}
