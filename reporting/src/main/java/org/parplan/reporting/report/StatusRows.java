package org.parplan.reporting.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.plan.Task;
import org.parplan.core.progress.Bucket;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.ReportingDiscipline;
import org.parplan.core.progress.StatusTally;
import org.parplan.core.progress.TaskStatus;
import org.parplan.core.text.Problem;

/**
 * How the plan stands by what was reported of it: its tasks by bucket, by field and by those who answer for them; what
 * is late, due soon and extended; which reports came.
 *
 * <p>The buckets, the fields and the leads each add up to the tasks of the plan; each task that is overdue or was done
 * late is in {@link #late()} once.
 */
@Value.Immutable
public abstract class StatusRows {

    private static final List<Bucket> PUBLISHED =
            List.of(Bucket.DONE_ON_TIME, Bucket.DONE_LATE, Bucket.OPEN_IN_TIME, Bucket.OPEN_OVERDUE);

    StatusRows() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static StatusRows of(PlanReport report, ProgressLedger ledger) {
        var terms = report.judgedOn();
        var status = PlanStatus.of(report.plan(), ledger, report.calendar(), terms);
        var discipline = ReportingDiscipline.of(report.plan(), ledger, report.calendar(), terms);
        var problems = new LinkedHashSet<Problem>(status.problems());
        problems.addAll(discipline.problems());
        return builder()
                .status(status)
                .discipline(discipline)
                .fields(TallyRow.ofFields(report, status))
                .leads(TallyRow.ofLeads(status, report.names()))
                .late(ProgressRow.late(report, status))
                .dueSoon(ProgressRow.dueSoon(report, status))
                .extended(ProgressRow.extended(report, status))
                .reports(DisciplineRow.of(discipline, report.names()))
                .soon(terms.dueSoon())
                .problems(problems)
                .build();
    }

    /**
     * How the tasks stand.
     *
     * @return the status, whose tasks are in the order of the plan
     */
    public abstract PlanStatus status();

    /**
     * How the reports stand.
     *
     * @return the discipline
     */
    public abstract ReportingDiscipline discipline();

    /**
     * The tasks of each field.
     *
     * @return a row for each field that has tasks, in print order
     */
    public abstract List<TallyRow> fields();

    /**
     * The tasks of those who answer for them.
     *
     * @return a row for each set of agencies, those with most tasks first
     */
    public abstract List<TallyRow> leads();

    /**
     * The tasks overdue or done late.
     *
     * @return each once, those still open first, the longest late first
     */
    public abstract List<ProgressRow> late();

    /**
     * The tasks that are due soon.
     *
     * @return each once, by the day they are due
     */
    public abstract List<ProgressRow> dueSoon();

    /**
     * The tasks that were granted a later date, be it for one part of them or for one member of a group.
     *
     * @return the tasks in print order
     */
    public abstract List<ProgressRow> extended();

    /**
     * The reports that agencies have to send.
     *
     * @return a row for each, by the day it is due
     */
    public abstract List<DisciplineRow> reports();

    /**
     * How many working days left make a task due soon.
     *
     * @return the number
     */
    public abstract int soon();

    /**
     * What keeps entries from counting, or the answer from being whole.
     *
     * @return the problems of the ledger and of the registry, each once
     */
    public abstract List<Problem> problems();

    /**
     * All tasks by bucket.
     *
     * @return the tally
     */
    public final StatusTally tally() {
        return status().tally();
    }

    /**
     * The buckets to show: the four that are published, the other two where there is a task in them.
     *
     * @return the buckets
     */
    public final List<Bucket> buckets() {
        return Stream.of(Bucket.values())
                .filter(bucket -> PUBLISHED.contains(bucket) || tally().count(bucket) > 0)
                .toList();
    }

    /**
     * How a task of the plan stands.
     *
     * @param task  the task
     * @return its status, absent if the plan does not have it
     */
    public final Optional<TaskStatus> of(Task task) {
        return status().tasks().stream()
                .filter(status ->
                        status.id().equals(task.id()) && status.number().equals(task.number()))
                .findFirst();
    }

    /** Collects the parts of {@link StatusRows}. */
    public static final class Builder extends ImmutableStatusRows.Builder {
        Builder() {}
    }
}
