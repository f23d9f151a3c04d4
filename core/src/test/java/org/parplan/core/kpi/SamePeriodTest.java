package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.parplan.core.kpi.TargetTest.target;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parplan.core.text.Language;

class SamePeriodTest {

    private static final LocalDate JUNE_2018 = LocalDate.of(2018, 6, 30);
    private static final LocalDate JUNE_2017 = LocalDate.of(2017, 6, 30);
    private static final Kpi KPI =
            Kpi.of("x", target(Comparison.EQUAL, "400", Unit.COUNT).build());

    private static Measurement measurement(LocalDate day, String figure) {
        var slash = figure.indexOf('/');
        return slash < 0
                ? Measurement.of(day, Long.parseLong(figure))
                : Measurement.of(
                        day, Long.parseLong(figure.substring(0, slash)), Long.parseLong(figure.substring(slash + 1)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "same-period.csv", numLinesToSkip = 1)
    void comparesAsTheTableSays(
            LocalDate nowOn,
            String now,
            @Nullable LocalDate beforeOn,
            @Nullable String before,
            @Nullable Long difference,
            @Nullable String points,
            String rule) {
        var figure = measurement(nowOn, now);
        var comparison = beforeOn == null || before == null
                ? SamePeriod.of(KPI, new Measurements(List.of(figure)), nowOn).orElseThrow()
                : SamePeriod.of(KPI, figure, measurement(beforeOn, before));

        assertThat(comparison.difference())
                .isEqualTo(difference == null ? OptionalLong.empty() : OptionalLong.of(difference));
        assertThat(comparison.points().map(ShareChange::toString).orElse(null)).isEqualTo(points);
        assertThat(comparison.explanation().rule()).isEqualTo(rule);
        assertThat(comparison.isComparable()).isEqualTo(difference != null);
        for (var language : Language.values()) {
            assertThat(comparison.explanation().in(language)).startsWith("x: ");
        }
    }

    @Test
    void tellsTheChangeInPercentagePoints() {
        var up = SamePeriod.of(KPI, measurement(JUNE_2018, "81/90"), measurement(JUNE_2017, "70/80"));
        assertThat(up.explanation().in(Language.VI)).isEqualTo("""
                x: đến 30/6/2018 đạt 90%, tăng 2,5 điểm phần trăm so với cùng kỳ năm trước (87,5%).
                - Về số lượng: 81, cùng kỳ năm trước 70.""");
        var down = SamePeriod.of(
                KPI,
                measurement(JUNE_2018, "45/60").asEstimate(),
                measurement(JUNE_2017, "40/50").asEstimate());
        assertThat(down.explanation().in(Language.VI)).isEqualTo("""
                x: đến 30/6/2018 đạt 75%, giảm 5 điểm phần trăm so với cùng kỳ năm trước (80%).
                - Về số lượng: 45, cùng kỳ năm trước 40.
                - Số liệu ước thực hiện.
                - Số cùng kỳ năm trước là số ước thực hiện.""");
        assertThat(down.explanation().in(Language.EN)).isEqualTo("""
                x: 75% by 30 June 2018, 5 percentage points less than in the same period last year (80%).
                - In number: 45, in the same period last year 40.
                - The figure is an estimate.
                - The figure of last year is an estimate.""");
    }

    @Test
    void findsTheFigureOfTheSamePeriodAmongThoseOfBothYears() {
        var figures = new Measurements(List.of(
                measurement(LocalDate.of(2017, 3, 31), "90"),
                measurement(JUNE_2017, "150"),
                measurement(JUNE_2017, "155").asEstimate(),
                measurement(LocalDate.of(2017, 12, 31), "300"),
                measurement(JUNE_2018, "180"),
                measurement(LocalDate.of(2018, 9, 30), "290")));

        assertThat(SamePeriod.of(KPI, figures, LocalDate.of(2018, 8, 1)).orElseThrow())
                .isEqualTo(SamePeriod.of(KPI, measurement(JUNE_2018, "180"), measurement(JUNE_2017, "150")));
        assertThat(SamePeriod.of(KPI, figures, LocalDate.of(2018, 10, 1))
                        .orElseThrow()
                        .difference())
                .isEmpty();
        assertThat(SamePeriod.of(KPI, figures, LocalDate.of(2017, 1, 1))).isEmpty();
    }

    @Test
    void tellsARankWithoutCallingMoreAnIncrease() {
        var rank = Kpis.rankBetterThan("I.1/1", 2017, 12);
        var told = SamePeriod.of(rank, measurement(JUNE_2018, "10"), measurement(JUNE_2017, "12"))
                .explanation();
        assertThat(told.in(Language.VI)).isEqualTo("I.1/1: đến 30/6/2018 xếp thứ 10, cùng kỳ năm trước xếp thứ 12.");
    }

    @Test
    void comparesOnlineServicesOfTheSameLevelOnly() {
        var now = measurement(LocalDate.of(2023, 6, 30), "500");
        var before = measurement(LocalDate.of(2022, 6, 30), "450");
        var full = new OnlineCount(OnlineLevel.FULL, now);

        assertThat(SamePeriod.of(KPI, full, new OnlineCount(OnlineLevel.FULL, before))
                        .difference())
                .hasValue(50);
        var reclassified = SamePeriod.of(KPI, full, new OnlineCount(OnlineLevel.LEVEL_4, before));
        assertThat(reclassified.isComparable()).isFalse();
        assertThat(reclassified.explanation().in(Language.VI))
                .isEqualTo(
                        "x: số đến 30/6/2023 là \"Dịch vụ công trực tuyến toàn trình\", số trước là \"Dịch vụ công trực"
                                + " tuyến mức độ 4\"; hai cách phân loại không quy đổi được cho nhau nên không so sánh, phải thống"
                                + " kê lại. (Nghị định số 42/2022/NĐ-CP)");
        var otherLevel = SamePeriod.of(KPI, full, new OnlineCount(OnlineLevel.PARTIAL, before));
        assertThat(otherLevel.explanation().rule()).isEqualTo("kpi.same-period-other-level");
        assertThat(otherLevel.before()).contains(before);
        assertThat(otherLevel.points()).isEmpty();
    }

    @Test
    void mapsNoLevelToAnother() {
        assertThat(OnlineLevel.FULL.mappedTo(OnlineLevel.FULL)).isEqualTo(OnlineLevel.FULL);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> OnlineLevel.LEVEL_4.mappedTo(OnlineLevel.FULL))
                .withMessage("Online services must be counted anew as FULL, for nothing maps LEVEL_4 to it");
    }

    @Test
    void namedMembersAreOfTheirSet() {
        var communes = List.of(Member.of("a", "A"), Member.of("b", "B"), Member.of("c", "C"), Member.of("d", "D"));
        var kpi = Kpi.of("x", target(Comparison.EQUAL, "4", Unit.COUNT).build()).over(communes);

        var told = SamePeriod.of(
                kpi,
                Measurement.ofMembers(JUNE_2018, communes.subList(0, 3)),
                Measurement.ofMembers(JUNE_2017, communes.subList(1, 3)));
        assertThat(told.difference()).hasValue(1);
        assertThat(told.points()).contains(ShareChange.of(1, 4));
        assertThat(told.explanation().in(Language.VI)).isEqualTo("""
                x: đến 30/6/2018 đạt 75%, tăng 25 điểm phần trăm so với cùng kỳ năm trước (50%).
                - Về số lượng: 3, cùng kỳ năm trước 2.""");
        var money =
                Kpi.of("x", target(Comparison.EQUAL, "4", Unit.DONG).build()).over(communes);
        assertThat(SamePeriod.of(money, Measurement.of(JUNE_2018, 3), Measurement.of(JUNE_2017, 2))
                        .points())
                .isEmpty();
    }

    @Test
    void pointsThatCannotBeKeptExactlyAreToldRounded() {
        var told = SamePeriod.of(
                KPI, measurement(JUNE_2018, "1250000003/5000000011"), measurement(JUNE_2017, "625000003/5000000029"));
        assertThat(told.explanation().in(Language.VI))
                .startsWith("x: đến 30/6/2018 đạt 25%, tăng 12,5 điểm phần trăm so với cùng kỳ năm trước (12,5%).")
                .endsWith("- Chênh lệch chính xác vượt quá 64 bit nên chỉ nêu số đã làm tròn.");
    }

    @Test
    void refusesARankBelowTheFirst() {
        var rank = Kpis.rankBetterThan("I.1/1", 2017, 12);
        var none = measurement(JUNE_2018, "0");
        var tenth = measurement(JUNE_2017, "10");
        assertThat(rank.misfit(none)).contains("Rank of KPI I.1/1 must be from 1, but was 0");
        assertThat(rank.misfit(tenth)).isEmpty();
        for (var asked : List.<Runnable>of(
                () -> SamePeriod.of(rank, none, tenth),
                () -> SamePeriod.of(rank, tenth, none),
                () -> SamePeriod.of(rank, new Measurements(List.of(none)), JUNE_2018),
                () -> rank.isMet(none))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(asked::run)
                    .withMessage("Rank of KPI I.1/1 must be from 1, but was 0");
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Kpi.builder().from(rank).baseline(0).build())
                .withMessage("Baseline of KPI I.1/1 must be a rank from 1, but was 0");
    }
}
