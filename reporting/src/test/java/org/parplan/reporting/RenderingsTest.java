package org.parplan.reporting;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parplan.core.text.Language;
import org.parplan.reporting.csv.CsvRenderer;
import org.parplan.reporting.html.HtmlRenderer;
import org.parplan.reporting.ics.IcsRenderer;
import org.parplan.reporting.markdown.MarkdownRenderer;

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
}
