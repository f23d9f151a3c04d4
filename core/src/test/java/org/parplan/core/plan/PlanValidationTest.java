package org.parplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.parplan.core.plan.PlanContext.orderlyPlan;
import static org.parplan.core.plan.PlanContext.provision;
import static org.parplan.core.plan.PlanContext.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.FundingRule;
import org.parplan.core.budget.FundingStatement;
import org.parplan.core.budget.Vnd;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.legal.LegalReference;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;
import org.parplan.core.window.TaskWindow;

class PlanValidationTest {

    @Test
    void findsNothingInAnOrderlyPlan() {
        assertThat(orderlyPlan().problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("plantedFaults")
    void findsAPlantedFaultWhereItIsAndNothingElse(String code, String path, Plan plan) {
        assertThat(plan.problems()).hasSize(1);
        var problem = plan.problems().get(0);
        assertThat(problem.code().name()).isEqualTo(code);
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.in(Language.VI)).isNotBlank().doesNotContain("{");
        assertThat(problem.in(Language.EN)).isNotBlank().doesNotContain("{");
    }

    static Stream<Arguments> plantedFaults() {
        return Stream.of(
                Arguments.of("TASK_WITHOUT_LEAD", "/tasks/0", first(changed().leads(List.of()))),
                Arguments.of("SEVERAL_LEADS", "/tasks/0/leads", first(changed().addLeads(Agency.of("Sở Tư pháp")))),
                Arguments.of(
                        "ACTOR_UNRESOLVED",
                        "/tasks/0/coordinating/0",
                        first(changed().addCoordinating(UnresolvedAgency.of("UBND các huyện, thị xã,")))),
                Arguments.of(
                        "FIELD_NOT_FOUND", "/tasks/0/field", first(changed().field("9"))),
                Arguments.of(
                        "DUPLICATE_NUMBER", "/tasks/1/number", first(changed().number("1.2"))),
                Arguments.of(
                        "DUPLICATE_NUMBER",
                        "/fields/1/code",
                        with(plan().addFields(orderlyPlan().fields().get(0)))),
                Arguments.of(
                        "DUPLICATE_NUMBER",
                        "/tasks/0/targets/1/key",
                        first(changed().addTargets(firm("1"), firm("2")))),
                Arguments.of(
                        "NUMBERING_GAP",
                        "/sections/1/number",
                        with(plan().addSections(section("IV").build()))),
                Arguments.of(
                        "DUPLICATE_NUMBER",
                        "/sections/1/number",
                        with(plan().addSections(section("II").build()))),
                Arguments.of(
                        "LIST_MISSING",
                        "/sections/1/provisions/0",
                        with(plan().addSections(section("III")
                                .addProvisions(Provision.builder()
                                        .from(provision())
                                        .lost(LostText.LIST)
                                        .build())
                                .build()))),
                Arguments.of(
                        "TASK_NOT_FOUND",
                        "/sections/1/provisions/0/tasks/0",
                        with(plan().addSections(section("III")
                                .addProvisions(provision("p/9.9"))
                                .build()))),
                Arguments.of(
                        "TASK_NOT_FOUND",
                        "/unlinked/0/task",
                        with(plan().addUnlinked(UnlinkedTask.builder()
                                .task("p/9.9")
                                .reason("?")
                                .build()))),
                Arguments.of(
                        "FRAGMENT",
                        "/fragments/0",
                        with(plan().addFragments(Fragment.builder()
                                .line(142)
                                .addCells("Cả năm", "0")
                                .note("?")
                                .build()))),
                Arguments.of(
                        "WINDOW_OUTSIDE_YEAR",
                        "/tasks/0/window",
                        first(changed().window(TaskWindow.read("Quý I/2019", 2018)))),
                Arguments.of(
                        "WINDOW_CONFLICT",
                        "/tasks/0/window",
                        first(changed().window(Reading.of(Wording.of("Quý II"), TaskWindow.ofYear(2018))))),
                Arguments.of(
                        "WINDOW_CONFLICT",
                        "/tasks/0/window",
                        first(changed().window(Reading.notUnderstood(Wording.of("Quý II"), List.of())))),
                Arguments.of(
                        "WINDOW_CONFLICT",
                        "/tasks/0/window",
                        first(changed().window(Reading.of(Wording.of("Hằng quý"), TaskWindow.ofYear(2018))))),
                Arguments.of(
                        "WINDOW_CONFLICT",
                        "/tasks/0/window",
                        first(changed().window(Reading.of(Wording.of("Khi có yêu cầu"), TaskWindow.ofYear(2018))))),
                Arguments.of(
                        "PART_NOT_UNDERSTOOD",
                        "/tasks/0/window",
                        first(changed().window(TaskWindow.read("Quý II; theo lộ trình", 2018)))),
                Arguments.of(
                        "ASSUMED_DAY",
                        "/tasks/0/window",
                        first(changed().window(TaskWindow.read("cuối quý II", 2018)))),
                Arguments.of(
                        "ASSUMED_NUMERAL", "/tasks/0/window", first(changed().window(TaskWindow.read("Quý l", 2018)))),
                Arguments.of(
                        "NOT_UNDERSTOOD",
                        "/tasks/0/window",
                        first(changed().window(TaskWindow.read("khi đủ điều kiện", 2018)))),
                Arguments.of(
                        "FUNDING_CONFLICT",
                        "/tasks/0/funding",
                        first(changed()
                                .funding(Reading.of(Wording.of("99"), new Funding.Amount(Vnd.ofDong(100_000_000)))))),
                Arguments.of(
                        "UNIT_INFERRED", "/tasks/0/funding", first(changed().addInferred("funding.amount"))),
                Arguments.of(
                        "FIGURES_DIFFER_FROM_WORDS",
                        "/fundingRules/0/words",
                        with(plan().fundingRules(List.of(FundingStatement.builder()
                                .from(orderlyPlan().fundingRules().get(0))
                                .words("Một trăm bốn mươi đồng")
                                .build())))),
                Arguments.of(
                        "TOTAL_DIFFERS",
                        "/fundingRules/0",
                        with(plan().fundingRules(List.of(FundingStatement.builder()
                                .number("IV.3")
                                .rule(FundingRule.OTHER_TASKS)
                                .stated(Vnd.ofDong(1))
                                .build())))),
                Arguments.of("MALFORMED_NUMBER", "/bases/0", with(plan().addBases(LegalReference.read("số 19-NQ-TW")))),
                Arguments.of(
                        "MALFORMED_NUMBER",
                        "/replaces/0",
                        with(plan().addReplaces(LegalReference.read("số 19-NQ-TW")))),
                Arguments.of(
                        "REFERENCE_CONFLICT",
                        "/bases/0",
                        with(plan().addBases(Reading.of(
                                Wording.of("số 19-NQ/TW"),
                                LegalReference.read("số 18-NQ/TW").orElseThrow())))),
                Arguments.of(
                        "VAGUE_TARGET", "/tasks/0/targets/0", first(changed().addTargets(target().build()))),
                Arguments.of(
                        "TARGET_INCREASE_OR_LEVEL",
                        "/tasks/0/targets",
                        first(changed()
                                .addTargets(target().value(BigDecimal.TEN)
                                        .basis(Basis.INCREASE_OR_LEVEL)
                                        .build()))),
                Arguments.of(
                        "DUTY_WITHOUT_TASK",
                        "/sections/0/sections/0/provisions/2",
                        with(plan().sections(List.of(section("II")
                                .addSections(section("II.1")
                                        .addProvisions(provision("p/1.1"), provision("p/1.2"), provision())
                                        .build())
                                .build())))));
    }

    @Test
    void tellsTwoTimesThatDifferInWordsAndNotInDatesOfAMachine() {
        var year = first(changed().window(Reading.of(Wording.of("Quý II"), TaskWindow.ofYear(2018))));
        assertThat(year.problems().get(0).in(Language.VI))
                .isEqualTo(
                        "Thời gian \"Quý II\" của nhiệm vụ 1.1 được hiểu là \"Quý II/2018\", nhưng thời gian ghi kèm:"
                                + " Năm 2018.");
        var none = first(changed().window(Reading.notUnderstood(Wording.of("Quý II"), List.of())));
        assertThat(none.problems().get(0).in(Language.VI)).endsWith("thời gian ghi kèm: không có.");
        assertThat(none.problems().get(0).in(Language.EN)).endsWith("but beside it stands: nothing.");
    }

    @Test
    void tellsASecondTotalOfOneRuleInsteadOfComparingEither() {
        var again = FundingStatement.builder()
                .number("IV.4")
                .rule(FundingRule.OTHER_TASKS)
                .stated(Vnd.ofDong(5))
                .build();
        var problems = with(plan().addFundingRules(again)).problems();

        assertThat(problems)
                .containsExactly(Problem.of(ProblemCode.SEVERAL_TOTALS)
                        .with("statement", "IV.4")
                        .with("rule", "OTHER_TASKS")
                        .at("/fundingRules/1"));
        assertThat(problems.get(0).in(Language.VI))
                .isEqualTo("Mục IV.4 nêu thêm một tổng kinh phí cho cùng nhóm nhiệm vụ (Nhiệm vụ khác); chưa rõ đối"
                        + " chiếu với tổng nào.");
        assertThat(problems.get(0).in(Language.EN))
                .isEqualTo("Section IV.4 states another total for the same tasks (Other tasks); which one to compare"
                        + " with is not clear.");
    }

    @Test
    void tellsASumBeyondSixtyFourBits() {
        var most = Funding.read(Long.MAX_VALUE + " đồng", 1_000_000);

        assertThat(first(changed().funding(most)).problems())
                .extracting(problem -> problem.code().name(), Problem::path)
                .containsExactly(tuple("INPUT_TOO_LARGE", "/tasks"));
    }

    @Test
    void tellsWordsOfATotalThatItDoesNotUnderstandAsSuch() {
        var statement = FundingStatement.builder()
                .from(orderlyPlan().fundingRules().get(0))
                .words("nhiều tiền")
                .build();

        assertThat(with(plan().fundingRules(List.of(statement))).problems())
                .containsExactly(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD)
                        .with("wording", "nhiều tiền")
                        .at("/fundingRules/0/words"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 10_000, Integer.MAX_VALUE})
    void aPlanOfAYearThatNoCalendarHasIsRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(plan().year(year)))
                .withMessage("Year of a plan must be from 1 to 9999, but was " + year);
    }

    @Test
    void doesNotAskForTasksOfAFieldWhoseRowsAreLost() {
        var plan = with(plan().addLosses(Loss.builder()
                        .what(LostText.ROWS)
                        .field("1")
                        .extent(Extent.PART)
                        .note("?")
                        .build())
                .sections(List.of(section("II")
                        .addSections(section("II.1").addProvisions(provision()).build())
                        .build())));

        assertThat(plan.problems())
                .extracting(problem -> problem.code().name(), Problem::path)
                .containsExactly(tuple("ROWS_LOST", "/losses/0"), tuple("TOTAL_INCOMPLETE", "/fundingRules/0"));
    }

    @Test
    void tellsAnEmptyFundingCellAndThatItsTotalCannotBeCompared() {
        assertThat(first(changed().funding(Funding.read("", 1))).problems())
                .extracting(problem -> problem.code().name(), Problem::path)
                .containsExactly(
                        tuple("FUNDING_NOT_STATED", "/tasks/0/funding"), tuple("TOTAL_INCOMPLETE", "/fundingRules/0"));
    }

    @Test
    void acceptsAValueThatAPersonGaveToWordsNoGrammarKnows() {
        var window = Reading.of(Wording.of("khi đủ điều kiện"), TaskWindow.ofYear(2018));

        assertThat(first(changed().window(window)).problems()).isEmpty();
    }

    private static Task.Builder changed() {
        return Task.builder().from(task("1.1", "100"));
    }

    private static Plan first(Task.Builder task) {
        return with(plan().tasks(List.of(task.build(), task("1.2", "40"))));
    }

    private static Plan.Builder plan() {
        return Plan.builder().from(orderlyPlan());
    }

    private static Plan with(Plan.Builder plan) {
        return plan.build();
    }

    private static Section.Builder section(String number) {
        return Section.builder().number(OutlineNumber.parse(number));
    }

    private static Target firm(String value) {
        return target().value(new BigDecimal(value)).build();
    }

    private static Target.Builder target() {
        return Target.builder()
                .key("units")
                .subject("đơn vị")
                .comparison(Comparison.EQUAL)
                .unit(Unit.COUNT);
    }
}
