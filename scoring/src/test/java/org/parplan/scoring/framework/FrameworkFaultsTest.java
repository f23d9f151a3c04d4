package org.parplan.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;
import org.parplan.scoring.framework.ScoringRule.Linear;

/** Faults planted one by one, and values at both sides of every limit. */
class FrameworkFaultsTest {

    private static final String RULE = """
            {"formatVersion": 1, "name": "x", "level": "DEPARTMENT", "year": 2018, "rounding": {"leaf": 2},
             "fields": [{"code": "1", "title": "t", "maxPoints": "4", "criteria": [
               {"code": "1.1", "title": "t", "maxPoints": "4", "rule": %s}]}]}""";

    private static List<String> problems(ScoringFramework framework) {
        return framework.validate().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'count', 'each': '0'}                                      | RULE_BELOW_MAXIMUM rule",
                "{'kind': 'count', 'each': '0.01'}                                   | none",
                "{'kind': 'choice', 'options': [{'code': 'a', 'points': '3.99'}]}    | RULE_BELOW_MAXIMUM rule",
                "{'kind': 'choice', 'options': [{'code': 'a', 'points': '4'}]}       | none",
                "{'kind': 'bands', 'bands': [{'from': '0', 'to': '80', 'linear': '5'},"
                        + " {'from': '80', 'points': '4'}]}                          | none",
                "{'kind': 'bands', 'bands': [{'from': '0', 'to': '80', 'linear': '5.000001'},"
                        + " {'from': '80', 'points': '4'}]}                          | RULE_ABOVE_MAXIMUM rule/bands/0",
                "{'kind': 'bands', 'bands': [{'from': '0', 'to': '80', 'linear': '999999999999'},"
                        + " {'from': '80', 'points': '4'}]}                          | RULE_ABOVE_MAXIMUM rule/bands/0",
                "{'kind': 'bands', 'bands': [{'from': '0', 'to': '120', 'linear': '4'}]} | none",
                "{'kind': 'bands', 'bands': [{'from': '0', 'to': '101', 'points': '4'}, {'from': '101', 'points': '1'}]}"
                        + "                                                          | BAND_EMPTY rule/bands/1",
                "{'kind': 'onTime', 'late': [{'upTo': 1, 'points': '4'}, {'upTo': 2, 'points': '1'}]} | none"
            })
    void tellsAFaultOfARuleAtItsPlace(String rule, String problem) {
        var expected = problem.equals("none") ? List.of() : List.of(problem.replace(" ", " /fields/0/criteria/0/"));
        var framework = ParplanJson.read(RULE.formatted(rule.replace('\'', '"')), ScoringFramework.class);

        assertThat(problems(framework)).isEqualTo(expected);
    }

    @Test
    void tellsMaximaFinerThanPointsAreRounded() {
        var fine = ScoringFramework.builder()
                .from(framework(field("1", "0.005", leaf("1.1", "0.005"))))
                .rounding(Rounding.builder().leaf(2).build())
                .build();
        assertThat(problems(fine)).containsExactly("POINTS_TOO_FINE /fields/0/criteria/0/maxPoints");
    }

    @Test
    void tellsAFieldThatDoesNotAddUpByItsCodeAndTitle() {
        assertThat(framework(field("1", "5", leaf("1.1", "4"))).validate())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.VI))
                        .isEqualTo("Điểm tối đa ghi cho \"1. Lĩnh vực\" là 5, nhưng các phần cộng lại là 4."));
    }

    @Test
    void tellsFieldsThatShareACode() {
        assertThat(problems(framework(field("1", "4", leaf("1.1", "4")), field("1", "4", leaf("1.2", "4")))))
                .containsExactly("CRITERION_REPEATED /fields/1/code");
    }

    @Test
    void countsFieldsCriteriaAndSubCriteriaApart() {
        var part = Criterion.builder()
                .from(leaf("1.2", "4"))
                .rule(Optional.empty())
                .addSubCriteria(leaf("1.2.1", "1"), leaf("1.2.2", "3"))
                .build();
        var framework = framework(field("1", "8", leaf("1.1", "4"), part));

        assertThat(problems(stating(framework, 1, 2, 2))).isEmpty();
        assertThat(problems(stating(framework, 2, 3, 1)))
                .containsExactly(
                        "COUNTS_DIFFER /statedCounts/fields",
                        "COUNTS_DIFFER /statedCounts/criteria",
                        "COUNTS_DIFFER /statedCounts/subCriteria");
    }

    private static ScoringFramework stating(ScoringFramework framework, int fields, int criteria, int subCriteria) {
        return ScoringFramework.builder()
                .from(framework)
                .statedCounts(
                        new StatedCounts(OptionalInt.of(fields), OptionalInt.of(criteria), OptionalInt.of(subCriteria)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"7, none", "8, 9 8", "11, 12 8"})
    void tellsHowManyLevelsThereAreAndHowManyThereMayBe(int sums, String levels) {
        var criterion = leaf("leaf", "4");
        for (var i = 0; i < sums; i++) {
            criterion = Criterion.builder()
                    .from(leaf("sum" + i, "4"))
                    .rule(Optional.empty())
                    .addSubCriteria(criterion)
                    .build();
        }
        assertThat(framework(field("1", "4", criterion)).validate().stream()
                        .map(problem -> problem.arguments().get("found") + " "
                                + problem.arguments().get("most")))
                .isEqualTo(levels.equals("none") ? List.of() : List.of(levels));
    }

    @ParameterizedTest
    @CsvSource({"1000000, 0", "1000000.01, 1"})
    void tellsACriterionOfMorePointsThanCanBeAddedUp(String points, int problems) {
        assertThat(problems(framework(field("1", points, leaf("1.1", points))))).hasSize(problems);
    }

    @Test
    void findsALeafByItsCode() {
        var framework = framework(field("1", "4", leaf("1.1", "4")), field("2", "3", leaf("2.1", "3")));

        assertThat(framework.leaf("2.1").maxPoints()).isEqualTo(Points.of(3));
        assertThat(framework.maxPoints()).isEqualTo(Points.of(7));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> framework.leaf("2"))
                .withMessage("Framework x has no leaf 2");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "9999, true", "10000, false"})
    void aYearHasAtMostFourDigits(int year, boolean isFine) {
        var built =
                ScoringFramework.builder().name("x").level(ScoringLevel.COMMUNE).year(year);
        if (isFine) {
            assertThatNoException().isThrownBy(built::build);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(built::build)
                    .withMessage("Year of a framework must be from 1 to 9999, but was " + year);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 6, true", "6, 0, true", "7, 2, false", "2, 7, false", "-1, 2, false"})
    void roundsToMillionthsAtTheFinest(int leaf, int index, boolean isFine) {
        var built = Rounding.builder().leaf(leaf).index(index);
        if (isFine) {
            assertThatNoException().isThrownBy(built::build);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(built::build)
                    .withMessageStartingWith("Rounding must be to 0 to 6 decimals, but was to ");
        }
    }

    @Test
    void roundsToFourAndTwoDecimalsUnlessTold() {
        assertThat(Rounding.STANDARD.leaf()).isEqualTo(4);
        assertThat(Rounding.STANDARD.index()).isEqualTo(2);
    }

    @Test
    void isAskedOfTheUnitsItNamesButNotOfThoseItExcepts() {
        var named = Criterion.builder().from(leaf("1.1", "4")).addUnits("A").build();
        var excepted =
                Criterion.builder().from(leaf("1.1", "4")).addExceptUnits("A").build();

        assertThat(named.isAskedOf("A")).isTrue();
        assertThat(named.isAskedOf("B")).isFalse();
        assertThat(excepted.isAskedOf("A")).isFalse();
        assertThat(excepted.isAskedOf("B")).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Criterion.builder().from(named).addExceptUnits("A").build())
                .withMessage("Criterion 1.1 must either be asked of a unit or not, but says both of A");
    }

    @Test
    void aStepOfLatenessBeginsWithTheFirstDay() {
        assertThat(new LateStep(1, Points.ZERO).upTo()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LateStep(0, Points.ZERO))
                .withMessage("Days late must be at least 1, but were 0");
    }

    private static ScoringFramework framework(ScoredField... fields) {
        return ScoringFramework.builder()
                .name("x")
                .level(ScoringLevel.COMMUNE)
                .year(2018)
                .addFields(fields)
                .build();
    }

    private static ScoredField field(String code, String points, Criterion... criteria) {
        return ScoredField.builder()
                .code(code)
                .title("Lĩnh vực")
                .maxPoints(Points.parse(points))
                .addCriteria(criteria)
                .build();
    }

    private static Criterion leaf(String code, String points) {
        return Criterion.builder()
                .code(code)
                .title("t")
                .maxPoints(Points.parse(points))
                .rule(new Linear(Optional.empty()))
                .build();
    }
}
