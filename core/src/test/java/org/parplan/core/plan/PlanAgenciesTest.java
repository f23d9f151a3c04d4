package org.parplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** What a registry adds to the problems of a plan. The mergers here are made up. */
class PlanAgenciesTest {

    private static final AgencyRegistry REGISTRY = AgencyRegistry.ofText("""
            registry | X | 2018-03-01
            agency | snv | DEPARTMENT | ../2020-06-30 | REPORTED | | Sở Nội vụ
            agency | stc | DEPARTMENT | ../2020-06-30 | REPORTED | | Sở Tài chính
            agency | sld | DEPARTMENT | ../2021-06-30 | REPORTED | | Sở Lao động
            agency | new | DEPARTMENT | 2020-07-01/.. | REPORTED | | Sở Nội vụ và Tài chính
            agency | 447 | DISTRICT | ../2025-06-30 | REPORTED | | UBND huyện Kỳ Anh | also Kỳ Anh
            agency | 449 | DISTRICT | ../2025-06-30 | REPORTED | | UBND thị xã Kỳ Anh | also Kỳ Anh
            succession | 2020-07-01 | snv stc > new | REPORTED |
            end | DISTRICT | 2025-06-30 | COMMUNE | REPORTED |
            """);

    private static final LocalDate AUGUST_2025 = LocalDate.of(2025, 8, 1);

    private static Plan ledBy(Actor... leads) {
        var task = Task.builder()
                .from(PlanContext.task("1.1", "100"))
                .leads(Arrays.asList(leads))
                .build();
        return Plan.builder()
                .from(PlanContext.orderlyPlan())
                .tasks(List.of(task, PlanContext.task("1.2", "40")))
                .build();
    }

    private static List<String> told(List<Problem> problems, ProblemCode code) {
        return problems.stream()
                .filter(problem -> problem.code() == code && problem.path().startsWith("/tasks/0"))
                .map(problem -> problem.path() + " " + problem.in(Language.EN))
                .toList();
    }

    @Test
    void aLeadThatWasMergedIsToldWithItsSuccessor() {
        var plan = ledBy(Agency.of("Sở Nội vụ"));

        assertThat(told(plan.problems(REGISTRY, LocalDate.of(2020, 6, 30)), ProblemCode.LEAD_CEASED))
                .isEmpty();
        assertThat(told(plan.problems(REGISTRY, LocalDate.of(2020, 7, 1)), ProblemCode.LEAD_CEASED))
                .containsExactly(
                        "/tasks/0/leads/0 Of the lead \"Sở Nội vụ\" of task 1.1, this ended: Sở Nội vụ (snv), with 30 June"
                                + " 2020; in its place: Sở Nội vụ và Tài chính (new); not ended: nothing.");
    }

    @Test
    void aLeadThatEndedWithNobodyNamedIsToldWithTheLevelOrAQuestionMark() {
        assertThat(told(ledBy(Agency.of("huyện Kỳ Anh")).problems(REGISTRY, AUGUST_2025), ProblemCode.LEAD_CEASED))
                .isEmpty();
        assertThat(told(ledBy(Agency.of("UBND huyện Kỳ Anh")).problems(REGISTRY, AUGUST_2025), ProblemCode.LEAD_CEASED))
                .singleElement()
                .asString()
                .endsWith("in its place: commune committee; not ended: nothing.");
        assertThat(told(ledBy(Agency.of("Sở Lao động")).problems(REGISTRY, AUGUST_2025), ProblemCode.LEAD_CEASED))
                .singleElement()
                .asString()
                .endsWith("in its place: ?; not ended: nothing.");
    }

    /** The lead of several is told by the part that ended, and the rest is not called ended. */
    @Test
    void onlyThePartOfALeadThatEndedIsToldToHaveEnded() {
        assertThat(told(
                        ledBy(AgencyGroup.of("UBND cấp huyện và cấp xã")).problems(REGISTRY, AUGUST_2025),
                        ProblemCode.LEAD_CEASED))
                .containsExactly("/tasks/0/leads/0 Of the lead \"UBND cấp huyện và cấp xã\" of task 1.1, this ended:"
                        + " district committee (until 30 June 2025), with 30 June 2025; in its place: commune committee;"
                        + " not ended: commune committee.");
        assertThat(told(
                        ledBy(Agency.of("Sở Nội vụ; Sở Nội vụ và Tài chính"))
                                .problems(REGISTRY, LocalDate.of(2021, 1, 1)),
                        ProblemCode.LEAD_CEASED))
                .singleElement()
                .asString()
                .contains("Of the lead \"Sở Nội vụ\" of task 1.1, this ended: Sở Nội vụ (snv)");
    }

    /** A district that ended in 2020 did not go to the communes, which took the districts' place in July 2025 only. */
    @Test
    void aLevelIsNotASuccessorBeforeItTookOver() {
        var registry = AgencyRegistry.ofText("""
                registry | X
                agency | w | DISTRICT | ../2019-12-31 | REPORTED | | UBND huyện W
                end | DISTRICT | 2025-06-30 | COMMUNE | REPORTED |
                """);

        for (var day : List.of(LocalDate.of(2020, 6, 30), AUGUST_2025)) {
            assertThat(told(ledBy(Agency.of("UBND huyện W")).problems(registry, day), ProblemCode.LEAD_CEASED))
                    .singleElement()
                    .asString()
                    .contains("with 31 December 2019; in its place: ?;");
        }
    }

