package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.progress.Stage;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.reporting.csv.CsvRenderer;
import org.parplan.reporting.html.HtmlRenderer;
import org.parplan.reporting.ics.IcsRenderer;
import org.parplan.reporting.markdown.MarkdownRenderer;
import org.parplan.reporting.report.DueRow;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.ProgressRow;
import org.parplan.reporting.words.StatusWords;
import org.parplan.reporting.words.Words;

/** What the report on the sample plan of 2026 makes of extensions, of what was taken out, and of new leads. */
class TinhMau2026ReportTest {

    private static final Words VI = new Words(Labels.of(Language.VI));
    private static final String NOTE = "Số liệu trong báo cáo này được đặt ra để minh họa.";

    private static PlanReport report(LocalDate asOf) {
        return PlanReport.builder()
                .from(PlanReport.of(
                        BundledPlan.TINH_MAU_2026.plan(),
                        BundledPlan.TINH_MAU_2026.ledger(),
                        WorkingCalendar.vietnam(),
                        StatusTerms.asOf(asOf).using(BundledRegistry.TINH_MAU.registry())))
                .note(NOTE)
                .build();
    }

    static Stream<List<String>> dues() {
        return Resources.rows("tinh-mau-2026-dues.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("dues")
    void theDaysOfATaskAreThoseOfToday(List<String> expected) {
        var rows = report(LocalDate.parse(expected.get(0))).dues().stream()
                .filter(due -> due.row().task().number().equals(expected.get(1)))
                .map(TinhMau2026ReportTest::told)
                .toList();
        var told = expected.subList(2, expected.size());
        if (told.get(2).isEmpty()) {
            assertThat(rows).isEmpty();
        } else {
            assertThat(rows).contains(told);
        }
    }

    /** The table has no quotes, so a name in it has no commas. */
    private static List<String> told(DueRow due) {
        return List.of(
                String.join("; ", due.only()),
                due.planned().map(LocalDate::toString).orElse(""),
                due.lastDay().toString(),
                due.stage()
                        .filter(stage -> stage == Stage.DONE || due.isExcluded())
                        .map(Stage::name)
                        .orElse(""),
                String.join("; ", due.leads()).replace(",", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-08-31, 2.2, (theo Kế hoạch: 30/6/2026)",
        "2026-06-30, 2026-07-31, 3.3, (UBND đặc khu Mẫu; theo Kế hoạch: 31/3/2026)",
        "2026-07-15, 2026-09-30, 4.3., (không tiếp tục thực hiện; chủ trì: Sở Văn hóa‚ Thể thao và Du lịch)",
        "2026-09-30, 2026-10-31, 6.2., (chủ trì: Sở Xây dựng)",
        "2026-08-05, 2026-08-17, 3.1, (Kế hoạch không nêu ngày)",
        "2026-09-30, 2026-09-30, 5.2, (không phát sinh)",
    })
    void aMilestoneStandsOnTheDayOfTodayAndSaysWhatHasChanged(
            LocalDate asOf, LocalDate day, String number, String told) {
        var subjects = report(asOf).milestones().stream()
                .filter(milestone -> milestone.date().equals(day))
                .flatMap(milestone -> VI.subjects(milestone).stream())
                .toList();
        assertThat(subjects)
                .anySatisfy(subject -> assertThat(subject).contains(number).contains(told.replace('‚', ',')));
    }

    @Test
    void noMilestoneStandsOnADayThatNoLongerCounts() {
        assertThat(report(LocalDate.of(2026, 6, 30)).milestones())
                .filteredOn(milestone -> milestone.date().equals(LocalDate.of(2026, 6, 30)))
                .flatExtracting(milestone -> milestone.tasks().stream()
                        .map(row -> row.task().number())
                        .toList())
                .contains("1.2")
                .doesNotContain("2.2");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 2.2 3.3", "2026-09-30, 2.2 3.3", "2026-12-31, 2.2 3.3 7.3"})
    void extendedIsWhatWasGrantedLaterToAllOrToOneMemberAndNotWhatWasDated(LocalDate asOf, String numbers) {
        assertThat(report(asOf).status().orElseThrow().extended())
                .extracting(row -> row.task().number())
                .containsExactly(numbers.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-05", "2026-09-30"})
    void aLateGroupKeepsTheExtensionOfItsMember(LocalDate asOf) {
        var rows = report(asOf).status().orElseThrow();
        var words = new StatusWords(VI, rows);
        var late = row(rows.late(), "3.3");
        assertThat(words.due(late)).isEqualTo("31/3/2026; UBND đặc khu Mẫu: gia hạn đến 31/7/2026");
        assertThat(words.times(row(rows.extended(), "3.3"))).isEqualTo("1");
        assertThat(words.due(row(rows.extended(), "3.3"))).isEqualTo(words.due(late));
    }

    @Test
    void anExtensionOfAllShowsBothDays() {
        var rows = report(LocalDate.of(2026, 6, 30)).status().orElseThrow();
        var words = new StatusWords(VI, rows);
        assertThat(words.due(row(rows.extended(), "2.2"))).isEqualTo("30/6/2026, gia hạn đến 31/8/2026");
        assertThat(words.due(row(rows.extended(), "3.3")))
                .isEqualTo("31/3/2026; UBND đặc khu Mẫu: gia hạn đến 31/7/2026");
    }

    @Test
    void aTimeThatRunsFromAnEventIsToldAsSetAndNotAsMissing() {
        var rows = report(LocalDate.of(2026, 8, 20)).status().orElseThrow();
        var task = rows.status().task("3.1");
        assertThat(task.explanation().in(Language.VI))
                .contains("Sự kiện \"có quyết định công bố của bộ\" diễn ra ngày 03/8/2026; thời hạn tính từ ngày này.")
                .doesNotContain("không quy định thời hạn");
    }

    @Test
    void theShareOfATargetIsNotTakenForThatOfTheWhole() {
        var html = HtmlRenderer.of(Language.VI).render(report(LocalDate.of(2026, 9, 30)));
        assertThat(html).contains("đã đạt 3/19 (52,63% chỉ tiêu)").doesNotContain("3/19 (52,63%)");
    }

    private static ProgressRow row(List<ProgressRow> rows, String number) {
        return rows.stream()
                .filter(row -> row.task().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSpreadsheetAndTheCalendarFollowTheLedgerAndCarryTheNote() {
        var report = report(LocalDate.of(2026, 9, 30));
        var csv = CsvRenderer.of(Language.VI)
                .withoutByteOrderMark()
                .render(report)
                .lines()
                .toList();
        assertThat(csv.get(0)).endsWith("Hạn theo Kế hoạch,Riêng cho,Kết quả,Lưu ý");
        assertThat(csv.subList(1, csv.size()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith(NOTE));
        assertThat(csv)
                .anyMatch(line -> line.contains("tm-2026/3.3,")
                        && line.contains(",2026-07-31,2026-07-31,")
                        && line.contains(",2026-03-31,UBND đặc khu Mẫu,Đã hoàn thành"))
                .anyMatch(line -> line.contains("tm-2026/6.2,") && line.contains(",Sở Xây dựng,"))
                .anyMatch(line -> line.contains("tm-2026/4.3,") && line.contains(",Không tiếp tục thực hiện,"));

        var events =
                List.of(unfolded(IcsRenderer.of(Language.VI).render(report)).split("BEGIN:VEVENT"));
        assertThat(events.get(0)).contains("X-WR-CALDESC:Lưu ý: " + NOTE);
        assertThat(event(events, "tm-2026/4.3@")).contains("STATUS:CANCELLED", "(không tiếp tục thực hiện");
        assertThat(event(events, "tm-2026/2.2@"))
                .contains("DTSTART;VALUE=DATE:20260831", "Hạn theo Kế hoạch: 30/6/2026", "Lưu ý: " + NOTE);
        assertThat(event(events, "tm-2026/3.3/20260731@")).contains("UBND đặc khu Mẫu");
        assertThat(event(events, "tm-2026/6.2@")).contains("Chủ trì: Sở Xây dựng");
    }

    private static String unfolded(String ics) {
        return ics.replace("\r\n ", "");
    }

    private static String event(List<String> events, String uid) {
        return events.stream()
                .filter(event -> event.contains("UID:" + uid))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHeadSaysWhatThePlanReplaces() {
        var report = PlanReport.of(
                BundledPlan.TINH_MAU_2026_AMENDED.plan(), WorkingCalendar.vietnam(), LocalDate.of(2026, 9, 30));
        var html = HtmlRenderer.of(Language.VI).render(report);
        var markdown = MarkdownRenderer.of(Language.VI).render(report);
        for (var head : List.of(
                html.substring(html.indexOf("<header>"), html.indexOf("</header>")),
                markdown.substring(0, markdown.indexOf("## ")).replace("\\", ""))) {
            assertThat(head)
                    .contains("Thay thế: Kế hoạch số 01/KH-UBND ngày 12/01/2026 của UBND tỉnh")
                    .contains(BundledPlan.TINH_MAU_2026_AMENDED.plan().note().orElseThrow());
        }
    }

    @Test
    void theNoteStandsAgainWhereTheResultsAreAndNobodyIsSaidToHaveReportedThem() {
        var report = report(LocalDate.of(2026, 9, 30));
        var parts = new ArrayList<String>();
        var html = HtmlRenderer.of(Language.VI).render(report);
        parts.add(html.substring(html.indexOf("<section id=\"status\""), html.indexOf("<section id=\"figures\"")));
        var markdown = MarkdownRenderer.of(Language.VI).render(report);
        parts.add(markdown.substring(markdown.indexOf("## Kết quả thực hiện"), markdown.indexOf("## Số liệu chính")));
        assertThat(parts).allSatisfy(part -> assertThat(part).contains(NOTE));
        assertThat(html).doesNotContain("các cơ quan, đơn vị đã báo cáo").contains("lấy từ sổ theo dõi thực hiện");
    }
}
