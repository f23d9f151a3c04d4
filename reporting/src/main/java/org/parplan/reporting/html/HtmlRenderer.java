package org.parplan.reporting.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.reporting.html.templates.JtereportGenerated;
import org.parplan.reporting.html.templates.JtescoreGenerated;
import org.parplan.reporting.page.Page;
import org.parplan.reporting.page.ScorePage;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.reporting.words.Words;

/**
 * Writes a report as one HTML page that needs nothing else: no script, no font, no picture from elsewhere.
 *
 * <p>The page can be read on a screen and on a phone, printed on A4, and listened to. Every text of the plan is escaped
 * for the place it stands in.
 */
public final class HtmlRenderer {

    private final Words words;

    private HtmlRenderer(Words words) {
        this.words = words;
    }

    /**
     * Obtains a renderer with the bundled labels.
     *
     * @param language  the language of headings and labels; the plan's own words stay as they are
     * @return the renderer
     */
    public static HtmlRenderer of(Language language) {
        return of(Labels.of(language));
    }

    /**
     * Obtains a renderer with the caller's labels.
     *
     * @param labels  the labels, whose language is written
     * @return the renderer
     */
    public static HtmlRenderer of(Labels labels) {
        return new HtmlRenderer(new Words(labels));
    }

    /**
     * Writes a report.
     *
     * @param report  the report
     * @return the page, to be stored as UTF-8
     */
    public String render(PlanReport report) {
        var text = new StringOutput();
        JtereportGenerated.render(new OwaspHtmlTemplateOutput(text), null, new Page(words, report));
        return text.toString();
    }

    /**
     * Writes a report on scores.
     *
     * @param report  the report
     * @return the page, to be stored as UTF-8
     */
    public String render(ScoreReport report) {
        var text = new StringOutput();
        JtescoreGenerated.render(new OwaspHtmlTemplateOutput(text), null, new ScorePage(words, report));
        return text.toString();
    }
}
