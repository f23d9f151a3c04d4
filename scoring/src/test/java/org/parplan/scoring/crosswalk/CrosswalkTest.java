package org.parplan.scoring.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;

class CrosswalkTest {

    static Stream<List<String>> links() {
        return Sets.rows("links.csv");
    }

    @ParameterizedTest
    @MethodSource("links")
    void findsTheGroupsAndProblemsSetDownByHand(List<String> row) {
        var crosswalk = Crosswalk.between(Sets.before(row.get(0)), Sets.after(row.get(1)));

        assertThat(crosswalk.groups().stream().map(CrosswalkTest::told).collect(Collectors.joining(", ")))
                .isEqualTo(row.get(2));
        assertThat(crosswalk.problems().stream()
                        .map(problem -> problem.code()
                                + problem.path()
                                        .replace("/after/fields/0/criteria/", " ")
                                        .replace("/formerly", ""))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(row.get(3));
    }

    private static String told(CrosswalkGroup group) {
        return group.kind() + " " + String.join("+", group.beforeCodes()) + ">" + String.join("+", group.afterCodes());
    }

    @Test
    void everyCriterionIsInOneGroupAlone() {
        links().forEach(row -> {
            var before = Sets.before(row.get(0));
            var after = Sets.after(row.get(1));
            var groups = Crosswalk.between(before, after).groups();

            assertThat(groups.stream().flatMap(group -> group.beforeCodes().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            before.leaves().stream().map(Criterion::code).toList());
            assertThat(groups.stream().flatMap(group -> group.afterCodes().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            after.leaves().stream().map(Criterion::code).toList());
        });
    }

    @Test
    void tellsWhetherTheMaximumChangedWhateverElseBecameOfACriterion() {
        var groups = Crosswalk.between(Sets.before("a=A/2 b=B/3 c=C/1"), Sets.after("x=X/3<a b=B/3 d=D/1"))
                .groups();

        assertThat(groups.stream().map(CrosswalkGroup::maximumChanged)).containsExactly(true, false, false, false);
        assertThat(groups.get(0).beforeMax()).contains(Points.of(2));
        assertThat(groups.get(0).afterMax()).contains(Points.of(3));
        assertThat(groups.get(3).afterMax()).isEmpty();
        assertThat(groups.stream().map(CrosswalkGroup::codes)).containsExactly("a → x", "b", "d", "c");
    }

    @Test
    void titlesThatDifferInCompositionAndSpacesAlone() {
        var before = criterion("a", "Cải  cách");
        var after = criterion("a", "Ca\u0309i cách");

        assertThat(Crosswalk.between(before, after).groups())
                .extracting(CrosswalkGroup::kind)
                .containsExactly(CrosswalkKind.KEPT);
    }

    private static ScoringFramework criterion(String code, String title) {
        return ScoringFramework.builder()
                .from(Sets.before("a=A/2"))
                .fields(List.of(ScoredField.builder()
                        .code("f")
                        .title("Lĩnh vực")
                        .maxPoints(Points.of(2))
                        .addCriteria(Criterion.builder()
                                .from(Sets.before("a=A/2").leaf("a"))
                                .code(code)
                                .title(title)
                                .build())
                        .build()))
                .build();
    }

    @Test
    void saysWhatToWriteInstead() {
        var problems = Crosswalk.between(Sets.before("a=A/2 b=B/2"), Sets.after("x=X/2<z b=C/2"))
                .problems();

        assertThat(problems.stream().map(problem -> problem.in(Language.VI)))
                .containsExactly(
                        "Tiêu chí x: \"formerly\" ghi \"z\", nhưng bộ chỉ số trước không có tiêu chí được chấm điểm mang mã"
                                + " này; ví dụ mã đúng: a.",
                        "Tiêu chí b (\"C\") được coi là mới, tiêu chí b (\"B\") của bộ trước được coi là đã bỏ; nếu là một"
                                + " thì ghi \"formerly\": [\"b\"].");
    }

    @Test
    void criteriaThatAreSumsAreNeitherLinkedNorNamed() {
        var before = sums("", "");
        var after = sums("\"formerly\": [\"1\"],", "\"formerly\": [\"1\"],");

        var problems = Crosswalk.between(before, after).problems();
        assertThat(problems.stream().map(problem -> problem.code() + " " + problem.path()))
                .contains(
                        "FORMER_NOT_FOUND /after/fields/0/criteria/0/subCriteria/0/formerly/0",
                        "FORMER_OF_SUM /after/fields/0/criteria/0/formerly");
        assertThat(problems.get(0).arguments()).containsEntry("example", "1.1, 1.2");
    }

    private static ScoringFramework sums(String ofSum, String ofPart) {
        return ParplanJson.read("""
                {"formatVersion": 1, "name": "sums", "level": "DISTRICT", "year": 2018, "fields": [
                  {"code": "f", "title": "F", "maxPoints": "2", "criteria": [
                    {"code": "1", "title": "A", "maxPoints": "2", %s "subCriteria": [
                      {"code": "1.1", "title": "B", "maxPoints": "1", %s "rule": {"kind": "yesNo"}},
                      {"code": "1.2", "title": "C", "maxPoints": "1", "rule": {"kind": "yesNo"}}]}]}]}""".formatted(ofSum, ofPart), ScoringFramework.class);
    }

    @Test
    void setsOfTwoLevelsAreNotCompared() {
        var district = ScoringFramework.builder()
                .from(Sets.after("a=A/2"))
                .level(ScoringLevel.DISTRICT)
                .build();
        var crosswalk = Crosswalk.between(Sets.before("a=A/2"), district);

        assertThat(crosswalk.groups()).isEmpty();
        assertThat(crosswalk.problems().stream().map(Problem::toString))
                .containsExactly("LEVELS_DIFFER at /after/level: The sets cannot be compared: the one before is for"
                        + " \"Departments of the province\", the one after for \"District committees (until 30 June"
                        + " 2025)\".");
    }

    @Test
    void aSetWithAnErrorIsTakenForNothing() {
        var wrong = ScoringFramework.builder()
                .from(Sets.before("a=A/2"))
                .statedTotal(Points.of(3))
                .build();
        var crosswalk = Crosswalk.between(wrong, Sets.after("a=A/2"));

        assertThat(crosswalk.groups()).isEmpty();
        assertThat(crosswalk.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code() + " " + problem.path())
                        .isEqualTo("MAXIMA_DIFFER /before/statedTotal"));
        assertThat(crosswalk.changes(List.of(), List.of()).problems()).isEqualTo(crosswalk.problems());
    }

    @Test
    void setsFarTooDeepOrTooLargeAreRefusedAndNotWalked() {
        var deep = Sets.before("a=A/2").leaf("a");
        for (var i = 0; i < 5_000; i++) {
            deep = Criterion.builder()
                    .code("d" + i)
                    .title("D")
                    .maxPoints(Points.of(2))
                    .addSubCriteria(deep)
                    .build();
        }
        var tooDeep = ScoringFramework.builder()
                .from(Sets.before("a=A/2"))
                .fields(List.of(ScoredField.builder()
                        .code("f")
                        .title("F")
                        .maxPoints(Points.of(2))
                        .addCriteria(deep)
                        .build()))
                .build();

        assertThat(Crosswalk.between(tooDeep, Sets.after("a=A/2")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.FRAMEWORK_TOO_LARGE);
    }

    @Test
    void tenThousandCriteriaInOneRingAreToldOnce() {
        var before = IntStream.range(0, 10_000).mapToObj(i -> "a" + i + "=A/1").collect(Collectors.joining(" "));
        var after = IntStream.range(0, 10_000)
                .mapToObj(i -> "a" + i + "=A/1<a" + (i + 1) % 10_000)
                .collect(Collectors.joining(" "));
        var crosswalk = Crosswalk.between(Sets.before(before), Sets.after(after));

        assertThat(crosswalk.groups()).hasSize(10_000).allMatch(group -> group.kind() == CrosswalkKind.RENAMED);
        assertThat(crosswalk.problems()).extracting(Problem::code).containsExactly(ProblemCode.CODES_EXCHANGED);
    }

    @Test
    void tellsThatYearsAreTheOtherWayRound() {
        var young = Sets.after("a=A/2");
        var old = Sets.before("a=A/2");

        assertThat(Crosswalk.between(young, old).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.YEARS_REVERSED));
    }

    @Test
    void formerlyOfASetSpeaksOfAnotherWhereItIsHeldAgainstItself() {
        var set = Sets.after("a=A/2<z b=B/2<a");

        assertThat(Crosswalk.between(set, set).groups())
                .extracting(CrosswalkGroup::kind)
                .containsExactly(CrosswalkKind.KEPT, CrosswalkKind.KEPT);
        assertThat(Crosswalk.between(set, set).problems()).isEmpty();
    }

    @Test
    void refusesAGroupOfAnotherKindThanItsCriteriaMakeIt() {
        var kept = Crosswalk.between(Sets.before("a=A/2"), Sets.after("a=A/2"))
                .groups()
                .get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrosswalkGroup.builder()
                        .from(kept)
                        .kind(CrosswalkKind.SPLIT)
                        .build())
                .withMessage("Group a must be KEPT, but was SPLIT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrosswalkGroup.of("f", "F", List.of(), List.of()))
                .withMessage("Group of a crosswalk must have a criterion, but has none");
    }

    @Test
    void hasAJsonFormThatReadsBack() {
        links().forEach(row -> {
            var crosswalk = Crosswalk.between(Sets.before(row.get(0)), Sets.after(row.get(1)));
            assertThat(ParplanJson.read(ParplanJson.write(crosswalk), Crosswalk.class))
                    .isEqualTo(crosswalk);
        });
    }
}
