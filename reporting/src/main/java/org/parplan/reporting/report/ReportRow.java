package org.parplan.reporting.report;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.parplan.core.deadline.Deadline;
import org.parplan.core.regime.ReportPeriod;
import org.parplan.core.text.Wording;

/** One report that the plan asks for, and how far off its last day is. */
@Value.Immutable
public abstract class ReportRow {

    ReportRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static List<ReportRow> of(PlanReport report) {
        var regime = report.plan().reporting();
        return regime.deadlines(report.plan().year(), report.calendar()).stream()
                .map(deadline -> {
                    var period = ReportPeriod.parse(deadline.subject());
                    return builder()
                            .period(period)
                            .wording(regime.rule(period).orElseThrow().wording())
                            .deadline(deadline)
                            .daysLeft(DAYS.between(report.asOf(), deadline.lastDay()))
                            .workingDaysLeft(workingDays(report, deadline.lastDay()))
                            .build();
                })
                .toList();
    }

    private static OptionalInt workingDays(PlanReport report, LocalDate lastDay) {
        return report.calendar().knows(report.asOf()) && !lastDay.isBefore(report.asOf())
                ? OptionalInt.of(
                        report.calendar().workingDaysBetween(report.asOf().plusDays(1), lastDay.plusDays(1)))
                : OptionalInt.empty();
    }

    /**
     * What the report tells of.
     *
     * @return the period
     */
    public abstract ReportPeriod period();

    /**
     * The words of the rule, such as {@code trước ngày 10 tháng cuối cùng của quý}.
     *
     * @return the wording
     */
    public abstract Wording wording();

    /**
     * When it is due, and why.
     *
     * @return the deadline
     */
    public abstract Deadline deadline();

    /**
     * The days from the date of the report to the last day: 0 on the last day itself, negative after it.
     *
     * @return the number of days
     */
    public abstract long daysLeft();

    /**
     * The working days after the date of the report up to and including the last day.
     *
     * @return the number, absent if the last day is past or the calendar does not know the date
     */
    public abstract OptionalInt workingDaysLeft();

    /**
     * Tells whether the last day is past.
     *
     * @return true from the day after the last day; whether the report was sent is not known here
     */
    public final boolean isPassed() {
        return daysLeft() < 0;
    }

    /** Collects the parts of a {@link ReportRow}. */
    public static final class Builder extends ImmutableReportRow.Builder {
        Builder() {}
    }
}
