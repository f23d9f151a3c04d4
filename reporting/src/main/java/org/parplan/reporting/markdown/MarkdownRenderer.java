package org.parplan.reporting.markdown;

import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.reporting.words.Words;

/**
 * Writes a report as Markdown with tables (GitHub's form), for wikis, repositories and mail.
 *
 * <p>Every text of the plan is escaped: it shows as it is, opens no tag, link or list, and stays in its cell. Lines end
 * in LF.
 */
public final class MarkdownRenderer {

    private final Words words;

    private MarkdownRenderer(Words words) {
        this.words = words;
    }

    /**
     * Obtains a renderer with the bundled labels.
     *
     * @param language  the language of headings and labels; the plan's own words stay as they are
     * @return the renderer
     */
    public static MarkdownRenderer of(Language language) {
        return of(Labels.of(language));
    }

    /**
     * Obtains a renderer with the caller's labels.
     *
     * @param labels  the labels, whose language is written
     * @return the renderer
     */
    public static MarkdownRenderer of(Labels labels) {
        return new MarkdownRenderer(new Words(labels));
    }

    /**
     * Writes a report.
     *
     * @param report  the report
     * @return the text, to be stored as UTF-8
     */
    public String render(PlanReport report) {
        return new MarkdownReport(words, report).write();
    }

    /**
     * Writes a report on scores.
     *
     * @param report  the report
     * @return the text, to be stored as UTF-8
     */
    public String render(ScoreReport report) {
        return new MarkdownScores(words, report).write();
    }
}
