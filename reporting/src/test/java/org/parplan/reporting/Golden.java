package org.parplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts kept as files and compared whole. {@code mvn -pl reporting test -Dgolden.renew=true} writes them anew. */
public final class Golden {

    private static final Path FILES = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compares a text with the file of a name; the failure prints the difference. */
    public static void assertSame(String name, String text) {
        try {
            var file = FILES.resolve(name);
            if (Boolean.getBoolean("golden.renew")) {
                Files.writeString(file, text);
            }
            var kept = Files.exists(file) ? Files.readString(file) : "";
            assertThat(text)
                    .as(
                            "%s; if the new text is right, renew it by -Dgolden.renew=true and say in the commit what"
                                    + " changed",
                            file)
                    .isEqualTo(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
