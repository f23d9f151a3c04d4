package org.parplan.reporting.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.parplan.core.text.Severity;
import org.parplan.scoring.kpi.KpiStatus;

/** The few numbers that a reader needs first. */
@Value.Immutable
public abstract class KeyFigures {

    KeyFigures() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static KeyFigures of(PlanReport report) {
        var states = new EnumMap<WindowState, Integer>(WindowState.class);
        for (var state : WindowState.values()) {
            states.put(state, 0);
        }
        report.tasks().forEach(row -> row.state().ifPresent(state -> states.merge(state, 1, Integer::sum)));
        var byField = new LinkedHashMap<String, Integer>();
        report.fields().forEach(field -> byField.put(field.code(), field.tasks().size()));
        var severities = new EnumMap<Severity, Integer>(Severity.class);
        for (var severity : Severity.values()) {
            severities.put(severity, 0);
        }
        report.problems()
                .forEach(group ->
                        severities.merge(group.severity(), group.problems().size(), Integer::sum));
        var statuses = new TreeMap<KpiStatus, Integer>();
        report.kpis()
                .forEach(row ->
                        row.assessment().ifPresent(assessment -> statuses.merge(assessment.status(), 1, Integer::sum)));
        return builder()
                .tasks(report.plan().tasks().size())
                .tasksByField(byField)
                .tasksByState(states)
                .nextReport(
                        report.reports().stream().filter(row -> !row.isPassed()).findFirst())
                .kpis(report.kpis().size())
                .kpisByStatus(statuses)
                .problems(severities)
                .build();
    }

    /**
     * How many tasks the appendix has.
     *
     * @return the number
     */
    public abstract int tasks();

    /**
     * How many tasks each field has, also where it has none.
     *
     * @return the numbers by the fields' codes, in print order
     */
    public abstract Map<String, Integer> tasksByField();

    /**
     * How many tasks are in each state of their time, also where none is.
     *
     * @return the numbers; tasks without a state are in none
     */
    public abstract Map<WindowState, Integer> tasksByState();

    /**
     * The next report due, on the date itself or after it.
     *
     * @return the report, absent if none is left in the year
     */
    public abstract Optional<ReportRow> nextReport();

    /**
     * How many indicators the plan has.
     *
     * @return the number
     */
    public abstract int kpis();

    /**
     * How many of the indicators that were measured have each status.
     *
     * @return the numbers, each above zero
     */
    public abstract Map<KpiStatus, Integer> kpisByStatus();

    /**
     * How many problems the plan has of each severity, also where it has none.
     *
     * @return the numbers
     */
    public abstract Map<Severity, Integer> problems();

    /**
     * How many tasks have no state, because their time was not understood or has no dates.
     *
     * @return the number
     */
    public final int tasksWithoutState() {
        return tasks() - sum(tasksByState());
    }

    /**
     * How many indicators were measured.
     *
     * @return the number
     */
    public final int measured() {
        return sum(kpisByStatus());
    }

    private static int sum(Map<?, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Collects the parts of {@link KeyFigures}. */
    public static final class Builder extends ImmutableKeyFigures.Builder {
        Builder() {}
    }
}
