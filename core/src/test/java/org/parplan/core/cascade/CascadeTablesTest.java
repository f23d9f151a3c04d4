package org.parplan.core.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** What is found of one task of the province, against tables worked out by hand. */
class CascadeTablesTest {

    private static final String NONE = "none";

    private static final AgencyRegistry REGISTRY = AgencyRegistry.ofText("""
            registry | Tỉnh mẫu | 2018-01-01
            agency | so-a | DEPARTMENT | ../.. | DECIDED | mẫu | Sở Tư pháp
            agency | so-b | DEPARTMENT | ../2018-05-31 | DECIDED | mẫu | Sở Du lịch
            agency | so-c | DEPARTMENT | ../2018-05-31 | DECIDED | mẫu | Sở Văn hóa
            agency | so-d | DEPARTMENT | 2018-06-01/.. | DECIDED | mẫu | Sở Văn hóa và Du lịch
            agency | m1 | DEPARTMENT | ../2018-03-31 | DECIDED | mẫu | Sở Mẫu Một
            agency | m2 | DEPARTMENT | 2018-04-01/2018-08-31 | DECIDED | mẫu | Sở Mẫu Hai
            agency | m3 | DEPARTMENT | 2018-09-01/.. | DECIDED | mẫu | Sở Mẫu Ba
            agency | m4 | DEPARTMENT | ../2018-06-30 | DECIDED | mẫu | Sở Mẫu Bốn
            agency | d1 | DISTRICT | ../.. | DECIDED | mẫu | UBND huyện Kỳ Anh
            agency | d2 | DISTRICT | ../.. | DECIDED | mẫu | UBND thị xã Kỳ Anh
            succession | 2018-06-01 | so-b so-c > so-d | DECIDED | mẫu
            succession | 2018-04-01 | m1 > m2 | DECIDED | mẫu
            succession | 2018-09-01 | m2 > m3 | DECIDED | mẫu
            """);

    private static final Set<ProblemCode> OWING = EnumSet.of(
            ProblemCode.MEMBER_NOT_MATCHED,
            ProblemCode.OWED_BY_SOME,
            ProblemCode.GROUP_NOT_EXPANDED,
            ProblemCode.GROUP_OPEN,
            ProblemCode.SUCCESSORS_UNNAMED,
            ProblemCode.UNIT_UNRESOLVED);

    private static final Set<ProblemCode> ADDING = EnumSet.of(
            ProblemCode.TARGETS_NOT_ADDED, ProblemCode.TARGET_NOT_MATCHED, ProblemCode.TARGET_MATCHED_BY_SUBJECT);

