package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.parplan.core.kpi.TargetTest.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;

class KpiTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static final Kpi LEVEL_3 = Kpi.of(
            "7.5/level-3",
            target(Comparison.EQUAL, "400", Unit.COUNT)
                    .basis(Basis.INCREASE_OR_LEVEL)
                    .build());

    private static Kpi kpi(Comparison comparison, String value, Unit unit) {
        return Kpi.of("x", target(comparison, value, unit).build());
    }

    private static Kpi kpi(Comparison comparison, String value, Unit unit, Basis basis, long baseline) {
        return Kpi.builder()
                .code("x")
                .target(target(comparison, value, unit).basis(basis).build())
                .baseline(baseline)
                .build();
    }

    @Test
    void reachesAShareOfACountAsItWasCounted() {
        assertThat(LEVEL_3.reached(Measurement.of(JUNE, 180))).contains(Share.of(180, 400));
        assertThat(LEVEL_3.isMet(Measurement.of(JUNE, 399))).contains(false);
        assertThat(LEVEL_3.isMet(Measurement.of(JUNE, 400))).contains(true);
        assertThat(LEVEL_3.isMet(Measurement.of(JUNE, 401))).contains(true);
    }

    @Test
    void explainsTheShareInBothLanguages() {
        var explanation = LEVEL_3.explanation(Measurement.of(JUNE, 180).asEstimate());
        assertThat(explanation)
                .isEqualTo(Explanation.of("kpi.reached")
                        .with("kpi", "7.5/level-3")
                        .with("measuredOn", "2018-06-30")
                        .with("part", 180)
                        .with("goal", 400)
                        .with("achievement", "180/400")
                        .because(Explanation.of("kpi.increase-or-level"))
                        .because(Explanation.of("kpi.estimated"))
                        .because(Explanation.of("kpi.not-met")));
        assertThat(explanation.in(Language.VI)).isEqualTo("""
                        7.5/level-3: đến 30/6/2018 thực hiện 180, chỉ tiêu 400; đạt 45%.
                        - Chỉ tiêu vừa ghi tăng thêm vừa ghi tổng số và không có số đầu kỳ; số thực hiện được so với \
                        chính con số của chỉ tiêu.
                        - Số liệu ước thực hiện.
                        - Chưa đạt chỉ tiêu.""");
        assertThat(explanation.in(Language.EN)).isEqualTo("""
                        7.5/level-3: 180 by 30 June 2018, of 400; 45% reached.
                        - The target says both an increase and a total, and there is no baseline; the figure is compared \
                        with the target's own number.
                        - The figure is an estimate.
                        - The target is not met yet.""");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 35, 40, 35/40, false",
        "100, 40, 40, 40/40, true",
        "90, 81, 90, 810/810, true",
        "90, 80, 90, 800/810, false",
        "12.5, 1, 8, 8/8, true",
        "0.1, 1, 2000, 1000/2000, false",
    })
    void reachesAShareOfAPopulationExactly(String percent, long part, long whole, String share, boolean met) {
        var kpi = kpi(Comparison.AT_LEAST, percent, Unit.PERCENT);
        var measurement = Measurement.of(JUNE, part, whole);
        assertThat(kpi.reached(measurement)).contains(Share.parse(share));
        assertThat(kpi.isMet(measurement)).contains(met);
    }

    @Test
    void explainsAShareOfAPopulationInBothLanguages() {
        var explanation = kpi(Comparison.MORE_THAN, "90", Unit.PERCENT).explanation(Measurement.of(JUNE, 81, 90));
        assertThat(explanation)
                .isEqualTo(Explanation.of("kpi.reached-share")
                        .with("kpi", "x")
                        .with("measuredOn", "2018-06-30")
                        .with("part", 81)
                        .with("whole", 90)
                        .with("measured", "81/90")
                        .with("percent", 90)
                        .with("achievement", "810/810")
                        .because(Explanation.of("kpi.not-met")));
        assertThat(explanation.in(Language.VI))
                .startsWith("x: đến 30/6/2018 thực hiện 81/90 (90%), chỉ tiêu 90%; đạt 100% chỉ tiêu.");
        assertThat(explanation.in(Language.EN))
                .startsWith("x: 81 of 90 by 30 June 2018 (90%), the target is 90%; 100% of it reached.");
    }

    @Test
    void moreThanTheValueIsMetAboveItOnly() {
        var savings = kpi(Comparison.MORE_THAN, "268000000000", Unit.DONG);
        assertThat(savings.isMet(Measurement.of(JUNE, 268_000_000_000L))).contains(false);
        assertThat(savings.isMet(Measurement.of(JUNE, 268_000_000_001L))).contains(true);
    }

    @Test
    void countsAnIncreaseFromItsBaselineWhereThereIsOne() {
        var more = kpi(Comparison.EQUAL, "400", Unit.COUNT, Basis.INCREASE, 100);
        assertThat(more.reached(Measurement.of(JUNE, 280))).contains(Share.of(180, 400));
        assertThat(more.reached(Measurement.of(JUNE, 90))).contains(Share.of(0, 400));
        assertThat(more.isMet(Measurement.of(JUNE, 499))).contains(false);
        assertThat(more.isMet(Measurement.of(JUNE, 500))).contains(true);
        assertThat(kpi(Comparison.EQUAL, "400", Unit.COUNT, Basis.INCREASE_OR_LEVEL, 100)
                        .reached(Measurement.of(JUNE, 280)))
                .contains(Share.of(180, 400));
        assertThat(kpi(Comparison.EQUAL, "400", Unit.COUNT, Basis.LEVEL, 100).reached(Measurement.of(JUNE, 280)))
                .contains(Share.of(280, 400));
    }

    @Test
    void explainsAnIncreaseInBothLanguages() {
        var explanation =
                kpi(Comparison.EQUAL, "400", Unit.COUNT, Basis.INCREASE, 100).explanation(Measurement.of(JUNE, 90));
        assertThat(explanation.steps())
                .contains(Explanation.of("kpi.increase")
                        .with("part", 90)
                        .with("baseline", 100)
                        .with("increase", -10));
        assertThat(explanation.in(Language.VI)).contains("- Tăng thêm -10: từ 100 lên 90.");
        assertThat(explanation.in(Language.EN)).contains("- An increase of -10: from 100 to 90.");
        var itself = Kpi.of(
                        "x",
                        target(Comparison.EQUAL, "400", Unit.COUNT)
                                .basis(Basis.INCREASE)
                                .build())
                .explanation(Measurement.of(JUNE, 90));
        assertThat(itself.in(Language.EN))
                .contains("There is no baseline; the figure is taken as the increase itself.");
    }

    @Test
    void refusesANegativeBaseline() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> kpi(Comparison.EQUAL, "400", Unit.COUNT, Basis.INCREASE, -1))
                .withMessage("Baseline of KPI x must not be negative, but was -1");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 50, INCREASE_OR_LEVEL, kpi.percent-increase",
        "AT_MOST, 50, INCREASE_OR_LEVEL, kpi.percent-increase",
        "BETTER, '', LEVEL, kpi.percent-against-base",
    })
    void doesNotGuessWhatABaselineOfAShareCounts(Comparison comparison, String value, Basis basis, String rule) {
        var kpi = kpi(comparison, value, Unit.PERCENT, basis, 40);
        var measurement = Measurement.of(JUNE, 60, 100);
        assertThat(kpi.isMet(measurement)).isEmpty();
        assertThat(kpi.reached(measurement)).isEmpty();
        assertThat(kpi.explanation(measurement).rule()).isEqualTo(rule);
        for (var language : Language.values()) {
            assertThat(kpi.explanation(measurement).in(language)).startsWith("x: ");
        }
    }

    @Test
    void aboutTheValueIsMetOnlyWithinAToleranceTheCallerSupplies() {
        var about = kpi(Comparison.ABOUT, "38000000000", Unit.DONG);
        var measurement = Measurement.of(JUNE, 36_100_000_000L);
        assertThat(about.reached(measurement)).contains(Share.of(36_100_000_000L, 38_000_000_000L));
        assertThat(about.isMet(measurement)).isEmpty();
        assertThat(about.isMet(measurement, Share.of(5, 100))).contains(true);
        assertThat(about.isMet(measurement, Share.of(4, 100))).contains(false);
        assertThat(about.isMet(Measurement.of(JUNE, 40_000_000_000L), Share.of(5, 100)))
                .contains(false);
        assertThat(LEVEL_3.isMet(Measurement.of(JUNE, 399), Share.of(5, 100))).contains(false);
        assertThat(about.explanation(measurement).in(Language.VI))
                .endsWith("\n- Chỉ tiêu ghi \"khoảng\"; chỉ kết luận đạt hay không khi có mức sai lệch cho phép.");
        assertThat(about.explanation(measurement).in(Language.EN))
                .endsWith("\n- The target says \"about\"; whether it is met depends on a tolerance.");
    }

    @ParameterizedTest
    @CsvSource({"BETTER, 9, true", "BETTER, 10, false", "BETTER, 11, false", "WORSE, 11, true", "WORSE, 9, false"})
    void aBetterRankIsASmallerNumber(Comparison comparison, long rank, boolean met) {
        var kpi = kpi(comparison, "", Unit.RANK, Basis.LEVEL, 10);
        assertThat(kpi.isMet(Measurement.of(JUNE, rank))).contains(met);
        assertThat(kpi.reached(Measurement.of(JUNE, rank))).isEmpty();
    }

    @Test
    void explainsARankAgainstTheBaseYearInBothLanguages() {
        var explanation = kpi(Comparison.BETTER, "", Unit.RANK, Basis.LEVEL, 10).explanation(Measurement.of(JUNE, 9));
        assertThat(explanation)
                .isEqualTo(Explanation.of("kpi.against-base")
                        .with("kpi", "x")
                        .with("measuredOn", "2018-06-30")
                        .with("part", 9)
                        .with("comparison", "BETTER")
                        .with("baseline", 10)
                        .because(Explanation.of("kpi.met")));
        assertThat(explanation.in(Language.VI))
                .isEqualTo("x: đến 30/6/2018 là 9, năm so sánh là 10; chỉ tiêu tốt hơn.\n- Đã đạt chỉ tiêu.");
        assertThat(explanation.in(Language.EN))
                .isEqualTo("x: 9 on 30 June 2018; the target is better than 10.\n- The target is met.");
    }

    @Test
    void aRankToReachIsMetByThatRankOrASmallerNumber() {
        var tenth = kpi(Comparison.EQUAL, "10", Unit.RANK);
        assertThat(tenth.isMet(Measurement.of(JUNE, 10))).contains(true);
        assertThat(tenth.isMet(Measurement.of(JUNE, 3))).contains(true);
        assertThat(tenth.isMet(Measurement.of(JUNE, 11))).contains(false);
        var atMost = kpi(Comparison.AT_MOST, "10", Unit.RANK);
        assertThat(atMost.compliance(Measurement.of(JUNE, 10))).isEmpty();
        assertThat(atMost.isMet(Measurement.of(JUNE, 10))).contains(true);
        assertThat(atMost.isMet(Measurement.of(JUNE, 11))).contains(false);
        assertThat(kpi(Comparison.LESS_THAN, "10", Unit.RANK).isMet(Measurement.of(JUNE, 10)))
                .contains(false);
        assertThat(tenth.explanation(Measurement.of(JUNE, 11)).in(Language.EN))
                .startsWith("x: rank 11 on 30 June 2018; the target is rank 10.");
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, '', COUNT, LEVEL, kpi.no-number",
        "AT_MOST, '', COUNT, LEVEL, kpi.no-number",
        "AT_LEAST, 90, PERCENT, LEVEL, kpi.no-population",
        "AT_MOST, 50, PERCENT, LEVEL, kpi.no-population",
        "EQUAL, 10, PERCENT, INCREASE, kpi.percent-increase",
        "BETTER, '', RANK, LEVEL, kpi.no-baseline",
    })
    void saysWhyItCannotTell(Comparison comparison, String value, Unit unit, Basis basis, String rule) {
        var kpi = Kpi.of("x", target(comparison, value, unit).basis(basis).build());
        var measurement = Measurement.of(JUNE, 5);
        assertThat(kpi.reached(measurement)).isEmpty();
        assertThat(kpi.isMet(measurement)).isEqualTo(Optional.empty());
        assertThat(kpi.compliance(measurement)).isEmpty();
        assertThat(kpi.explanation(measurement).rule()).isEqualTo(rule);
        for (var language : Language.values()) {
            assertThat(kpi.explanation(measurement).in(language))
                    .contains("x: ")
                    .contains("2018");
        }
    }

    @Test
    void atLeastNothingIsMetAtOnceAndHasNoShare() {
        var anything = kpi(Comparison.AT_LEAST, "0", Unit.COUNT);
        assertThat(anything.reached(Measurement.of(JUNE, 5))).isEmpty();
        assertThat(anything.isMet(Measurement.of(JUNE, 0))).contains(true);
        for (var language : Language.values()) {
            assertThat(anything.explanation(Measurement.of(JUNE, 5)).in(language))
                    .startsWith("x: ");
        }
    }

    @Test
    void refusesMeasurementsThatCannotBe() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Measurement.of(JUNE, -1))
                .withMessage("Measurement must count at least 0, of more than 0, but counts -1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Measurement.of(JUNE, 1, 0))
                .withMessage("Measurement must count at least 0, of more than 0, but counts 1 of 0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Measurement.ofMembers(JUNE, List.of(Member.of("a", "A"), Member.of("a", "A"))))
                .withMessage("Measurement of 2 must name as many different members, but names 1");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "days.csv", numLinesToSkip = 1)
    void judgesDaysAndRanksAsTheTableSays(
            Comparison comparison,
            String value,
            Unit unit,
            long part,
            @Nullable String reached,
            boolean met,
            String rule) {
        var kpi = kpi(comparison, value, unit);
        var measurement = Measurement.of(JUNE, part);
        assertThat(kpi.reached(measurement).map(Share::toString).orElse(null)).isEqualTo(reached);
        assertThat(kpi.isMet(measurement)).contains(met);
        assertThat(kpi.explanation(measurement).rule()).isEqualTo(rule);
    }

    @Test
    void tellsThatFewerDaysAreBetter() {
        var told = kpi(Comparison.EQUAL, "5", Unit.DAYS).explanation(Measurement.of(JUNE, 4));
        assertThat(told.in(Language.VI)).isEqualTo("""
                x: đến 30/6/2018 là 4 ngày, chỉ tiêu 5 ngày; ít ngày hơn là tốt hơn.
                - Đã đạt chỉ tiêu.""");
        assertThat(told.in(Language.EN)).isEqualTo("""
                x: 4 days by 30 June 2018, the target is 5 days; fewer are better.
                - The target is met.""");
    }
}
