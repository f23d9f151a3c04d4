package org.parplan.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import picocli.CommandLine.Option;

/** The options that every command has: the form and the language of its answer. */
final class OutputOptions {

    /** The forms an answer can have. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The form of the answer.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "The language of the answer.")
    private Language language = Language.VI;

    boolean isJson() {
        return format == Format.JSON;
    }

    Language language() {
        return language;
    }

    /** The library's labels with those of this program, in the language asked for. */
    Labels labels() {
        return labels(language);
    }

    /** The library's labels with those of this program. */
    static Labels labels(Language language) {
        var name = "cli_%s.txt".formatted(language.tag());
        try (InputStream lines = Parplan.class.getResourceAsStream(name)) {
            if (lines == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            var ours = Labels.parse(language, new String(lines.readAllBytes(), StandardCharsets.UTF_8));
            return Labels.of(language).overlaidBy(ours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
