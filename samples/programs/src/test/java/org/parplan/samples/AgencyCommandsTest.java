package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.samples.CommandLineContext.parplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.json.ParplanJson;

/** {@code agencies}, and {@code check} with a registry: their JSON shapes, files of one's own, and what they refuse. */
class AgencyCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "input", ".txt"), content)
                .toString();
    }

    private static CommandLineContext agencies(String... arguments) {
        return parplan(Stream.concat(Stream.of("agencies", "--format", "json"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static List<String> codes(CommandLineContext run) {
        assertThat(run.code()).as(run.err()).isZero();
        return Stream.iterate(0, i -> i < run.json().get("agencies").size(), i -> i + 1)
                .map(i -> run.json().get("agencies").get(i).get("code").asText())
                .toList();
    }

    private static List<String> problems(CommandLineContext run) {
        return Stream.iterate(0, i -> i < run.json().get("problems").size(), i -> i + 1)
                .map(i -> run.json().get("problems").get(i).get("code").asText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2018-06-30, 13, ''", "2025-02-01, 12, ''", "2025-08-01, 0, GROUP_ENDED"})
    void aGroupIsListedForADay(String day, int count, String problem) {
        var run = agencies("--date", day, "--group", "UBND cấp huyện");

        assertThat(codes(run)).hasSize(count);
        assertThat(String.join(" ", problems(run))).isEqualTo(problem);
        assertThat(run.json().fieldNames()).toIterable().containsExactly("agencies", "problems");
        assertThat(run.json().get("agencies")).allSatisfy(agency -> {
            assertThat(agency.fieldNames()).toIterable().containsExactly("code", "name", "level");
            assertThat(agency.get("level").asText()).isEqualTo("DISTRICT");
            assertThat(agency.get("name").asText()).startsWith("UBND ");
        });
    }

    @Test
    void theWordsMayBeAWholeCellAndEachProblemIsToldOnce() {
        var run = agencies("--date", "2018-06-30", "--group", "Kỳ Anh; Sở KH&CN, các cơ quan liên quan; Kỳ Anh");

        assertThat(codes(run)).containsExactly("so-khcn");
        assertThat(problems(run)).containsExactly("ACTOR_AMBIGUOUS", "GROUP_OPEN");
    }

    @Test
    void wordsThatAreNoneAreAnError() {
        var run = agencies("--date", "2018-06-30", "--group", " ");

        assertThat(run.code()).isEqualTo(1);
        assertThat(problems(run)).containsExactly("NOT_UNDERSTOOD");
    }

    @Test
    void withoutAGroupAllAgenciesOfTheDayAreListedWithWhatIsNotKnown() {
        var run = agencies("--date", "2025-08-01");

        assertThat(codes(run)).contains("so-noi-vu", "18073").doesNotContain("436");
        assertThat(problems(run)).containsOnly("LEVEL_IN_DOUBT", "GROUP_INCOMPLETE");
    }

    @Test
    void successorsAreListed() {
        assertThat(codes(agencies("--date", "2025-02-01", "--successors-of", "448")))
                .containsExactly("445");
        var stillThere = agencies("--date", "2018-06-30", "--successors-of", "448");
        assertThat(codes(stillThere)).isEmpty();
        assertThat(problems(stillThere)).containsExactly("AGENCY_GOES_ON");
        assertThat(problems(agencies("--date", "2018-06-30", "--successors-of", "18073")))
                .containsExactly("AGENCY_NOT_FOUNDED");
        assertThat(problems(agencies("--date", "2025-08-01", "--successors-of", "448")))
                .containsExactly("SUCCESSORS_UNNAMED");
    }

    @Test
    void aRegistryOfOnesOwnIsReadWhetherLinesOrJson() throws IOException {
        var without = BundledRegistry.HATINH
                .text()
                .lines()
                .filter(line -> !line.startsWith("agency | 447 "))
                .collect(Collectors.joining("\n"));
        var json = ParplanJson.write(AgencyRegistry.ofText(without));

        for (var content : new String[] {without, json}) {
            var run = agencies("--date", "2018-06-30", "--group", "UBND cấp huyện", "--registry", file(content));
            assertThat(codes(run)).hasSize(12).doesNotContain("447");
            assertThat(problems(run)).containsExactly("GROUP_INCOMPLETE");
        }
    }

    private static String without(String... beginnings) {
        return BundledRegistry.HATINH
                .text()
                .lines()
                .filter(line -> Stream.of(beginnings).noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
    }

    /** Each of the thirteen; the two that a succession names leave together with it. */
    @ParameterizedTest
    @ValueSource(strings = {"436", "437", "439", "440", "441", "442", "443", "444", "445", "446", "447", "448", "449"})
    void deletingAnyDistrictFromTheFileChangesTheAnswers(String code) throws IOException {
        var registry = file(without("agency | " + code + " ", "succession | 2025-01-01 | 448 "));
        var group = new String[] {"--date", "2018-06-30", "--group", "UBND cấp huyện"};
        var whole = codes(agencies(group));

        var rest = agencies(Stream.concat(Stream.of(group), Stream.of("--registry", registry))
                .toArray(String[]::new));

        assertThat(codes(rest)).hasSize(12).doesNotContain(code);
        assertThat(whole).hasSize(13).contains(code).containsAll(codes(rest));
        assertThat(problems(rest)).containsExactly("GROUP_INCOMPLETE");
        assertThat(codes(agencies("--date", "2018-06-30", "--registry", registry)))
                .doesNotContain(code);
        assertThat(agencies("--date", "2025-08-01", "--successors-of", code, "--registry", registry)
                        .code())
                .isEqualTo(2);
    }

    /** A line less changes the answers and does not make the file unreadable; that one is missing is told. */
    @ParameterizedTest
    @ValueSource(strings = {"445", "448"})
    void whoIsNamedInASuccessionAndNotListedIsTold(String code) throws IOException {
        var registry = file(without("agency | " + code + " "));
        var members = agencies("--date", "2018-06-30", "--group", "UBND cấp huyện", "--registry", registry);
        assertThat(members.code()).isZero();
        assertThat(codes(members)).hasSize(12).doesNotContain(code);

        var all = agencies("--date", "2018-06-30", "--registry", registry);
        assertThat(problems(all)).contains("ACTOR_UNRESOLVED");
        assertThat(all.out()).contains("\\\"" + code + "\\\"");
    }

    @Test
    void aRegistryThatContradictsItselfIsRefusedWithAllItsFaultsInOneLine() throws IOException {
        var run = agencies("--date", "2018-06-30", "--registry", file("""
                registry | X
                agency | 447 | DISTRICT | 2025-06-30/2018-01-01 | REPORTED | | UBND huyện Kỳ Anh
                count | COMMUNE | 216 | 2020 | REPORTED | x
                """));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .hasLineCount(1)
                .contains("Line 2", "Last day must be on or after 2025-06-30, but was 2018-01-01", "Line 3", "2020");
    }

    /** What cannot be counted is not told as a number of members. */
    @Test
    void aGroupWithoutANumberIsNotToldAsNobody() {
        assertThat(parplan("agencies", "--date", "2018-06-30", "--group", "các cơ quan liên quan", "--lang", "en")
                        .out())
                .startsWith("0 agencies are named on 30 June 2018; how many there are in all is not known.\n");
        assertThat(parplan("agencies", "--date", "2018-06-30", "--group", "UBND các phường, xã NTM")
                        .out())
                .startsWith("Tại ngày 30/6/2018 nêu được tên 0 cơ quan, đơn vị; chưa rõ tổng số.\n");
        assertThat(parplan("agencies", "--date", "2018-06-30", "--group", "Kỳ Anh; Sở KH&CN", "--lang", "en")
                        .out())
                .contains("\n1 agency is named on 30 June 2018; how many there are in all is not known.\n");
        assertThat(problems(agencies("--date", "2018-06-30", "--group", "UBND các phường, xã NTM")))
                .isNotEmpty();
        assertThat(parplan("agencies", "--date", "2025-08-01", "--group", "UBND cấp huyện", "--lang", "en")
                        .out())
                .startsWith("0 agencies on 1 August 2025.\n");
    }

    @Test
    void isToldInBothLanguages() {
        assertThat(parplan("agencies", "--date", "2018-06-30", "--group", "thị xã Kỳ Anh")
                        .out())
                .isEqualTo("""
                        449  UBND thị xã Kỳ Anh (UBND cấp huyện (đến 30/6/2025))
                        1 cơ quan, đơn vị tại ngày 30/6/2018.
                        """);
        assertThat(parplan("agencies", "--date", "2025-08-01", "--group", "UBND cấp huyện", "--lang", "en")
                        .out())
                .startsWith("0 agencies on 1 August 2025.\nWarning: \"UBND cấp huyện\" has no members any more");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(List.of("--date", "2018-02-30"), "2018-02-30"),
                Arguments.of(List.of("--group", "UBND cấp huyện"), "--date"),
                Arguments.of(List.of("--date", "2017-12-31"), "tells of days from 2018-01-01 on"),
                Arguments.of(
                        List.of("--date", "2018-06-30", "--successors-of", "450"), "has no agency 450; near are 440, "),
                Arguments.of(
                        List.of("--date", "2018-06-30", "--successors-of", "448", "--group", "x"),
                        "must not be given together"),
                Arguments.of(List.of("--date", "2018-06-30", "--registry", "nowhere.txt"), "no file nowhere.txt"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeAskedIsRefused(List<String> arguments, String reason) {
        var run = agencies(arguments.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(reason).hasLineCount(1);
    }

    @Test
    void aFileThatIsNoRegistryIsRefused() throws IOException {
        for (var content : List.of("", "calendar | x", "{}", "registry | X\nagency | 1")) {
            assertThat(agencies("--date", "2018-06-30", "--registry", file(content))
                            .code())
                    .as(content)
                    .isEqualTo(2);
        }
    }

    private CommandLineContext check(String... arguments) throws IOException {
        return parplan(Stream.concat(
                        Stream.of("check", file(BundledPlan.HATINH_2018.json()), "--format", "json"),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void checkTellsTheLeadsThatHaveEndedByADay() throws IOException {
        var run = check("--as-of", "2025-08-01", "--registry", file(BundledRegistry.HATINH.text()), "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(problems(run)).containsOnlyOnce("LEAD_CEASED").contains("LEVEL_IN_DOUBT");
        assertThat(run.out())
                .contains(
                        "/tasks/3/leads/1",
                        "with 30 June 2025; in its place: commune committee; not ended: commune committee.");
        assertThat(check("--as-of", "2025-08-01").out()).contains("LEAD_CEASED");
        assertThat(check("--as-of", "2025-06-30").out()).doesNotContain("LEAD_CEASED");
    }

    @Test
    void checkWithARegistrySettlesWhatItCanAndWithoutOneIsAsItWas() throws IOException {
        assertThat(problems(check())).hasSize(55).contains("ACTOR_UNRESOLVED");
        assertThat(problems(check("--registry", "hatinh"))).hasSize(54);
        assertThat(problems(check("--as-of", "2018-06-30"))).hasSize(54);
    }

    @Test
    void checkRefusesADayThatTheRegistryDoesNotTellOf() throws IOException {
        var run = check("--as-of", "2017-12-31");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("2017-12-31");
    }
}
