package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.samples.CommandLineContext.parplan;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;
import org.parplan.scoring.framework.ScoringRule;
import org.parplan.scoring.framework.StatedCounts;

/** {@code framework}, {@code score}, {@code rank} and {@code crosswalk}: their JSON shapes, what is said in text, what they refuse. */
class ScoreCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void listsTheShippedSets() throws IOException {
        var answer = parplan("framework", "list", "--format", "json").json();

        assertThat(answer).hasSize(6);
        assertThat(names(answer.get(0))).containsExactly("name", "level", "title");
        assertThat(answer.get(5).get("name").asText()).isEqualTo("central-2018");
        assertThat(answer.get(5).get("level").asText()).isEqualTo("CENTRAL_IN_PROVINCE");
        assertThat(parplan("framework", "list").out()).contains("hatinh-2018-departments: ");
    }

    @Test
    void whatItShowsItReads() throws IOException {
        var set = file("set.json", parplan("framework", "show", "central-2018").out());
        var figures = file(
                "figures.json", parplan("framework", "example", "central-2018").out());

        assertThat(parplan("framework", "check", set).code()).isZero();
        assertThat(parplan("score", set, figures, "--format", "json").out())
                .isEqualTo(parplan("score", "central-2018", "central-2018", "--format", "json")
                        .out());
        assertThat(parplan("framework", "show", "hatinh").code()).isEqualTo(2);
        assertThat(parplan("framework", "show", "hatinh").err())
                .contains("central-2018")
                .contains("hatinh");
    }

    @Test
    void scoresUnitsToDecimalTexts() throws IOException {
        var run = parplan("score", "central-2018", "central-2018", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(names(run.json())).containsExactly("framework", "units", "problems");
        var unit = run.json().get("units").get(0);
        assertThat(names(unit)).containsExactly("unit", "points", "max", "index", "fields");
        assertThat(unit.get("points").asText()).isEqualTo("55.69");
        assertThat(unit.get("max").asText()).isEqualTo("60.00");
        assertThat(unit.get("index").asText()).isEqualTo("92.82");
        assertThat(unit.get("points").isTextual()).isTrue();
        assertThat(names(unit.get("fields").get(0))).containsExactly("code", "points", "max", "index");
    }

    @Test
    void explainsEveryPointAndEveryLoss() throws IOException {
        var unit = parplan("score", "central-2018", "central-2018", "--explain", "--format", "json")
                .json()
                .get("units")
                .get(0);

        assertThat(unit.get("criteria").get(0).get("reason").asText()).startsWith("Tiêu chí ");
        assertThat(unit.get("losses").get(0).get("recovery").asText()).contains(" điểm");
        var text = parplan("score", "central-2018", "central-2018", "--explain").out();
        assertThat(text).contains("55,69/60 điểm, chỉ số 92,82%.", "Điểm còn mất, nhiều nhất trước:");
        assertThat(parplan("score", "central-2018", "central-2018", "--lang", "en")
                        .out())
                .contains("55.69/60 points, index 92.82%.");
    }

    @Test
    void aFaultySetIsToldAndScoresNobody() throws IOException {
        var faulty = file("faulty.json", Resources.text("scoring/faulty/maxima-99-55.json"));
        var check = parplan("framework", "check", faulty, "--format", "json");

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.json().get("counts").toString()).isEqualTo("{\"MAXIMA_DIFFER\":1}");
        assertThat(check.json().get("problems").get(0).get("path").asText()).isEqualTo("/statedTotal");
        assertThat(parplan("framework", "check", faulty).out()).contains("99,55");
        var score = parplan("score", faulty, "central-2018", "--format", "json");
        assertThat(score.code()).isEqualTo(1);
        assertThat(score.json().get("units")).isEmpty();
    }

    @Test
    void ranksUnitsBesideLastYear() throws IOException {
        var last = file("last.json", Resources.text("scoring/hatinh-2018-departments-published.json"));
        var set = "hatinh-2019-departments";
        var run = parplan("rank", set, set, "--last", last, "--format", "json", "--out", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.json()).hasSize(20);
        assertThat(names(run.json().get(0)))
                .containsExactly("rank", "of", "unit", "index", "band", "movement", "reason");
        var rows = new ArrayList<List<String>>();
        for (var unit : run.json()) {
            rows.add(List.of(
                    unit.get("rank").asText(),
                    unit.get("of").asText(),
                    unit.get("unit").asText(),
                    unit.get("index").asText(),
                    unit.get("band").asText(),
                    unit.get("movement").isNull() ? "" : unit.get("movement").asText()));
        }
        assertThat(rows).isEqualTo(Resources.rows("scoring/hatinh-2019-departments-ranks.csv"));
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
        assertThat(parplan("rank", set, set, "--last", last).out()).contains("ếp thứ 3/20", "tăng 9 bậc");
        assertThat(parplan("rank", set, set, "--format", "json")
                        .json()
                        .get(0)
                        .get("movement")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "last-files.csv", delimiter = '|', quoteCharacter = '`')
    void tellsWhatIsWrongWithLastYearsFile(String content, int code, String told) throws IOException {
        var last = file("last.json", content.replace('\'', '"'));
        var run = parplan("rank", "central-2018", "central-2018", "--last", last, "--format", "json");

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).contains(told.replace('\'', '"')).contains("last.json");
    }

    @Test
    void aFileOfLastYearThatIsMissingOrSomethingElseIsRefusedInTheLanguageAskedFor() throws IOException {
        var set = "central-2018";
        assertThat(parplan("rank", set, set, "--last", "nowhere.json").err())
                .startsWith("parplan: Không có tệp kết quả nowhere.json.");
        assertThat(parplan("rank", set, set, "--last", "nowhere.json", "--lang", "en")
                        .err())
                .startsWith("parplan: There is no file of results nowhere.json.");
        assertThat(parplan("rank", set, set, "--last", "nowhere.json").code()).isEqualTo(2);
    }

    @Test
    void splitsAYearsChangeIntoItsCauses() throws IOException {
        var run = parplan(
                "crosswalk",
                "hatinh-2018-departments",
                "hatinh-2019-departments",
                "hatinh-2018-departments",
                "hatinh-2019-departments",
                "--format",
                "json");

        assertThat(run.code()).isZero();
        assertThat(names(run.json())).containsExactly("groups", "changes", "problems");
        var change = run.json().get("changes").get(0);
        assertThat(names(change)).containsExactly("unit", "old", "new", "change", "parts", "causes", "reason");
        assertThat(names(run.json().get("groups").get(0)))
                .containsExactly("kind", "old", "new", "maximumChanged", "title", "oldMax", "newMax");
        var set = change.get("causes").get(5);
        assertThat(set.get("cause").asText()).isEqualTo("SET");
        assertThat(names(set.get("criteria").get(0)))
                .containsExactly("kind", "old", "new", "title", "oldMax", "newMax", "points");
        for (var criterion : set.get("criteria")) {
            assertThat(criterion.get("title").asText()).isNotBlank();
        }
        assertThat(change.get("unit").asText()).isEqualTo("vp-ubnd-tinh");
        assertThat(change.get("change").asText()).isEqualTo("9.79");
        var sum = BigDecimal.ZERO;
        for (var part : change.get("parts")) {
            sum = sum.add(new BigDecimal(part.asText()));
        }
        assertThat(sum).isEqualByComparingTo("9.79");
        assertThat(parplan(
                                "crosswalk",
                                "hatinh-2018-departments",
                                "hatinh-2019-districts",
                                "hatinh-2018-departments",
                                "hatinh-2019-districts")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void wrongFiguresAreToldAndWhatIsNoSetIsRefused() throws IOException {
        var set = file("small.json", Resources.text("scoring/faulty/small-2018.json"));
        var bad = file("bad.json", Resources.text("scoring/bad-declared/part-above-whole.json"));
        var run = parplan("score", set, bad, "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().get("problems").get(0).get("path").asText()).isEqualTo("/units/0/values/1.1/planDone");
        assertThat(run.json().get("units")).hasSize(1);
        assertThat(parplan("score", bad, set).code()).isEqualTo(2);
        assertThat(parplan("score", file("half.json", "{\"formatVersion\": 1, \"name\": "), bad)
                        .code())
                .isEqualTo(2);
        assertThat(parplan("score", "nowhere.json", bad).err()).contains("nowhere.json");
        assertThat(parplan("score", set).code()).isEqualTo(2);
    }

    /** What is known of Decision 52/2019 of Hà Tĩnh are counts and scales alone: no set of ours passes for it. */
    @ParameterizedTest
    @CsvSource({"DEPARTMENT, hatinh-2019-departments", "DISTRICT, hatinh-2019-districts"})
    void noShippedSetHoldsTheCountsOfDecision52(ScoringLevel level, String name) {
        var row = decision52(level);
        var held = ScoringFramework.builder()
                .from(BundledFrameworks.framework(name))
                .statedTotal(Points.parse(row.get(3)))
                .statedCounts(new StatedCounts(number(row, 1), number(row, 2), OptionalInt.empty()))
                .build();

        assertThat(held.validate())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.COUNTS_DIFFER));
    }

    @Test
    void theSetOutOfSixtyHasTheScaleThatDecision52GivesCentralOffices() {
        var row = decision52(ScoringLevel.CENTRAL_IN_PROVINCE);
        var set = BundledFrameworks.framework("central-2018");

        assertThat(set.maxPoints()).isEqualTo(Points.parse(row.get(3)));
        assertThat(set.fields()).hasSize(Integer.parseInt(row.get(1)));
        assertThat(set.leaves().stream()
                        .filter(leaf -> leaf.rule().orElseThrow() instanceof ScoringRule.Survey)
                        .map(leaf -> leaf.maxPoints())
                        .reduce(Points.ZERO, Points::plus))
                .isEqualTo(Points.parse(row.get(5)));
        assertThat(ParplanJson.write(set)).contains("Minh họa");
    }

    private static List<String> decision52(ScoringLevel level) {
        return Resources.rows("scoring/decision-52-2019-counts.csv").stream()
                .filter(row -> row.get(0).equals(level.name()))
                .findFirst()
                .orElseThrow();
    }

    private static OptionalInt number(List<String> row, int cell) {
        return OptionalInt.of(Integer.parseInt(row.get(cell)));
    }
}
