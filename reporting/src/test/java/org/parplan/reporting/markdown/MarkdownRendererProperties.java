package org.parplan.reporting.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parplan.core.text.Language;
import org.parplan.reporting.Nasty;

class MarkdownRendererProperties {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.of(Language.VI);
    private static final List<String> PLAIN = shape("x");

    /** Fewer tries than a law of the house: each writes a whole report. */
    @Property(seed = "20180105", tries = 100)
    void noTextOfAPlanAddsALineOrACellOrATag(@ForAll("texts") String text) {
        assertThat(shape(text)).isEqualTo(PLAIN);
        assertThat(RENDERER.render(Nasty.report(text))).doesNotContain("<");
    }

    /** Of each line how it begins and how many cells it has. */
    private static List<String> shape(String text) {
        return RENDERER.render(Nasty.report(text))
                .lines()
                .map(line -> line.replaceFirst("^( *- |#+ |\\| |> |).*", "$1") + line.split("(?<!\\\\)\\|", -1).length)
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        var parts =
                Arbitraries.of("|", "\\", "\n", "\r\n", "- ", "1. ", "# ", "<b>", "&lt;", "`", "*", "_", "[x](y)", "x");
        return parts.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list) + "a");
    }
}
