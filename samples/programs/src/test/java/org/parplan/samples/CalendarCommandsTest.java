package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.samples.CommandLineContext.parplan;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.calendar.CalendarNotice;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.json.ParplanJson;

/** {@code days-off}, {@code due}, {@code report-deadlines}, {@code impact}: JSON shapes, files of one's own, refusals. */
class CalendarCommandsTest {

    /** As if the swap of 31 December 2018 had not been announced yet. */
    private static final String NO_SWAP = """
            notice | trước khi hoán đổi
            revoked | 2018-12-31
            revoked | 2019-01-05
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "input", ".txt"), content)
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 252, 2012-01-23, 2012-03-31",
        "2018, 250, 2018-02-16, 2018-04-25",
        "2023, 249, 2023-01-22, 2023-04-29",
        "2026, 249, 2026-02-17, 2026-04-26"
    })
    void daysOffOfAYearAreListedWithTheirSources(int year, int workingDays, String tet, String hungKings) {
        var run = parplan("days-off", Integer.toString(year), "--format", "json");

        assertThat(run.code()).isZero();
        var answer = run.json();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("year", "complete", "workingDays", "tet", "hungKings", "entries");
        assertThat(answer.get("complete").booleanValue()).isTrue();
        assertThat(answer.get("workingDays").intValue()).isEqualTo(workingDays);
        assertThat(answer.get("tet").asText()).isEqualTo(tet);
        assertThat(answer.get("hungKings").asText()).isEqualTo(hungKings);
        assertThat(answer.get("entries")).allSatisfy(entry -> {
            assertThat(entry.fieldNames())
                    .toIterable()
                    .containsExactly("date", "kind", "nameVi", "nameEn", "certainty", "source");
            assertThat(entry.get("source").isTextual()).isTrue();
        });
    }

    @Test
    void aYearToComeIsProjectedAndSaysSo() {
        var answer = parplan("days-off", "2030", "--format", "json").json();

        assertThat(answer.get("complete").booleanValue()).isFalse();
        assertThat(answer.get("tet").asText()).isEqualTo("2030-02-02");
        assertThat(answer.get("entries"))
                .extracting(entry -> entry.get("certainty").asText())
                .containsOnly("STATUTORY", "PROJECTED");
        assertThat(parplan("days-off", "2030", "--lang", "en").out())
                .contains("Warning: The days off of 2030 are not all announced.")
                .contains("Saturday, 2 February 2030: Lunar New Year (first day).")
                .containsOnlyOnce("Assumed: Lunar New Year off on the last two days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011", "2101", "0", "-1", "x", "10000"})
    void aYearThatNobodyKnowsIsRefused(String year) {
        var run = parplan("days-off", year, "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(year).hasLineCount(1);
    }

    @Test
    void aNoticeOfOnesOwnIsLaidOverTheCalendarWhetherLinesOrJson() throws IOException {
        var notice = CalendarNotice.ofText("""
                notice | Nghỉ 23/11/2026 (ví dụ) | 2026-10-01
                2026-11-23 | SWAPPED_OFF | DECIDED | Nghỉ hoán đổi | Swapped | | for 2026-11-28
                2026-11-28 | SWAPPED_WORKING | DECIDED | Làm bù | Worked | | for 2026-11-23
                """);

        for (var content : new String[] {notice.toText(), ParplanJson.write(notice)}) {
            var entries = parplan("days-off", "2026", "--calendar", file(content), "--format", "json")
                    .json()
                    .get("entries");
            assertThat(entries).extracting(entry -> entry.get("date").asText()).contains("2026-11-23", "2026-11-28");
        }
    }

    @Test
    void aCalendarOfOnesOwnStandsAlone() throws IOException {
        var calendar = WorkingCalendar.builder()
                .name("Lào (ví dụ)")
                .firstDay(LocalDate.of(2018, 1, 1))
                .lastDay(LocalDate.of(2018, 12, 31))
                .build();

        for (var content : new String[] {calendar.toText(), ParplanJson.write(calendar)}) {
            var answer = parplan("days-off", "2018", "--calendar", file(content), "--format", "json")
                    .json();
            assertThat(answer.get("workingDays").intValue()).isEqualTo(261);
            assertThat(answer.get("entries")).isEmpty();
        }
    }

    @Test
    void aFileThatIsNeitherACalendarNorANoticeIsRefusedByName() throws IOException {
        var binary = Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        for (var name : List.of(
                file(BundledPlan.HATINH_2018.json()),
                file("{\"a\":1}"),
                file("{"),
                file(""),
                file("Báo cáo"),
                binary.toString(),
                folder.toString())) {
            var run = parplan("days-off", "2026", "--calendar", name);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(name).hasLineCount(1);
        }
    }

    @Test
    void jsonMayBeginWithAByteOrderMark() throws IOException {
        var json = "\uFEFF" + ParplanJson.write(WorkingCalendar.vietnam());

        assertThat(parplan("days-off", "2026", "--calendar", file(json)).code()).isZero();
    }

    @Test
    void aNoticeThatCannotBeIsRefused() throws IOException {
        var run = parplan(
                "days-off",
                "2026",
                "--calendar",
                file("notice | x\n2026-11-24 | SWAPPED_OFF | DECIDED | a | b | | for 2026-11-28"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Notice x must leave 2026-11-24 as it is");
    }

    @ParameterizedTest
    @CsvSource({
        // Civil Code 2015, articles 147 and 148
        "2017-11-30, --months, 3, 2018-02-28",
        "2018-01-31, --months, 1, 2018-02-28",
        "2018-02-28, --months, 1, 2018-03-28",
        // working days, over Tết, a swap across the year, worked Saturdays
        "2018-02-13, --working-days, 5, 2018-02-27",
        "2018-08-31, --working-days, 1, 2018-09-04",
        "2018-12-28, --working-days, 3, 2019-01-04",
        "2014-01-24, --working-days, 5, 2014-02-08",
        "2025-04-25, --working-days, 3, 2025-04-29",
        "2018-02-27, --working-days, -5, 2018-02-13",
        "2018-01-05, --days, 1, 2018-01-08",
        "2018-03-03, --weeks, 1, 2018-03-12",
        "2016-02-29, --years, 1, 2017-02-28"
    })
    void aTimeLimitEndsByTheLawAndSaysWhy(String from, String unit, String length, String due) {
        var run = parplan("due", "--from", from, unit, length, "--format", "json");

        assertThat(run.code()).isZero();
        var answer = run.json();
        assertThat(answer.fieldNames()).toIterable().containsExactly("from", "due", "certainty", "steps");
        assertThat(text(answer, "from")).isEqualTo(from);
        assertThat(text(answer, "due")).isEqualTo(due);
        assertThat(answer.get("steps")).extracting(JsonNode::asText).anyMatch(step -> step.contains("Điều 147"));
    }

    @Test
    void aTimeLimitNamesTheDaysSkipped() {
        var answer = parplan("due", "--from", "2018-08-31", "--working-days", "1", "--format", "json")
                .json();

        assertThat(answer.get("steps"))
                .extracting(JsonNode::asText)
                .anyMatch(step -> step.startsWith("Ngày 03/9/2018: Nghỉ bù Quốc khánh"))
                .contains("Nghỉ hằng tuần: 01/9/2018.");
        assertThat(text(answer, "certainty")).isEqualTo("STATUTORY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from 2026-12-30 --working-days 3 | but were 3; with --allow-projected it is counted",
                "--from 2018-01-05 --working-days 1000000000 | but were 1000000000",
                "--from 2018-01-05 --days 1000000000 | 1000000000",
                "--from 2018-01-05 --days 0 | must be at least 1",
                "--from 2018-01-05 --days -3 | must be at least 1",
                "--from 2011-12-30 --working-days 3 | 2011-12-30",
                "--from 0000-01-01 --days 3 | 0000-01-0",
                "--from 2018-02-30 --days 3 | Date must be written such as 2018-06-30: 2018-02-30",
                "--from 2018-01-05 | --working-days",
                "--from 2018-01-05 --days 3 --weeks 1 | --weeks",
                "--days 3 | --from"
            })
    void aTimeLimitThatCannotBeToldIsRefused(String options, String reason) {
        var run = parplan(("due " + options).split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(reason).hasLineCount(1);
    }

    @Test
    void aTimeLimitIntoAYearNotAnnouncedIsProjectedWhereThatIsAllowed() {
        var answer = parplan(
                        "due", "--from", "2026-12-30", "--working-days", "3", "--allow-projected", "--format", "json")
                .json();

        assertThat(text(answer, "due")).isEqualTo("2027-01-05");
        assertThat(text(answer, "certainty")).isEqualTo("PROJECTED");
        assertThat(answer.get("steps")).extracting(JsonNode::asText).anyMatch(step -> step.contains("dự kiến"));
    }

    @Test
    void theReportsOf2018AreThoseOfThePlan() {
        assertThat(reports("--year", "2018"))
                .containsExactly(
                        "Q1 null null 2018-03-09 2018-03-09",
                        "Q2 null null 2018-06-09 2018-06-08",
                        "H1 null null 2018-06-09 2018-06-08",
                        "Q3 null null 2018-09-09 2018-09-07",
                        "Y null null 2018-11-24 2018-11-23",
                        "Q4 null null 2018-12-09 2018-12-07");
    }

    @Test
    void theLetterOfTheMinistryAsksForFourReports() {
        assertThat(reports("--year", "2026", "--regime", "bnv-581"))
                .containsExactly(
                        "Q1 2025-12-15 2026-03-14 2026-03-20 2026-03-20",
                        "H1 2025-12-15 2026-06-14 2026-06-20 2026-06-19",
                        "Q3 2026-06-15 2026-09-14 2026-09-20 2026-09-18",
                        "Y 2025-12-15 2026-12-14 2026-12-20 2026-12-18");
    }

    @Test
    void theDecreeHasWindowsAndNoDueDays() {
        assertThat(reports("--year", "2026", "--regime", "decree-09-2019"))
                .hasSize(12 + 4 + 2 + 1 + 1)
                .contains(
                        "MONTH-01 2025-12-15 2026-01-14 null null",
                        "H2 2026-06-15 2026-12-14 null null",
                        "M9 2025-12-15 2026-09-14 null null",
                        "Y 2025-12-15 2026-12-14 null null");
    }

    @Test
    void aRegimeRefusesOtherYearsThanItsOwnAndNamesTheOthers() {
        var run = parplan("report-deadlines", "--year", "2026");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("Regime hatinh-2018 is in effect from 2018-01-01 to 2018-12-31, which is not in 2026")
                .contains("decree-09-2019", "bnv-581")
                .hasLineCount(1);
        assertThat(parplan("report-deadlines", "--year", "2018", "--regime", "decree-09-2019")
                        .code())
                .isEqualTo(2);
        assertThat(parplan("report-deadlines", "--year", "2026", "--regime", "bnv")
                        .err())
                .contains("Regime must be one of hatinh-2018, decree-09-2019, bnv-581, but was bnv");
        assertThat(parplan("report-deadlines", "--year", "2027", "--regime", "bnv-581")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void regimesOfOnesOwnAreAFile() throws IOException {
        var regimes = file("""
                regime | tinh-2026 | Chế độ báo cáo (ví dụ) | 2026-01-01 | | DECIDED | ví dụ
                rule | QUARTER | 0/1..0/LAST | ON_OR_BEFORE 25 | chậm nhất ngày 25 tháng cuối quý |
                """);

        assertThat(reports("--year", "2026", "--regime", "tinh-2026", "--regimes", regimes))
                .hasSize(4)
                .contains("Q2 2026-04-01 2026-06-30 2026-06-25 2026-06-25");
    }

    @Test
    void impactTellsWhatASwapMovedInTheBundledPlan() throws IOException {
        var run = parplan(
                "impact",
                file(BundledPlan.HATINH_2018.json()),
                "--before",
                file(NO_SWAP),
                "--after",
                "vietnam",
                "--format",
                "json",
                "--lang",
                "en");

        assertThat(run.code()).isZero();
        var moved = run.json().get("moved");
        assertThat(moved).hasSize(20).allSatisfy(one -> {
            assertThat(one.fieldNames()).toIterable().containsExactly("subject", "from", "to", "because");
            assertThat(one.get("from").asText()).isEqualTo("2018-12-31");
            assertThat(one.get("to").asText()).isEqualTo("2018-12-28");
        });
        assertThat(moved).extracting(one -> one.get("subject").asText()).contains("3.5", "6.3/2", "7.14");
        assertThat(text(moved.get(0), "because")).contains("31 December 2018 was a working day and is one no more.");
    }

    @Test
    void impactTellsOneReasonOnce() throws IOException {
        var out = parplan(
                        "impact", file(BundledPlan.HATINH_2018.json()), "--before", file(NO_SWAP), "--after", "vietnam")
                .out();

        assertThat(out).startsWith("20 thời hạn thay đổi.").containsOnlyOnce("nay không còn là ngày làm việc");
    }

    @Test
    void impactOfCalendarsThatDoNotReachThePlanIsRefused() throws IOException {
        var later = file("calendar | x | 2026-01-01 | 2026-12-31");
        var run = parplan("impact", file(BundledPlan.HATINH_2018.json()), "--before", "vietnam", "--after", later);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("Calendars must both know the days of a deadline")
                .hasLineCount(1);
    }

    @Test
    void impactNeedsBothCalendars() throws IOException {
        assertThat(parplan("impact", file(BundledPlan.HATINH_2018.json()), "--before", "vietnam")
                        .code())
                .isEqualTo(2);
        assertThat(parplan("impact", file("{}"), "--before", "vietnam", "--after", "nowhere.txt")
                        .code())
                .isEqualTo(2);
    }

    /** The reports, each with its days, in one line. */
    private static List<String> reports(String... options) {
        var words = Stream.concat(Stream.of("report-deadlines", "--format", "json"), Stream.of(options));
        var run = parplan(words.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        var reports = new ArrayList<String>();
        for (var report : run.json()) {
            assertThat(report.fieldNames())
                    .toIterable()
                    .containsExactly("report", "from", "to", "lastDay", "lastWorkingDay");
            reports.add("%s %s %s %s %s"
                    .formatted(
                            text(report, "report"),
                            text(report, "from"),
                            text(report, "to"),
                            text(report, "lastDay"),
                            text(report, "lastWorkingDay")));
        }
        return reports;
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asText();
    }
}
