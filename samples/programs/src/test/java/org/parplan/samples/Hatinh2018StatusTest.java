package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.kpi.Share;
import org.parplan.core.progress.LedgerDocument;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.ReportingDiscipline;
import org.parplan.core.progress.StatusTally;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

/** The illustrative year of the reference plan, against what was worked out by hand before there was a status. */
class Hatinh2018StatusTest {

    private static final ProgressLedger LEDGER = BundledPlan.HATINH_2018.ledger();

    static PlanStatus status(LocalDate asOf) {
        return PlanStatus.of(
                BundledPlan.HATINH_2018.plan(),
                LEDGER,
                WorkingCalendar.vietnam(),
                StatusTerms.asOf(asOf).using(BundledRegistry.HATINH.registry()));
    }

    @Test
    void everyTaskStandsOnEachOfSixDaysAsWorkedOutByHand() {
        var expected = new LinkedHashMap<LocalDate, Map<String, String>>();
        for (var cells : Resources.rows("hatinh-2018-status.csv")) {
            expected.computeIfAbsent(LocalDate.parse(cells.get(0)), day -> new LinkedHashMap<>())
                    .put(cells.get(1), String.join(" ", cells.subList(2, 5)));
        }
        assertThat(expected).hasSize(6);
        expected.forEach((asOf, tasks) -> {
            var found = new LinkedHashMap<String, String>();
            status(asOf)
                    .tasks()
                    .forEach(
                            task -> found.put(task.number(), task.stage() + " " + task.timing() + " " + task.bucket()));
            assertThat(found).as("as of " + asOf).containsExactlyEntriesOf(tasks);
        });
    }

    @Test
    void theSentenceThatOfficialsWriteComesOutRight() {
        assertThat(status(LocalDate.of(2018, 9, 30)).sentence(Labels.of(Language.VI)))
                .isEqualTo("Đến hết ngày 30/9/2018, toàn tỉnh đã hoàn thành 12/36 nhiệm vụ (đạt 33,33%), trong đó: đúng"
                        + " hạn 11 nhiệm vụ, quá hạn 01 nhiệm vụ; còn 24 nhiệm vụ chưa hoàn thành, trong đó: trong hạn"
                        + " 22 nhiệm vụ, quá hạn 02 nhiệm vụ.");
        assertThat(status(LocalDate.of(2018, 12, 31)).sentence(Labels.of(Language.VI)))
                .endsWith(" Ngoài ra có 02 nhiệm vụ không tính vào kỳ báo cáo.");
    }

    @Test
    void whichMemberIsMissingIsAnsweredOneByOne() {
        var task = status(LocalDate.of(2018, 9, 30)).task("3.3");
        assertThat(task.members()).isEqualTo(7 + 13 + 262);
        assertThat(task.membersDone()).isEqualTo(7 + 12 + 262);
        assertThat(task.missing()).containsExactly("447");
        assertThat(task.explanation().in(Language.VI)).contains("Chưa hoàn thành: UBND huyện Kỳ Anh.");
    }

    @Test
    void aGrantedExtensionIsNoLatenessAndAReportAfterTheCutOffDoesNotExistForIt() {
        var september = status(LocalDate.of(2018, 9, 30));
        assertThat(september.task("7.6").originalDue()).contains(LocalDate.of(2018, 6, 30));
        assertThat(september.task("7.6").currentDue()).contains(LocalDate.of(2018, 8, 31));
        assertThat(september.task("7.6").parts().get(0).daysLate()).isZero();

        var terms = StatusTerms.asOf(LocalDate.of(2018, 3, 31)).using(BundledRegistry.HATINH.registry());
        var plan = BundledPlan.HATINH_2018.plan();
        var vietnam = WorkingCalendar.vietnam();
        assertThat(PlanStatus.of(plan, LEDGER, vietnam, terms).task("3.4").doneOn())
                .isEmpty();
        assertThat(PlanStatus.of(plan, LEDGER, vietnam, terms.reportedBy(LocalDate.of(2018, 4, 3)))
                        .task("3.4")
                        .doneOn())
                .contains(LocalDate.of(2018, 3, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-31", "2018-05-15", "2018-06-30", "2018-09-30", "2018-12-31", "2019-01-02"})
    void theBucketsAddUpToTheTasksHoweverTheyAreGrouped(LocalDate asOf) {
        var status = status(asOf);
        var tally = status.tally();
        assertThat(tally.total()).isEqualTo(36);
        assertThat(status.byField().values().stream().reduce(StatusTally.ZERO, StatusTally::plus))
                .isEqualTo(tally);
        assertThat(status.byLead().values().stream().reduce(StatusTally.ZERO, StatusTally::plus))
                .isEqualTo(tally);
        assertThat(status.tasks())
                .allSatisfy(task -> assertThat(task.explanation().in(Language.VI))
                        .doesNotContain("{")
                        .startsWith("Nhiệm vụ " + task.number()));
    }

    @Test
    void eachReportOfEachAgencyStandsAsWorkedOutByHand() {
        var discipline = ReportingDiscipline.of(
                BundledPlan.HATINH_2018.plan(),
                LEDGER,
                WorkingCalendar.vietnam(),
                StatusTerms.asOf(LocalDate.of(2018, 6, 30)).using(BundledRegistry.HATINH.registry()));
        assertThat(discipline.reports())
                .extracting(report -> List.of(
                        report.report().toString(),
                        report.agency(),
                        report.state().name(),
                        Integer.toString(report.workingDaysLate())))
                .containsExactlyInAnyOrderElementsOf(Resources.rows("hatinh-2018-discipline.csv"));
        assertThat(discipline.onTime("so-khdt")).contains(Share.of(1, 3));
        assertThat(discipline.onTime().orElseThrow()).isEqualTo(Share.of(8 + 5, 60));
    }

    @Test
    void theLedgerIsBundledAsTheLibraryWritesIt() {
        assertThat(BundledPlan.HATINH_2018.ledgerJson())
                .isEqualTo(ParplanJson.write(LedgerDocument.of(LEDGER, BundledPlan.HATINH_2018.ledgerNote())));
        assertThat(LEDGER.problems(BundledPlan.HATINH_2018.plan())).isEqualTo(List.of());
    }
}
