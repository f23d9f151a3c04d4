package org.parplan.core.deadline;

import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;

/**
 * What a regime says of the report on one period: its words, its figures, its day.
 *
 * @param regime the regime
 * @param rule the rule for the period
 * @param period what the report tells of
 */
record ReportTelling(ReportingRegime regime, ReportRule rule, ReportPeriod period) {

    ScheduledReport report(WorkingCalendar calendar) {
        var deadline = rule.due().map(due -> regime.due(period, calendar));
        return ScheduledReport.builder()
                .period(period)
                .window(rule.window(period))
                .deadline(deadline)
                .explanation(deadline.map(Deadline::explanation)
                        .orElseGet(() -> explanation().because(Explanation.of("deadline.not-due"))))
                .build();
    }

    Explanation explanation() {
        var report = Explanation.builder()
                .rule(period.kind().isStandard() ? "deadline.report" : "deadline.own-report")
                .putArguments("period", period.code())
                .putArguments("year", Integer.toString(period.year()))
                .putArguments("wording", rule.wording().normalised())
                .basis(regime.source())
                .build();
        return rule.window(period)
                .map(window -> report.because(Explanation.of("deadline.figures")
                        .with("from", window.getStart())
                        .with("to", window.getEndInclusive())))
                .orElse(report);
    }
}
