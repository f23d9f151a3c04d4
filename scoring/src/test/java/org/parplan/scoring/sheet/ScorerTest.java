package org.parplan.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringFramework;

class ScorerTest {

    private static final Scorer SCORER = Scorer.of(Small.framework());

    record Row(String criterion, String figures, String points) {}

    static Stream<Row> rows() {
        return Small.text("leaves.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";", 3))
                .map(cells -> new Row(cells[0], cells[1], cells[2]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givesThePointsWorkedOutByHand(Row row) {
        var column = row.criterion().startsWith("3") ? "survey" : "values";
        var declared = """
                {"framework": "small", "units": [{"unit": "A", "%s": {"%s": %s}}]}""".formatted(column, row.criterion(), row.figures());
        var sheet = SCORER.sheet(ParplanJson.read(declared, DeclaredScores.class), "A");

        assertThat(sheet.leaf(row.criterion()).finalPoints()).isEqualTo(Points.parse(row.points()));
        assertThat(Problem.anyError(sheet.problems())).isFalse();
    }

    @Test
    void scoresUnitsToTheHundredth() {
        var batch = SCORER.score(Small.declared());

        assertThat(batch.units().stream().map(ScorerTest::told))
                .containsExactly(
                        "A 32.02/40 80.05 [1 10.10/12 84.17, 2 10.92/16 68.25, 3 9.50/12 79.17]",
                        "B 18.33/36 50.92 [1 4.00/12 33.33, 2 9.00/12 75.00, 3 5.33/12 44.42]");
        assertThat(batch.problems().stream().map(problem -> problem.code() + " " + problem.path()))
                .containsExactly("BONUS_ABOVE_CAP /units/0/bonus", "CLAIM_NOT_GRANTED /units/1/notApplicable/1.3.2");
    }

    private static String told(UnitScore score) {
        return score.unit() + " " + score.points().text(2) + "/" + score.max() + " "
                + score.index().orElseThrow().text(2) + " "
                + score.fields().stream()
                        .map(field -> field.code() + " " + field.points().text(2) + "/" + field.max() + " "
                                + field.index().orElseThrow().text(2))
                        .toList();
    }

    @Test
    void aBatchIsTheSameHoweverItIsSplit() {
        var declared = Small.declared();
        var parts = declared.units().stream()
                .map(unit -> SCORER.score(DeclaredScores.builder()
                        .from(declared)
                        .units(List.of(unit))
                        .build()))
                .toList();

        assertThat(parts.get(1).plus(parts.get(0)).units())
                .isEqualTo(SCORER.score(declared).units());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.get(0).plus(parts.get(0)))
                .withMessage("Batches to merge must be of different units, but both have A");
    }

    @Test
    void withoutASurveyItsCriteriaLeaveTheMaximumUnlessTheySayOtherwise() {
        var declared = DeclaredScores.builder()
                .from(Small.declared())
                .surveyHeld(false)
                .build();
        var sheet = SCORER.sheet(declared, "A");

        assertThat(sheet.max()).isEqualTo(Points.of(30));
        assertThat(sheet.rescaled()).isTrue();
        assertThat(sheet.leaf("3.2").finalPoints()).isEqualTo(Points.ZERO);
        assertThat(sheet.index()).contains(Percent.parse("75.07"));
    }

    @Test
    void tellsWhatIsDeclaredWrong() {
        var declared = ParplanJson.read("""
                {"framework": "other", "units": [
                  {"unit": "A", "values": {
                    "1.1": {"planDone": {"part": 51, "whole": 50}},
                    "1.2": {"yes": 1},
                    "1.3": {"points": "1"},
                    "1.3.1": {"daysLate": -2},
                    "1.3.2": {"points": "4.01"},
                    "2.1": {"online": {"part": 0, "whole": 0}},
                    "2.2": {"choice": "d"},
                    "2.3": {"number": 1},
                    "3.1": {"share": {"part": 1, "whole": 2}}},
                   "survey": {"2.4": {"violations": 1}},
                   "notApplicable": {"2.4": "OUT_OF_SCOPE"}},
                  {"unit": "A"}]}""", DeclaredScores.class);

        assertThat(SCORER.score(declared).problems().stream()
                        .filter(problem -> Problem.anyError(List.of(problem)))
                        .map(problem -> problem.code() + " " + problem.path()))
                .containsExactlyInAnyOrder(
                        "FRAMEWORK_DIFFERS /framework",
                        "PART_ABOVE_WHOLE /units/0/values/1.1/planDone",
                        "FIGURE_MISFIT /units/0/values/1.2/yes",
                        "LEAF_NOT_FOUND /units/0/values/1.3",
                        "FIGURE_NEGATIVE /units/0/values/1.3.1/daysLate",
                        "POINTS_ABOVE_MAXIMUM /units/0/values/1.3.2/points",
                        "WHOLE_ZERO /units/0/values/2.1/online",
                        "FIGURE_MISFIT /units/0/values/2.2/choice",
                        "FIGURE_UNKNOWN /units/0/values/2.3/number",
                        "FIGURE_MISPLACED /units/0/values/3.1",
                        "FIGURE_MISPLACED /units/0/survey/2.4",
                        "CLAIM_NOT_OPEN /units/0/notApplicable/2.4",
                        "UNIT_REPEATED /units/1/unit");
        assertThat(SCORER.score(declared).units().get(0).points()).isEqualTo(Points.ZERO);
    }

    @Test
    void tellsWhatIsDeclaredWrongByOthersThanTheUnit() {
        var declared = ParplanJson.read("""
                {"framework": "small", "units": [{"unit": "A",
                  "appraised": {"2.1": {"online": {"part": -1, "whole": 2}}, "2.2": {"online": true}, "2.3": {"count": "2"}},
                  "reappraised": {"2.1": {"online": 1}, "9": {"points": "1"}},
                  "survey": {"3.1": {"points": "10.01"}},
                  "evidence": {"9": []}, "explanations": {"9.1": "x"},
                  "notApplicable": {"3.1": "NO_SURVEY"}, "granted": {"1.1": "NO_SURVEY", "9.2": "NOT_ARISEN"}}]}""", DeclaredScores.class);
        var batch = SCORER.score(declared);

        assertThat(batch.problems().stream()
                        .filter(problem -> Problem.anyError(List.of(problem)))
                        .map(problem -> problem.code() + " " + problem.path().replace("/units/0", "")))
                .containsExactlyInAnyOrder(
                        "FIGURE_NEGATIVE /appraised/2.1/online",
                        "FIGURE_UNKNOWN /appraised/2.2/online",
                        "FIGURE_MISFIT /appraised/2.3/count",
                        "FIGURE_MISFIT /reappraised/2.1/online",
                        "LEAF_NOT_FOUND /reappraised/9",
                        "POINTS_ABOVE_MAXIMUM /survey/3.1/points",
                        "LEAF_NOT_FOUND /evidence/9",
                        "LEAF_NOT_FOUND /explanations/9.1",
                        "CLAIM_NOT_OPEN /granted/1.1",
                        "LEAF_NOT_FOUND /granted/9.2");
        assertThat(batch.problems().stream()
                        .filter(problem -> problem.path().endsWith("/notApplicable/3.1"))
                        .map(Problem::code))
                .containsExactly(ProblemCode.CLAIM_NOT_GRANTED);
        assertThat(batch.units().get(0).points()).isEqualTo(Points.ZERO);
        assertThat(SCORER.sheets(declared)).hasSize(1);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> SCORER.sheet(declared, "B"))
                .withMessageContaining("B");
    }

    @Test
    void refusesToScoreByASetThatHasAnError() {
        var wrong = ScoringFramework.builder()
                .from(Small.framework())
                .statedTotal(Points.of(41))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(wrong))
                .withMessage("Framework small must have no error to score by, but has MAXIMA_DIFFER at /statedTotal:"
                        + " The maximum stated for \"small\" is 41, but its parts add up to 40.");
    }
}
