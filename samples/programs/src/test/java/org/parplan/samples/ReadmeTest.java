package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README tells only what is true: its example is the one that runs, its commands are two. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void showsTheExampleThatRuns() throws IOException {
        var source = Files.readString(Path.of("src/test/java/org/parplan/samples/UsageExampleTest.java"));
        var example = source.substring(source.indexOf("// README\n") + 10, source.indexOf("        // end of README"));

        assertThat(blocks("java")).containsExactly(example.indent(-8));
    }

    @Test
    void hasTwoCommandsUnderQuickStart() throws IOException {
        assertThat(blocks("sh")).hasSize(2);
        assertThat(readme().indexOf("```sh")).isGreaterThan(readme().indexOf("## Quick start"));
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        var links = Pattern.compile("\\]\\(([^)]+)\\)")
                .matcher(readme())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();

        assertThat(links).isNotEmpty().allMatch(link -> Files.exists(ROOT.resolve(link)));
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme())
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
