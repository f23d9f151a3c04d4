package org.parplan.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.json.JsonRefusal;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;

class ScoringFrameworkTest {

    private static final String FRAME = """
            {"formatVersion": 1, "name": "x", "level": "DEPARTMENT", "year": 2018, "statedTotal": "100",
             "rounding": {"leaf": 2}, "fields": [{"code": "1", "title": "Lĩnh vực", "maxPoints": "100", "criteria": [
               {"code": "1.1", "title": "Tiêu chí", "maxPoints": "96", "rule": {"kind": "yesNo"}},
               {"code": "1.2", "title": "Tiêu chí", "maxPoints": "4", %s}]}]}""";

    private static ScoringFramework with(String rest) {
        return ParplanJson.read(FRAME.formatted(rest), ScoringFramework.class);
    }

    private static List<String> problems(ScoringFramework framework) {
        return framework.validate().stream()
                .map(problem -> problem.code() + " " + problem.severity() + " " + problem.path())
                .toList();
    }

    private static String bands(String... bands) {
        return "\"rule\": {\"kind\": \"bands\", \"bands\": [%s]}".formatted(String.join(", ", bands));
    }

    private static String band(String from, String to, String points) {
        var end = to.isEmpty() ? "" : ", \"to\": \"%s\"".formatted(to);
        return "{\"from\": \"%s\"%s, \"points\": \"%s\"}".formatted(from, end, points);
    }

    @Test
    void findsNothingWrongWithASetThatHolds() {
        assertThat(problems(with("\"rule\": {\"kind\": \"linear\"}"))).isEmpty();
        assertThat(problems(with(bands(band("100", "", "4"), band("80", "100", "2"), band("0", "80", "0")))))
                .isEmpty();
        assertThat(problems(with(bands(band("80", "", "4"), band("0", "80", "0")))))
                .isEmpty();
        assertThat(problems(with(bands(band("0", "80", "0"), band("80", "100", "4")))))
                .isEmpty();
    }

