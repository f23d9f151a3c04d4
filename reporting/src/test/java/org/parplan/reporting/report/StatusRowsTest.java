package org.parplan.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.Bucket;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.ReportState;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.text.ProblemCode;
import org.parplan.reporting.LedgerContext;
import org.parplan.reporting.ReportContext;

class StatusRowsTest {

    private static final StatusRows ROWS = LedgerContext.report().status().orElseThrow();

    @Test
    void theFourPublishedBucketsAreShownAndTheOthersWhereThereIsATaskInThem() {
        assertThat(ROWS.buckets()).containsExactly(Bucket.values());
        var plan = ReportContext.plan();
        var empty = PlanReport.builder()
                .from(ReportContext.reportOn(plan, ReportContext.AS_OF))
                .plan(Plan.builder()
                        .from(plan)
                        .tasks(List.of())
                        .unlinked(List.of())
                        .build())
                .ledger(ProgressLedger.EMPTY)
                .build();
        assertThat(empty.status().orElseThrow().buckets())
                .containsExactly(Bucket.DONE_ON_TIME, Bucket.DONE_LATE, Bucket.OPEN_IN_TIME, Bucket.OPEN_OVERDUE);
    }

    @Test
    void whatIsLateStandsOnceWithWhoAnswersAndWhatIsInTheWay() {
        assertThat(ROWS.late()).extracting(row -> row.task().number()).containsExactly("2.3", "2.1");
        var first = ROWS.late().get(0);
        assertThat(first.answerable()).containsExactly("Sở Nội vụ");
        assertThat(first.difficulties()).contains("Chưa đủ hồ sơ");
        assertThat(first.status().deciding().daysLate()).isEqualTo(91);
        assertThat(ROWS.late().get(1).status().deciding().workingDaysLate()).isEqualTo(11);
    }

    @Test
    void aReportThatCameAfterTheCutOffSaysNothing() {
        var report = PlanReport.builder()
                .from(LedgerContext.report())
                .terms(StatusTerms.asOf(ReportContext.AS_OF).reportedBy(LocalDate.of(2018, 3, 31)))
                .build();
        assertThat(report.status().orElseThrow().tally().done()).isZero();
        assertThat(report.kpis()).allMatch(row -> row.assessment().isEmpty());
        assertThat(report.status().orElseThrow().late())
                .allMatch(row -> row.difficulties().isEmpty());
    }

    @Test
    void whoDidNotSendAReportIsNamed() {
        var quarter = ROWS.reports().get(0);
        assertThat(quarter.agencies().get(ReportState.MISSING)).containsExactly("Sở Tư pháp");
        assertThat(quarter.agencies().get(ReportState.SENT_LATE)).containsExactly("Văn phòng UBND tỉnh");
        assertThat(quarter.agencies().get(ReportState.SENT_ON_TIME)).containsExactly("Sở Nội vụ");
        assertThat(quarter.onTime().orElseThrow()).hasToString("1/3");
    }

    @Test
    void anExtendedTaskShowsBothDates() {
        assertThat(ROWS.extended()).singleElement().satisfies(row -> {
            assertThat(row.status().originalDue()).contains(LocalDate.of(2018, 10, 31));
            assertThat(row.status().currentDue()).contains(LocalDate.of(2018, 11, 30));
        });
    }

    @Test
    void aTaskDueSoonHasItsWorkingDaysLeft() {
        var rows = LedgerContext.report(ReportContext.plan(), "x", LocalDate.of(2018, 12, 26))
                .status()
                .orElseThrow();
        assertThat(rows.dueSoon())
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.workingDaysLeft()).hasValue(2)); // 27 and 28 December; the 31st was swapped off
    }

    @Test
    void theProblemsOfTheLedgerAreTold() {
        assertThat(ROWS.problems()).anyMatch(problem -> problem.code() == ProblemCode.SUBJECT_NOT_FOUND);
    }

    @Test
    void theFiguresAreThoseOfTheLedger() {
        assertThat(LedgerContext.report().kpis())
                .filteredOn(row -> row.assessment().isPresent())
                .singleElement()
                .satisfies(row -> assertThat(row.kpi().code()).isEqualTo("7.5/level-3"));
    }

    @Test
    void withoutALedgerNothingIsSaidOfTheWork() {
        assertThat(ReportContext.report().status()).isEmpty();
    }

    @Test
    void refusesTermsOfAnotherDayTermsWithoutALedgerAndFiguresBesideIt() {
        var report = PlanReport.builder().from(LedgerContext.report());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> report.asOf(LocalDate.of(2018, 7, 1)).build())
                .withMessage("Terms of a report as of 2018-07-01 must be as of that day, but were as of 2018-06-30");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> PlanReport.builder()
                        .from(ReportContext.report())
                        .terms(StatusTerms.asOf(ReportContext.AS_OF))
                        .build())
                .withMessage("Terms of a report must be those of its ledger, but it has no ledger");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> PlanReport.builder()
                        .from(ReportContext.report())
                        .measurements(Map.of("7.10", List.of()))
                        .ledger(ProgressLedger.EMPTY)
                        .build())
                .withMessage(
                        "Measurements of a report with a ledger must be entries of the ledger, but were given beside"
                                + " it: 7.10");
    }
}
