package org.parplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.text.Language;
import org.parplan.reporting.csv.CsvRenderer;
import org.parplan.reporting.html.HtmlRenderer;
import org.parplan.reporting.ics.IcsRenderer;
import org.parplan.reporting.markdown.MarkdownRenderer;
import org.parplan.reporting.report.PlanReport;

/** One plan with one of everything, in every form and language, as it was last looked at and found good. */
class RenderingsTest {

    @ParameterizedTest
    @EnumSource
    void pageIsAsKept(Language language) {
        Golden.assertSame(
                "report_" + language.tag() + ".html", HtmlRenderer.of(language).render(ReportContext.report()));
    }

    @ParameterizedTest
    @EnumSource
    void markdownIsAsKept(Language language) {
        Golden.assertSame(
                "report_" + language.tag() + ".md",
                MarkdownRenderer.of(language).render(ReportContext.report()));
    }

    @ParameterizedTest
    @EnumSource
    void pageOfAYearUnderWayIsAsKept(Language language) {
        Golden.assertSame(
                "status_" + language.tag() + ".html", HtmlRenderer.of(language).render(LedgerContext.report()));
    }

    @ParameterizedTest
    @EnumSource
    void markdownOfAYearUnderWayIsAsKept(Language language) {
        Golden.assertSame(
                "status_" + language.tag() + ".md",
                MarkdownRenderer.of(language).render(LedgerContext.report()));
    }

    @ParameterizedTest
    @EnumSource
    void pageOnScoresIsAsKept(Language language) {
        Golden.assertSame(
                "scores_" + language.tag() + ".html", HtmlRenderer.of(language).render(ScoreContext.report()));
    }

    @ParameterizedTest
    @EnumSource
    void markdownOnScoresIsAsKept(Language language) {
        Golden.assertSame(
                "scores_" + language.tag() + ".md",
                MarkdownRenderer.of(language).render(ScoreContext.report()));
    }

    @ParameterizedTest
    @EnumSource
    void spreadsheetIsAsKept(Language language) {
        Golden.assertSame(
                "deadlines_" + language.tag() + ".csv", CsvRenderer.of(language).render(ReportContext.report()));
    }

    @ParameterizedTest
    @EnumSource
    void calendarIsAsKept(Language language) {
        Golden.assertSame(
                "deadlines_" + language.tag() + ".ics", IcsRenderer.of(language).render(ReportContext.report()));
    }

    @ParameterizedTest
    @EnumSource
    void spreadsheetOfAYearUnderWayIsAsKept(Language language) {
        Golden.assertSame(
                "status_" + language.tag() + ".csv", CsvRenderer.of(language).render(LedgerContext.report()));
    }

    @ParameterizedTest
    @EnumSource
    void calendarOfAYearUnderWayIsAsKept(Language language) {
        Golden.assertSame(
                "status_" + language.tag() + ".ics", IcsRenderer.of(language).render(LedgerContext.report()));
    }

    @Test
    void theExampleOfTheReadmeRunsAndTheSameReportGivesTheSameTexts() {
        var plan = ReportContext.plan();
        var report = PlanReport.builder()
                .plan(plan)
                .calendar(WorkingCalendar.vietnam())
                .asOf(LocalDate.of(2018, 6, 30))
                .putMeasurements("7.5/level-3", List.of(Measurement.of(LocalDate.of(2018, 6, 30), 180)))
                .build();
        var again = PlanReport.builder()
                .from(PlanReport.of(ReportContext.plan(), WorkingCalendar.vietnam(), LocalDate.of(2018, 6, 30)))
                .putMeasurements("7.5/level-3", List.of(Measurement.of(LocalDate.of(2018, 6, 30), 180)))
                .build();
        assertThat(HtmlRenderer.of(Language.VI).render(report))
                .isEqualTo(HtmlRenderer.of(Language.VI).render(again))
                .contains("Chậm tiến độ");
        assertThat(MarkdownRenderer.of(Language.VI).render(report))
                .isEqualTo(MarkdownRenderer.of(Language.VI).render(again));
        assertThat(CsvRenderer.of(Language.VI).render(report))
                .isEqualTo(CsvRenderer.of(Language.VI).render(again));
        assertThat(IcsRenderer.of(Language.VI).render(report))
                .isEqualTo(IcsRenderer.of(Language.VI).render(again));
    }
}
