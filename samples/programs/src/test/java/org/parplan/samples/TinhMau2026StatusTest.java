package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Share;
import org.parplan.core.progress.PartStatus;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.ReportingDiscipline;
import org.parplan.core.progress.StatusTally;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.TaskStatus;
import org.parplan.core.progress.Timing;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

/** The year of the sample plan of 2026, against what was worked out by hand before it was judged. */
class TinhMau2026StatusTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);

    private static PlanStatus status(BundledPlan plan, StatusTerms terms) {
        return PlanStatus.of(
                plan.plan(),
                plan.ledger(),
                WorkingCalendar.vietnam(),
                terms.using(BundledRegistry.TINH_MAU.registry()));
    }

    private static PlanStatus status(LocalDate asOf) {
        return status(BundledPlan.TINH_MAU_2026, StatusTerms.asOf(asOf));
    }

    private static Map<LocalDate, Map<String, String>> expected(String csv) {
        var expected = new LinkedHashMap<LocalDate, Map<String, String>>();
        for (var cells : Resources.rows(csv)) {
            expected.computeIfAbsent(LocalDate.parse(cells.get(0)), day -> new LinkedHashMap<>())
                    .put(cells.get(1), String.join(" ", cells.subList(2, 5)));
        }
        return expected;
    }

    private static Map<String, String> found(PlanStatus status) {
        var found = new LinkedHashMap<String, String>();
        status.tasks()
                .forEach(task -> found.put(task.number(), task.stage() + " " + task.timing() + " " + task.bucket()));
        return found;
    }

    @Test
    void everyTaskStandsOnEachOfFourDaysAsWorkedOutByHand() {
        var expected = expected("tinh-mau-2026-status.csv");
        assertThat(expected).hasSize(4);
        expected.forEach((asOf, tasks) ->
                assertThat(found(status(asOf))).as("as of " + asOf).containsExactlyEntriesOf(tasks));
    }

    @Test
    void theAmendedPlanGivesTheSameAndTheTaskThatWasAdded() {
        var added = expected("tinh-mau-2026-sua-doi-status.csv");
        expected("tinh-mau-2026-status.csv").forEach((asOf, tasks) -> {
            var all = new LinkedHashMap<>(tasks);
            all.putAll(added.get(asOf));
            assertThat(found(status(BundledPlan.TINH_MAU_2026_AMENDED, StatusTerms.asOf(asOf))))
                    .as("as of " + asOf)
                    .containsExactlyInAnyOrderEntriesOf(all);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"TINH_MAU_2026", "TINH_MAU_2026_AMENDED"})
    void everyEntryCounts(BundledPlan plan) {
        assertThat(plan.ledger().problems(plan.plan())).isEmpty();
        for (var asOf : List.of(MARCH, JUNE, SEPTEMBER, DECEMBER)) {
            assertThat(status(plan, StatusTerms.asOf(asOf)).problems())
                    .as("as of " + asOf)
                    .isEmpty();
        }
    }

    @Test
    void theSentenceLeavesOutWhatWasCancelledAndWhatDidNotArise() {
        assertThat(status(DECEMBER).sentence(Labels.of(Language.VI)))
                .isEqualTo(
                        "Đến hết ngày 31/12/2026, toàn tỉnh đã hoàn thành 18/21 nhiệm vụ (đạt 85,71%), trong đó: đúng"
                                + " hạn 13 nhiệm vụ, quá hạn 05 nhiệm vụ; còn 03 nhiệm vụ chưa hoàn thành, trong đó: trong hạn 02"
                                + " nhiệm vụ, quá hạn 01 nhiệm vụ. Ngoài ra có 02 nhiệm vụ không tính vào kỳ báo cáo.");
    }

    @Test
    void threeExtensionsWereGrantedAndOneAskedForWasNot() {
        var december = status(DECEMBER);
        var extended = december.tasks().stream()
                .flatMap(task -> task.parts().stream())
                .filter(part -> part.extensions() > 0 && part.originalDue().isPresent())
                .toList();
        assertThat(extended)
                .extracting(part -> part.currentDue().orElseThrow())
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 7, 31), LocalDate.of(2026, 11, 30));
        assertThat(extended).extracting(PartStatus::timing).containsOnly(Timing.ON_TIME);

        var refused = december.task("3.4");
        assertThat(refused.currentDue()).contains(JUNE);
        assertThat(refused.explanation().in(Language.VI)).contains("31/8/2026");
        assertThat(refused.timing()).isEqualTo(Timing.LATE);
    }

    @Test
    void communesAreMissingOneByOneByWhatWasKnownThen() {
        assertThat(status(MARCH).task("3.3").missing()).containsExactly("xa-mau-sau", "phuong-mau-hai", "dac-khu-mau");
        var later = StatusTerms.asOf(MARCH).reportedBy(LocalDate.of(2026, 4, 2));
        assertThat(status(BundledPlan.TINH_MAU_2026, later).task("3.3").missing())
                .containsExactly("phuong-mau-hai", "dac-khu-mau");
        assertThat(status(DECEMBER).task("7.4").missing()).containsExactly("xa-mau-nam", "xa-mau-sau", "dac-khu-mau");
    }

    @Test
    void tasksPassToTheSuccessorAndToWhomTheDecisionNames() {
        assertThat(status(MARCH).task("4.2").leads()).containsExactly("so-vhttdl");
        assertThat(status(JUNE).task("6.2").leads()).containsExactly("so-tai-chinh");
        assertThat(status(SEPTEMBER).task("6.2").leads()).containsExactly("so-xay-dung");
        assertThat(status(SEPTEMBER).task("7.3").leads()).containsExactly("vp-ubnd-tinh");
        var amended = status(BundledPlan.TINH_MAU_2026_AMENDED, StatusTerms.asOf(SEPTEMBER));
        status(SEPTEMBER)
                .tasks()
                .forEach(task -> assertThat(amended.task(task.id()))
                        .extracting(TaskStatus::leads, TaskStatus::answerable)
                        .containsExactly(task.leads(), task.answerable()));
    }

    @ParameterizedTest
    @EnumSource(names = {"TINH_MAU_2026", "TINH_MAU_2026_AMENDED"})
    void eachReportOfEachAgencyStandsAsWorkedOutByHand(BundledPlan plan) {
        var discipline = ReportingDiscipline.of(
                plan.plan(),
                plan.ledger(),
                WorkingCalendar.vietnam(),
                StatusTerms.asOf(JUNE).using(BundledRegistry.TINH_MAU.registry()));
        assertThat(discipline.problems()).isEmpty();
        assertThat(discipline.reports())
                .extracting(report -> List.of(
                        report.report().toString(),
                        report.agency(),
                        report.state().name(),
                        Integer.toString(report.workingDaysLate())))
                .containsExactlyInAnyOrderElementsOf(Resources.rows("tinh-mau-2026-discipline.csv"));
        assertThat(discipline.onTime()).contains(Share.of(15 + 16, 38));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"})
    void theBucketsAddUpToTheTasksHoweverTheyAreGrouped(LocalDate asOf) {
        var status = status(asOf);
        var tally = status.tally();
        assertThat(tally.total()).isEqualTo(23);
        assertThat(status.byField().values().stream().reduce(StatusTally.ZERO, StatusTally::plus))
                .isEqualTo(tally);
        assertThat(status.byLead().values().stream().reduce(StatusTally.ZERO, StatusTally::plus))
                .isEqualTo(tally);
    }
}
