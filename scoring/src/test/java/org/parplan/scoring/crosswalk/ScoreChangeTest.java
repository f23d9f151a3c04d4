package org.parplan.scoring.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.sheet.ScorePhase;
import org.parplan.scoring.sheet.ScoreSheet;

class ScoreChangeTest {

    private static final String COARSE = "\"rounding\": {\"index\": 0, \"mode\": \"DOWN\"},";

    static Stream<List<String>> changes() {
        return Sets.rows("changes.csv");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void splitsTheChangeAsWorkedOutByHand(List<String> row) {
        var change = change(row);

        assertThat(change.change().text(change.decimals())).isEqualTo(row.get(4));
        assertThat(texts(change, part -> part.exact().toString())).isEqualTo(row.get(5));
        assertThat(texts(change, part -> part.published().text(change.decimals())))
                .isEqualTo(row.get(6));
    }

    private static ScoreChange change(List<String> row) {
        var before = Sets.before(row.get(0));
        var after = Sets.after(row.get(1));
        return Crosswalk.between(before, after).change(Sets.sheet(before, row.get(2)), Sets.sheet(after, row.get(3)));
    }

    private static String texts(ScoreChange change, java.util.function.Function<ChangePart, String> text) {
        return change.parts().stream().map(text).collect(Collectors.joining(" "));
    }

    private static final ScoreChange MOVED = change(List.of(
            "a=A/10 b=B/5 c=C/5 s*=S/10",
            "x=A/10<a b=B/6 d=D/4 s*=S/10",
            "a 5:4, b 4, c 5, s 7",
            "x 8:8, b 3:2, d 4, s 9, + 1"));

    @Test
    void saysWhyInWordsThatAChairmanCanRead() {
        assertThat(MOVED.explanation().in(Language.VI)).isEqualTo("""
                        Sở A: chỉ số tăng 13,33 điểm phần trăm, từ 66,67% lên 80,00%.
                        - Kết quả điều tra xã hội học: tăng 6,67 điểm phần trăm.
                          - Tiêu chí s "S" (Giữ nguyên): tăng 6,67.
                        - Kết quả thực hiện: tăng 5,00 điểm phần trăm.
                          - Tiêu chí a → x "A" (Đổi mã hoặc tên): tăng 10,00.
                          - Tiêu chí b "B" (Thay đổi điểm tối đa): giảm 5,00.
                        - Điểm thưởng, điểm trừ: tăng 3,33 điểm phần trăm.
                        - Thay đổi bộ chỉ số: giảm 2,22 điểm phần trăm.
                          - Tiêu chí c "C" (Bỏ; điểm tối đa 5 → 0): giảm 16,67.
                          - Tiêu chí d "D" (Bổ sung; điểm tối đa 0 → 4): tăng 13,33.
                          - Tiêu chí b "B" (Thay đổi điểm tối đa; điểm tối đa 5 → 6): tăng 1,11.
                        - Kết quả thẩm định: tăng 0,55 điểm phần trăm.
                          - Tiêu chí a → x "A" (Đổi mã hoặc tên): tăng 3,33.
                          - Tiêu chí b "B" (Thay đổi điểm tối đa): giảm 2,78.""");
        assertThat(MOVED.explanation().in(Language.EN)).startsWith("""
                        Sở A: the index rose by 13.33 percentage points, from 66.67% to 80.00%.
                        - Survey: up 6.67 percentage points.
                          - Criteria s "S" (Kept): up 6.67.
                        - Results: up""");
        assertThat(change(List.of("a=A/4", "a=A/4", "a 3", "a 2")).explanation().in(Language.EN))
                .startsWith("Sở A: the index fell by 25.00 percentage points, from 75.00% to 50.00%.");
        assertThat(change(List.of("a=A/4", "a=A/4", "a 3", "a 3")).explanation().in(Language.VI))
                .isEqualTo("Sở A: chỉ số không đổi, 75,00%.");
    }

    @Test
    void tellsWhatEachGroupAndFieldDidTheLargestFirst() {
        assertThat(MOVED.groups().stream()
                        .map(group -> group.codes() + " " + group.split().total()))
                .containsExactly("c -50/3", "a → x 40/3", "d 40/3", "b -20/3", "s 20/3");
        assertThat(MOVED.fields()).singleElement().satisfies(field -> {
            assertThat(field.code()).isEqualTo("f");
            assertThat(field.split()
                            .total()
                            .plus(MOVED.part(ChangeCause.BONUS_PENALTY).exact()))
                    .isEqualTo(MOVED.exact());
        });
    }

    @ParameterizedTest
    @MethodSource("touched")
    void namesEachCriterionTheSetTouchedWithItsTitleAndBothMaxima(List<String> row) {
        assertThat(change(row).explanation().in(Language.VI)).contains("  - " + row.get(4));
    }

    static Stream<List<String>> touched() {
        return Sets.rows("set-reasons.csv");
    }

    @Test
    void aGroupTellsItsTitleAndWhatTheSetsAskOfTheUnit() {
        var change = change(List.of("a=A/4 b=B/2 c=C/3", "x=X/5<a+b c^=C/3", "a 4, b 1, c 3", "x 5"));

        assertThat(change.groups().stream()
                        .map(group ->
                                group.codes() + " " + group.title() + " " + group.beforeMax() + "→" + group.afterMax()))
                .containsExactlyInAnyOrder("a, b → x A; B → X 6→5", "c C 3→0");
        assertThat(change.beforeMax()).isEqualTo(Points.of(9));
        assertThat(change.afterMax()).isEqualTo(Points.of(5));
    }

    @Test
    void problemsOfTheCrosswalkComeOnceEachWithThoseOfTheSheets() {
        var before = Sets.before("a=A/10 b=B/10");
        var after = Sets.after("x=A/10 b=X/10");
        var crosswalk = Crosswalk.between(before, after);
        var changes =
                crosswalk.changes(List.of(Sets.sheet(before, "a 5, b 5")), List.of(Sets.sheet(after, "x 5, b 5")));

        assertThat(crosswalk.problems()).hasSize(2);
        assertThat(changes.problems()).doesNotHaveDuplicates().isEqualTo(crosswalk.problems());
        var doubled = Crosswalk.builder()
                .from(crosswalk)
                .addAllProblems(crosswalk.problems())
                .build();
        assertThat(doubled.changes(List.of(), List.of()).problems()).isEqualTo(crosswalk.problems());
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_ASSESSED, a 5, LOCKED, a 6, ''",
        "SELF_ASSESSED, a 5, APPRAISED, a 6, SELF APPRAISED",
        "FINAL, a 5, OPEN, a 6, APPRAISED SELF",
        "OPEN, a 5, OPEN, a 6:5, SELF APPRAISED",
        "OPEN, a 5:4, FINAL, a 6, ''",
        "FINAL, a 5, PUBLISHED, a 6:5, ''",
    })
    void tellsThatOneYearIsAppraisedAndTheOtherIsNot(
            ScorePhase before, String old, ScorePhase after, String young, String sources) {
        var set = Sets.before("a=A/10");
        var one = ScoreSheet.builder().from(Sets.sheet(set, old)).phase(before).build();
        var other =
                ScoreSheet.builder().from(Sets.sheet(set, young)).phase(after).build();
        var changes = Crosswalk.between(set, set).changes(List.of(one), List.of(other));

        assertThat(changes.changes()).hasSize(1);
        assertThat(changes.problems().stream()
                        .filter(problem -> problem.code() == ProblemCode.PHASES_DIFFER)
                        .map(problem -> problem.arguments().get("before") + " "
                                + problem.arguments().get("after"))
                        .collect(Collectors.joining()))
                .isEqualTo(sources);
    }

