package org.parplan.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.budget.FundingKind;
import org.parplan.core.plan.Plan;
import org.parplan.reporting.LedgerContext;
import org.parplan.reporting.ReportContext;
import org.parplan.reporting.page.Timeline.Bar;
import org.parplan.scoring.kpi.KpiAssessment;

/** Where bars and marks lie. */
class PicturesTest {

    @Test
    void aTimeIsDrawnByWhatIsPastLeftAndAhead() {
        assertThat(bars("2.2", LocalDate.of(2018, 12, 31))).containsExactly(new Bar("past", "0%", "100%", 22));
        assertThat(bars("2.2", LocalDate.of(2018, 1, 1)))
                .containsExactly(new Bar("past", "0%", "0.274%", 22), new Bar("left", "0.274%", "99.726%", 22));
        assertThat(bars("2.3", ReportContext.AS_OF))
                .containsExactly(new Bar("past", "0%", "24.658%", 40), new Bar("ahead", "74.795%", "25.205%", 40));
        assertThat(bars("2.4", ReportContext.AS_OF)).isEmpty();
    }

    @Test
    void whatWasGrantedBeyondTheTimeIsDrawnAfterIt() {
        var report = LedgerContext.report();
        var line = new Timeline(report);
        assertThat(line.hasGranted()).isTrue();
        assertThat(line.fields().stream()
                        .flatMap(field -> IntStream.range(0, field.tasks().size())
                                .mapToObj(i -> line.bars(field.tasks().get(i), i)))
                        .flatMap(List::stream)
                        .filter(bar -> bar.kind().equals("granted"))
                        .map(bar -> bar.x() + " " + bar.width()))
                .containsExactly("83.288% 8.219%"); // November, of a task to the end of October
        assertThat(new Timeline(ReportContext.report()).hasGranted()).isFalse();
    }

    @Test
    void aTimeBeyondTheYearIsCutAtItsEdge() {
        var plan = Plan.builder()
                .from(ReportContext.plan())
                .tasks(List.of(ReportContext.task("2.1", "Tháng 1", "0"), ReportContext.task("2.2", "Tháng 12", "0")))
                .build();
        var next = Plan.builder().from(plan).year(2019).build();
        var report = ReportContext.reportOn(next, ReportContext.AS_OF);
        var rows = report.fields().get(1).tasks();
        assertThat(new Timeline(report).bars(rows.get(0), 0)).isEmpty();
        assertThat(new Timeline(report).hasNow()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2018-01-05, start", "2018-06-30, middle", "2018-12-31, end"})
    void theDateIsWrittenInwardsAtTheEdges(LocalDate asOf, String anchor) {
        assertThat(new Timeline(ReportContext.reportOn(ReportContext.plan(), asOf)).nowAnchor())
                .isEqualTo(anchor);
    }

    @Test
    void whatIsReachedAndExpectedLieOnOneScaleThatEndsAtTheTarget() {
        assertThat(Bullet.of(assessment("7.5/level-3"))).hasValueSatisfying(bullet -> {
            assertThat(bullet.reached()).isEqualTo("45%");
            assertThat(bullet.expected()).contains("48.4%");
            assertThat(bullet.goal()).isEqualTo("100%");
        });
    }

    @Test
    void whatPassesTheTargetMovesTheTargetInwards() {
        assertThat(Bullet.of(assessment("7.5/level-4"))).hasValueSatisfying(bullet -> {
            assertThat(bullet.reached()).isEqualTo("100%");
            assertThat(bullet.goal()).isEqualTo("83.333%");
        });
    }

    @Test
    void aLimitIsDrawnByWhatItAllows() {
        assertThat(Bullet.of(assessment("I.2/1/recruits"))).hasValueSatisfying(bullet -> {
            assertThat(bullet.reached()).isEqualTo("100%");
            assertThat(bullet.expected()).isEmpty();
            assertThat(bullet.goal()).isEqualTo("100%");
        });
    }

    @Test
    void amountsShareAScaleAndLinesAreSquares() {
        var chart = new MoneyChart(ReportContext.report().money());
        assertThat(chart.length(640_000_000)).isEqualTo("100%");
        assertThat(chart.length(140_000_000)).isEqualTo("21.875%");
        assertThat(chart.kinds().stream().map(MoneyChart.Kind::kind))
                .startsWith(FundingKind.NONE, FundingKind.AMOUNT)
                .hasSize(6);
        assertThat(chart.squares(21)).hasSize(21).endsWith(new MoneyChart.Square(1, 16));
        assertThat(chart.height(21)).isEqualTo(30);
    }

    @Test
    void oneSquareStandsForMoreLinesWhereThereAreVeryMany() {
        var tasks = IntStream.range(0, 61)
                .mapToObj(i -> ReportContext.task("2." + i, "Trong năm", "0"))
                .toList();
        var plan = Plan.builder().from(ReportContext.plan()).tasks(tasks).build();
        var chart =
                new MoneyChart(ReportContext.reportOn(plan, ReportContext.AS_OF).money());
        assertThat(chart.unit()).isEqualTo(10);
        assertThat(chart.squares(61)).hasSize(7);
    }

    private static List<Bar> bars(String number, LocalDate asOf) {
        var report = ReportContext.reportOn(ReportContext.plan(), asOf);
        var rows = report.fields().get(1).tasks();
        var index = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).task().number().equals(number))
                .findFirst()
                .orElseThrow();
        return new Timeline(report).bars(rows.get(index), index);
    }

    private static KpiAssessment assessment(String code) {
        return ReportContext.report().kpis().stream()
                .filter(row -> row.kpi().code().equals(code))
                .findFirst()
                .flatMap(row -> row.assessment())
                .orElseThrow();
    }
}
