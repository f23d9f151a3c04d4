package org.parplan.core.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parplan.core.agency.Specimens.HATINH;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

class AgencyRegistryTest {

    private static final LocalDate JUNE_2018 = LocalDate.of(2018, 6, 30);
    private static final LocalDate FEBRUARY_2025 = LocalDate.of(2025, 2, 1);
    private static final LocalDate AUGUST_2025 = LocalDate.of(2025, 8, 1);

    @ParameterizedTest
    @CsvSource({
        "2018-06-30, 436 447 448 449, ''",
        "2024-12-31, 436 447 448 449, ''",
        "2025-01-01, 436 447 449, ''",
        "2025-06-30, 436 447 449, ''",
        "2025-07-01, '', GROUP_ENDED"
    })
    void aGroupHasTheMembersOfTheDay(LocalDate day, String codes, String problems) {
        var members = HATINH.expand(HATINH.read("UBND cấp huyện", day).orElseThrow(), day);

        assertThat(String.join(" ", members.codes())).isEqualTo(codes);
        assertThat(members.problems())
                .extracting(problem -> problem.code().name())
                .isEqualTo(problems.isEmpty() ? List.of() : List.of(problems));
    }

    @Test
    void aGroupWhoseLevelEndedNamesTheLevelInItsPlace() {
        var problem = HATINH.expand(AgencyGroup.of("UBND cấp huyện"), AUGUST_2025)
                .problems()
                .get(0);

        assertThat(problem.in(Language.EN))
                .isEqualTo("\"UBND cấp huyện\" has no members any more: level district committee (until 30 June 2025)"
                        + " ended with 30 June 2025; in its place: commune committee.");
        assertThat(problem.in(Language.VI)).contains("hết ngày 30/6/2025").contains("kế thừa: UBND cấp xã.");
    }

