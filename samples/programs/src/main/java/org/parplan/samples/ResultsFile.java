package org.parplan.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.parplan.core.json.JsonRefusal;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;
import org.parplan.scoring.ranking.PublishedResults;

/** Published results named on the command line. */
final class ResultsFile {

    private static final String SPECIMEN =
            "{\"year\": 2018, \"level\": \"DEPARTMENT\", \"of\": 20, \"results\": [{\"unit\":"
                    + " \"so-noi-vu\", \"index\": \"87.50\", \"rank\": 2}]}";

    private ResultsFile() {}

    /**
     * Reads results.
     *
     * @throws Refusal if there is no such file, or it holds something else
     */
    static PublishedResults read(Path file, Labels labels) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("cli.rank.no-results", "file", file, "specimen", SPECIMEN);
        }
        try {
            return ParplanJson.read(file, PublishedResults.class);
        } catch (JsonRefusal refusal) {
            throw new Refusal(
                            "cli.rank.results",
                            "file",
                            file,
                            "specimen",
                            SPECIMEN,
                            "reason",
                            sentence(refusal.problem(), labels))
                    .because(refusal);
        }
    }

    private static String sentence(Problem problem, Labels labels) {
        return problem.code() + " " + (problem.path().isEmpty() ? "" : problem.path() + ": ") + problem.in(labels);
    }
}
