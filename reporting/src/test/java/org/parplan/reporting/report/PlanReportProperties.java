package org.parplan.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.plan.Plan;
import org.parplan.reporting.Law;
import org.parplan.reporting.ReportContext;

class PlanReportProperties {

    private static final Plan PLAN = ReportContext.plan();

    @Law
    void everyTaskIsInOneFieldAndInOneStateOrNone(@ForAll @IntRange(max = 500) int days) {
        var figures = on(days).keyFigures();
        assertThat(figures.tasksByField().values().stream().mapToInt(n -> n).sum())
                .isEqualTo(figures.tasks());
        assertThat(figures.tasksByState().values().stream().mapToInt(n -> n).sum() + figures.tasksWithoutState())
                .isEqualTo(figures.tasks());
    }

    @Law
    void aTimeIsOpenExactlyOnTheDaysItContains(@ForAll @IntRange(max = 500) int days) {
        var report = on(days);
        report.tasks()
                .forEach(row -> row.task()
                        .window()
                        .value()
                        .ifPresent(window -> assertThat(row.state().orElseThrow() == WindowState.OPEN)
                                .isEqualTo(window.contains(report.asOf()))));
    }

    @Law
    void timeOnlyGoesForward(@ForAll @IntRange(max = 400) int days, @ForAll @IntRange(max = 100) int later) {
        var before = on(days).tasks().map(TaskRow::parts).toList();
        var after = on(days + later).tasks().map(TaskRow::parts).toList();
        for (var i = 0; i < before.size(); i++) {
            for (var j = 0; j < before.get(i).size(); j++) {
                assertThat(after.get(i).get(j).state())
                        .isGreaterThanOrEqualTo(before.get(i).get(j).state());
            }
        }
        assertThat(passed(on(days + later))).isGreaterThanOrEqualTo(passed(on(days)));
    }

    @Law
    void milestonesLieAheadInOrderAndWithinTheHorizon(@ForAll @IntRange(max = 500) int days) {
        var report = on(days);
        assertThat(report.milestones().stream().map(Milestone::date).toList())
                .isSorted()
                .allMatch(day -> !day.isBefore(report.asOf()) && !day.isAfter(report.lastDayAhead()));
    }

    @Law
    void whatThePlanSaysDoesNotDependOnTheDate(@ForAll @IntRange(max = 500) int days) {
        assertThat(on(days).money()).isEqualTo(on(0).money());
        assertThat(on(days).problems()).isEqualTo(on(0).problems());
        assertThat(on(days).leads()).isEqualTo(on(0).leads());
        assertThat(deadlines(on(days))).isEqualTo(deadlines(on(0)));
    }

    private static PlanReport on(int days) {
        return ReportContext.reportOn(PLAN, LocalDate.of(2017, 11, 1).plusDays(days));
    }

    private static long passed(PlanReport report) {
        return report.reports().stream().filter(ReportRow::isPassed).count();
    }

    private static List<LocalDate> deadlines(PlanReport report) {
        return report.reports().stream().map(row -> row.deadline().lastDay()).toList();
    }
}
