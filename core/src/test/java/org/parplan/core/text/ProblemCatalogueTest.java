package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps {@code core/PROBLEMS.md} what the codes, their documentation, their labels and their messages say. */
class ProblemCatalogueTest {

    private static final Path CATALOGUE = Path.of("PROBLEMS.md");
    private static final Path CODES = Path.of("src/main/java/org/parplan/core/text/ProblemCode.java");
    private static final Pattern GROUP = Pattern.compile("^    // (?<group>.+)$");
    private static final Pattern CONSTANT = Pattern.compile("^    (?<code>[A-Z][A-Z_]+)\\(.*$");

    @Test
    void listsEveryCodeAsItIsToday() throws IOException {
        var rendered = render();
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(CATALOGUE, rendered);
        }
        assertThat(Files.exists(CATALOGUE) ? Files.readString(CATALOGUE) : "")
                .as("core/PROBLEMS.md; after a wanted change renew it with"
                        + " mvn -B -pl core test -Dtest=ProblemCatalogueTest -Dgolden.renew=true")
                .isEqualTo(rendered);
    }

    private static String render() throws IOException {
        var text = new StringBuilder("""
                # Problem codes

                Every code a `Problem` can have: what it means, how much it hinders, what sort of thing is wrong, and what people
                read. Codes are published and never renamed. In a message, `{name|form}` is where an argument goes.

                Generated from `ProblemCode` and the bundled labels by `ProblemCatalogueTest`, whose failure says how to renew it.
                """);
        var meanings = meanings();
        assertThat(meanings).containsOnlyKeys(ProblemCode.values());
        meanings.forEach((code, meaning) -> {
            if (!meaning.group().isEmpty()) {
                text.append("\n## ").append(meaning.group()).append('\n');
            }
            text.append("\n### `%s`\n%s\n\n".formatted(code, meaning.words()));
            text.append("%s · %s\n".formatted(code.severity(), code.kind()));
            for (var language : Language.values()) {
                var labels = Labels.of(language);
                text.append("- %s: **%s** · %s\n"
                        .formatted(language.tag(), labels.label(code), labels.label("problem." + code)));
            }
        });
        return text.toString();
    }

    /** What the documentation of each constant says, in the order of the constants; the first of a group names it. */
    private static Map<ProblemCode, Meaning> meanings() throws IOException {
        var meanings = new LinkedHashMap<ProblemCode, Meaning>();
        var words = new StringBuilder();
        var group = "";
        for (var line : Files.readAllLines(CODES)) {
            var heading = GROUP.matcher(line);
            var constant = CONSTANT.matcher(line);
            if (heading.matches()) {
                group = heading.group("group");
            } else if (constant.matches()) {
                meanings.put(
                        ProblemCode.valueOf(constant.group("code")),
                        new Meaning(group, words.toString().replaceAll("\\{@code ([^}]*)}", "`$1`")));
                group = "";
            } else if (line.startsWith("    /**")) {
                words.setLength(0);
                words.append(bare(line));
            } else if (line.startsWith("     *")) {
                words.append(' ').append(bare(line));
            }
        }
        return meanings;
    }

    private static String bare(String line) {
        return line.replaceAll("^ *(/\\*\\*|\\*/|\\*)|\\*/$", "").strip();
    }

    /**
     * What one code means.
     *
     * @param group  the heading it opens, empty inside a group
     * @param words  its documentation
     */
    private record Meaning(String group, String words) {}
}
