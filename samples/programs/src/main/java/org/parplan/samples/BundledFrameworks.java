package org.parplan.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parplan.core.json.ParplanJson;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.sheet.DeclaredScores;

/**
 * The index sets that come with the samples, each with figures declared for it. All of them are illustrations: what they
 * ask follows the plan of 2018, and every point in them is invented.
 */
public final class BundledFrameworks {

    private BundledFrameworks() {}

    /**
     * The names of the sets.
     *
     * @return the names, such as {@code hatinh-2018-departments}
     */
    public static List<String> names() {
        return text("frameworks.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /**
     * Reads a set.
     *
     * @param name  one of {@link #names()}
     * @return the set
     * @throws IllegalArgumentException if there is none of that name
     */
    public static ScoringFramework framework(String name) {
        return ParplanJson.read(text(known(name) + ".json"), ScoringFramework.class);
    }

    /**
     * Reads the figures declared for a set.
     *
     * @param name  one of {@link #names()}
     * @return invented figures of several units
     * @throws IllegalArgumentException if there is none of that name
     */
    public static DeclaredScores declared(String name) {
        return ParplanJson.read(text("declared/" + known(name) + ".json"), DeclaredScores.class);
    }

    private static String known(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException(
                    "Index set must be one of %s, but was %s".formatted(String.join(", ", names()), name));
        }
        return name;
    }

    private static String text(String name) {
        var file = "frameworks/" + name;
        try (InputStream stream = BundledFrameworks.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the jar: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
