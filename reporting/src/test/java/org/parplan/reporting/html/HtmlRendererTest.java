package org.parplan.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.reporting.LedgerContext;
import org.parplan.reporting.Nasty;
import org.parplan.reporting.ReportContext;

class HtmlRendererTest {

    private static final HtmlRenderer RENDERER = HtmlRenderer.of(Language.VI);
    private static final String NASTY = RENDERER.render(Nasty.report(Nasty.TEXT));
    private static final String ESCAPED = "&lt;/script&gt; \" onload=\"x &lt;&amp; 'y' =cmd|";
    private static final String PAGE = RENDERER.render(ReportContext.report());

    @ParameterizedTest
    @ValueSource(strings = {"title", "h1", "h3", "h4", "p", "li", "th", "td", "dd", "span", "strong"})
    void aTextOfThePlanIsEscapedInEveryElement(String element) {
        assertThat(NASTY).containsPattern("<" + element + "( [^>]*)?>[^<]*" + Pattern.quote(ESCAPED));
    }

    @Test
    void aTextOfThePlanIsEscapedInPictures() {
        assertThat(NASTY).containsPattern("<svg role=\"img\"[^>]*>\\s*<title[^>]*>[^<]*" + Pattern.quote(ESCAPED));
        var labels = Labels.of(Language.VI)
                .overlaidBy(Labels.parse(
                        Language.VI,
                        "reporting.money-stated = " + Nasty.TEXT + "{statement}\nreporting.time-desc = " + Nasty.TEXT
                                + "{states}\n"));
        assertThat(HtmlRenderer.of(labels).render(ReportContext.report()))
                .containsPattern("<text [^>]*>" + Pattern.quote(ESCAPED) + "IV")
                .containsPattern("<desc [^>]*>" + Pattern.quote(ESCAPED) + "2.1");
    }

    @Test
    void noTextOfThePlanStandsAsItIs() {
        assertThat(NASTY).doesNotContain("</script>", "<&");
        assertThat(tags(NASTY)).isEqualTo(tags(RENDERER.render(Nasty.report("x"))));
    }

    @Test
    void aLabelIsEscapedInAttributesToo() {
        var labels = new LinkedHashMap<String, String>();
        Labels.of(Language.VI).texts().forEach((key, text) -> labels.put(key, text + Nasty.TEXT));
        var page = HtmlRenderer.of(
                        Labels.builder().language(Language.VI).texts(labels).build())
                .render(ReportContext.report());
        assertThat(page)
                .contains("aria-label=\"Mục lục&lt;/script> &#34; onload=&#34;x &lt;&amp; &#39;y&#39; =cmd|\"")
                .doesNotContain("</script>");
        assertThat(tags(page)).isEqualTo(tags(PAGE));
    }

    @Test
    void aNumberThatIsNoIdStillGivesALinkThatWorks() {
        var task = Task.builder()
                .from(ReportContext.plan().task("2.1"))
                .number("2.1\"><b x='")
                .build();
        var plan = Plan.builder()
                .from(ReportContext.plan())
                .tasks(List.of(task))
                .unlinked(List.of())
                .build();
        assertThat(RENDERER.render(ReportContext.reportOn(plan, ReportContext.AS_OF)))
                .contains("id=\"task-2.1---b-x--\"", "href=\"#task-2.1---b-x--\"")
                .doesNotContain("<b x=");
    }

