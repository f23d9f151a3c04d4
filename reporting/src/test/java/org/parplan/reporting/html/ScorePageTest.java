package org.parplan.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parplan.core.text.Language;
import org.parplan.reporting.Nasty;
import org.parplan.reporting.ScoreContext;
import org.parplan.reporting.markdown.MarkdownRenderer;

class ScorePageTest {

    private static final HtmlRenderer RENDERER = HtmlRenderer.of(Language.VI);
    private static final String PAGE = RENDERER.render(ScoreContext.report());

    @ParameterizedTest
    @EnumSource
    void namesItsLanguageAndNeedsNothingFromElsewhere(Language language) {
        assertThat(HtmlRenderer.of(language).render(ScoreContext.report()))
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">")
                .doesNotContain("<script", "<link", "<img", "@import", "http:", "https:", "url(/", "src=");
    }

    @Test
    void everyIdIsUniqueAndEveryLinkLeadsToOne() {
        var ids = found(PAGE, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found(PAGE, "(?:href=\"#|aria-labelledby=\"|aria-describedby=\")([^\"]+)\""))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    @Test
    void everyTagThatIsOpenedIsClosed() {
        var open = new ArrayList<String>();
        for (var tag : tags(PAGE)) {
            if (List.of("meta", "br").contains(tag)) {
                continue;
            }
            if (tag.startsWith("/")) {
                assertThat(open.remove(open.size() - 1)).isEqualTo(tag.substring(1));
            } else {
                open.add(tag);
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void tablesHaveHeadsWithScopesAndPicturesHaveNamesOrNone() {
        assertThat(found(PAGE, "(<th[ >][^>]*)")).allMatch(head -> head.contains("scope=\""));
        assertThat(found(PAGE, "(<svg[^>]*>)"))
                .allMatch(svg -> svg.contains("aria-labelledby") || svg.contains("aria-hidden"));
        assertThat(found(PAGE, "<h([1-6])")).startsWith("1", "2").containsOnly("1", "2", "3");
    }

    @Test
    void noTextOfAFrameworkOrADeclarationAddsATagOrStandsAsItIs() {
        var nasty = RENDERER.render(ScoreContext.report(Nasty.TEXT));
        assertThat(nasty)
                .contains("&lt;/script&gt; \" onload=\"x &lt;&amp; 'y' =cmd|")
                .doesNotContain("</script>", "<&");
        assertThat(tags(nasty)).isEqualTo(tags(PAGE));
        assertThat(MarkdownRenderer.of(Language.VI).render(ScoreContext.report(Nasty.TEXT)))
                .doesNotContain("</script>", "=cmd|")
                .contains("=cmd\\|");
    }

    @Test
    void theTableOfCriteriaIsOpenWhereThereIsOneSheet() {
        assertThat(PAGE).contains("<details class=\"print\">").doesNotContain("<details class=\"print\" open>");
        assertThat(RENDERER.render(ScoreContext.report().forUnit("so-mot")))
                .contains("<details class=\"print\" open>")
                .doesNotContain("<h2 id=\"levels-h\"");
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> tags(String page) {
        return found(page, "<(/?[a-z][a-z0-9]*)");
    }
}
