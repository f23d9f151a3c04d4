package org.parplan.core.regime;

import java.util.List;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Deadline;
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
                        .orElseGet(() -> Explanation.builder()
                                .from(explanation())
                                .addSteps(Explanation.of("regime.not-due"))
                                .addAllSteps(certainty())
                                .build()))
                .build();
    }

    /** The report's own words, then where its day moved to if it did, what the text says, and which days are worked. */
    Explanation before(Explanation date) {
        var moved = date.steps().stream().filter(step -> step.rule().equals("deadline.moved"));
        var others = date.steps().stream().filter(step -> !step.rule().equals("deadline.moved"));
        var text = Explanation.builder().from(date).steps(List.of()).build();
        return Explanation.builder()
                .from(explanation())
                .addAllSteps(moved.toList())
                .addSteps(text)
                .addAllSteps(others.toList())
                .addAllSteps(certainty())
                .build();
    }

    /** How sure the regime itself is, where it does not stand in the text of a law or plan. */
    private List<Explanation> certainty() {
        return regime.certainty() == Certainty.STATUTORY
                ? List.of()
                : List.of(Explanation.of("regime.certainty").with("certainty", regime.certainty()));
    }

    Explanation explanation() {
        var report = Explanation.builder()
                .rule(period.kind().isStandard() ? "regime.report" : "regime.own-report")
                .putArguments("period", period.code())
                .putArguments("year", Integer.toString(period.year()))
                .putArguments("wording", rule.wording().normalised())
                .basis(regime.source())
                .build();
        return rule.window(period)
                .map(window -> report.because(Explanation.of("regime.figures")
                        .with("from", window.getStart())
                        .with("to", window.getEndInclusive())))
                .orElse(report);
    }
}
