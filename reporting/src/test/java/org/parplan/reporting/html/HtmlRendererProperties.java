package org.parplan.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parplan.core.text.Language;
import org.parplan.reporting.Nasty;

class HtmlRendererProperties {

    private static final HtmlRenderer RENDERER = HtmlRenderer.of(Language.EN);
    private static final List<String> PLAIN = tags("x");

    /** Fewer tries than a law of the house: each writes a whole page. */
    @Property(seed = "20180105", tries = 100)
    void noTextOfAPlanAddsATagOrTakesOneAway(@ForAll("texts") String text) {
        assertThat(tags(text)).isEqualTo(PLAIN);
    }

    private static List<String> tags(String text) {
        return Pattern.compile("<[a-zA-Z/!][^ >]*")
                .matcher(RENDERER.render(Nasty.report(text)))
                .results()
                .map(tag -> tag.group())
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        var parts = Arbitraries.of(
                "<b>",
                "</td>",
                "</svg>",
                "</style>",
                "<!--",
                "-->",
                "\"",
                "'",
                "&lt;",
                "&#60;",
                "<",
                ">",
                "&",
                "${x}",
                "x",
                " onload=",
                "ế",
                "@if",
                "\u2028");
        return parts.list().ofMinSize(1).ofMaxSize(6).map(list -> "a" + String.join("", list));
    }
}
