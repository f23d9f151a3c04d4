package org.parplan.core.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parplan.core.cascade.Cascades.REGISTRY;
import static org.parplan.core.cascade.Cascades.plan;
import static org.parplan.core.cascade.Cascades.province;
import static org.parplan.core.cascade.Cascades.target;
import static org.parplan.core.cascade.Cascades.task;
import static org.parplan.core.cascade.Cascades.unitTask;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** What is found between plans, one matter at a time. */
class PlanCascadeTest {

    private static List<String> missing(PlanCascade cascade) {
        return cascade.missing().stream()
                .map(one -> one.unit() + " " + one.task())
                .toList();
    }

    private static List<ProblemCode> codes(PlanCascade cascade) {
        return cascade.problems().stream().map(Problem::code).distinct().toList();
    }

    @Test
    void withoutARegistryEqualNamesMeanOneAgencyAndNobodyIsInAGroup() {
        var cascade = PlanCascade.of(
                province(), List.of(plan("a", "SỞ TƯ  PHÁP"), plan("b", "UBND huyện Kỳ Anh"), plan("c", "Kỳ Anh")));

        assertThat(missing(cascade)).containsExactly("SỞ TƯ PHÁP 1", "SỞ TƯ PHÁP 3");
        assertThat(codes(cascade))
                .containsExactly(
                        ProblemCode.GROUP_NOT_EXPANDED, ProblemCode.GROUP_OPEN, ProblemCode.ISSUE_LIMIT_NOT_GIVEN);
    }

    @Test
    void aRegistryReadsIssuersByCodeAndListsGroups() {
        var cascade = PlanCascade.of(
                province(), List.of(plan("a", "STP"), plan("b", "UBND huyện Kỳ Anh"), plan("c", "Kỳ Anh")), REGISTRY);

        assertThat(missing(cascade)).containsExactly("STP 1", "STP 3", "UBND huyện Kỳ Anh 2");
        assertThat(cascade.missing().get(2).code()).contains("d1");
        assertThat(cascade.missing().get(2).explanation().in(Language.EN)).isEqualTo("""
                UBND huyện Kỳ Anh has no task that carries out task 2 of the plan of the province.
                - By the plan of the province it is led by "UBND cấp huyện", and UBND huyện Kỳ Anh is one of them.
                - What task 2 is: "Nhân rộng phần mềm một cửa dùng chung\"""");
        assertThat(cascade.problems())
                .contains(Problem.of(ProblemCode.UNIT_UNRESOLVED)
                        .with("plan", "c")
                        .with("unit", "Kỳ Anh")
                        .at("/issuer"));
    }

    @Test
    void equalWordsThatMayMeanTwoAgenciesMeanNone() {
        var ambiguous = plan(
                "p", "UBND tỉnh", task("p/1", "1", "Quý I", Agency.of("Kỳ Anh")).build());
        var units = List.of(plan("a", "Kỳ Anh"), plan("b", "UBND thị xã Kỳ Anh"));

        assertThat(PlanCascade.of(ambiguous, units, REGISTRY).missing()).isEmpty();
        assertThat(codes(PlanCascade.of(ambiguous, units, REGISTRY))).contains(ProblemCode.ACTOR_AMBIGUOUS);
    }

    @Test
    void theTasksOfAllPlansOfAUnitCount() {
        var one = plan("a", "STP", unitTask("a", 1, "Quý I", "1"));
        var other = plan("b", "Sở Tư pháp", unitTask("b", 1, "Quý I", "p/3", target("level-3", 40)));

        assertThat(PlanCascade.of(province(), List.of(one, other), REGISTRY).missing())
                .isEmpty();
        assertThat(missing(PlanCascade.of(province(), List.of(one, other)))).containsExactly("Sở Tư pháp 1");
    }

