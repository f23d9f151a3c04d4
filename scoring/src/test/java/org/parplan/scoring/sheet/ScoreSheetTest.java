package org.parplan.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.NotApplicable;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringFramework;

class ScoreSheetTest {

    private static final Scorer SCORER = Scorer.of(Small.framework());
    private static final ScoreSheet A = SCORER.sheet(Small.declared(), "A");
    private static final ScoreSheet B = SCORER.sheet(Small.declared(), "B");

    @Test
    void keepsEveryColumnSideBySide() {
        var leaf = A.leaf("2.2");

        assertThat(leaf.self()).contains(Points.of(3));
        assertThat(leaf.appraised()).contains(Points.of(2));
        assertThat(leaf.reappraised()).contains(Points.of(3));
        assertThat(leaf.finalPoints()).isEqualTo(Points.of(3));
        assertThat(leaf.source()).isEqualTo(ScoreSource.REAPPRAISED);
        assertThat(leaf.remark()).contains("Đã được cấp chứng nhận ngày 10/12/2018");
        assertThat(A.leaf("1.1").evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.locator()).contains("mục II, trang 3"));
        assertThat(A.leaf("3.1").self()).isEmpty();
    }

    @Test
    void saysWhyInWordsThatAChairmanCanRead() {
        assertThat(A.leaf("1.1").reason().in(Language.VI)).isEqualTo("""
                        Tiêu chí 1.1: 45/50 (90%), thuộc khoảng từ 80% đến dưới 100%, tính 90% × 4 = 3,6/4 điểm.
                        - Theo kết quả thẩm định.
                          - Đơn vị tự chấm 3,68 điểm.""");
        assertThat(A.leaf("2.4").reason().in(Language.VI))
                .isEqualTo("Tiêu chí 2.4: 1 vi phạm, mỗi vi phạm trừ 0,75 điểm: 3,25/4 điểm.");
        assertThat(B.leaf("2.3").reason().in(Language.VI))
                .isEqualTo("Tiêu chí 2.3: Không phát sinh trong năm. Tính điểm tối đa: 4 điểm (điểm tối đa 4).");
        assertThat(B.leaf("2.4").reason().in(Language.VI))
                .isEqualTo("Tiêu chí 2.4: Không thuộc đối tượng đánh giá, loại khỏi điểm tối đa (4 điểm không tính).");
        assertThat(B.leaf("1.3.2").reason().in(Language.VI))
                .isEqualTo("Tiêu chí 1.3.2: đề nghị \"Không phát sinh trong năm\" chưa được chấp nhận, 0/4 điểm.");
    }

    @Test
    void aClaimCountsForTheUnitsOwnPointsAlone() {
        var leaf = B.leaf("1.3.2");

        assertThat(leaf.self()).contains(Points.of(4));
        assertThat(leaf.finalPoints()).isEqualTo(Points.ZERO);
        assertThat(B.leaf("2.3").notApplicable()).contains(NotApplicable.NOT_ARISEN);
    }

    @Test
    void listsLossesLargestFirstWithWhatRecoversThem() {
        assertThat(A.losses().stream().map(loss -> loss.criterion() + " " + loss.lost()))
                .startsWith("2.1 3.33", "3.1 2", "1.3.1 1", "2.3 1", "2.4 0.75");
        assertThat(A.losses().get(0).recovery().in(Language.VI))
                .isEqualTo("Tiêu chí 2.1: làm đủ 2 còn lại trong 3 thì thêm 3,33 điểm.");
        assertThat(A.losses().stream()
                        .filter(loss -> loss.criterion().equals("1.1"))
                        .map(loss -> loss.recovery().in(Language.VI)))
                .containsExactly("Tiêu chí 1.1: thêm 5 trong 50 để đạt từ 100% thì thêm 0,4 điểm (còn thiếu 0,4).");
        assertThat(B.losses().stream().map(Loss::lost).reduce(Points.ZERO, Points::plus))
                .isEqualTo(Points.parse("17.67"));
    }

    @Test
    void aShareJustBelowAnEdgeIsNotToldAsTheEdge() {
        assertThat(told(79_999)).contains("79.999/100.000 (79,99%)", "dưới 80%");
        assertThat(told(99_999)).contains("99.999/100.000 (99,99%)", "dưới 100%");
        assertThat(told(79_990)).contains("79.990/100.000 (79,99%)");
        assertThat(told(80_000)).contains("80.000/100.000 (80%)");
    }

    private static String told(long part) {
        var unit = DeclaredUnit.builder()
                .unit("C")
                .putValues("1.1", Map.of("planDone", new Figure.Ratio(part, 100_000)))
                .build();
        return SCORER.sheet(unit, true).leaf("1.1").reason().in(Language.VI);
    }

    @Test
    void figuresWithoutAFigureAreMissingAndNoBonusIsTooLarge() {
        var huge = new Adjustment("x", Points.of(1_000_000_000_000L));
        var unit = DeclaredUnit.builder()
                .unit("C")
                .putValues("1.1", Map.of())
                .bonus(Collections.nCopies(12, huge))
                .build();
        var sheet = SCORER.sheet(unit, true);

        assertThat(sheet.problems().stream().map(problem -> problem.code() + " " + problem.path()))
                .contains("FIGURE_MISSING /values/1.1");
        assertThat(sheet.bonus()).isEqualTo(Points.of(2));
    }

    @Test
    void tellsWhatBonusAndPenaltyAreForAndWhatWasCut() {
        var sheet = adjusted(
                List.of(
                        new Adjustment("Sáng kiến", Points.parse("1.5")),
                        new Adjustment("Giải thưởng", Points.parse("2"))),
                List.of(new Adjustment("Chậm báo cáo", Points.parse("0.125"))));

        assertThat(sheet.bonus()).isEqualTo(Points.of(2));
        assertThat(sheet.bonuses()).extracting(Adjustment::reason).containsExactly("Sáng kiến", "Giải thưởng");
        assertThat(sheet.penalty()).isEqualTo(Points.parse("0.13"));
        assertThat(sheet.reason().in(Language.VI)).isEqualTo("""
                        Đơn vị C: 5,87/40 điểm.
                        - Các tiêu chí: 4 điểm.
                        - Điểm thưởng khai 3,5, tính 2 theo mức tối đa: Sáng kiến; Giải thưởng.
                        - Điểm trừ 0,13: Chậm báo cáo.""");
        assertThat(sheet.problems().stream()
                        .filter(problem -> problem.path().matches("/bonus|/penalty"))
                        .map(problem -> problem.code() + " " + problem.path() + " " + problem.in(Language.VI)))
                .containsExactly(
                        "BONUS_ABOVE_CAP /bonus Đơn vị C: khai 3,5 điểm thưởng hoặc điểm trừ, chỉ tính 2 điểm là mức tối"
                                + " đa.",
                        "POINTS_ROUNDED /penalty Đơn vị C: 0,125 điểm lẻ hơn 2 chữ số thập phân mà bộ chỉ số quy định,"
                                + " được làm tròn thành 0,13.");
    }

    @Test
    void tellsThatAPenaltyLeavesNothingAndABonusNoMoreThanTheMaximum() {
        var poor = adjusted(List.of(), List.of(new Adjustment("Kỷ luật", Points.of(9))), Map.of());
        assertThat(poor.points()).isEqualTo(Points.ZERO);
        assertThat(poor.reason().in(Language.VI)).endsWith("- Điểm trừ nhiều hơn số điểm đạt được nên còn 0 điểm.");

        var rich = counted(3, List.of(new Adjustment("Sáng kiến", Points.of(1))));
        assertThat(rich.points()).isEqualTo(Points.of(4));
        assertThat(rich.reason().in(Language.VI)).isEqualTo("""
                        Đơn vị C: 4/4 điểm.
                        - Các tiêu chí: 4 điểm.
                        - Điểm thưởng 1: Sáng kiến.
                        - Cộng lại là 5 điểm, không tính phần vượt điểm tối đa.""");
    }

    @Test
    void tellsHowManyMoreBringAllPointsWhereRoundingGivesTheLast() {
        assertThat(counted(1, List.of()).losses())
                .singleElement()
                .satisfies(loss -> assertThat(loss.recovery().in(Language.VI))
                        .isEqualTo("Tiêu chí 1.1: thêm 2 thì đủ điểm (còn thiếu 2,67)."));
        assertThat(counted(3, List.of()).losses()).isEmpty();
    }

    /** One count of up to four points, each of 1.3333: three come to 3.9999, which is 4.00. */
    private static ScoreSheet counted(int count, List<Adjustment> bonus) {
        var framework = ParplanJson.read("""
                {"formatVersion": 1, "name": "count", "level": "DEPARTMENT", "year": 2018, "bonusCap": "2",
                "rounding": {"leaf": 2, "index": 2, "mode": "HALF_UP"}, "fields": [{"code": "1", "title": "t", "maxPoints": "4", "criteria": [{"code": "1.1", "title": "t",
                "maxPoints": "4", "rule": {"kind": "count", "each": "1.3333"}}]}]}""", ScoringFramework.class);
        var unit = DeclaredUnit.builder()
                .unit("C")
                .putValues("1.1", Map.of("count", new Figure.Count(count)))
                .bonus(bonus)
                .build();
        return Scorer.of(framework).sheet(unit, true);
    }

    private static ScoreSheet adjusted(List<Adjustment> bonus, List<Adjustment> penalty) {
        return adjusted(bonus, penalty, Map.of("planDone", new Figure.Ratio(50, 50)));
    }

    private static ScoreSheet adjusted(List<Adjustment> bonus, List<Adjustment> penalty, Map<String, Figure> figures) {
        return SCORER.sheet(
                DeclaredUnit.builder()
                        .unit("C")
                        .putValues("1.1", figures)
                        .bonus(bonus)
                        .penalty(penalty)
                        .build(),
                true);
    }

    @Test
    void tellsThatGivenPointsSetAFigureAsideAndAreRounded() {
        var unit = DeclaredUnit.builder()
                .unit("C")
                .putAppraised("1.1", Map.of("planDone", new Figure.Ratio(1, 50), "points", new Figure.Text("2.345")))
                .build();
        var sheet = SCORER.sheet(unit, true);

        assertThat(sheet.leaf("1.1").finalPoints()).isEqualTo(Points.parse("2.35"));
        assertThat(sheet.problems().stream()
                        .filter(problem -> problem.path().startsWith("/appraised"))
                        .map(problem -> problem.code() + " " + problem.path()))
                .containsExactly("FIGURE_SET_ASIDE /appraised/1.1/planDone", "POINTS_ROUNDED /appraised/1.1/points");
    }

    @Test
    void goesThroughItsPhasesOneByOne() {
        var open = A;
        assertThat(open.moveTo(ScorePhase.SELF_ASSESSED)
                        .moveTo(ScorePhase.LOCKED)
                        .phase())
                .isEqualTo(ScorePhase.LOCKED);
        assertThat(open.moveTo(ScorePhase.SELF_ASSESSED).moveTo(ScorePhase.OPEN).phase())
                .isEqualTo(ScorePhase.OPEN);
        assertThatIllegalStateException()
                .isThrownBy(() -> open.moveTo(ScorePhase.FINAL))
                .withMessage("Sheet of A cannot go on to FINAL: TRANSITION_REFUSED: Unit A: no step leads from"
                        + " \"Self-assessment under way\" to \"Final\".");
    }

    @Test
    void pointsAreNotLockedWithoutTheirEvidence() {
        var bare = DeclaredUnit.builder()
                .from(Small.declared().unit("A"))
                .evidence(Map.of())
                .build();
        var sheet = SCORER.sheet(bare, true).moveTo(ScorePhase.SELF_ASSESSED);

        assertThat(sheet.obstacles(ScorePhase.LOCKED))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.EVIDENCE_MISSING));
    }

    @Test
    void hasAJsonFormThatReadsBack() {
        var framework = Small.framework();
        assertThat(ParplanJson.read(ParplanJson.write(framework), ScoringFramework.class))
                .isEqualTo(framework);
        assertThat(ParplanJson.read(ParplanJson.write(Small.declared()), DeclaredScores.class))
                .isEqualTo(Small.declared());
        assertThat(ParplanJson.read(ParplanJson.write(A), ScoreSheet.class)).isEqualTo(A);
        assertThat(ParplanJson.write(framework))
                .contains("\"kind\": \"yesNo\"", "\"kind\": \"onTime\"", "\"linear\": \"4\"");
    }

    @Test
    void oneCallAnswersForOneUnit() {
        assertThat(ScoreSheet.of(Small.framework(), Small.declared(), "A")).isEqualTo(A);
        assertThat(Optional.of(A.selfPoints())).contains(Points.parse("21.1"));
    }
}
