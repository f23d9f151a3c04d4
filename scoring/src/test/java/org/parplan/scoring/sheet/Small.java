package org.parplan.scoring.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.parplan.core.json.ParplanJson;
import org.parplan.scoring.framework.ScoringFramework;

/** A small illustrative index set with every kind of rule, and what two units declare for it. */
final class Small {

    private Small() {}

    static ScoringFramework framework() {
        return ParplanJson.read(text("small.json"), ScoringFramework.class);
    }

    static DeclaredScores declared() {
        return ParplanJson.read(text("declared.json"), DeclaredScores.class);
    }

    static String text(String name) {
        try (var stream = Objects.requireNonNull(Small.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