    @Test
    void roundingThatDiffersBetweenTheSetsIsOfTheSet() {
        var before = Sets.set("before", 2018, COARSE, "a=A/3 b=B/3");
        var after = Sets.after("a=A/3 b=B/3");
        var change =
                Crosswalk.between(before, after).change(Sets.sheet(before, "a 1, b 1"), Sets.sheet(after, "a 2, b 1"));

        assertThat(change.change()).isEqualTo(PercentagePoints.parse("17"));
        assertThat(texts(change, part -> part.published().text(2))).isEqualTo("16.67 0.00 0.00 0.00 0.00 0.33");
        assertThat(change.part(ChangeCause.SET).exact()).isEqualTo(ExactChange.ZERO);

        var same =
                Crosswalk.between(before, after).change(Sets.sheet(before, "a 1, b 1"), Sets.sheet(after, "a 1, b 1"));
        assertThat(texts(same, part -> part.published().text(2))).isEqualTo("0.00 0.00 0.00 0.00 0.00 0.33");
    }

    @Test
    void anIndexThatWasNotRoundedAsItSaysStillAddsUp() {
        var set = Sets.before("a=A/3");
        var odd = ScoreSheet.builder()
                .from(Sets.sheet(set, "a 2"))
                .index(Percent.parse("66.666667"))
                .build();

        var change = Crosswalk.between(set, set).change(Sets.sheet(set, "a 1"), odd);
        assertThat(change.change().toString()).isEqualTo("33.336667");
    }

