package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyLevel;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.agency.RegisteredAgency;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Provision;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;

/** The bundled registry of Hà Tĩnh against what was worked out by hand, and against what the facts count. */
class HatinhAgenciesTest {

    private static final AgencyRegistry HATINH = BundledRegistry.HATINH.registry();

    private static final LocalDate JUNE_2018 = LocalDate.of(2018, 6, 30);

    static Stream<List<String>> cells() {
        return Resources.text("hatinh-agencies-expected.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void readsEveryCellAsWorkedOutBeforehand(List<String> cell) {
        var readings = HATINH.readAll(cell.get(0).replace('⏎', '\n'), JUNE_2018);

        assertThat(readings.stream().map(Reading::orElseThrow).map(HatinhAgenciesTest::told))
                .as(cell.get(0))
                .containsExactly(cell.get(1).split("; "));
        assertThat(readings.stream()
                        .flatMap(reading -> reading.problems().stream())
                        .map(problem -> problem.code().name())
                        .collect(Collectors.joining(" ")))
                .as(cell.get(0))
                .isEqualTo(cell.size() > 2 ? cell.get(2) : "");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-30, 13, ''",
        "2024-12-31, 13, ''",
        "2025-02-01, 12, ''",
        "2025-06-30, 12, ''",
        "2025-07-01, 0, GROUP_ENDED",
        "2025-08-01, 0, GROUP_ENDED"
    })
    void countsTheDistrictsOfTheDay(LocalDate day, int count, String problem) {
        var members = HATINH.expand(HATINH.read("UBND cấp huyện", day).orElseThrow(), day);

        assertThat(members.agencies()).hasSize(count);
        assertThat(codes(members.problems())).isEqualTo(problem);
    }

    /** The facts' table of counts; no commune of before July 2025 is listed, for no source names it with its dates. */
    @ParameterizedTest
    @CsvSource({
        "2018-06-30, 0, 262",
        "2019-12-31, 0, 262",
        "2021-01-01, 0, 216",
        "2021-11-01, 0, 216",
        "2025-01-01, 0, 210",
        "2025-03-01, 0, 209",
        "2025-07-01, 3, 69"
    })
    void saysHowManyCommunesThereAreThoughTheyCannotAllBeNamed(LocalDate day, int listed, String count) {
        var members = HATINH.expand(HATINH.read("UBND cấp xã", day).orElseThrow(), day);

        assertThat(members.agencies()).hasSize(listed);
        assertThat(members.problems())
                .singleElement()
                .extracting(problem -> problem.arguments().get("count"))
                .isEqualTo(count);
    }

