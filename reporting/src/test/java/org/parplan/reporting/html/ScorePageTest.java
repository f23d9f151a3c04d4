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
        assertThat(PAGE).contains("<details class=\"many\">").doesNotContain(" class=\"print\"", " open>");
        assertThat(RENDERER.render(ScoreContext.report().forUnit("so-mot")))
                .contains("<details class=\"print\" open>")
                .doesNotContain("<h2 id=\"levels-h\"");
    }

    @Test
    void theRankingMarksWhoFellAndListsWhatWasApplied() {
        var ranking = PAGE.substring(PAGE.indexOf("<section id=\"ranking\""), PAGE.indexOf("<section id=\"levels\""));
        var plain = ranking.replace("&#34;", "\"");

        assertThat(plain)
                .contains(
                        "<li>Tối đa 20% được xếp loại \"Xuất sắc\". Tổng số đơn vị được xếp loại: 4, nên tối đa 0 đơn vị; có 1"
                                + " đơn vị đủ điều kiện. Cơ sở tính tỷ lệ, cách làm tròn và cách xử lý khi bằng chỉ số ở"
                                + " ngưỡng là suy đoán; chưa có nguồn chính thức. Còn 0/4, 1 đơn vị bị hạ: Sở Hai.</li>",
                        "<li>1 đơn vị có sự việc bị xét khi xếp loại (không cao hơn \"Yếu\"): 1 đơn vị bị hạ: Sở Ba.</li>",
                        "<span class=\"sub\">Vượt tỷ lệ khống chế nên chuyển từ \"Xuất sắc\" xuống \"Tốt\": không đơn vị nào"
                                + " được giữ ở mức này.</span>",
                        "<span class=\"sub\">Không được xếp loại \"Tốt\" mà xếp loại \"Yếu\" do: Có vi phạm.</span>");
        assertThat(MarkdownRenderer.of(Language.VI).render(ScoreContext.report()))
                .contains("Còn 0/4, 1 đơn vị bị hạ: Sở Hai.", "| Yếu (Không được xếp loại");
        assertThat(RENDERER.render(ScoreContext.report().forUnit("so-mot")))
                .contains("Còn 0/4, 1 đơn vị bị hạ.")
                .doesNotContain("Sở Hai");
    }

    @Test
    void theIndexOfAFieldIsNotCalledThatOfTheUnitAndMediansAreAsFineAsIndices() {
        var page = HtmlRenderer.of(Language.EN).render(ScoreContext.report());
        var bars = page.substring(
                page.indexOf("<table class=\"cards fieldbars\""), page.indexOf("<table class=\"cards leaves"));

        assertThat(bars).contains("Field index (%)").doesNotContain("PAR index");
        assertThat(found(page, "data-head=\"Median\">([^<]*)<"))
                .isNotEmpty()
                .allMatch(text -> text.matches("\\d+\\.\\d\\d"));
    }

    @Test
    void aPageOfManyPrintsOfCriteriaWhatIsOpenAndAPageOfOneAll() {
        assertThat(PAGE).contains("<p class=\"sub printed\">").contains("details.print,details[open]{display:block}");
        assertThat(RENDERER.render(ScoreContext.report().forUnit("so-mot")))
                .doesNotContain("<p class=\"sub printed\">");
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
