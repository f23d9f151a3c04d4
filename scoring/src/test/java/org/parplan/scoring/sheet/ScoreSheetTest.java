package org.parplan.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
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
