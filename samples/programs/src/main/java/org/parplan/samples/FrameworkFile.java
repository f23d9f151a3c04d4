package org.parplan.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.parplan.core.json.ParplanJson;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.sheet.DeclaredScores;

/** An index set, or figures declared for one, named on the command line: a file of one's own, or a shipped name. */
final class FrameworkFile {

    private FrameworkFile() {}

    static ScoringFramework framework(String name) {
        return isShipped(name)
                ? BundledFrameworks.framework(name)
                : ParplanJson.read(Path.of(name), ScoringFramework.class);
    }

    static DeclaredScores declared(String name) {
        return isShipped(name)
                ? BundledFrameworks.declared(name)
                : ParplanJson.read(Path.of(name), DeclaredScores.class);
    }

    private static boolean isShipped(String name) {
        return BundledFrameworks.names().contains(name) && !Files.exists(Path.of(name));
    }
}
