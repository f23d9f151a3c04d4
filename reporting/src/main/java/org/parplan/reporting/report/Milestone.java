package org.parplan.reporting.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;

/** What begins, ends or is due on one day ahead: parts of tasks' times, tasks that come back, or reports. */
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
        var ahead = new TreeMap<LocalDate, Map<MilestoneKind, Builder>>();
        for (var row : report.reports()) {
            at(ahead, row.deadline().lastDay(), MilestoneKind.REPORT_DUE).addReports(row);
        }
        report.tasks().forEach(row -> {
            var dues = new Dues(row, report);
            row.parts()
                    .forEach(part -> at(ahead, part.firstDay(), MilestoneKind.WINDOW_OPENS)
                            .addDues(dues.opening(part)));
        });
        report.dues()
                .forEach(due ->
                        at(ahead, due.lastDay(), MilestoneKind.ofDue(due.row())).addDues(due));
        return ahead.subMap(report.asOf(), true, report.lastDayAhead(), true).values().stream()
                .flatMap(day -> day.values().stream())
                .map(Builder::build)
                .toList();
    }

    private static Builder at(Map<LocalDate, Map<MilestoneKind, Builder>> ahead, LocalDate date, MilestoneKind kind) {
        return ahead.computeIfAbsent(date, day -> new EnumMap<>(MilestoneKind.class))
                .computeIfAbsent(kind, of -> builder().date(date).kind(kind));
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
     * What begins or ends, or is due once more.
     *
     * @return the days of the tasks in print order, none if reports are due
     */
    public abstract List<DueRow> dues();

    /**
     * The reports that are due.
     *
     * @return the reports, none if times begin or end
     */
    public abstract List<ReportRow> reports();

    @Value.Check
    void check() {
        var due = kind() == MilestoneKind.REPORT_DUE;
        if (due == reports().isEmpty() || due != dues().isEmpty()) {
            throw new IllegalArgumentException("Milestone of kind %s must name %s".formatted(kind(), kind().needs()));
        }
    }

    /**
     * The tasks whose time begins or ends, or that are due once more.
     *
     * @return the tasks in print order, each once, none if reports are due
     */
    public final List<TaskRow> tasks() {
        return dues().stream().map(DueRow::row).distinct().toList();
    }

    /** Collects the parts of a {@link Milestone}. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
