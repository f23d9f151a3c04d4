package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parplan.core.text.Language;
import org.parplan.reporting.html.HtmlRenderer;
import org.parplan.reporting.markdown.MarkdownRenderer;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.scoring.ranking.PublishedResults;
import org.parplan.scoring.sheet.Scorer;

/** A score report as files. */
final class ScoreFiles {

    private static final String YEAR = "hatinh-2019-departments";
    private static final String YEAR_BEFORE = "hatinh-2018-departments";

    private ScoreFiles() {}

    /** The illustrative departments of 2019, ranked beside those of 2018. */
    static ScoreReport illustration() {
        var before = BundledFrameworks.framework(YEAR_BEFORE);
        var sheets = Scorer.of(before).sheets(BundledFrameworks.declared(YEAR_BEFORE));
        return ScoreReport.of(BundledFrameworks.framework(YEAR), BundledFrameworks.declared(YEAR))
                .comparedWith(PublishedResults.of(before, sheets));
    }

    /** Writes the page and the text, making the folder if need be. */
    static List<Path> write(ScoreReport report, Language language, Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                Files.writeString(
                        folder.resolve("report.html"), HtmlRenderer.of(language).render(report)),
                Files.writeString(
                        folder.resolve("report.md"),
                        MarkdownRenderer.of(language).render(report)));
    }
}
