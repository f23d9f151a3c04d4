package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;
import org.parplan.reporting.html.HtmlRenderer;
import org.parplan.reporting.markdown.MarkdownRenderer;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.reporting.score.ScoredFieldRows;
import org.parplan.scoring.ranking.PublishedResults;
import org.parplan.scoring.sheet.LeafScore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The report on the twenty illustrative departments, against their sheets. */
class ScoreReportSampleTest {

    private static final String SET = "hatinh-2018-departments";
    private static final ScoreReport REPORT = report(SET);
    private static final int DECIMALS = 2;

    private static ScoreReport report(String set) {
        return ScoreReport.of(BundledFrameworks.framework(set), BundledFrameworks.declared(set));
    }

    @ParameterizedTest
    @EnumSource
    void rendersTwentyUnitsToTheSameComposedBytesEachTime(Language language) {
        var page = HtmlRenderer.of(language).render(REPORT);
        var text = MarkdownRenderer.of(language).render(REPORT);

        assertThat(REPORT.rows()).hasSize(20);
        assertThat(Normalizer.isNormalized(page, Normalizer.Form.NFC)).isTrue();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(HtmlRenderer.of(language).render(report(SET))).isEqualTo(page);
        assertThat(MarkdownRenderer.of(language).render(report(SET))).isEqualTo(text);
    }

    @Test
    void everyNumberOfAPageIsItsSheets() throws Exception {
        var page = parsed(HtmlRenderer.of(Language.VI).render(REPORT));
        for (var rows : REPORT.rows()) {
            var section = section(page, rows.sheet().title().orElseThrow());
            var bars = new ArrayList<List<String>>();
            var cells = new ArrayList<List<String>>();
            for (var field : rows.fields()) {
                bars.add(List.of(
                        field.score().points().text(DECIMALS) + "/"
                                + field.score().max().text(DECIMALS),
                        field.score().index().map(index -> index.text(DECIMALS)).orElse("–")));
                cells.add(cells(field));
            }
            assertThat(numbers(section, "fieldbars", "", 2)).isEqualTo(bars);
            assertThat(numbers(section, "leaves", "sum top", Integer.MAX_VALUE)).isEqualTo(cells);
            assertThat(numbers(section, "leaves", "leaf", Integer.MAX_VALUE))
                    .isEqualTo(rows.sheet().leaves().stream()
                            .map(ScoreReportSampleTest::cells)
                            .toList());
            assertThat(numbers(section, "losses", "", 1))
                    .isEqualTo(rows.sheet().losses().stream()
                            .map(loss -> List.of(loss.lost().text(DECIMALS)))
                            .toList());
        }
    }

