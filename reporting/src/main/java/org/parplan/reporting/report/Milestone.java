package org.parplan.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A day ahead on which something begins or ends: a part of a task's time, or the time for a report. */
@Value.Immutable
public abstract class Milestone {

    Milestone() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static List<Milestone> of(PlanReport report) {
        var ahead = new ArrayList<Milestone>();
        report.reports()
                .forEach(due -> ahead.add(builder()
                        .date(due.deadline().lastDay())
                        .kind(MilestoneKind.REPORT_DUE)
                        .report(due)
                        .build()));
        report.tasks()
                .forEach(row -> row.parts().forEach(part -> {
                    ahead.add(of(row, part.firstDay(), MilestoneKind.WINDOW_OPENS));
                    ahead.add(of(row, part.lastDay(), MilestoneKind.WINDOW_ENDS));
                }));
        ahead.removeIf(milestone ->
                milestone.date().isBefore(report.asOf()) || milestone.date().isAfter(report.lastDayAhead()));
        ahead.sort(Comparator.comparing(Milestone::date).thenComparing(Milestone::kind));
        return List.copyOf(ahead);
    }

    private static Milestone of(TaskRow task, LocalDate date, MilestoneKind kind) {
        return builder().date(date).kind(kind).task(task).build();
    }

    /**
     * The day: the first day of a time that begins, the last day of one that ends.
     *
     * @return the day, not before the date of the report
     */
    public abstract LocalDate date();

    /**
     * What happens on the day.
     *
     * @return the kind
     */
    public abstract MilestoneKind kind();

    /**
     * The task whose time begins or ends.
     *
     * @return the task, absent for a report
     */
    public abstract Optional<TaskRow> task();

    /**
     * The report that is due.
     *
     * @return the report, absent for a task
     */
    public abstract Optional<ReportRow> report();

    @Value.Check
    void check() {
        if (task().isPresent() == (kind() == MilestoneKind.REPORT_DUE)
                || report().isPresent() != (kind() == MilestoneKind.REPORT_DUE)) {
            throw new IllegalArgumentException("Milestone of kind %s must name %s".formatted(kind(), kind().needs()));
        }
    }

    /** Collects the parts of a {@link Milestone}. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
