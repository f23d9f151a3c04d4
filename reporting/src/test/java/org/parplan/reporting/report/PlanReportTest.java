package org.parplan.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.budget.Agreement;
import org.parplan.core.budget.FundingKind;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.plan.Extent;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.core.text.Severity;
import org.parplan.reporting.ReportContext;
import org.parplan.reporting.csv.CsvRenderer;
import org.parplan.reporting.html.HtmlRenderer;
import org.parplan.reporting.markdown.MarkdownRenderer;
import org.parplan.reporting.words.Words;
import org.parplan.scoring.kpi.KpiStatus;

class PlanReportTest {

    private static final PlanReport REPORT = ReportContext.report();

    @ParameterizedTest
    @CsvSource({
        "2.1, 2018-03-31, OPEN", // Quý I: the last day still belongs to it
        "2.1, 2018-04-01, ENDED",
        "2.3, 2018-03-31, OPEN", // Quý I, Quý IV
        "2.3, 2018-04-01, BETWEEN",
        "2.3, 2018-09-30, BETWEEN",
        "2.3, 2018-10-01, OPEN",
        "7.14, 2018-10-31, NOT_OPEN", // Tháng 11 và 12
        "7.14, 2018-11-01, OPEN",
        "7.14, 2019-01-01, ENDED"
    })
    void tellsWhereADateLiesToATime(String number, LocalDate asOf, WindowState state) {
        assertThat(row(ReportContext.reportOn(ReportContext.plan(), asOf), number)
                        .state())
                .contains(state);
    }

    @Test
    void aTimeThatWasNotUnderstoodHasNoStateAndNoDays() {
        var row = row(REPORT, "2.4");
        assertThat(row.state()).isEmpty();
        assertThat(row.lastDay()).isEmpty();
        assertThat(row.lastWorkingDay()).isEmpty();
        assertThat(REPORT.keyFigures().tasksWithoutState()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 ngày làm việc sau khi có văn bản | 10 ngày làm việc kể từ khi có văn bản (chưa xác định ngày)",
                "5 ngày làm việc trước khi khai mạc | 5 ngày làm việc trước khi khai mạc (chưa xác định ngày)",
                "khi có yêu cầu | Kể từ khi có yêu cầu (chưa xác định ngày)",
                "Quý I; khi có yêu cầu | 01/01/2018 – 31/3/2018; Kể từ khi có yêu cầu (chưa xác định ngày)",
                "trước 17 giờ ngày 12/6 | 01/01/2018 – 17:00 ngày 12/6/2018",
                "khi đủ điều kiện | ''"
            })
    void aTimeThatWaitsForAnEventSaysWhichAndThatItsDaysAreNotKnown(String window, String dates) {
        var plan = Plan.builder()
                .from(ReportContext.plan())
                .tasks(List.of(ReportContext.task("2.1", window, "0")))
                .build();
        var report = ReportContext.reportOn(plan, ReportContext.AS_OF);
        var row = row(report, "2.1");

        assertThat(new Words(Labels.of(Language.VI)).dates(row)).isEqualTo(dates);
        assertThat(row.state().isPresent()).isEqualTo(!row.parts().isEmpty());
        for (var page : List.of(
                HtmlRenderer.of(Language.VI).render(report),
                MarkdownRenderer.of(Language.VI).render(report))) {
            assertThat(page).contains(dates);
        }
        assertThat(CsvRenderer.of(Language.VI).render(report)).contains(window);
    }

    @Test
    void aTaskThatComesBackByDaysIsDueOnEachOfThemAndNotAtTheEndOfTheYear() {
        var plan = Plan.builder()
                .from(ReportContext.plan())
                .tasks(List.of(ReportContext.task("2.1", "trước ngày 20 hằng tháng", "0")))
                .build();
        var report = ReportContext.reportOn(plan, LocalDate.of(2018, 9, 20));
        var row = row(report, "2.1");

        assertThat(row.occurrences()).hasSize(12);
        assertThat(row.due()).isEqualTo(row.occurrences());
        assertThat(row.lastDay()).contains(LocalDate.of(2018, 12, 19));
        assertThat(row.occurrences().get(4).lastDay()).isEqualTo(LocalDate.of(2018, 5, 19)); // a Saturday
        assertThat(row.occurrences().get(4).lastWorkingDay()).contains(LocalDate.of(2018, 5, 18));
        assertThat(row.occurrences().stream().map(WindowPart::state))
                .startsWith(WindowState.ENDED)
                .contains(WindowState.OPEN)
                .endsWith(WindowState.NOT_OPEN);
        assertThat(report.milestones().stream().map(PlanReportTest::told).filter(told -> told.endsWith(" 2.1")))
                .containsExactly(
                        "2018-10-19 OCCURRENCE_DUE 2.1",
                        "2018-11-19 OCCURRENCE_DUE 2.1",
                        "2018-12-19 OCCURRENCE_DUE 2.1");
        assertThat(new Words(Labels.of(Language.VI)).dates(row))
                .startsWith("01/01/2018 – ")
                .contains("hạn từng lần: 19/01/2018, 19/02/2018, ")
                .endsWith("19/12/2018");
        assertThat(row(REPORT, "2.1").due()).isEqualTo(row(REPORT, "2.1").parts());
    }

