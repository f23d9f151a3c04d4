package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Problem;
import org.parplan.scoring.framework.NotApplicablePolicy;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.sheet.DeclaredScores;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.ScoreSheet;
import org.parplan.scoring.sheet.Scorer;

/**
 * The evaluator on the shipped sets, against tables that {@code src/test/scoring-oracle/oracle.py} worked out in
 * fractions, and against rows worked out by hand before either.
 */
class ScoringOracleTest {

    private static final String TABLES = "scoring/";

    static List<String> sets() {
        return BundledFrameworks.names();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyLeafOfEveryUnitHasThePointsOfTheTable(String set) {
        var scorer = Scorer.of(BundledFrameworks.framework(set));
        var decimals = scorer.framework().rounding().leaf();
        var told = new ArrayList<List<String>>();
        for (var sheet : scorer.sheets(BundledFrameworks.declared(set))) {
            sheet.leaves().forEach(leaf -> told.add(row(sheet, leaf, decimals)));
        }

        assertThat(told).isEqualTo(Resources.rows(TABLES + set + "-leaves.csv"));
    }

    private static List<String> row(ScoreSheet sheet, LeafScore leaf, int decimals) {
        return List.of(
                sheet.unit(),
                leaf.code(),
                leaf.maxPoints().text(decimals),
                text(leaf.self(), decimals),
                text(leaf.appraised(), decimals),
                text(leaf.reappraised(), decimals),
                text(leaf.survey(), decimals),
                leaf.policy().filter(NotApplicablePolicy.REMOVED::equals).isPresent()
                        ? ""
                        : leaf.finalPoints().text(decimals),
                leaf.applicableMax().text(decimals));
    }

    private static String text(Optional<Points> points, int decimals) {
        return points.map(value -> value.text(decimals)).orElse("");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyUnitHasThePointsAndIndicesOfTheTable(String set) {
        var scorer = Scorer.of(BundledFrameworks.framework(set));
        var rounding = scorer.framework().rounding();
        var told = new ArrayList<List<String>>();
        for (var sheet : scorer.sheets(BundledFrameworks.declared(set))) {
            var row = new ArrayList<>(List.of(
                    sheet.unit(),
                    sheet.points().text(rounding.leaf()),
                    sheet.max().text(rounding.leaf()),
                    sheet.index().map(index -> index.text(rounding.index())).orElse("")));
            for (var field : sheet.fields()) {
                row.add(field.points().text(rounding.leaf()));
                row.add(field.max().text(rounding.leaf()));
                row.add(field.index().map(index -> index.text(rounding.index())).orElse(""));
            }
            told.add(row);
        }

        assertThat(told).isEqualTo(Resources.rows(TABLES + set + "-units.csv"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theShippedSetsHoldAndTheirProblemsAreThoseOfTheTable(String set) {
        var scorer = Scorer.of(BundledFrameworks.framework(set));

        assertThat(scorer.framework().validate()).isEmpty();
        assertThat(told(scorer.score(BundledFrameworks.declared(set)).problems()))
                .containsExactlyInAnyOrderElementsOf(Resources.rows(TABLES + set + "-problems.csv"));
    }

    static Stream<String> faulty() {
        return Resources.rows(TABLES + "faulty/faulty.csv").stream()
                .map(row -> row.get(0))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void aPlantedFaultIsToldWithCodeAndPath(String file) {
        var framework = ParplanJson.read(Resources.text(TABLES + "faulty/" + file), ScoringFramework.class);

        assertThat(told(framework.validate())).containsExactlyInAnyOrderElementsOf(expected("faulty/faulty.csv", file));
    }

    static Stream<String> bad() {
        return Resources.rows(TABLES + "bad-declared/bad-declared.csv").stream()
                .map(row -> row.get(0))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aFigureThatDoesNotFitIsToldWithCodeAndPathAndTheRestCounts(String file) {
        var scorer =
                Scorer.of(ParplanJson.read(Resources.text(TABLES + "faulty/small-2018.json"), ScoringFramework.class));
        var batch =
                scorer.score(ParplanJson.read(Resources.text(TABLES + "bad-declared/" + file), DeclaredScores.class));

        assertThat(told(batch.problems()))
                .containsExactlyInAnyOrderElementsOf(expected("bad-declared/bad-declared.csv", file));
        Resources.rows(TABLES + "bad-declared/bad-declared-points.csv").stream()
                .filter(row -> row.get(0).equals(file))
                .forEach(row -> assertThat(batch.units().stream()
                                .filter(score -> score.unit().equals(row.get(1)))
                                .map(score -> score.points().text(2)))
                        .containsExactly(row.get(2)));
    }

    private static List<List<String>> told(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        List.of(problem.code().name(), problem.severity().name(), problem.path()))
                .toList();
    }

    private static List<List<String>> expected(String table, String file) {
        return Resources.rows(TABLES + table).stream()
                .filter(row -> row.get(0).equals(file))
                .map(row -> row.subList(1, 4))
                .toList();
    }

    /** One leaf of a framework, its maximum, decimals, mode and rule as a row of the table gives them. */
    private static final String ONE = """
            {"formatVersion": 1, "name": "one", "level": "DEPARTMENT", "year": 2018,
             "rounding": {"leaf": %s, "mode": "%s"},
             "fields": [{"code": "1", "title": "t", "maxPoints": "%s", "criteria": [
               {"code": "1.1", "title": "t", "maxPoints": "%s", "rule": %s}]}]}""";

    static Stream<List<String>> byHand() {
        return Resources.text(TABLES + "hand-checked-leaves.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split("\\|", -1)));
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void aLeafHasThePointsWorkedOutByHand(List<String> row) {
        var max = row.get(1);
        var framework =
                ParplanJson.read(ONE.formatted(row.get(2), row.get(3), max, max, row.get(4)), ScoringFramework.class);
        var isSurvey = row.get(4).contains("survey");
        var isGiven = row.get(4).contains("linear\"}") && row.get(5).contains("points");
        var column = isSurvey ? "survey" : isGiven ? "appraised" : "values";
        var declared = ParplanJson.read("""
                {"framework": "one", "units": [{"unit": "A", "%s": {"1.1": %s}}]}""".formatted(column, row.get(5)), DeclaredScores.class);

        assertThat(ScoreSheet.of(framework, declared, "A").points().text(Integer.parseInt(row.get(2))))
                .isEqualTo(row.get(6));
    }
}