    @Test
    void ofAGroupWithFiguresOnlyThoseOweWhomThePlanNames() {
        var named = Target.builder()
                .from(target("units", 2))
                .addMembers(Member.of("d2", "UBND thị xã Kỳ Anh"), Member.ofPlaceholder("x-1", "Chưa nêu tên"))
                .build();
        var plan = plan(
                "p",
                "UBND tỉnh",
                task("p/1", "1", "Quý I", AgencyGroup.of("UBND cấp huyện"))
                        .addTargets(named)
                        .build());
        var cascade = PlanCascade.of(
                plan, List.of(plan("a", "UBND huyện Kỳ Anh"), plan("b", "UBND thị xã Kỳ Anh")), REGISTRY);

        assertThat(missing(cascade)).containsExactly("UBND thị xã Kỳ Anh 1");
        assertThat(codes(cascade)).contains(ProblemCode.OWED_BY_SOME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quý I | Quý I | -1 | false
            Quý I | đến hết ngày 31/3 | -1 | false
            Quý I | đến hết ngày 01/4 | 1 | false
            Quý I, Quý IV | Quý II, Quý IV | 91 | false
            Quý I, Quý IV | Quý II | -1 | true
            Quý I, Quý IV | Trong năm | -1 | true
            Quý I | Quý I, Quý II | 91 | false
            trước ngày 20 hằng tháng | trước ngày 25 hằng tháng | 5 | false
            trước 17 giờ ngày 12/6 | đến hết ngày 12/6 | 0 | false
            đến hết ngày 12/6 | trước 17 giờ ngày 12/6 | -1 | false
            khi có yêu cầu | Quý I | -1 | true
            Quý I | khi có yêu cầu | -1 | true
            """)
    void aTaskIsLaterByTheDaysAfterThePartsOfTheProvince(String asked, String planned, long days, boolean isDoubtful) {
        var plan = plan(
                "p",
                "UBND tỉnh",
                task("p/1", "1", asked, Agency.of("Sở Tư pháp")).build());
        var cascade = PlanCascade.of(plan, List.of(plan("a", "Sở Tư pháp", unitTask("a", 1, planned, "1"))));

        assertThat(cascade.later().stream().map(LaterTask::days).toList())
                .isEqualTo(days < 0 ? List.of() : List.of(days));
        assertThat(codes(cascade).contains(ProblemCode.DATES_NOT_COMPARED)).isEqualTo(isDoubtful);
    }

    @Test
    void whatIsLaterInSomePartsSaysInHowMany() {
        var plan = plan("p", "UBND tỉnh", task("p/1", "1", "Quý I, Quý IV").build());
        var cascade = PlanCascade.of(plan, List.of(plan("a", "STP", unitTask("a", 1, "Quý II, Quý IV", "1"))));

        assertThat(cascade.later().get(0).explanation().in(Language.EN)).isEqualTo("""
                        Task 1 of STP is due on 30 June 2018, 91 days after task 1 is due on 31 March 2018.
                        - The plan of the province gives the time as "Quý I, Quý IV", that of the unit as "Quý II, Quý IV".
                        - 1 of 2 dates are later; the one told is the latest by most.""");
    }

    private static PlanCascade targets(Target stated, Target... planned) {
        var plan = plan(
                "p", "UBND tỉnh", task("p/1", "1", "Quý I").addTargets(stated).build());
        var unit = plan("a", "STP");
        for (var i = 0; i < planned.length; i++) {
            unit = Plan.builder()
                    .from(unit)
                    .addTasks(unitTask("a", i + 1, "Quý I", "1", planned[i]))
                    .build();
        }
        return PlanCascade.of(plan, List.of(unit));
    }

    private static Target compared(Comparison comparison, long value) {
        return Target.builder().from(target("k", value)).comparison(comparison).build();
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 3, -1",
        "EQUAL, 4, 0",
        "EQUAL, 5, 1",
        "AT_LEAST, 3, -1",
        "AT_LEAST, 5, 0",
        "MORE_THAN, 5, 0",
        "AT_MOST, 3, 0",
        "AT_MOST, 5, 1",
        "LESS_THAN, 3, 0",
    })
    void aSumThatIsNotWhatIsAskedForIsAGap(Comparison comparison, long second, long difference) {
        var gaps = targets(compared(comparison, 10), compared(comparison, 6), compared(comparison, second))
                .targets();
        assertThat(gaps.stream().map(gap -> gap.difference().orElseThrow()).toList())
                .isEqualTo(difference == 0 ? List.of() : List.of(BigDecimal.valueOf(difference)));
    }

    @Test
    void exactlyTheValueIsNotMoreThanIt() {
        assertThat(targets(compared(Comparison.MORE_THAN, 10), compared(Comparison.AT_LEAST, 10))
                        .targets()
                        .get(0)
                        .explanation()
                        .in(Language.EN))
                .startsWith(
                        "Task 1, target \"dịch vụ k\" (more than 10): the linked tasks add up to 10, which does not");
    }

    @Test
    void aTargetThatNoLinkedTaskStatesAddsUpToNothing() {
        var gap = targets(compared(Comparison.EQUAL, 10), target("other", 10))
                .targets()
                .get(0);
        assertThat(gap.sum().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(gap.explanation().in(Language.EN)).endsWith("No linked task states this target.");
        assertThat(gap.linked()).isEqualTo(1);
    }

    @Test
    void aTargetOfATaskToWhichNothingIsLinkedIsTold() {
        var gap = targets(compared(Comparison.EQUAL, 10)).targets().get(0);
        assertThat(gap.linked()).isZero();
        assertThat(gap.sum().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(gap.explanation().in(Language.EN))
                .isEqualTo("Task 1, target \"dịch vụ k\" (exactly 10): no task of the plans given carries out task 1.");
    }

    @Test
    void whatHasNoSumIsNotAddedUpAndSaysWhy() {
        var ten = target("k", 10);
        var percent = Target.builder().from(ten).unit(Unit.PERCENT).build();
        assertNotAdded(NotAdded.NOT_A_SUM, percent, percent, percent);
        assertNotAdded(NotAdded.UNIT_DIFFERS, ten, ten, percent);
        assertNotAdded(
                NotAdded.UNIT_DIFFERS,
                ten,
                Target.builder().from(ten).unit(Unit.DONG).build());
        assertNotAdded(
                NotAdded.NO_VALUE,
                ten,
                Target.builder().from(ten).value(Optional.empty()).build());
        assertNotAdded(NotAdded.ABOUT, compared(Comparison.ABOUT, 10), ten);
        assertNotAdded(NotAdded.SENSE_DIFFERS, ten, compared(Comparison.AT_MOST, 10));
        assertNotAdded(
                NotAdded.BASIS_DIFFERS,
                ten,
                Target.builder().from(ten).basis(Basis.LEVEL).build());
        var named =
                Target.builder().from(ten).addMembers(Member.of("d1", "Kỳ Anh")).build();
        assertNotAdded(NotAdded.COUNTED_TWICE, ten, named, named);
    }

    private static void assertNotAdded(NotAdded reason, Target stated, Target... planned) {
        var cascade = targets(stated, planned);
        assertThat(cascade.targets()).isEmpty();
        assertThat(cascade.problems())
                .contains(Problem.of(ProblemCode.TARGETS_NOT_ADDED)
                        .with("task", "1")
                        .with("target", "dịch vụ k")
                        .with("reason", reason)
                        .at("/tasks/0/targets/0"));
    }

    @ParameterizedTest
    @CsvSource({"2018-02-15, 0", "2018-02-16, 1", "2018-03-05, 18"})
    void aPlanIsIssuedInTimeOnTheDayItself(LocalDate issuedOn, long days) {
        var unit = Plan.builder().from(plan("a", "STP")).issuedOn(issuedOn).build();
        var cascade = PlanCascade.of(province(), List.of(unit, plan("b", "Kỳ Anh")));
        var limited = cascade.issuedBy(LocalDate.of(2018, 2, 15));

        assertThat(limited.lateIssued().stream().map(LatePlan::days).toList())
                .isEqualTo(days == 0 ? List.of() : List.of(days));
        assertThat(codes(limited)).contains(ProblemCode.ISSUE_DATE_NOT_STATED);
        assertThat(cascade.lateIssued()).isEmpty();
        assertThat(codes(cascade)).contains(ProblemCode.ISSUE_LIMIT_NOT_GIVEN);
    }

    @Test
    void aLinkToNothingOrToSeveralDoesNotCountAndIsAProblem() {
        var twice = Plan.builder()
                .from(province())
                .addTasks(Task.builder().from(province().task("1")).id("p/9").build())
                .build();
        var unit = plan("a", "STP", unitTask("a", 1, "Quý I", "9"), unitTask("a", 2, "Quý I", "1"));
        var cascade = PlanCascade.of(twice, List.of(unit));

        assertThat(cascade.links()).isEmpty();
        assertThat(cascade.problems().subList(0, 2).stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList())
                .containsExactly(
                        "PARENT_TASK_NOT_FOUND /tasks/0/parentTask", "PARENT_TASK_AMBIGUOUS /tasks/1/parentTask");
        assertThat(codes(PlanCascade.of(twice, List.of(plan("a", "STP", unitTask("a", 1, "Quý I", "p/1"))))))
                .doesNotContain(ProblemCode.PARENT_TASK_AMBIGUOUS);
    }

    @Test
    void theMostAlikeTaskIsSuggestedWithTheWordsInCommon() {
        var task = Task.builder()
                .from(unitTask("a", 1, "Quý I", ""))
                .content("Rà soát văn bản quy phạm pháp luật của Sở năm 2018.")
                .build();
        var cascade = PlanCascade.of(province(), List.of(plan("a", "Sở Tư pháp", task)));
        var suggestion = cascade.suggestions().get(0);

        // rà soát văn bản quy phạm pháp luật, of these and hệ thống hóa, sở
        assertThat(suggestion.score()).isEqualTo(Share.of(8, 12));
        assertThat(suggestion.link()).isEqualTo(TaskLink.of("a", "a/1", "p/1"));
        assertThat(suggestion.explanation().in(Language.EN)).isEqualTo("""
                Task 1 of Sở Tư pháp may carry out task 1 of the plan of the province: 8/12 words in common (66.67% alike).\
                 It counts only once confirmed.
                - Words in common: rà, soát, văn, bản, quy, phạm, pháp, luật.""");
        assertThat(missing(cascade)).containsExactly("Sở Tư pháp 1", "Sở Tư pháp 3");
        assertThat(missing(cascade.confirmed(suggestion))).containsExactly("Sở Tư pháp 3");
        assertThat(cascade.confirmed(suggestion).suggestions()).isEmpty();
        assertThat(cascade.confirmed(suggestion).confirmed(suggestion)).isEqualTo(cascade.confirmed(suggestion));
    }

    @Test
    void refusesPlansThatCannotBeCompared() {
        var other = Plan.builder().from(plan("a", "STP")).year(2019).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCascade.of(province(), List.of(other)))
                .withMessage("Plan a of a unit must be of the province's year 2018, but was of 2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCascade.of(province(), List.of(plan("a", "STP"), plan("a", "Kỳ Anh"))))
                .withMessage("Plans of units must have different ids, but a stands twice");
        var late = AgencyRegistry.ofText("registry | Tỉnh mẫu | 2019-01-01\n");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> PlanCascade.of(province(), List.of(), late))
                .withMessage("Registry Tỉnh mẫu tells of days from 2019-01-01 on, but was asked for 2018-01-01");
    }

    @Test
    void refusesLinksBetweenWhatIsNotHere() {
        var unit = plan("a", "STP", unitTask("a", 1, "Quý I", "1"), unitTask("a", 2, "Quý I", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linked(unit, TaskLink.of("b", "a/1", "p/1")))
                .withMessage("Link must be of a task of a unit's plan, but plan b has no task a/1 or is not here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linked(unit, TaskLink.of("a", "a/1", "p/2")))
                .withMessage("Task a/1 must carry out one task, but carries out p/1 and p/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linked(unit, TaskLink.of("a", "a/2", "p/1"), TaskLink.of("a", "a/2", "p/2")))
                .withMessage("Task a/2 must carry out one task, but carries out p/1 and p/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linked(unit, TaskLink.of("a", "a/2", "2")))
                .withMessage("Link must be to the id of one task of the province, but was to 2");
    }

    private static PlanCascade linked(Plan unit, TaskLink... links) {
        return PlanCascade.builder()
                .province(province())
                .addUnits(unit)
                .addConfirmedLinks(links)
                .build();
    }
}