    @Test
    void everyNumberOfTheRankingIsItsSheets() throws Exception {
        var ranking = byId(parsed(HtmlRenderer.of(Language.VI).render(REPORT)), "ranking");
        assertThat(numbers(ranking, "ranking", "", 2))
                .isEqualTo(REPORT.ranks().stream()
                        .map(row -> List.of(
                                row.sheet().points().text(DECIMALS) + "/"
                                        + row.sheet().max().text(DECIMALS),
                                row.sheet().index().orElseThrow().text(DECIMALS)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2018, false", "2019, true"})
    void ranksRatingsAndMovementsAreThoseOfTheTable(int year, boolean compared) {
        var set = "hatinh-%s-departments".formatted(year);
        var report = compared ? report(set).comparedWith(PublishedResults.of(REPORT.placed())) : report(set);

        assertThat(report.ranks().stream()
                        .map(row -> List.of(
                                Integer.toString(row.ranked().rank().orElseThrow()),
                                Integer.toString(row.ranked().of()),
                                row.sheet().unit(),
                                row.ranked().indexText().orElseThrow(),
                                row.ranked().band().orElse(""),
                                row.ranked()
                                        .movement()
                                        .map(movement -> Integer.toString(
                                                movement.places().orElseThrow()))
                                        .orElse("")))
                        .toList())
                .isEqualTo(Resources.rows("scoring/" + set + "-ranks.csv"));
    }

    @ParameterizedTest
    @CsvSource({"hatinh-2019-departments", "hatinh-2019-districts", "disclosure-2018", "central-2018"})
    void everyBundledSetRenders(String set) throws Exception {
        for (var language : Language.values()) {
            assertThat(MarkdownRenderer.of(language).render(report(set))).isNotBlank();
            parsed(HtmlRenderer.of(language).render(report(set)));
        }
    }

    @Test
    void aReportOfTwoYearsRoundTripsThroughJson() {
        var report = report("hatinh-2019-departments").comparedWith(PublishedResults.of(REPORT.placed()));

        assertThat(ParplanJson.read(ParplanJson.write(report), ScoreReport.class))
                .isEqualTo(report);
    }

    @Test
    void theReportOfAUnitShowsNoOther() throws Exception {
        var page = HtmlRenderer.of(Language.EN).render(REPORT.forUnit("so-noi-vu"));
        parsed(page);
        assertThat(page).contains("2/20", "Sở Nội vụ").doesNotContain("Sở Tư pháp");
    }

    private static List<String> cells(ScoredFieldRows field) {
        var points = field.points();
        var cells = new ArrayList<String>();
        cells.add(points.max().text(DECIMALS));
        points.self().ifPresent(own -> cells.add(own.text(DECIMALS)));
        points.appraised().ifPresent(own -> cells.add(own.text(DECIMALS)));
        points.reappraised().ifPresent(own -> cells.add(own.text(DECIMALS)));
        points.survey().ifPresent(own -> cells.add(own.text(DECIMALS)));
        cells.add(points.finalPoints().text(DECIMALS));
        assertThat(points.finalPoints()).isEqualTo(field.score().points());
        assertThat(points.applicableMax()).isEqualTo(field.score().max());
        return cells;
    }

    private static List<String> cells(LeafScore leaf) {
        var cells = new ArrayList<String>();
        cells.add(leaf.maxPoints().text(DECIMALS));
        leaf.self().ifPresent(own -> cells.add(own.text(DECIMALS)));
        leaf.appraised().ifPresent(own -> cells.add(own.text(DECIMALS)));
        leaf.reappraised().ifPresent(own -> cells.add(own.text(DECIMALS)));
        leaf.survey().ifPresent(own -> cells.add(own.text(DECIMALS)));
        cells.add(leaf.finalPoints().text(DECIMALS));
        return cells;
    }

    /** What stands in the cells of numbers in the rows of one kind, with a point for the comma and without dashes. */
    private static List<List<String>> numbers(Element part, String table, String row, long limit) {
        var rows = new ArrayList<List<String>>();
        for (var found : elements(part, "table")) {
            if (!List.of(found.getAttribute("class").split(" ")).contains(table)) {
                continue;
            }
            for (var line :
                    elements((Element) found.getElementsByTagName("tbody").item(0), "tr")) {
                if (!line.getAttribute("class").equals(row)) {
                    continue;
                }
                rows.add(elements(line, "td").stream()
                        .filter(cell -> cell.getAttribute("class").matches("n( index)?"))
                        .map(cell ->
                                cell.getFirstChild().getTextContent().strip().replace(',', '.'))
                        .limit(limit)
                        .toList());
            }
        }
        return rows;
    }

    private static Element section(Document page, String title) {
        return elements(page.getDocumentElement(), "section").stream()
                .filter(section -> section.getElementsByTagName("h2")
                        .item(0)
                        .getTextContent()
                        .equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Element byId(Document page, String id) {
        return elements(page.getDocumentElement(), "section").stream()
                .filter(section -> section.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> elements(Element in, String name) {
        var list = in.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < list.getLength(); i++) {
            elements.add((Element) list.item(i));
        }
        return elements;
    }

    /** The page as XML, which it is but for its first line, its void elements and attributes without values. */
    private static Document parsed(String page) throws Exception {
        var xml = page.replace("<!DOCTYPE html>\n", "").replace(" open>", " open=\"\">");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(
                        Pattern.compile("<(meta|br)([^>]*)>").matcher(xml).replaceAll("<$1$2/>"))));
    }
}