    @Test
    void aGroupThatIsNotListedWholeSaysHowManyThereAre() {
        var in2021 = HATINH.expand(AgencyGroup.of("UBND cấp xã"), LocalDate.of(2021, 6, 1));

        assertThat(in2021.agencies()).isEmpty();
        assertThat(in2021.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.GROUP_INCOMPLETE);
            assertThat(problem.in(Language.EN)).contains("the registry names 0 of 216; the others cannot be named");
        });
        assertThat(HATINH.expand(GroupSelector.of(AgencyLevel.PUBLIC_UNIT), JUNE_2018))
                .satisfies(units -> assertThat(units.codes()).containsExactly("tthb"))
                .satisfies(units -> assertThat(units.problems())
                        .singleElement()
                        .extracting(problem -> problem.arguments().get("count"))
                        .isEqualTo("?"));
    }

    @Test
    void oneSelectionOverSeveralLevelsGoesOnWhenOneOfThemEndsButNamedOnesAreTold() {
        var asOne = HATINH.expand(GroupSelector.parse("DISTRICT/COMMUNE"), AUGUST_2025);
        var named = HATINH.expand(GroupSelector.parse("DISTRICT + COMMUNE"), AUGUST_2025);

        assertThat(asOne.problems()).extracting(Problem::code).containsExactly(ProblemCode.GROUP_INCOMPLETE);
        assertThat(named.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GROUP_ENDED, ProblemCode.GROUP_INCOMPLETE);
    }

    @Test
    void aGroupMayBeOfOneParentAndWithoutSome() {
        var departments = GroupSelector.of(AgencyLevel.DEPARTMENT);

        assertThat(HATINH.expand(departments.under("ubnd-tinh"), JUNE_2018).codes())
                .containsExactly("vp");
        assertThat(HATINH.expand(departments.except("snv").except("vp"), JUNE_2018)
                        .codes())
                .containsExactly("khcn");
        assertThat(departments
                        .except("snv")
                        .union(GroupSelector.of(AgencyLevel.DISTRICT).under("x")))
                .hasToString("DEPARTMENT except snv + DISTRICT under x");
        assertThat(GroupSelector.parse("DISTRICT + COMMUNE").levels())
                .containsExactly(AgencyLevel.DISTRICT, AgencyLevel.COMMUNE);
    }

    @Test
    void successorsAreFollowedUntilTheDay() {
        assertThat(HATINH.successorsOf("448", LocalDate.of(2024, 12, 31)).problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("AGENCY_GOES_ON");
        assertThat(HATINH.successorsOf("448", FEBRUARY_2025).codes()).containsExactly("447");
        var later = HATINH.successorsOf("448", AUGUST_2025);
        assertThat(later.agencies()).isEmpty();
        assertThat(later.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.EN))
                        .isEqualTo(
                                "UBND huyện Kỳ Anh (447) ended with 30 June 2025; the registry names no agency in its place,"
                                        + " only the level: commune committee."));
    }

    @Test
    void doesNotClaimThatALevelInDoubtGoesOn() {
        assertThat(HATINH.successorsOf("khcn", AUGUST_2025).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LEVEL_IN_DOUBT);
        assertThat(HATINH.expand(Agency.of("Sở Nội vụ"), AUGUST_2025).problems())
                .extracting(problem -> problem.in(Language.EN))
                .containsExactly("provincial department: the registry does not know what has changed by this day"
                        + " (347/QĐ-UBND).");
        assertThat(HATINH.problemsAt(AUGUST_2025))
                .extracting(
                        problem -> problem.code() + " " + problem.arguments().get("level"))
                .containsExactly(
                        "GROUP_INCOMPLETE PROVINCE",
                        "GROUP_INCOMPLETE DEPARTMENT",
                        "LEVEL_IN_DOUBT DEPARTMENT",
                        "GROUP_INCOMPLETE COMMUNE");
        assertThat(HATINH.problemsAt(JUNE_2018))
                .extracting(
                        problem -> problem.code() + " " + problem.arguments().get("level"))
                .containsExactly(
                        "GROUP_INCOMPLETE PROVINCE",
                        "GROUP_INCOMPLETE DEPARTMENT",
                        "GROUP_INCOMPLETE COMMUNE",
                        "GROUP_INCOMPLETE PUBLIC_UNIT");
    }

    @Test
    void aSharedNameIsAmbiguousUntilTheKindOfUnitIsSaid() {
        var shared = HATINH.read("Kỳ Anh", JUNE_2018);

        assertThat(Specimens.told(shared.orElseThrow())).isEqualTo("AMBIGUOUS[447, 449]");
        assertThat(shared.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.ACTOR_AMBIGUOUS);
            assertThat(problem.in(Language.VI))
                    .isEqualTo("Có nhiều cơ quan cùng mang tên \"Kỳ Anh\"; cần chọn một trong các mã 447, 449.");
        });
        assertThat(told("thị xã Kỳ Anh")).isEqualTo("449");
        assertThat(told("UBND huyện Kỳ Anh")).isEqualTo("447");
        assertThat(HATINH.expand(shared.orElseThrow(), JUNE_2018).problems()).isEqualTo(shared.problems());
    }

    @Test
    void aNameOfAnotherDayNamesNobodyAndSaysWhoItWas() {
        assertThat(Specimens.told(HATINH.read("Lộc Hà", FEBRUARY_2025).orElseThrow()))
                .isEqualTo("NOT_IN_EXISTENCE[448]");
        assertThat(HATINH.expand(new Agency(Agency.of("x").wording(), Optional.of("448")), FEBRUARY_2025)
                        .problems())
                .extracting(problem -> problem.arguments().get("reason"))
                .containsExactly("NOT_IN_EXISTENCE");
        assertThat(HATINH.expand(new Agency(Agency.of("x").wording(), Optional.of("z")), FEBRUARY_2025)
                        .problems())
                .extracting(problem -> problem.arguments().get("reason"))
                .containsExactly("NOT_LISTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sở Nội vụ tỉnh Hà Tĩnh                   | snv
            Các sở, ban, ngành tỉnh Hà Tĩnh          | DEPARTMENT
            TP Hà Tĩnh                               | 436
            UBND TP. Hà Tĩnh                         | 436
            Giám đốc Sở KH & CN                      | khcn
            các sở Nội vụ, Khoa học và Công nghệ     | snv khcn
            UBND huyện Kỳ Anh UBND thị xã Kỳ Anh     | 447 449
            Sở Nội vụ tỉnh Nghệ An                   | NOT_LISTED[]
            UBND các huyện, thị xã                   | DISTRICT where huyện, thị xã
            UBND các huyện, thị xã,                  | CUT_OFF[]
            ;                                        | NOT_LISTED[]
            """)
    void readsWhatPlansWrite(String cell, String actors) {
        assertThat(HATINH.readAll(cell, JUNE_2018).stream().map(reading -> Specimens.told(reading.orElseThrow())))
                .isEqualTo(actors.startsWith("DISTRICT") ? List.of(actors) : List.of(actors.split(" ", -1)));
    }

    @Test
    void aNameRunsOverTheEndOfALineAndABulletBeginsAnother() {
        assertThat(HATINH.readAll("- Sở Khoa học\nvà Công nghệ\n+ Văn\nphòng UBND tỉnh,\n", JUNE_2018).stream()
                        .map(reading -> Specimens.told(reading.orElseThrow())))
                .containsExactly("khcn", "vp");
    }

    @Test
    void aListThatEndsWithACommaSaysSo() {
        var readings = HATINH.readAll("Văn phòng UBND tỉnh, Sở Nội vụ,", JUNE_2018);

        assertThat(readings.get(0).problems()).isEmpty();
        assertThat(readings.get(1).problems()).extracting(Problem::code).containsExactly(ProblemCode.ACTOR_UNRESOLVED);
    }

    @Test
    void readsOneActorOrSaysThatThereAreSeveralOrNone() {
        assertThat(Specimens.told(HATINH.read("Sở Nội vụ; Kỳ Anh", JUNE_2018).orElseThrow()))
                .isEqualTo("SEVERAL[]");
        assertThat(HATINH.read(" \n ", JUNE_2018).isUnderstood()).isFalse();
        assertThat(HATINH.readAll(" \n ", JUNE_2018)).isEmpty();
    }

    @Test
    void resolvesOnlyWhatNobodyResolvedYet() {
        var known = new Agency(Agency.of("cơ quan thường trực").wording(), Optional.of("snv"));
        var group = new AgencyGroup(known.wording(), Optional.of(GroupSelector.of(AgencyLevel.DISTRICT)));

        assertThat(HATINH.resolve(known, JUNE_2018))
                .extracting(r -> r.orElseThrow())
                .containsExactly(known);
        assertThat(HATINH.resolve(group, JUNE_2018))
                .extracting(r -> r.orElseThrow())
                .containsExactly(group);
        assertThat(HATINH.resolve(Agency.of("VP UBND tỉnh các cơ quan liên quan"), JUNE_2018))
                .hasSize(2);
        assertThat(HATINH.expand(OpenGroup.of("các cơ quan liên quan"), JUNE_2018)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GROUP_OPEN);
        assertThat(HATINH.expand(UnresolvedAgency.of("VP UBND tỉnh các cơ quan liên quan"), JUNE_2018)
                        .codes())
                .containsExactly("vp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ";", "- ", "các sở, ", "UBND các ", "Sở Nội vụ ", "\n", "\u0301", "(", "và "})
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void hostileTextTakesNoTimeWorthNaming(String part) {
        assertThat(HATINH.readAll(part.repeat(1 << 20), JUNE_2018))
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.isUnderstood()).isFalse();
                    assertThat(reading.problems())
                            .extracting(Problem::code)
                            .containsExactly(ProblemCode.INPUT_TOO_LARGE);
                });
        var most = part.repeat(10_000 / part.length());
        assertThat(HATINH.readAll(most, JUNE_2018)).allMatch(reading -> reading.isUnderstood());
        assertThat(HATINH.expand(OpenGroup.of("x"), JUNE_2018).agencies()).isEmpty();
    }

    @Test
    void isAskedOnlyForDaysItTellsOf() {
        var before = LocalDate.of(2017, 12, 31);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> HATINH.at(before))
                .withMessage("Registry Hà Tĩnh tells of days from 2018-01-01 on, but was asked for 2017-12-31");
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> HATINH.read("Sở Nội vụ", before));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> HATINH.successorsOf("450", JUNE_2018))
                .withMessage("Registry Hà Tĩnh has no agency 450; near are 436, 447, 448");
    }

    @Test
    void aNameHasItsDays() {
        var registry = AgencyRegistry.ofText("""
                registry | X
                agency | a | DEPARTMENT | ../.. | REPORTED | | ../2020-12-31 Sở Cũ | name 2021-01-01/.. Sở Mới | also SM
                """);
        var in2020 = LocalDate.of(2020, 6, 1);
        var in2021 = LocalDate.of(2021, 6, 1);

        assertThat(registry.agency("a").name(in2020)).isEqualTo("Sở Cũ");
        assertThat(registry.agency("a").name(in2021)).isEqualTo("Sở Mới");
        assertThat(Specimens.told(registry.read("Sở Mới", in2020).orElseThrow()))
                .isEqualTo("NOT_IN_EXISTENCE[a]");
        assertThat(Specimens.told(registry.read("SM", in2020).orElseThrow())).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            agency | 447 | DISTRICT                              ~ Line 2 must be written such as agency | 447
            agency | 447 | COUNTY | ../.. | REPORTED | | A       ~ Line 2 must be written such as agency | 447
            agency | 447 | DISTRICT | 2025 | REPORTED | | A      ~ Line 2 must be written such as agency | 447
            agency | 4 4 | DISTRICT | ../.. | REPORTED | | A     ~ Line 2: Code of an agency must be of letters, digits
            agency | 447 | DISTRICT | ../.. | REPORTED | |       ~ Line 2: Name of an agency must be one line
            agency | 447 | DISTRICT | ../.. | REPORTED | | A | B ~ Line 2: Field must begin with name, also or under
            succession | 2025-01-01 | 448 445 | REPORTED | x     ~ Line 2 must be written such as succession
            succession | 2025-01-01 | 448 > | REPORTED | x       ~ Line 2: Succession must name who came before
            end | DISTRICT | 2025-06-30 | DISTRICT | REPORTED |  ~ Line 2: Level DISTRICT must not follow itself
            count | COMMUNE | -1 | ../.. | REPORTED | x          ~ Line 2: Count of a level must not be negative
            count | COMMUNE | 2025-01-01/2024-01-01 | ../.. | REPORTED | x ~ Line 2 must be written such as count
            doubt | DEPARTMENT | ../.. |                         ~ Line 2: Source of a doubt must be one line
            agencies                                             ~ Line 2 must begin with agency, succession, end
            """)
    void aLineThatCannotBeIsRefused(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyRegistry.ofText("registry | X\n" + line + "\n"))
                .withMessageStartingWith(message);
    }

    @Test
    void aRegistryThatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyRegistry.ofText("# nothing\n"))
                .withMessage("Registry must begin with a line such as registry | Hà Tĩnh | 2018-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyRegistry.ofText("registry | X | 2018"))
                .withMessageStartingWith("Line 1 must be written such as registry");
        var twice = "agency | 1 | DISTRICT | ../.. | REPORTED | | A\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyRegistry.ofText("registry | X\n" + twice + twice.replace("A", "B")))
                .withMessageStartingWith("Lines 3 and 2: Code 1 must stand once, but stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyRegistry.ofText(
                        "registry | X\n" + twice + "end | DISTRICT | 2025-06-30 | | REPORTED |\n"))
                .withMessageStartingWith(
                        "Lines 2 and 3: Agency 1 must end by 2025-06-30, when level DISTRICT ended, but exists ../..");
    }

    @Test
    void textsOfAnotherFormAreRefusedWithASpecimen() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Validity.parse("2025-06-30"))
                .withMessage("Validity must be written first day/last day, such as ../2025-06-30: 2025-06-30");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Validity.parse("x/.."))
                .withMessage("Validity must be written first day/last day, such as ../2025-06-30: x/..");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Validity.of(AUGUST_2025, JUNE_2018))
                .withMessage("Last day must be on or after 2025-08-01, but was 2018-06-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupSelector.parse("HUYEN"))
                .withMessage("Group must be written such as DISTRICT + COMMUNE: HUYEN");
        assertThatIllegalArgumentException().isThrownBy(() -> GroupSelector.parse("DISTRICT where a+b"));
        assertThatIllegalArgumentException().isThrownBy(GroupSelector::of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyName.of("../.. A"))
                .withMessage("Name of an agency must not begin with days such as 2018-01-01/.., but was \"../.. A\"");
    }

    @Test
    void aLastDayIsStillAmongTheDays() {
        var validity = Validity.parse("2025-01-01/2025-06-30");

        assertThat(validity.contains(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(validity.contains(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(validity.contains(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(validity.contains(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(validity.endedBefore(LocalDate.of(2025, 6, 30))).isFalse();
    }

    @Test
    void isToldByItsName() {
        assertThat(HATINH).hasToString("Hà Tĩnh");
        assertThat(HATINH.toText()).startsWith("registry | Hà Tĩnh | 2018-01-01\nagency | ubnd-tinh | PROVINCE | ");
    }

    private static String told(String text) {
        return Specimens.told(HATINH.read(text, JUNE_2018).orElseThrow());
    }
}
