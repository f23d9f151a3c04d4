package org.parplan.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parplan.reporting.ScoreContext;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.ranking.Ranking;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.Scorer;

class ScoreReportTest {

    private static final ScoreReport REPORT = ScoreContext.report();

    @Test
    void ranksByIndexHighestFirst() {
        assertThat(REPORT.ranks())
                .extracting(row -> row.sheet().unit())
                .containsExactly("so-hai", "so-mot", "so-ba", "so-bon");
        assertThat(REPORT.rows()).extracting(SheetRows::place).isEqualTo(REPORT.ranks());
    }

    @Test
    void aReportForAUnitShowsItsSheetAndItsPlaceAmongAll() {
        var one = REPORT.forUnit("so-hai");
        assertThat(one.ranks()).singleElement().isEqualTo(REPORT.ranks().get(0));
        assertThat(one.rows()).singleElement().isEqualTo(REPORT.rows().get(0));
        assertThat(one.levels()).isEqualTo(REPORT.levels());
    }

    @Test
    void sumsOfACriterionAreThoseOfItsLeaves() {
        var rows = REPORT.rows().get(1).fields().get(0).criteria();
        assertThat(rows).extracting(row -> row.criterion().code()).containsExactly("1.1", "1.1.1", "1.1.2", "1.2");
        assertThat(rows).extracting(CriterionRow::depth).containsExactly(0, 1, 1, 0);
        assertThat(rows.get(0).leaf()).isEmpty();
        assertThat(rows.get(0).points().max()).isEqualTo(Points.of(6));
        assertThat(rows.get(0).points().self()).contains(Points.of(6));
        assertThat(rows.get(3).leaf().map(LeafScore::code)).contains("1.2");
    }

    @Test
    void aColumnThatSomeLeavesLackHasNoSum() {
        var field = REPORT.rows().get(1).fields().get(0);
        assertThat(field.points().self()).contains(Points.of(8));
        assertThat(field.points().appraised()).isEmpty();
        assertThat(field.points().reappraised()).isEmpty();
    }

    @Test
    void aSurveyIsNotMissedInTheSumOfTheUnitsOwnPoints() {
        var field = REPORT.rows().get(1).fields().get(1);
        assertThat(field.points().self()).contains(Points.of(3));
        assertThat(field.points().finalPoints()).isEqualTo(field.score().points());
    }

    @Test
    void whatLeftTheMaximumIsNotMissedInASum() {
        var sheet = REPORT.rows().get(0);
        var field = sheet.fields().get(1);
        assertThat(sheet.removed().values())
                .singleElement()
                .satisfies(
                        leaves -> assertThat(leaves).extracting(LeafScore::code).containsExactly("2.2"));
        assertThat(field.points().max()).isEqualTo(Points.of(10));
        assertThat(field.points().applicableMax()).isEqualTo(Points.of(6));
        assertThat(field.points().lost()).isEqualTo(Points.parse("0.67"));
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        var indices = REPORT.sheets().stream()
                .map(sheet -> sheet.fields().get(0).index().orElseThrow())
                .sorted()
                .toList();
        assertThat(indices).extracting(Percent::toString).containsExactly("0", "80", "90", "96");
        assertThat(REPORT.levels().get(0).median()).contains(Percent.parse("85"));
        assertThat(REPORT.levels().get(0).best()).contains(Percent.parse("96"));
    }

    @Test
    void notesOfTheFrameworkAndOfTheFiguresAreShown() {
        assertThat(REPORT.notes())
                .containsExactly("Minh họa: bộ tiêu chí do Parplan đặt ra.", "Minh họa: số liệu do Parplan đặt ra.");
        var same = ScoreReport.builder()
                .from(REPORT)
                .note(REPORT.framework().note())
                .build();
        assertThat(same.notes()).hasSize(1);
    }

    @Test
    void ranksAndMovementsAreThoseOfTheRankingGiven() {
        assertThat(REPORT.ranks())
                .extracting(RankRow::ranked)
                .isEqualTo(Ranking.of(REPORT.framework(), REPORT.sheets())
                        .comparedWith(ScoreContext.last())
                        .units());
        assertThat(REPORT.ranks().get(0).ranked().movement().orElseThrow().places())
                .hasValue(2);
        assertThat(ScoreReport.of(REPORT.framework(), REPORT.sheets()).ranks())
                .allMatch(row -> row.ranked().movement().isEmpty());
        var fewer = REPORT.sheets().subList(0, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreReport.builder()
                        .from(REPORT)
                        .ranking(Ranking.of(REPORT.framework(), fewer))
                        .build())
                .withMessage("Ranking of a report must have its units, but does not have so-bon");
    }

    @Test
    void aReportOfNobodyHasNothingToShow() {
        var nobody = ScoreReport.of(REPORT.framework(), List.of());
        assertThat(nobody.rows()).isEmpty();
        assertThat(nobody.levels()).extracting(FieldLevel::best).containsOnly(Optional.empty());
    }

    @Test
    void refusesSheetsByAnotherFramework() {
        var other = ScoringFramework.builder()
                .from(REPORT.framework())
                .name("other")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreReport.of(other, REPORT.sheets()))
                .withMessage("Sheets of a report must be by framework other, but that of so-mot is by small-2018");
        var shorter = ScoringFramework.builder()
                .from(REPORT.framework())
                .fields(REPORT.framework().fields().subList(0, 1))
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> ScoreReport.of(shorter, REPORT.sheets()));
    }

    @Test
    void refusesTwoSheetsOfAUnitAndAUnitWithout() {
        var sheet = Scorer.of(REPORT.framework()).sheet(ScoreContext.declared(""), "so-mot");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreReport.of(REPORT.framework(), List.of(sheet, sheet)))
                .withMessage("Units of a report must have one sheet each, but so-mot has two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.forUnit("so-nam"))
                .withMessage("Report for a unit must have its sheet, but there is none of so-nam");
    }
}