    @Test
    void tellsMaximaThatDoNotAddUpToWhatIsStated() {
        var framework = ScoringFramework.builder()
                .from(with("\"rule\": {\"kind\": \"linear\"}"))
                .statedTotal(Points.parse("99.55"))
                .build();

        assertThat(framework.validate())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.VI))
                        .isEqualTo("Điểm tối đa ghi cho \"x\" là 99,55, nhưng các phần cộng lại là 100."));
        assertThat(problems(with("\"subCriteria\": [{\"code\": \"1.2.1\", \"title\": \"t\", \"maxPoints\": \"3.55\","
                        + " \"rule\": {\"kind\": \"linear\"}}]")))
                .containsExactly("MAXIMA_DIFFER ERROR /fields/0/criteria/1/maxPoints");
    }

    @Test
    void tellsBandsThatOverlapOrLeaveAHole() {
        var overlap = with(bands(band("90", "", "4"), band("50", "95", "2"), band("0", "50", "0")));
        assertThat(problems(overlap)).containsExactly("BANDS_OVERLAP ERROR /fields/0/criteria/1/rule/bands/1");
        assertThat(overlap.validate().get(0).in(Language.VI))
                .isEqualTo("Tiêu chí 1.2: từ 90% đến 95% thuộc nhiều khoảng điểm.");
        var open = with(bands(band("90", "", "4"), band("0", "80", "0")));
        assertThat(problems(open)).containsExactly("BANDS_OPEN ERROR /fields/0/criteria/1/rule/bands");
        assertThat(open.validate().get(0).in(Language.EN))
                .isEqualTo("Criterion 1.2: shares from 80% to 90% lie in no band.");
        assertThat(problems(with(bands(band("50", "", "4")))))
                .containsExactly("BANDS_OPEN ERROR /fields/0/criteria/1/rule/bands");
        assertThat(problems(with(bands(band("0", "99", "4")))))
                .containsExactly("BANDS_OPEN ERROR /fields/0/criteria/1/rule/bands");
        assertThat(problems(with(bands(band("0", "", "4"), band("80", "80", "1")))))
                .containsExactly(
                        "BAND_EMPTY ERROR /fields/0/criteria/1/rule/bands/1",
                        "BANDS_OVERLAP ERROR /fields/0/criteria/1/rule/bands/1");
    }

    @Test
    void twoBandsThatBothHoldAHundredOverlap() {
        assertThat(problems(with(bands(band("0", "100", "0"), band("100", "", "4"), band("100", "", "3")))))
                .containsExactly("BANDS_OVERLAP ERROR /fields/0/criteria/1/rule/bands/2");
    }

    @Test
    void tellsARuleThatCanGiveMoreThanItsMaximumOrNeverReachesIt() {
        assertThat(problems(with(bands(band("80", "", "4.5"), band("0", "80", "0")))))
                .containsExactly("RULE_ABOVE_MAXIMUM ERROR /fields/0/criteria/1/rule/bands/0");
        assertThat(problems(with(bands("{\"from\": \"0\", \"linear\": \"4.01\"}"))))
                .containsExactly("RULE_ABOVE_MAXIMUM ERROR /fields/0/criteria/1/rule/bands/0");
        assertThat(problems(with(bands("{\"from\": \"0\", \"to\": \"80\", \"linear\": \"5\"}", band("80", "", "4")))))
                .isEmpty();
        assertThat(problems(with(bands(band("0", "", "3")))))
                .containsExactly("RULE_BELOW_MAXIMUM WARNING /fields/0/criteria/1/rule/bands");
        assertThat(problems(with("\"rule\": {\"kind\": \"choice\", \"options\": [{\"code\": \"a\", \"points\": \"5\"},"
                        + " {\"code\": \"a\", \"points\": \"0\"}]}")))
                .containsExactly(
                        "RULE_ABOVE_MAXIMUM ERROR /fields/0/criteria/1/rule/options/0",
                        "CRITERION_REPEATED ERROR /fields/0/criteria/1/rule/options/1/code");
        assertThat(problems(with("\"rule\": {\"kind\": \"deduction\", \"each\": \"1\", \"floor\": \"4.5\"}")))
                .containsExactly("RULE_ABOVE_MAXIMUM ERROR /fields/0/criteria/1/rule/floor");
        assertThat(problems(with("\"rule\": {\"kind\": \"onTime\", \"late\": [{\"upTo\": 5, \"points\": \"4.5\"},"
                        + " {\"upTo\": 5, \"points\": \"1\"}]}")))
                .containsExactly(
                        "RULE_ABOVE_MAXIMUM ERROR /fields/0/criteria/1/rule/late/0",
                        "STEPS_DISORDERED ERROR /fields/0/criteria/1/rule/late/1/upTo");
    }

    @ParameterizedTest
    @CsvSource({"0.001, true", "0.01, false", "3.995, true", "4, false"})
    void tellsPointsFinerThanPointsAreRounded(String points, boolean isTooFine) {
        var framework = with(bands(band("90", "", "4"), band("0", "90", points)));
        assertThat(problems(framework).contains("POINTS_TOO_FINE ERROR /fields/0/criteria/1/rule/bands/1"))
                .isEqualTo(isTooFine);
    }

    @Test
    void tellsWhatHasNoRuleOrTwoWaysAndCodesThatStandTwice() {
        assertThat(problems(with("\"evidence\": true"))).containsExactly("RULE_MISSING ERROR /fields/0/criteria/1");
        assertThat(problems(with("\"rule\": {\"kind\": \"linear\"}, \"subCriteria\": [{\"code\": \"1.1\", \"title\":"
                        + " \"t\", \"maxPoints\": \"4\", \"rule\": {\"kind\": \"linear\"}}]")))
                .containsExactly(
                        "CRITERION_REPEATED ERROR /fields/0/criteria/1/subCriteria/0/code",
                        "RULE_AND_PARTS ERROR /fields/0/criteria/1");
    }

    @Test
    void tellsCountsThatDoNotHold() {
        var framework = ParplanJson.read(
                FRAME.formatted("\"rule\": {\"kind\": \"linear\"}")
                        .replace("\"fields\": [", "\"statedCounts\": {\"fields\": 8, \"criteria\": 2}, \"fields\": ["),
                ScoringFramework.class);

        assertThat(framework.validate())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.in(Language.VI)).isEqualTo("Bộ chỉ số ghi 8 lĩnh vực, nhưng có 1."));
    }

    @Test
    void refusesNeitherDepthNorSizeWithAnException() {
        var deep = leaf("d");
        for (var i = 0; i < 12; i++) {
            deep = Criterion.builder()
                    .code("c" + i)
                    .title("t")
                    .maxPoints(Points.of(1))
                    .subCriteria(List.of(deep))
                    .build();
        }
        assertThat(problems(of(List.of(deep))))
                .containsExactly("FRAMEWORK_TOO_LARGE ERROR /fields/0/criteria/0" + "/subCriteria/0".repeat(8));
        var many = new ArrayList<Criterion>();
        IntStream.range(0, 20_000).forEach(i -> many.add(leaf("l" + i)));
        assertThat(of(many).validate())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.VI))
                        .isEqualTo("Bộ chỉ số có 20.000 tiêu chí được chấm điểm, giới hạn là 10.000."));
    }

    @Test
    void tellsWhatHoldsNothingToScore() {
        assertThat(problems(of(List.of()))).containsExactly("NOTHING_TO_SCORE ERROR /fields/0/criteria");
        assertThat(problems(ScoringFramework.builder()
                        .from(of(List.of()))
                        .fields(List.of())
                        .build()))
                .containsExactly("NOTHING_TO_SCORE ERROR /fields");
        assertThat(problems(with("\"rule\": {\"kind\": \"choice\", \"options\": []}")))
                .containsExactly("NOTHING_TO_SCORE ERROR /fields/0/criteria/1/rule/options");
    }

    private static Criterion leaf(String code) {
        return Criterion.builder()
                .code(code)
                .title("t")
                .maxPoints(Points.of(1))
                .rule(new ScoringRule.Linear(Optional.empty()))
                .build();
    }

    private static ScoringFramework of(List<Criterion> criteria) {
        return ScoringFramework.builder()
                .name("x")
                .level(ScoringLevel.COMMUNE)
                .year(2018)
                .addFields(ScoredField.builder()
                        .code("1")
                        .title("t")
                        .maxPoints(Points.of(criteria.size()))
                        .criteria(criteria)
                        .build())
                .build();
    }

    @Test
    void aBandHasEitherPointsOrALinearPart() {
        assertThat(catchThrowableOfType(
                        JsonRefusal.class,
                        () -> with(bands("{\"from\": \"0\", \"points\": \"1\", \"linear\": \"1\"}"))))
                .hasMessageStartingWith("/fields/0/criteria/1/rule/bands/0: ");
    }

    @Test
    void pointsAreExactAndSayHowTheyAreWritten() {
        assertThat(Points.parse("3.50")).isEqualTo(Points.parse("3.5")).hasToString("3.5");
        assertThat(Points.parse("3.5").text(2)).isEqualTo("3.50");
        assertThat(Points.parse("0.000001").text(2)).isEqualTo("0.000001");
        assertThat(Points.of(100).text(0)).isEqualTo("100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("-1"))
                .withMessage("Points must be written with at most 6 decimals and without sign, such as 3.5: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percent.parse("90%"))
                .withMessage("Percentage must be written with at most 6 decimals and without sign, such as 87.5: 90%");
    }

    @Test
    void anIndexOnAnEdgeLiesInTheBandThatBeginsThere() {
        var scheme = ParplanJson.read("""
                {"bands": [{"name": "A", "from": "90"}, {"name": "B", "from": "80"}, {"name": "C", "from": "0"}]}""", RatingScheme.class);

        assertThat(scheme.band(Percent.parse("90")).name()).isEqualTo("A");
        assertThat(scheme.band(Percent.parse("89.99")).name()).isEqualTo("B");
        assertThat(scheme.band(Percent.parse("80")).name()).isEqualTo("B");
        assertThat(scheme.band(Percent.ZERO).name()).isEqualTo("C");
    }
}