    /** One answer to who followed: what a plan is told is what the registry answers. */
    @Test
    void successorsOfALeadAreThoseThatTheRegistryAnswers() {
        var registry = AgencyRegistry.ofText("""
                registry | X
                agency | x | PUBLIC_UNIT | ../2022-12-31 | REPORTED | | Trung tâm X
                agency | y | PUBLIC_UNIT | ../2023-06-30 | REPORTED | | Trung tâm Y
                agency | d | DEPARTMENT | ../.. | REPORTED | | Sở D
                succession | 2023-01-01 | x > y d | REPORTED |
                """);

        assertThat(told(
                        ledBy(Agency.of("Trung tâm X")).problems(registry, LocalDate.of(2024, 1, 1)),
                        ProblemCode.LEAD_CEASED))
                .singleElement()
                .asString()
                .contains("in its place: Sở D (d); ?;");
    }

    @Test
    void aLeadThatIsKnownByItsCodeNeedsNoName() {
        var coded = new Agency(Agency.of("cơ quan thường trực").wording(), Optional.of("stc"));

        var problems = ledBy(coded).problems(REGISTRY, AUGUST_2025);

        assertThat(told(problems, ProblemCode.ACTOR_UNRESOLVED)).isEmpty();
        assertThat(told(problems, ProblemCode.LEAD_CEASED)).hasSize(1);
    }

    @Test
    void aGroupWhoseLevelEndedHasCeasedAndAClassOfBodiesGoesOn() {
        assertThat(told(
                        ledBy(AgencyGroup.of("UBND cấp huyện và cấp xã")).problems(REGISTRY, AUGUST_2025),
                        ProblemCode.LEAD_CEASED))
                .hasSize(1);
        assertThat(told(
                        ledBy(AgencyGroup.of("Các cơ quan HCNN")).problems(REGISTRY, AUGUST_2025),
                        ProblemCode.LEAD_CEASED))
                .isEmpty();
    }

    @Test
    void whatNobodyIsListedForIsToldWhateverThePlanTookItFor() {
        var problems = ledBy(Agency.of("Kỳ Anh"), UnresolvedAgency.of("Sở Nội vụ"), Agency.of("Sở Cũ"))
                .problems(REGISTRY);

        assertThat(told(problems, ProblemCode.ACTOR_AMBIGUOUS))
                .containsExactly(
                        "/tasks/0/leads/0 Several agencies are called \"Kỳ Anh\"; one of the codes 447, 449 must be"
                                + " chosen.");
        assertThat(told(problems, ProblemCode.ACTOR_UNRESOLVED))
                .containsExactly(
                        "/tasks/0/leads/2 No agency could be identified from \"Sở Cũ\": the registry has no such"
                                + " name.");
    }

    @Test
    void withoutARegistryAnUnresolvedActorSaysThatNoneWasAsked() {
        assertThat(told(ledBy(UnresolvedAgency.of("Sở Cũ")).problems(), ProblemCode.ACTOR_UNRESOLVED))
                .containsExactly(
                        "/tasks/0/leads/0 No agency could be identified from \"Sở Cũ\": no registry was asked.");
    }

    /** Without a day the leads are asked for the first day of the plan's year. */
    @Test
    void aLevelThatEndedBeforeThePlanBeganIsToldWithoutADay() {
        var plan = Plan.builder()
                .from(ledBy(AgencyGroup.of("UBND cấp huyện")))
                .year(2026)
                .build();

        assertThat(told(plan.problems(REGISTRY), ProblemCode.LEAD_CEASED))
                .singleElement()
                .asString()
                .contains("with 30 June 2025; in its place: commune committee;");
        assertThat(told(Plan.builder().from(plan).year(2025).build().problems(REGISTRY), ProblemCode.LEAD_CEASED))
                .isEmpty();
    }

    @Test
    void aRegistryThatBeginsAfterThePlanIsTold() {
        var plan = ledBy(Agency.of("Sở Nội vụ"));

        for (var year : List.of(2017, 2018)) {
            assertThat(Plan.builder().from(plan).year(year).build().problems(REGISTRY).stream()
                            .filter(problem -> problem.code() == ProblemCode.REGISTRY_BEGINS_LATER)
                            .map(problem -> problem.path() + " " + problem.in(Language.EN)))
                    .containsExactly(
                            "/year Registry X tells of days from 1 March 2018 on only; the actors of the plan of "
                                    + year + " are read as of that day.");
        }
        assertThat(Plan.builder().from(plan).year(2019).build().problems(REGISTRY))
                .noneMatch(problem -> problem.code() == ProblemCode.REGISTRY_BEGINS_LATER);
    }

    @Test
    void isAskedOnlyForDaysThatTheRegistryTellsOf() {
        var plan = ledBy(Agency.of("Sở Nội vụ"));

        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> plan.problems(REGISTRY, LocalDate.of(2018, 2, 28)));
    }

    @Test
    void whatTheRegistryCannotReadStaysAsSomebodyEnteredIt() {
        var plan = ledBy(Agency.of("Sở Cũ"), Agency.of("Sở Nội vụ, Sở Tài chính"), UnresolvedAgency.of("Kỳ Anh"));

        var leads = plan.withActorsResolved(REGISTRY, LocalDate.of(2018, 6, 30))
                .task("1.1")
                .leads();

        assertThat(leads).hasSize(4);
        assertThat(leads.get(0)).isEqualTo(Agency.of("Sở Cũ"));
        assertThat(leads.subList(1, 3))
                .extracting(lead -> ((Agency) lead).code().orElseThrow())
                .containsExactly("snv", "stc");
        assertThat(((UnresolvedAgency) leads.get(3)).candidates()).containsExactly("447", "449");
    }
}