    @ParameterizedTest
    @EnumSource
    void namesItsLanguage(Language language) {
        assertThat(HtmlRenderer.of(language).render(ReportContext.report()))
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">");
    }

    @Test
    void needsNothingFromElsewhereAndRunsNothing() {
        assertThat(PAGE).doesNotContain("<script", "<link", "<img", "@import", "http:", "https:", "url(/", "src=");
        assertThat(Pattern.compile("url\\((?!#hatch\\))").matcher(PAGE).find()).isFalse();
    }

    @Test
    void everyPictureThatSaysSomethingHasATitleThatItNames() {
        var pictures =
                all("<svg role=\"img\"[^>]*aria-labelledby=\"([^\"]+)\"[^>]*>\\s*<title id=\"([^\"]+)\">([^<]+)<");
        assertThat(pictures).hasSize(7).allSatisfy(picture -> {
            assertThat(picture.group(1)).isEqualTo(picture.group(2));
            assertThat(picture.group(3)).isNotBlank();
        });
        assertThat(all("<svg[^>]*>").stream().map(MatchResult::group))
                .allMatch(svg -> svg.contains("role=\"img\"") || svg.contains("aria-hidden=\"true\""));
    }

    @Test
    void everyIdIsUniqueAndEveryLinkLeadsToOne() {
        var ids = all(" id=\"([^\"]+)\"").stream().map(id -> id.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("(?:href=\"#|aria-labelledby=\"|aria-describedby=\")([^\"]+)\"").stream()
                        .map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    @Test
    void everyTableHeadSaysWhatItIsTheHeadOf() {
        assertThat(all("<th[ >][^>]*").stream().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(head -> head.contains("scope=\""));
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        var levels = all("<h([1-6])").stream()
                .map(heading -> Integer.parseInt(heading.group(1)))
                .toList();
        assertThat(levels).startsWith(1).doesNotContain(5, 6);
        for (var i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(levels).containsOnlyOnce(1);
    }

    @Test
    void everyTagThatIsOpenedIsClosed() {
        var open = new ArrayList<String>();
        for (var tag : tags(PAGE)) {
            if (List.of("meta").contains(tag)) {
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
    void aTimeThatTheDateCutsIsDrawnInTwo() {
        assertThat(PAGE)
                .contains("<rect class=\"bar-past\" x=\"0%\" width=\"49.589%\"")
                .contains("<rect class=\"bar-left\" x=\"49.589%\" width=\"50.411%\"");
    }

    @Test
    void aPageOfAYearUnderWayIsAsSoundAsOneWithout() {
        var page = RENDERER.render(LedgerContext.report());
        var ids = found(page, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates().contains("status");
        assertThat(found(page, "(?:href=\"#|aria-labelledby=\"|aria-describedby=\")([^\"]+)\""))
                .isNotEmpty()
                .allMatch(ids::contains);
        assertThat(found(page, "(<th[ >][^>]*)")).allMatch(head -> head.contains("scope=\""));
        var status = page.substring(page.indexOf("<section id=\"status\""), page.indexOf("<section id=\"figures\""));
        assertThat(found(status, "<table[^>]*>\\s*<(caption)>")).hasSameSizeAs(found(status, "(<table)"));
        assertThat(found(status, "(<svg[^>]*>)"))
                .allMatch(svg -> svg.contains("aria-labelledby") || svg.contains("aria-hidden"));
        assertThat(found(status, "<h([1-6])")).containsOnly("2", "3");
        var open = tags(page).stream()
                .filter(tag -> !tag.startsWith("/") && !tag.equals("meta"))
                .count();
        assertThat(tags(page).stream().filter(tag -> tag.startsWith("/")).count())
                .isEqualTo(open);
    }

    @Test
    void noTextOfALedgerAddsATag() {
        var nasty = RENDERER.render(LedgerContext.report(ReportContext.plan(), Nasty.TEXT, ReportContext.AS_OF));
        assertThat(nasty).contains(ESCAPED).doesNotContain("</script>", "<&");
        assertThat(tags(nasty)).isEqualTo(tags(RENDERER.render(LedgerContext.report())));
        var plan = RENDERER.render(LedgerContext.report(Nasty.plan(Nasty.TEXT), "x", ReportContext.AS_OF));
        assertThat(plan).doesNotContain("</script>", "<&");
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> tags(String page) {
        return Pattern.compile("<(/?[a-z][a-z0-9]*)")
                .matcher(page)
                .results()
                .map(tag -> tag.group(1))
                .toList();
    }

    private static List<MatchResult> all(String pattern) {
        return Pattern.compile(pattern).matcher(PAGE).results().toList();
    }
}