    @Test
    void unitsInOneYearAloneAreToldAndNotCompared() {
        var before = Sets.before("a=A/10");
        var after = Sets.after("a=A/10");
        var changes = Crosswalk.between(before, after)
                .changes(
                        List.of(named(Sets.sheet(before, "a 5"), "A"), named(Sets.sheet(before, "a 5"), "B")),
                        List.of(
                                named(Sets.sheet(after, "a 5"), "C"),
                                named(Sets.sheet(after, "a 6"), "A"),
                                named(Sets.sheet(after, "a 7"), "A"),
                                named(Sets.sheet(before, "a 7"), "D")));

        assertThat(changes.changes()).extracting(ScoreChange::unit).containsExactly("A");
        assertThat(changes.change("A").change()).isEqualTo(PercentagePoints.parse("10"));
        assertThat(changes.problems().stream().map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "UNIT_REPEATED /after/2",
                        "SHEET_DIFFERS /after/3",
                        "UNIT_IN_ONE_YEAR /before/1",
                        "UNIT_IN_ONE_YEAR /after/0",
                        "UNIT_IN_ONE_YEAR /after/3");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> changes.change("B"))
                .withMessage("There is no change of unit B from before to after");
    }

    private static ScoreSheet named(ScoreSheet sheet, String unit) {
        return ScoreSheet.builder().from(sheet).unit(unit).build();
    }

    @Test
    void aUnitWithoutAnIndexIsToldAndNotCompared() {
        var set = Sets.before("a=A/10");
        var none = ScoreSheet.builder()
                .from(Sets.sheet(set, "a 5"))
                .max(Points.ZERO)
                .index(Optional.empty())
                .build();
        var changes = Crosswalk.between(set, set).changes(List.of(none), List.of(Sets.sheet(set, "a 5")));

        assertThat(changes.changes()).isEmpty();
        assertThat(changes.problems().stream().map(problem -> problem.code() + " " + problem.path()))
                .containsExactly("INDEX_MISSING /before/0");
    }

    @Test
    void refusesSheetsThatDoNotBelongTogether() {
        var before = Sets.before("a=A/10");
        var after = Sets.after("a=A/10");
        var old = Sets.sheet(before, "a 5");
        var crosswalk = Crosswalk.between(before, after);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> crosswalk.change(old, named(Sets.sheet(after, "a 5"), "B")))
                .withMessage("Sheets to compare must be of one unit, but were of A and B");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> crosswalk.change(old, old))
                .withMessage(
                        "Change from before to after must have nothing against it, but has SHEET_DIFFERS: Unit A: its"
                                + " sheet is by \"before\" and does not have just the criteria of \"after\"; it is not"
                                + " compared.");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Crosswalk.between(before, Sets.after("a=A/10<z")).change(old, Sets.sheet(after, "a 5")))
                .withMessageContaining("FORMER_NOT_FOUND at /after/fields/0/criteria/0/formerly/0");
    }

    @Test
    void refusesPartsThatDoNotAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreChange.builder()
                        .from(MOVED)
                        .beforeIndex(Percent.ZERO)
                        .build())
                .withMessageStartingWith("Parts of the change of A must add up to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreChange.builder()
                        .from(MOVED)
                        .parts(MOVED.parts().subList(0, 4))
                        .build())
                .withMessageStartingWith("Change of A must have one part for each cause in order, but has [RESULTS,");
    }

    @Test
    void hasAJsonFormThatReadsBack() {
        assertThat(ParplanJson.read(ParplanJson.write(MOVED), ScoreChange.class))
                .isEqualTo(MOVED);
        var set = Sets.before("a=A/10");
        var all = Crosswalk.between(set, set).changes(List.of(Sets.sheet(set, "a 5")), List.of());
        assertThat(ParplanJson.read(ParplanJson.write(all), ScoreChanges.class)).isEqualTo(all);
    }
}
