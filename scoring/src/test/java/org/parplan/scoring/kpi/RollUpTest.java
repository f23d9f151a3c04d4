package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.parplan.scoring.kpi.KpiAssessmentTest.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Kpis;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

class RollUpTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    static Kpi kpi(String goal) {
        return goal.endsWith("%")
                ? Kpi.of(
                        "x",
                        target(Comparison.AT_LEAST, goal.replace("%", ""), Unit.PERCENT)
                                .build())
                : Kpi.of("x", target(Comparison.EQUAL, goal, Unit.COUNT).build());
    }

    private static Contribution part(String agency, Kpi kpi, String figure) {
        return new Contribution(
                agency, "7", kpi, figure.equals("?") ? Optional.empty() : Optional.of(Figures.of(JUNE, figure)));
    }

    private static RollUp rollUp(RollUpRule rule, String goal, String... figures) {
        var parts = new ArrayList<Contribution>();
        for (var figure : figures) {
            parts.add(part("agency-" + parts.size(), kpi(goal), figure));
        }
        return new RollUp(rule, parts);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "roll-ups.csv", numLinesToSkip = 1)
    void putsTogetherWhatTheTableSays(RollUpRule rule, String goal, String figures, @Nullable String answer) {
        var rollUp = rollUp(rule, goal, figures.split(";", -1));

        var found = switch (rule) {
            case SUM -> rollUp.sum().isPresent() ? Optional.of(rollUp.sum().getAsLong()) : Optional.empty();
            case RATIO_OF_SUMS -> rollUp.ratio();
            case MIN -> rollUp.least().flatMap(Contribution::reached);
            case ALL_OF -> rollUp.allMet();
        };
        assertThat(found.map(Object::toString).orElse(null)).isEqualTo(answer);
        assertThat(rollUp.unmeasured()).hasSize(figures.replaceAll("[^?]", "").length());
        for (var language : Language.values()) {
            assertThat(rollUp.explanation().in(language)).isNotBlank();
        }
    }

    @Test
    void tellsWhoIsLeftOut() {
        assertThat(rollUp(RollUpRule.RATIO_OF_SUMS, "90%", "81/90", "~45/60", "?")
                        .explanation()
                        .in(Language.VI))
                .isEqualTo("""
                        x: cộng riêng tử số và mẫu số của 2 số liệu được 126/150 (84%).
                        - Chưa có số liệu, không tính là 0: agency-2.
                        - Trong đó có số liệu ước thực hiện.""");
        assertThat(rollUp(RollUpRule.MIN, "400", "180", "31").explanation().in(Language.VI))
                .isEqualTo("x: mức đạt chỉ tiêu thấp nhất trong 2 số liệu là 7,75% (agency-1).");
        assertThat(rollUp(RollUpRule.ALL_OF, "400", "400", "31", "?")
                        .explanation()
                        .in(Language.EN))
                .isEqualTo("""
                        Not all meet the target; it is not met by agency-1.
                        - No figure yet, which is not counted as 0: agency-2.""");
        assertThat(rollUp(RollUpRule.SUM, "400", "?").explanation().in(Language.VI))
                .startsWith("Chưa có số liệu nào để tổng hợp.");
    }

    @Test
    void tellsTheDaysWhereTheyDifferAndTheIndicatorsWhereThereAreSeveral() {
        var march = LocalDate.of(2018, 3, 31);
        var days =
                new RollUp(RollUpRule.SUM, List.of(of("a", kpi("400"), JUNE, "180"), of("b", kpi("400"), march, "31")));
        assertThat(days.explanation().in(Language.VI)).isEqualTo("""
                        x: cộng 2 số liệu được 211.
                        - Số liệu không cùng ngày: a 30/6/2018; b 31/3/2018.""");
        assertThat(days.explanation().in(Language.EN)).isEqualTo("""
                        x: the sum of 2 figures is 211.
                        - The figures are of different days: a 30 June 2018; b 31 March 2018.""");
        var other = Kpi.of("y", target(Comparison.EQUAL, "50", Unit.COUNT).build());
        var targets = new RollUp(RollUpRule.ALL_OF, List.of(part("a", kpi("400"), "400"), part("a", other, "31")));
        assertThat(targets.explanation().in(Language.VI)).isEqualTo("Không phải tất cả cùng đạt; chưa đạt: a y.");
        var least =
                new RollUp(RollUpRule.MIN, List.of(of("a", kpi("400"), JUNE, "180"), of("b", kpi("400"), march, "31")));
        assertThat(least.explanation().steps()).isEqualTo(List.of());
        var money = Kpi.of("y", target(Comparison.EQUAL, "5", Unit.DONG).build());
        assertThat(new RollUp(RollUpRule.SUM, List.of(part("a", money, "2000"), part("b", money, "31")))
                        .explanation()
                        .in(Language.VI))
                .isEqualTo("y: cộng 2 số liệu được 2.031 đồng.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEAN", "mean of percentages", "AVERAGE", "trung bình", "bình quân"})
    void refusesAMeanOfPercentages(String name) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RollUpRule.named(name))
                .withMessage(
                        "Percentages have no mean: use RATIO_OF_SUMS with numerators and denominators, not " + name);
    }

    @Test
    void refusesWhatCannotBePutTogether() {
        refuses(
                () -> rollUp(RollUpRule.SUM, "90%", "81/90"),
                "KPI x of agency agency-0 is a percentage, which is not added: use RATIO_OF_SUMS with numerators and"
                        + " denominators");
        refuses(
                () -> rollUp(RollUpRule.RATIO_OF_SUMS, "90%", "90"),
                "KPI x of agency agency-0 must have a numerator and a denominator for RATIO_OF_SUMS");
        refuses(
                () -> new RollUp(RollUpRule.SUM, List.of(part("a", Kpis.rankBetterThan("y", 2017, 3), "5"))),
                "KPI y of agency a must be a count or an amount for SUM, but is of unit RANK");
        refuses(
                () -> new RollUp(
                        RollUpRule.MIN, List.of(part("a", Kpis.recruitment("y", BigDecimal.valueOf(50)), "3/7"))),
                "KPI y of agency a must reach a share of its target for MIN, which limits and ranks do not");
        refuses(
                () -> new RollUp(RollUpRule.SUM, List.of(part("a", kpi("400"), "5"), part("a", kpi("400"), "5"))),
                "KPI x of agency a must count once, but is there twice");
        var saving = Kpi.of("y", target(Comparison.EQUAL, "5", Unit.DONG).build());
        refuses(
                () -> new RollUp(RollUpRule.SUM, List.of(part("a", kpi("400"), "5"), part("b", saving, "5"))),
                "KPI y of agency b must be of unit COUNT as the others, but is of DONG");
        refuses(
                () -> rollUp(RollUpRule.SUM, "400").plus(rollUp(RollUpRule.MIN, "400")),
                "Roll-ups must be by one rule, but were SUM and MIN");
        refuses(
                () -> RollUpRule.named("PRODUCT"),
                "Rule of a roll-up must be one of [SUM, RATIO_OF_SUMS, MIN, ALL_OF], but was PRODUCT");
    }

    private static Contribution of(String agency, Kpi kpi, LocalDate day, String figure) {
        return new Contribution(agency, "7", kpi, Optional.of(Figures.of(day, figure)));
    }

    private static Kpi counting(String code, Basis basis, String subject) {
        return Kpi.of(
                code,
                target(Comparison.EQUAL, "400", Unit.COUNT)
                        .basis(basis)
                        .subject(subject)
                        .build());
    }

    @Test
    void refusesFiguresThatAreNotOfOneSort() {
        var level = counting("x", Basis.LEVEL, "dịch vụ mức độ 3");
        var more = counting("y", Basis.INCREASE, "dịch vụ mức độ 3");
        var other = counting("y", Basis.LEVEL, "dịch vụ mức độ 4");
        var limit = Kpi.of(
                "y",
                target(Comparison.AT_MOST, "400", Unit.COUNT)
                        .subject("dịch vụ mức độ 3")
                        .build());
        var based = Kpi.builder().from(more).code("z").baseline(10).build();
        var december = LocalDate.of(2017, 12, 31);
        for (var rule : List.of(RollUpRule.SUM, RollUpRule.RATIO_OF_SUMS)) {
            refuses(
                    () -> new RollUp(rule, List.of(of("a", level, JUNE, "5"), of("b", more, JUNE, "5"))),
                    "KPI y of agency b must be of basis LEVEL as the others, but is of INCREASE");
            refuses(
                    () -> new RollUp(rule, List.of(of("a", level, JUNE, "5"), of("b", other, JUNE, "5"))),
                    "KPI y of agency b must be of subject dịch vụ mức độ 3 as the others, but is of dịch vụ mức độ 4");
            refuses(
                    () -> new RollUp(rule, List.of(of("a", more, JUNE, "5"), of("b", based, JUNE, "15"))),
                    "KPI z of agency b must be of baseline none as the others, but is of 10");
            refuses(
                    () -> new RollUp(rule, List.of(of("a", level, JUNE, "5"), of("b", level, december, "5"))),
                    "KPI x of agency b must be of year 2018 as the others, but is of 2017");
        }
        refuses(
                () -> new RollUp(RollUpRule.SUM, List.of(of("a", level, JUNE, "5"), of("b", limit, JUNE, "5"))),
                "KPI y of agency b must be of comparison EQUAL as the others, but is of AT_MOST");
        refuses(
                () -> new RollUp(
                        RollUpRule.RATIO_OF_SUMS, List.of(of("a", level, JUNE, "5"), of("b", level, JUNE, "5/9"))),
                "KPI x of agency b must be of denominator target as the others, but is of population");
        var twoBases = Kpi.builder().from(based).baseline(30).build();
        assertThat(new RollUp(RollUpRule.SUM, List.of(of("a", based, JUNE, "15"), of("b", twoBases, JUNE, "31"))).sum())
                .hasValue(46);
        // what has no figure has no day to differ by
        assertThat(new RollUp(
                                RollUpRule.SUM,
                                List.of(of("a", level, JUNE, "5"), new Contribution("b", "7", level, Optional.empty())))
                        .sum())
                .hasValue(5);
    }

    @Test
    void refusesARatioOfMoneyOverMembers() {
        var members = List.of(Member.of("a", "A"), Member.of("b", "B"));
        var saving =
                Kpi.of("y", target(Comparison.EQUAL, "5", Unit.DONG).build()).over(members);
        for (var figure : List.of("5", "5/2")) {
            refuses(
                    () -> new RollUp(RollUpRule.RATIO_OF_SUMS, List.of(of("a", saving, JUNE, figure))),
                    "KPI y of agency a must count its 2 members for RATIO_OF_SUMS, but is of unit DONG");
        }
    }

    private static void refuses(Runnable asked, String message) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(asked::run)
                .withMessage(message);
    }

    @Test
    void rollsUpByAgencyAndByField() {
        var other = Kpi.of("y", target(Comparison.EQUAL, "50", Unit.COUNT).build());
        var parts = List.of(
                part("b", kpi("400"), "180"),
                part("a", kpi("400"), "31"),
                new Contribution("a", "6", other, Optional.of(Figures.of(JUNE, "9"))));

        var byAgency = RollUp.byAgency(RollUpRule.SUM, parts);
        assertThat(byAgency.keySet()).containsExactly("a", "b");
        assertThat(byAgency)
                .hasEntrySatisfying("a", all -> assertThat(all.sum()).hasValue(40));
        var byField = RollUp.byField(RollUpRule.SUM, parts);
        assertThat(byField).hasEntrySatisfying("7", all -> assertThat(all.sum()).hasValue(211));
        assertThat(byField).hasEntrySatisfying("6", all -> assertThat(all.sum()).hasValue(9));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasALabelInEveryLanguage(RollUpRule rule) {
        assertThat(Labels.of(Language.VI).label(rule))
                .isNotEqualTo(Labels.of(Language.EN).label(rule));
    }
}