    /** The source says "2020" and no day, so no count is given for a day of that year, and the reason is told. */
    @Test
    void saysThatItDoesNotKnowWhenIn2020TheCommunesBecameFewer() {
        for (var day : List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))) {
            var members = HATINH.expand(HATINH.read("UBND cấp xã", day).orElseThrow(), day);

            assertThat(codes(members.problems())).isEqualTo("GROUP_INCOMPLETE LEVEL_IN_DOUBT");
            assertThat(members.problems().get(0).arguments()).containsEntry("count", "?");
            assertThat(members.problems().get(1).in(Language.VI))
                    .contains("262")
                    .contains("216");
        }
    }

    /** Abbreviations that the plan leaves short are inferred, and say so; what no source writes is not there. */
    @Test
    void isAsSureOfANameAsItsSources() {
        for (var code : List.of("tong-cuc-tcdlcl", "mttq-tinh", "hv-hcqg", "truong-chinh-tri")) {
            assertThat(HATINH.agency(code).certainty()).as(code).isEqualTo(Certainty.REPORTED);
            assertThat(HATINH.agency(code).source().orElseThrow()).as(code).contains("suy");
        }
        assertThat(HATINH.agency("mttq-tinh").name(JUNE_2018)).isEqualTo("Ủy ban Mặt trận Tổ quốc");
        for (var unsourced : List.of("Đài PT-TH", "Học viện HCQG")) {
            assertThat(told(HATINH.read(unsourced, JUNE_2018).orElseThrow())).startsWith("UNRESOLVED");
        }
        assertThat(HATINH.agency("vp-chinh-phu").isUnder("chinh-phu", JUNE_2018))
                .isTrue();
    }

    @Test
    void everythingHasASource() {
        assertThat(HATINH.agencies())
                .allSatisfy(
                        agency -> assertThat(agency.source()).as(agency.code()).isPresent());
        assertThat(HATINH.counts())
                .allSatisfy(count -> assertThat(count.source()).as("%s", count).isPresent());
        assertThat(HATINH.ends()).allSatisfy(end -> assertThat(end.source()).isPresent());
        assertThat(HATINH.successions())
                .allSatisfy(one -> assertThat(one.source()).isPresent());
    }

    /** No source counts the bodies of these levels, so nowhere are those that are listed all that there are. */
    @Test
    void doesNotPassTheBodiesThatThePlanNamesForAllThereAre() {
        assertThat(HATINH.problemsAt(JUNE_2018))
                .filteredOn(problem -> problem.code() == ProblemCode.GROUP_INCOMPLETE)
                .extracting(problem -> problem.arguments().get("level") + " "
                        + problem.arguments().get("count"))
                .containsExactly(
                        "CENTRAL ?",
                        "PROVINCE ?",
                        "DEPARTMENT ?",
                        "SUB_DEPARTMENT ?",
                        "COMMUNE 262",
                        "PUBLIC_UNIT ?",
                        "PARTY ?",
                        "FRONT_UNIONS ?",
                        "PRESS ?");
    }

    /** Of every level that only the plan of 2018 tells of, the registry is in doubt from 2019 on. */
    @Test
    void isInDoubtOfTheProvinceToo() {
        assertThat(codes(HATINH.successorsOf("ban-phap-che", LocalDate.of(2019, 1, 1))
                        .problems()))
                .isEqualTo("LEVEL_IN_DOUBT");
        assertThat(codes(HATINH.successorsOf("ban-phap-che", JUNE_2018).problems()))
                .isEqualTo("AGENCY_GOES_ON");
        assertThat(HATINH.problemsAt(LocalDate.of(2025, 8, 1)))
                .filteredOn(problem -> problem.code() == ProblemCode.LEVEL_IN_DOUBT)
                .extracting(problem -> problem.arguments().get("level"))
                .containsExactlyInAnyOrder(
                        "CENTRAL",
                        "PROVINCE",
                        "DEPARTMENT",
                        "SUB_DEPARTMENT",
                        "PUBLIC_UNIT",
                        "PARTY",
                        "FRONT_UNIONS",
                        "PRESS");
    }

    @Test
    void listsTheThirteenDistrictUnitsByTheirStatisticalCodes() {
        var districts = HATINH.at(JUNE_2018).stream()
                .filter(agency -> agency.level() == AgencyLevel.DISTRICT)
                .toList();

        assertThat(districts)
                .extracting(RegisteredAgency::code)
                .containsExactly(
                        "436", "437", "439", "440", "441", "442", "443", "444", "445", "446", "447", "448", "449");
        assertThat(districts)
                .allSatisfy(district -> assertThat(district.source()).isPresent());
    }

    @Test
    void locHaWentIntoThachHaAndTheDistrictsIntoTheCommunes() {
        assertThat(HATINH.successorsOf("448", LocalDate.of(2025, 2, 1)).codes()).containsExactly("445");
        var later = HATINH.successorsOf("448", LocalDate.of(2025, 8, 1));
        assertThat(later.agencies()).isEmpty();
        assertThat(later.problems())
                .singleElement()
                .extracting(problem -> problem.arguments().get("levels"))
                .isEqualTo("COMMUNE");
    }

    @Test
    void deletingOneDistrictFromTheFileChangesTheAnswers() {
        var without = AgencyRegistry.ofText(BundledRegistry.HATINH
                .text()
                .lines()
                .filter(line -> !line.startsWith("agency | 449 "))
                .collect(Collectors.joining("\n")));

        var members = without.expand(without.read("UBND cấp huyện", JUNE_2018).orElseThrow(), JUNE_2018);
        assertThat(members.agencies()).hasSize(12);
        assertThat(codes(members.problems())).isEqualTo("GROUP_INCOMPLETE");
        assertThat(told(without.read("Kỳ Anh", JUNE_2018).orElseThrow())).isEqualTo("AGENCY 447");
        assertThat(told(without.read("thị xã Kỳ Anh", JUNE_2018).orElseThrow())).isEqualTo("UNRESOLVED NOT_LISTED");
    }

    /** No source at hand tells which departments were merged, so none ends, and the registry says that it does not know. */
    @Test
    void claimsNothingOfTheDepartmentsAfterTheirReorganisation() {
        assertThat(HATINH.agencies())
                .filteredOn(agency -> agency.level() == AgencyLevel.DEPARTMENT)
                .allMatch(agency -> agency.validity().lastDay().isEmpty());
        assertThat(codes(
                        HATINH.successorsOf("so-tttt", LocalDate.of(2025, 8, 1)).problems()))
                .isEqualTo("LEVEL_IN_DOUBT");
    }

    @Test
    void everyAgencyIsReadFromItsOwnNames() {
        for (var agency : HATINH.agencies()) {
            var day = agency.validity().firstDay().orElse(JUNE_2018);
            assertThat(told(HATINH.read(agency.name(day), day).orElseThrow())).isEqualTo("AGENCY " + agency.code());
            for (var alias : agency.aliases()) {
                assertThat(told(HATINH.read(alias.text(), day).orElseThrow()))
                        .isIn("AGENCY " + agency.code(), "UNRESOLVED AMBIGUOUS");
            }
        }
    }

    @Test
    void theActorsOfTheBundledPlanAreResolved() {
        var resolved = BundledPlan.HATINH_2018.plan().withActorsResolved(HATINH, LocalDate.of(2018, 1, 1));

        assertThat(resolved.tasks().stream()
                        .flatMap(task -> Stream.of(task.leads(), task.coordinating(), task.proposing())
                                .flatMap(List::stream))
                        .map(HatinhAgenciesTest::told)
                        .filter(told -> told.contains("?") || told.startsWith("UNRESOLVED")))
                .containsExactly("UNRESOLVED CUT_OFF", "UNRESOLVED CUT_OFF");
        assertThat(resolved.task("7.5").coordinating())
                .extracting(HatinhAgenciesTest::told)
                .containsExactly("AGENCY so-khdt", "AGENCY so-tai-chinh", "AGENCY vp-ubnd-tinh", "OPEN");
        assertThat(resolved.withActorsResolved(HATINH, LocalDate.of(2018, 1, 1)))
                .isEqualTo(resolved);
        assertThat(ParplanJson.read(ParplanJson.write(resolved), Plan.class)).isEqualTo(resolved);
    }

    @Test
    void theActorsOfTheBodyReadToo() {
        var actors = BundledPlan.HATINH_2018
                .plan()
                .allSections()
                .flatMap(section -> section.provisions().stream())
                .map(Provision::actors)
                .flatMap(List::stream);

        assertThat(actors.flatMap(actor -> HATINH.readAll(actor.wording().text(), JUNE_2018).stream())
                        .flatMap(reading -> reading.problems().stream()))
                .extracting(Problem::code)
                .containsOnly(ProblemCode.OFFICE_HOLDER);
    }

    @Test
    void theRegistrySettlesWhatThePlanLeftOpenAndTellsWhatItCannot() {
        var plan = BundledPlan.HATINH_2018.plan();
        var plain = plan.problems();
        var registered = plan.problems(HATINH);

        assertThat(registered)
                .filteredOn(problem -> problem.code() == ProblemCode.ACTOR_UNRESOLVED)
                .extracting(problem -> problem.arguments().get("task") + " "
                        + problem.arguments().get("reason"))
                .containsExactly("5.1 CUT_OFF", "5.2 CUT_OFF");
        assertThat(others(registered)).containsExactlyElementsOf(others(plain));
        assertThat(plan.problems(HATINH, JUNE_2018)).isEqualTo(registered);
    }

    @Test
    void onlyTheDistrictsAmongTheLeadsOfTask33HaveCeasedInAugust2025() {
        var problems = BundledPlan.HATINH_2018.plan().problems(HATINH, LocalDate.of(2025, 8, 1));

        assertThat(problems)
                .filteredOn(problem -> problem.code() == ProblemCode.LEAD_CEASED)
                .singleElement()
                .satisfies(ceased -> {
                    assertThat(ceased.path()).isEqualTo("/tasks/3/leads/1");
                    assertThat(ceased.in(Language.VI))
                            .isEqualTo(
                                    "Trong cơ quan chủ trì \"UBND cấp huyện và cấp xã\" của nhiệm vụ 3.3, phần đã kết thúc:"
                                            + " UBND cấp huyện (đến 30/6/2025), hoạt động đến hết ngày 30/6/2025; kế thừa:"
                                            + " UBND cấp xã; phần chưa kết thúc: UBND cấp xã.");
                });
        assertThat(problems)
                .filteredOn(problem -> problem.code() == ProblemCode.LEVEL_IN_DOUBT)
                .extracting(problem -> problem.arguments().get("level"))
                .containsExactlyInAnyOrder("DEPARTMENT", "SUB_DEPARTMENT", "PUBLIC_UNIT");
    }

    private static List<Problem> others(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code() != ProblemCode.ACTOR_UNRESOLVED)
                .toList();
    }

    private static String codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().name()).collect(Collectors.joining(" "));
    }

    static String told(Actor actor) {
        return actor.match(new Actor.Cases<>() {
            @Override
            public String agency(Agency agency) {
                return "AGENCY " + agency.code().orElse("?");
            }

            @Override
            public String agencyGroup(AgencyGroup group) {
                return "GROUP " + group.selector().map(Object::toString).orElse("?");
            }

            @Override
            public String openGroup(OpenGroup group) {
                return "OPEN";
            }

            @Override
            public String unresolvedAgency(UnresolvedAgency unresolved) {
                return "UNRESOLVED " + unresolved.reason().map(Enum::name).orElse("?");
            }
        });
    }
}
