package org.parplan.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.agency.Agency;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Language;
import org.parplan.reporting.ReportContext;

class CsvRendererTest {

    private static final CsvRenderer RENDERER = CsvRenderer.of(Language.VI);

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            =cmd|'/C calc'!A0  ~ '=cmd|'/C calc'!A0
            +84 239            ~ '+84 239
            -1                 ~ '-1
            @SUM(A1)           ~ '@SUM(A1)
            'quoted            ~ ''quoted
            a, b               ~ "a, b"
            say "x"            ~ "say ""x"\""
            7.5                ~ 7.5
            """)
    void aCellIsQuotedAndGuardedWhereItMustBe(String text, String cell) {
        assertThat(CsvText.cell(text)).isEqualTo(cell);
    }

    @Test
    void aTabOrCarriageReturnInFrontIsGuardedToo() {
        assertThat(CsvText.cell("\tx")).isEqualTo("'\tx");
        assertThat(CsvText.cell("\r\nx")).isEqualTo("\"'\r\nx\"");
    }

    @Test
    void beginsWithAByteOrderMarkUnlessToldNotTo() {
        var report = ReportContext.report();
        assertThat(RENDERER.render(report).getBytes(StandardCharsets.UTF_8))
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        assertThat(RENDERER.withoutByteOrderMark().render(report))
                .isEqualTo(RENDERER.render(report).substring(1))
                .startsWith("Loại,");
    }

    @Test
    void hasARowForEachDayByWhichATaskThatComesBackIsDue() {
        var plan = Plan.builder()
                .from(ReportContext.plan())
                .tasks(List.of(ReportContext.task("2.1", "Trong năm; trước ngày 10 tháng cuối quý", "0")))
                .build();
        assertThat(rows(plan).stream()
                        .skip(6)
                        .map(row -> row.get(0) + " " + row.get(5) + " " + row.get(6) + " " + row.get(7)))
                .containsExactly(
                        "Hạn của nhiệm vụ định kỳ  2018-03-09 2018-03-09",
                        "Hạn của nhiệm vụ định kỳ  2018-06-09 2018-06-08",
                        "Hạn của nhiệm vụ định kỳ  2018-09-09 2018-09-07",
                        "Hạn của nhiệm vụ định kỳ  2018-12-09 2018-12-07");
    }

    @Test
    void hasARowForEachReportAndEachPartOfATimeAndForATimeWithoutDates() {
        var rows = rows(ReportContext.plan());
        assertThat(rows.stream().skip(1).map(row -> row.get(1) + " " + row.get(6)))
                .containsExactly(
                        "ht-2018/report/2018-Q1 2018-03-09",
                        "ht-2018/report/2018-Q2 2018-06-09",
                        "ht-2018/report/2018-Q3 2018-09-09",
                        "ht-2018/report/2018-Y 2018-11-24",
                        "ht-2018/report/2018-Q4 2018-12-09",
                        "ht-2018/2.1 2018-03-31",
                        "ht-2018/2.2 2018-12-31",
                        "ht-2018/2.3 2018-03-31",
                        "ht-2018/2.3 2018-12-31",
                        "ht-2018/2.4 ",
                        "ht-2018/7.5 2018-12-31",
                        "ht-2018/7.10 2018-10-31",
                        "ht-2018/7.12 2018-08-31",
                        "ht-2018/7.14 2018-12-31");
    }

    @Test
    void aFormulaInThePlanIsText() {
        var task = Task.builder()
                .from(ReportContext.plan().task("2.1"))
                .leads(List.of(Agency.of("=HYPERLINK(\"http://x\";\"y\")")))
                .build();
        assertThat(rows(Plan.builder()
                        .from(ReportContext.plan())
                        .tasks(List.of(task))
                        .build()))
                .last()
                .satisfies(row -> assertThat(row.get(3)).isEqualTo("'=HYPERLINK(\"http://x\";\"y\")"));
    }

    private static List<List<String>> rows(Plan plan) {
        return CsvReader.read(
                RENDERER.withoutByteOrderMark().render(ReportContext.reportOn(plan, ReportContext.AS_OF)));
    }
}
