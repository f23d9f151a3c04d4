package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.samples.CommandLineContext.parplan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published interface of the command line: exit codes, JSON shapes, one line for a refusal. */
class ParplanTest {

    @TempDir
    private Path folder = Path.of("");

    private String bundled() throws IOException {
        return Files.writeString(folder.resolve("plan.json"), BundledPlan.HATINH_2018.json())
                .toString();
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("input.json"), content).toString();
    }

    @Test
    void checkingTheBundledPlanListsItsProblemsAndIsDone() throws IOException {
        var run = parplan("check", bundled(), "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        var answer = run.json();
        assertThat(answer.fieldNames()).toIterable().containsExactly("problems", "counts");
        assertThat(answer.get("problems"))
                .hasSize(55)
                .allSatisfy(problem -> assertThat(problem.fieldNames())
                        .toIterable()
                        .containsExactly("code", "severity", "kind", "path", "message"));
        assertThat(answer.get("counts").get("FUNDING_NOT_STATED").intValue()).isEqualTo(10);
        assertThat(answer.get("counts").get("DUTY_WITHOUT_TASK").intValue()).isEqualTo(18);
    }

    @Test
    void everyPathOfAProblemLeadsIntoTheFileChecked() throws IOException {
        var plan = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .build()
                .readTree(BundledPlan.HATINH_2018.json());

        assertThat(parplan("check", bundled(), "--format", "json").json().get("problems"))
                .allSatisfy(problem -> assertThat(
                                plan.at(problem.get("path").asText()).isMissingNode())
                        .as(problem.toString())
                        .isFalse());
    }

    @Test
    void aPlanWithAnErrorIsToldAndExitsWithOne() throws IOException {
        var twice = BundledPlan.HATINH_2018.json().replace("\"number\": \"7.6\"", "\"number\": \"7.5\"");

        var run = parplan("check", file(twice), "--format", "json", "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().get("counts").get("DUPLICATE_NUMBER").intValue()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý I, Quý 4 | 2018-01-01/2018-03-31 2018-10-01/2018-12-31 | ASSUMED_NUMERAL",
                "Tháng 11 và 12 | 2018-11-01/2018-12-31 | ''",
                "Quý l | 2018-01-01/2018-03-31 | ASSUMED_NUMERAL",
                "Tháng 02- Tháng 11 | 2018-02-01/2018-11-30 | ''",
            })
    void readsAWindowIntoDaysWithBothEnds(String text, String ranges, String problem) {
        var run = parplan("window", text, "--year", "2018", "--format", "json");

        assertThat(run.code()).isZero();
        var answer = run.json();
        assertThat(answer.fieldNames()).toIterable().containsExactly("text", "ranges", "recurrence", "problems");
        assertThat(answer.get("text").textValue()).isEqualTo(text);
        assertThat(answer.get("ranges"))
                .extracting(range ->
                        range.get("start").textValue() + "/" + range.get("end").textValue())
                .containsExactlyElementsOf(List.of(ranges.split(" ", -1)));
        assertThat(answer.get("recurrence").isNull()).isTrue();
        assertThat(answer.get("problems"))
                .extracting(one -> one.get("code").textValue())
                .containsExactlyElementsOf(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void tellsThatAWindowRecurs() {
        var answer = parplan("window", "Định kỳ, đột xuất trong năm", "--year", "2018", "--format", "json")
                .json();

        assertThat(answer.get("recurrence").toString()).isEqualTo("{\"periodic\":true,\"onDemand\":true}");
    }

    @Test
    void tellsByWhichDaysAWindowRecurs() {
        var answer = parplan(
                        "window",
                        "trước ngày 15/12 hằng năm, giai đoạn 2016 - 2018",
                        "--year",
                        "2018",
                        "--format",
                        "json")
                .json();

        assertThat(answer.get("recurrence").toString())
                .isEqualTo("{\"periodic\":true,\"onDemand\":false,\"every\":[\"1 YEARS\"],"
                        + "\"by\":[\"BEFORE YEAR:12-15\"]}");
        assertThat(answer.get("occurrences").toString()).isEqualTo("[\"2016-12-14\",\"2017-12-14\",\"2018-12-14\"]");
    }

    @Test
    void tellsWhatAWindowWaitsForAndAtWhichHourItEnds() {
        var text = "từ 01/01 đến 17 giờ ngày 12/6; 10 ngày làm việc sau khi có văn bản; Thường xuyên";
        var run = parplan("window", text, "--year", "2018", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.json().get("ranges").toString())
                .isEqualTo("[{\"start\":\"2018-01-01\",\"end\":\"2018-06-12\",\"until\":\"17:00\"}]");
        assertThat(run.json().get("awaited").toString())
                .isEqualTo("[{\"event\":\"có văn bản\",\"limit\":\"10 WORKING_DAYS\"}]");
        assertThat(parplan("window", text, "--year", "2018").out()).isEqualTo("""
                        01/01/2018 – 17:00 ngày 12/6/2018
                        Thường xuyên
                        10 ngày làm việc kể từ khi có văn bản (chưa xác định ngày)
                        """);
        assertThat(parplan("window", "05 ngày làm việc trước khi khai mạc; khi có yêu cầu", "--year", "2018")
                        .out())
                .isEqualTo("""
                        5 ngày làm việc trước khi khai mạc (chưa xác định ngày)
                        Kể từ khi có yêu cầu (chưa xác định ngày)
                        """);
        assertThat(parplan("window", "trước ngày 15/12 hằng năm", "--year", "2018")
                        .out())
                .isEqualTo("01/01/2018 – 14/12/2018\nĐịnh kỳ 1 năm một lần\nHạn: 14/12/2018\n");
    }

    @Test
    void aWindowReadInPartIsAnAnswerWithAWarning() {
        var run = parplan("window", "Quý II; theo lộ trình", "--year", "2018");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("01/4/2018 – 30/6/2018\nCảnh báo: Chưa hiểu phần \"theo lộ trình\"; giữ nguyên văn.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khi đủ điều kiện", "Tháng 13", "Quý V", "ngày 30/2/2018", ""})
    void aWindowThatCannotBeReadIsAnErrorAndAnAnswerAllTheSame(String text) {
        var run = parplan("window", text, "--year", "2018", "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().get("ranges")).isEmpty();
        assertThat(run.json().get("problems")).isNotEmpty();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void answersInTheLanguageAskedFor() {
        assertThat(parplan("window", "Quý II", "--year", "2018").out()).isEqualTo("01/4/2018 – 30/6/2018\n");
        assertThat(parplan("window", "Quý II", "--year", "2018", "--lang", "en").out())
                .isEqualTo("1 April 2018 – 30 June 2018\n");
    }

    static Stream<Arguments> wrongUsage() {
        return Stream.of(
                Arguments.of("an unknown command", new String[] {"chekc"}, "chekc"),
                Arguments.of("no plan to check", new String[] {"check"}, "PLAN.json"),
                Arguments.of("no year", new String[] {"window", "Quý I"}, "--year"),
                Arguments.of("a year that is no number", new String[] {"window", "Quý I", "--year", "nay"}, "nay"),
                Arguments.of("year 0", new String[] {"window", "Quý I", "--year", "0"}, "Year must be from 1 to 9999"),
                Arguments.of("year 10^9", new String[] {"window", "Quý I", "--year", "1000000000"}, "1000000000"),
                Arguments.of(
                        "an unknown format",
                        new String[] {"window", "Quý I", "--year", "2018", "--format", "xml"},
                        "xml"),
                Arguments.of(
                        "an unknown language",
                        new String[] {"window", "Quý I", "--year", "2018", "--lang", "fr"},
                        "fr"),
                Arguments.of("an impossible day", new String[] {"demo", "--as-of", "2018-02-30"}, "2018-02-30"),
                Arguments.of("a missing file", new String[] {"check", "/nowhere/plan.json"}, "/nowhere/plan.json"),
                Arguments.of("a folder", new String[] {"check", "/"}, "/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongUsage")
    void refusesWrongUsageOnOneLine(String name, String[] arguments, String named) {
        assertRefused(parplan(arguments), named);
    }

    static Stream<Arguments> badPlans() {
        var plan = BundledPlan.HATINH_2018.json();
        return Stream.of(
                Arguments.of("an empty file", "", "JSON"),
                Arguments.of("no JSON", "kế hoạch", "JSON"),
                Arguments.of("a plan cut in half", plan.substring(0, plan.length() / 2), "JSON"),
                Arguments.of("null", "null", "null"),
                Arguments.of("a list", "[]", "object"),
                Arguments.of("something after the end", plan + "}", "JSON"),
                Arguments.of("an unknown field", plan.replaceFirst("\"year\"", "\"colour\": 1, \"year\""), "colour"),
                Arguments.of("a key twice", plan.replaceFirst("\"year\"", "\"id\": \"x\", \"year\""), "id"),
                Arguments.of("text for a number", plan.replaceFirst("\"year\": 2018", "\"year\": \"2018\""), "/year"),
                Arguments.of(
                        "a fraction for a whole number",
                        plan.replaceFirst("\"year\": 2018", "\"year\": 2018.5"),
                        "/year"),
                Arguments.of("no year", plan.replaceFirst("\"year\": 2018,", ""), "year"),
                Arguments.of("month 13", plan.replaceFirst("\"2018-01-01\"", "\"2018-13-01\""), "2018-13-01"),
                Arguments.of("30 February", plan.replaceFirst("\"2018-01-01\"", "\"2018-02-30\""), "2018-02-30"),
                Arguments.of("a date as an array", plan.replaceFirst("\"2018-01-01\"", "[2018, 1, 1]"), "/"),
                Arguments.of(
                        "negative money", plan.replaceFirst("\"amount\": 100000000", "\"amount\": -1"), "/funding"),
                Arguments.of(
                        "money that overflows",
                        plan.replaceFirst("\"amount\": 100000000", "\"amount\": 99999999999999999999"),
                        "/funding"),
                Arguments.of(
                        "an unknown kind", plan.replaceFirst("\"kind\": \"NOT_STATED\"", "\"kind\": \"GIFT\""), "GIFT"),
                Arguments.of(
                        "another format version",
                        plan.replaceFirst("\"formatVersion\": 1", "\"formatVersion\": 2"),
                        "2"),
                Arguments.of(
                        "a text of 10 MB",
                        plan.replaceFirst("\"title\": \"", "\"title\": \"" + "x".repeat(10_000_000)),
                        "title"),
                Arguments.of("200,000 nested brackets", "[".repeat(200_000), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badPlans")
    void refusesABadPlanOnOneLine(String name, String content, String named) throws IOException {
        assertThat(content).as("the fault was planted").isNotEqualTo(BundledPlan.HATINH_2018.json());

        assertRefused(parplan("check", file(content), "--lang", "en"), named);
        assertRefused(parplan("check", file(content), "--format", "json", "--lang", "en"), named);
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        var file = folder.resolve("latin.json");
        Files.write(file, "{\"title\": \"Hà Tĩnh\"}".getBytes(StandardCharsets.UTF_16));

        assertRefused(parplan("check", file.toString()), "");
    }

    @Test
    void showsTheStackTraceOnlyWhenAsked() {
        assertThat(parplan("--debug", "check", "/nowhere/plan.json").err()).contains("\tat ");
    }

    private static void assertRefused(CommandLineContext run, String named) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("parplan: ").contains(named).hasLineCount(1);
        assertThat(run.err().length()).isLessThan(500);
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("org.parplan");
    }

    @Test
    void theDemoWritesItsSixFilesAndTellsThePlanAndTheYear() throws IOException {
        var run = parplan("demo", "--out", folder.resolve("demo").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("140.000.000 đồng", "08/6/2018", "đạt 45%", "đã hoàn thành 08/36 nhiệm vụ (đạt 22,22%)");
        for (var name :
                List.of("plan.json", "ledger.json", "report.html", "report.md", "deadlines.csv", "deadlines.ics")) {
            assertThat(folder.resolve("demo").resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void refusesADocumentInTheLanguageAskedFor() throws IOException {
        var unknown = file(BundledPlan.HATINH_2018.json().replaceFirst("\"year\"", "\"colour\": 1, \"year\""));

        assertThat(parplan("check", unknown).err()).contains("/colour: Trường \"colour\" chưa được hỗ trợ");
        assertThat(parplan("check", unknown, "--lang", "en").err()).contains("is not supported");
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        assertRefused(parplan("demo", "--out", file("x")), "input.json");
    }

    @Test
    void tellsARecurrenceInWordsToo() {
        assertThat(parplan("window", "Định kỳ, đột xuất trong năm", "--year", "2018")
                        .out())
                .isEqualTo("01/01/2018 – 31/12/2018\nĐịnh kỳ (tháng, quý)\nTheo yêu cầu, đột xuất\n");
    }
}