    @Test
    void theLastWorkingDayOfATimeIsOnOrBeforeItsLastDay() {
        assertThat(row(REPORT, "2.1").lastDay()).contains(LocalDate.of(2018, 3, 31)); // a Saturday
        assertThat(row(REPORT, "2.1").lastWorkingDay()).contains(LocalDate.of(2018, 3, 30));
    }

    @Test
    void countsTasksByStateOfTheirTimeAndByField() {
        assertThat(REPORT.keyFigures().tasksByState())
                .containsExactly(
                        entry(WindowState.NOT_OPEN, 1),
                        entry(WindowState.OPEN, 4),
                        entry(WindowState.BETWEEN, 1),
                        entry(WindowState.ENDED, 1));
        assertThat(REPORT.keyFigures().tasksByField()).containsExactly(entry("1", 0), entry("2", 4), entry("7", 4));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-09, 2018-Q2, 0, 0", // the last day itself, a Saturday
        "2018-06-08, 2018-Q2, 1, 0",
        "2018-06-07, 2018-Q2, 2, 1",
        "2018-06-10, 2018-Q3, 91, 64",
        "2018-06-30, 2018-Q3, 71, 49"
    })
    void theNextReportIsTheFirstWhoseLastDayIsNotPast(LocalDate asOf, String period, long days, int workingDays) {
        var next = ReportContext.reportOn(ReportContext.plan(), asOf)
                .keyFigures()
                .nextReport()
                .orElseThrow();
        assertThat(next.period()).hasToString(period);
        assertThat(next.daysLeft()).isEqualTo(days);
        assertThat(next.workingDaysLeft()).hasValue(workingDays);
    }

    @Test
    void afterTheLastReportNoneIsNext() {
        var report = ReportContext.reportOn(ReportContext.plan(), LocalDate.of(2018, 12, 10));
        assertThat(report.keyFigures().nextReport()).isEmpty();
        assertThat(report.reports())
                .allMatch(ReportRow::isPassed)
                .allMatch(row -> row.workingDaysLeft().isEmpty());
    }

    @Test
    void looksThreeMonthsAheadTheDateItselfIncluded() {
        var milestones = ReportContext.reportOn(ReportContext.plan(), LocalDate.of(2018, 8, 31))
                .milestones();
        assertThat(milestones.stream().map(PlanReportTest::told))
                .containsExactly(
                        "2018-08-31 WINDOW_ENDS 7.12",
                        "2018-09-09 REPORT_DUE 2018-Q3",
                        "2018-10-01 WINDOW_OPENS 2.3",
                        "2018-10-31 WINDOW_ENDS 7.10",
                        "2018-11-01 WINDOW_OPENS 7.14",
                        "2018-11-24 REPORT_DUE 2018-Y");
    }

    @Test
    void whatHappensOnOneDayIsOneMilestoneOfEachKind() {
        assertThat(ReportContext.reportOn(ReportContext.plan(), LocalDate.of(2017, 12, 1)).milestones().stream()
                        .map(PlanReportTest::told))
                .containsExactly("2018-01-01 WINDOW_OPENS 2.1 2.2 2.3 7.5 7.10", "2018-02-01 WINDOW_OPENS 7.12");
    }

    @Test
    void fieldsWithoutRowsStandWithWhatWasLost() {
        assertThat(REPORT.fields().get(0).tasks()).isEmpty();
        assertThat(REPORT.fields().get(0).lost()).contains(Extent.WHOLE);
        assertThat(REPORT.fields().get(1).lost()).isEmpty();
    }

    @Test
    void aTaskOfAFieldThatThePlanDoesNotHaveIsNotLeftOut() {
        var stray =
                Task.builder().from(ReportContext.plan().task("2.1")).field("9").build();
        var plan =
                Plan.builder().from(ReportContext.plan()).tasks(List.of(stray)).build();
        assertThat(ReportContext.reportOn(plan, ReportContext.AS_OF).fields())
                .last()
                .satisfies(field -> {
                    assertThat(field.code()).isEqualTo("9");
                    assertThat(field.name()).isEmpty();
                    assertThat(field.tasks()).hasSize(1);
                });
    }

    @Test
    void moneyCountsAmountsAndSetsTheRestBeside() {
        var money = REPORT.money();
        assertThat(money.tally().counted().dong()).isEqualTo(140_000_000);
        assertThat(money.byKind().keySet())
                .containsExactly(
                        FundingKind.NONE,
                        FundingKind.AMOUNT,
                        FundingKind.NOT_STATED,
                        FundingKind.BY_NORM,
                        FundingKind.BY_APPROVED_SCHEME,
                        FundingKind.SEPARATE_ESTIMATE);
        assertThat(money.tally().notUnderstood()).isEqualTo(1);
        assertThat(money.totals()).singleElement().satisfies(total -> {
            assertThat(total.statement().number()).isEqualTo("IV.3");
            assertThat(total.reconciliation().answer()).isEqualTo(Agreement.INCOMPLETE);
        });
        assertThat(money.withoutTotal())
                .singleElement()
                .satisfies(statement -> assertThat(statement.number()).isEqualTo("IV.1"));
    }

    @Test
    void judgesTheIndicatorsThatWereMeasuredAndKeepsTheOthers() {
        assertThat(REPORT.kpis().stream()
                        .map(row -> row.kpi().code() + " " + row.place() + " "
                                + row.assessment()
                                        .map(assessment -> assessment.status().name())
                                        .orElse("-")))
                .containsExactly(
                        "I.2/1/recruits I.2/1 WITHIN_LIMIT",
                        "I.2/1/rank I.2/1 -",
                        "7.5/level-3 7.5 BEHIND",
                        "7.5/level-4 7.5 EXCEEDED",
                        "7.10 7.10 ON_TRACK");
        assertThat(REPORT.keyFigures().measured()).isEqualTo(4);
        assertThat(REPORT.keyFigures().kpisByStatus())
                .containsExactly(
                        entry(KpiStatus.EXCEEDED, 1),
                        entry(KpiStatus.ON_TRACK, 1),
                        entry(KpiStatus.WITHIN_LIMIT, 1),
                        entry(KpiStatus.BEHIND, 1));
    }

    @Test
    void aMeasurementAfterTheDateIsNotKnownYet() {
        var report = PlanReport.builder()
                .from(ReportContext.report())
                .asOf(LocalDate.of(2018, 6, 29))
                .build();
        assertThat(report.kpis().stream()
                        .filter(row -> row.assessment().isPresent())
                        .map(row -> row.kpi().code()))
                .containsExactly("7.10");
    }

    @Test
    void refusesMeasurementsOfAnIndicatorThatThePlanDoesNotHave() {
        var builder = PlanReport.builder()
                .from(REPORT)
                .putMeasurements("7.6", List.of(Measurement.of(ReportContext.AS_OF, 1)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(builder::build)
                .withMessage("Measurements must be of indicators that plan ht-2018 has, such as I.2/1/recruits,"
                        + " but were of 7.6");
    }

    @Test
    void refusesACalendarThatDoesNotKnowTheYear() {
        var plan = Plan.builder().from(ReportContext.plan()).year(2019).build();
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(ReportContext.reportOn(plan, ReportContext.AS_OF)::reports)
                .withMessageContaining("2019");
    }

    @Test
    void leadsStandByTheNumberOfTasksAndASharedTaskWithEach() {
        assertThat(REPORT.leads().stream()
                        .map(lead -> lead.lead().wording() + " " + lead.alone().size() + "+"
                                + lead.shared().size()))
                .containsExactly("Sở Nội vụ 4+0", "Văn phòng UBND tỉnh 3+1", "Các cơ quan HCNN 0+1");
    }

    @Test
    void problemsStandByCodeTheSeverestFirst() {
        var severities = REPORT.problems().stream().map(ProblemGroup::severity).toList();
        assertThat(severities).isSorted().startsWith(Severity.ERROR).endsWith(Severity.INFO);
        assertThat(REPORT.problems().stream().map(ProblemGroup::code)).doesNotHaveDuplicates();
        assertThat(REPORT.problems().stream().mapToInt(group -> group.problems().size()))
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(REPORT.plan().problems().size()));
    }

    @Test
    void aProblemStandsWhereItIsFound() {
        assertThat(REPORT.problems().stream()
                        .flatMap(group -> group.problems().stream())
                        .map(row -> row.problem().code() + " " + row.place().orElse("-")))
                .contains("ASSUMED_NUMERAL 2.1", "LIST_MISSING II.2/2", "ROWS_LOST -", "TOTAL_INCOMPLETE -");
    }

    @Test
    void provisionsAndTasksAreLinkedBothWays() {
        assertThat(row(REPORT, "7.10").provisions()).containsExactly("II.7/1");
        assertThat(REPORT.outline().stream()
                        .flatMap(row -> row.provisions().stream())
                        .map(row -> row.address() + " "
                                + row.tasks().stream().map(Task::number).toList()))
                .containsExactly("I.2/1 []", "II.2/1 [2.1, 2.2]", "II.2/2 []", "II.7/1 [7.10, 7.12]");
    }

    @Test
    void aMilestoneNamesATaskOrAReportByItsKind() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Milestone.builder()
                        .date(ReportContext.AS_OF)
                        .kind(MilestoneKind.REPORT_DUE)
                        .build())
                .withMessage("Milestone of kind REPORT_DUE must name reports and no task");
    }

    private static String told(Milestone milestone) {
        var subjects = Stream.concat(
                milestone.tasks().stream().map(row -> row.task().number()),
                milestone.reports().stream().map(row -> row.period().toString()));
        return milestone.date() + " " + milestone.kind() + " " + subjects.collect(Collectors.joining(" "));
    }

    private static TaskRow row(PlanReport report, String number) {
        return report.tasks()
                .filter(row -> row.task().number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