    private static List<String> cells(@Nullable String text, String separator) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(separator)).map(String::strip).toList();
    }

    private static void assertTold(PlanCascade cascade) {
        for (var language : Language.values()) {
            assertThat(cascade.problems())
                    .allSatisfy(problem ->
                            assertThat(problem.in(language)).isNotBlank().doesNotContain("{"));
            assertThat(cascade.missing())
                    .allSatisfy(
                            one -> assertThat(one.explanation().in(language)).doesNotContain("{"));
            assertThat(cascade.targets())
                    .allSatisfy(
                            one -> assertThat(one.explanation().in(language)).doesNotContain("{"));
        }
    }

    private static String written(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "owed.csv", delimiter = '|', useHeadersInDisplayName = true)
    void aUnitLacksWhatItOwesAndHasNoTaskFor(
            String why,
            String registry,
            @Nullable String lead,
            String window,
            @Nullable String targets,
            String units,
            @Nullable String missing,
            @Nullable String problems) {
        var task = Cascades.task("p/1", "1", window, lead == null ? new Actor[0] : new Actor[] {actor(lead)});
        cells(targets, " (?=[A-Z_]+:)").forEach(text -> task.addTargets(owedTarget(text)));
        var plans = new ArrayList<Plan>();
        for (var unit : cells(units, ";")) {
            var isLinked = unit.endsWith("*");
            var id = "u" + plans.size();
            plans.add(Cascades.plan(
                    id,
                    isLinked ? unit.substring(0, unit.length() - 1) : unit,
                    isLinked ? new Task[] {Cascades.unitTask(id, 1, window, "1")} : new Task[0]));
        }
        var province = Cascades.plan("p", "UBND tỉnh", task.build());
        var cascade = PlanCascade.builder()
                .province(province)
                .units(plans)
                .registry(Optional.of(REGISTRY).filter(known -> !registry.equals(NONE)))
                .build();

        assertThat(cascade.missing().stream().map(MissingTask::unit))
                .as(why)
                .containsExactlyElementsOf(cells(missing, ";"));
        assertThat(cascade.problems().stream()
                        .map(Problem::code)
                        .filter(OWING::contains)
                        .map(Enum::name))
                .containsExactlyElementsOf(cells(problems, " "));
        assertTold(cascade);
    }

    private static Actor actor(String text) {
        return text.startsWith("group:") ? AgencyGroup.of(text.substring("group:".length())) : Agency.of(text);
    }

    private static Target owedTarget(String text) {
        var parts = text.split(":", -1);
        var target = Target.builder()
                .key(text)
                .subject("đối tượng " + text.toLowerCase(Locale.ROOT))
                .comparison(Comparison.valueOf(parts[0]))
                .value(new BigDecimal(parts[1]))
                .unit(Unit.valueOf(parts[2]));
        for (var member : cells(parts[3].isEmpty() ? null : parts[3], "/")) {
            var equals = member.indexOf('=');
            var isPlaceholder = member.startsWith("?");
            var code = member.substring(isPlaceholder ? 1 : 0, equals);
            var name = member.substring(equals + 1);
            target.addMembers(isPlaceholder ? Member.ofPlaceholder(code, name) : Member.of(code, name));
        }
        return target.build();
    }

    @Test
    void whatATargetCountsStandsBehindItsValue() {
        var task = Cascades.task("p/1", "1", "Quý I")
                .addTargets(target("k:EQUAL:100:PERCENT:đơn vị"), target("m:AT_LEAST:5000:DONG:tiết kiệm"));
        var unlinked = PlanCascade.of(Cascades.plan("p", "UBND tỉnh", task.build()), List.of());
        assertThat(unlinked.targets().stream().map(gap -> gap.explanation().in(Language.VI)))
                .satisfiesExactly(
                        share -> assertThat(share).startsWith("Nhiệm vụ 1, chỉ tiêu \"đơn vị\" (đạt 100%): chưa có"),
                        money -> assertThat(money)
                                .startsWith("Nhiệm vụ 1, chỉ tiêu \"tiết kiệm\" (tối thiểu 5.000 đồng): chưa có"));
        var unit = Plan.builder()
                .from(Cascades.plan("u", "Sở Tư pháp"))
                .addTasks(Cascades.unitTask("u", 1, "Quý I", "1", target("m:AT_LEAST:4000:DONG:tiết kiệm")));
        var linked = PlanCascade.of(Cascades.plan("p", "UBND tỉnh", task.build()), List.of(unit.build()));
        assertThat(linked.targets().get(0).explanation().in(Language.VI))
                .contains("cộng lại được 4.000 đồng, còn thiếu 1.000 đồng.", "nhiệm vụ 1: 4.000 đồng.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "targets.csv", delimiter = '|', useHeadersInDisplayName = true)
    void targetsAddUpOrItIsToldWhyNot(
            String why, String province, String units, @Nullable String gaps, @Nullable String told) {
        var task = Cascades.task("p/1", "1", "Quý I");
        cells(province, ";").forEach(text -> task.addTargets(target(text)));
        var unit = Plan.builder().from(Cascades.plan("u", "Sở Tư pháp"));
        if (units.equals("-")) {
            unit.addTasks(Cascades.unitTask("u", 1, "Quý I", "1"));
        } else if (!units.equals(NONE)) {
            var number = 1;
            for (var text : cells(units, ";")) {
                unit.addTasks(Cascades.unitTask("u", number, "Quý I", "1", target(text)));
                number++;
            }
        }
        var cascade = PlanCascade.of(Cascades.plan("p", "UBND tỉnh", task.build()), List.of(unit.build()));

        assertThat(cascade.targets().stream()
                        .map(gap -> gap.target() + " " + gap.stated() + " " + written(gap.sum()) + " "
                                + written(gap.difference())
                                + gap.notAdded().map(reason -> " " + reason).orElse("")))
                .as(why)
                .containsExactlyElementsOf(cells(gaps, ";"));
        assertThat(cascade.targets())
                .allSatisfy(gap ->
                        assertThat(gap.linked()).isEqualTo(unit.build().tasks().size()));
        assertThat(cascade.problems().stream()
                        .filter(problem -> ADDING.contains(problem.code()))
                        .map(problem -> problem.code()
                                + (problem.code() == ProblemCode.TARGETS_NOT_ADDED
                                        ? "/" + problem.arguments().get("reason")
                                        : "")))
                .containsExactlyElementsOf(cells(told, " "));
        assertTold(cascade);
    }

    private static Target target(String text) {
        var parts = text.split(":", -1);
        return Target.builder()
                .key(parts[0])
                .comparison(Comparison.valueOf(parts[1]))
                .value(Optional.of(parts[2]).filter(value -> !value.isEmpty()).map(BigDecimal::new))
                .unit(Unit.valueOf(parts[3]))
                .subject(parts[4])
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "windows.csv", delimiter = '|', useHeadersInDisplayName = true)
    void ofSeveralWindowsEachThatAUnitHasNoTimeInIsTold(
            String why, String asked, String planned, @Nullable String later, @Nullable String missing) {
        var province =
                Cascades.plan("p", "UBND tỉnh", Cascades.task("p/1", "1", asked).build());
        var unit = Plan.builder().from(Cascades.plan("u", "Sở Tư pháp"));
        var number = 1;
        for (var window : cells(planned, ";")) {
            unit.addTasks(Cascades.unitTask("u", number, window, "1"));
            number++;
        }
        var cascade = PlanCascade.of(province, List.of(unit.build()));

        assertThat(cascade.later().stream().map(one -> Long.toString(one.days())))
                .as(why)
                .containsExactlyElementsOf(cells(later, " "));
        assertThat(cascade.problems().stream()
                        .filter(problem -> problem.code() == ProblemCode.WINDOW_NOT_PLANNED)
                        .map(problem -> problem.arguments().get("from") + "/"
                                + problem.arguments().get("until")))
                .containsExactlyElementsOf(cells(missing, " "));
        assertTold(cascade);
    }

    @Test
    void theWindowThatAUnitLacksIsToldWithItsDays() {
        var province = Cascades.plan(
                "p", "UBND tỉnh", Cascades.task("p/1", "1", "Quý I, Quý III").build());
        var unit = Cascades.plan("u", "Sở Tư pháp", Cascades.unitTask("u", 1, "Quý I", "1"));
        assertThat(PlanCascade.of(province, List.of(unit)).problems().stream()
                        .map(problem -> problem.in(Language.VI))
                        .collect(Collectors.joining("\n")))
                .contains("Sở Tư pháp chưa bố trí thời gian thực hiện nhiệm vụ 1 từ ngày 01/7/2018 đến ngày 30/9/2018");
    }

    @Test
    void whoTakesAPlaceIsToldWhose() {
        var province = Cascades.plan(
                "p",
                "UBND tỉnh",
                Cascades.task("p/1", "1", "Trong năm", Agency.of("Sở Du lịch")).build());
        var cascade = PlanCascade.of(
                province,
                List.of(Cascades.plan("a", "Sở Du lịch"), Cascades.plan("b", "Sở Văn hóa và Du lịch")),
                REGISTRY);
        assertThat(cascade.missing().get(0).explanation().in(Language.EN)).doesNotContain("takes the place");
        assertThat(cascade.missing().get(1).explanation().in(Language.EN))
                .contains("Sở Văn hóa và Du lịch takes the place of Sở Du lịch, which ends before the task is due.");
    }

    @Test
    void whatIsNotCountedIsToldBesideTheSum() {
        var province = Cascades.plan(
                "p",
                "UBND tỉnh",
                Cascades.task("p/1", "1", "Quý I")
                        .addTargets(target("k:EQUAL:400:COUNT:dịch vụ"))
                        .build());
        var unit = Cascades.plan(
                "u",
                "Sở Tư pháp",
                Cascades.unitTask(
                        "u", 1, "Quý I", "1", target("k:EQUAL:300:COUNT:dịch vụ"), target("m:EQUAL:100:COUNT:hồ sơ")));
        assertThat(PlanCascade.of(province, List.of(unit))
                        .targets()
                        .get(0)
                        .explanation()
                        .in(Language.EN))
                .isEqualTo("""
                Task 1, target "dịch vụ" (exactly 400): the linked tasks add up to 300, 100 short.
                - Sở Tư pháp, task 1: 300.
                - Not counted: Sở Tư pháp, task 1, target "hồ sơ", which is none of this task of the province.""");
    }
}
