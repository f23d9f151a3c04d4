package org.parplan.reporting.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.plan.Task;
import org.parplan.core.progress.Bucket;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.TaskStatus;
import org.parplan.core.progress.Timing;

/** One task and how it stands: who answers for it by name, and what is in its way. */
@Value.Immutable
public abstract class ProgressRow {

    /** The longest overdue first; what is done late after what is still open. */
    private static final Comparator<ProgressRow> PRESSING = Comparator.comparing(
                    (ProgressRow row) -> row.status().bucket() != Bucket.OPEN_OVERDUE)
            .thenComparing(row -> -row.status().deciding().daysLate());

    ProgressRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Each task that is overdue or was done late, once. */
    static List<ProgressRow> late(PlanReport report, PlanStatus status) {
        return some(report, status, ProgressRow::isLate).sorted(PRESSING).toList();
    }

    static List<ProgressRow> dueSoon(PlanReport report, PlanStatus status) {
        return some(report, status, task -> task.bucket() == Bucket.OPEN_IN_TIME && task.timing() == Timing.DUE_SOON)
                .sorted(Comparator.comparing(row -> row.status().currentDue().orElse(report.asOf())))
                .toList();
    }

    static List<ProgressRow> extended(PlanReport report, PlanStatus status) {
        return some(report, status, task -> task.parts().stream().anyMatch(part -> part.extensions() > 0))
                .filter(row -> !row.extensions().isEmpty())
                .toList();
    }

    private static boolean isLate(TaskStatus task) {
        return task.bucket() == Bucket.OPEN_OVERDUE || task.bucket() == Bucket.DONE_LATE;
    }

    private static Stream<ProgressRow> some(PlanReport report, PlanStatus status, Predicate<TaskStatus> which) {
        var tasks = report.plan().tasks();
        var told = status.tasks();
        return IntStream.range(0, tasks.size())
                .filter(index -> which.test(told.get(index)))
                .mapToObj(index -> of(tasks.get(index), told.get(index), report));
    }

    private static ProgressRow of(Task task, TaskStatus status, PlanReport report) {
        var names = report.names();
        return builder()
                .task(task)
                .status(status)
                .answerable(names.of(status.answerable()))
                .missing(names.of(status.missing()))
                .extensions(Extension.of(status, names))
                .workingDaysLeft(left(status, report))
                .difficulties(Difficulties.of(task, report))
                .build();
    }

    private static OptionalInt left(TaskStatus status, PlanReport report) {
        return status.currentDue().filter(due -> !due.isBefore(report.asOf())).stream()
                .filter(due -> status.timing() == Timing.DUE_SOON)
                .mapToInt(due ->
                        report.calendar().workingDaysBetween(report.asOf().plusDays(1), due.plusDays(1)))
                .findFirst();
    }

    /**
     * The task.
     *
     * @return the task as the plan has it
     */
    public abstract Task task();

    /**
     * How it stands, and why.
     *
     * @return the status
     */
    public abstract TaskStatus status();

    /**
     * Who answers for the date.
     *
     * @return the names, or words where no registry knows them
     */
    public abstract List<String> answerable();

    /**
     * Which members of a group that leads are not done.
     *
     * @return the names of those who can be named
     */
    public abstract List<String> missing();

    /**
     * The later dates that were granted, to all or to some who have to do it.
     *
     * @return the extensions in the order of the parts; none where the plan gave no date and one was set
     */
    public abstract List<Extension> extensions();

    /**
     * How many working days are left of a task that is due soon.
     *
     * @return the number, zero on the last of them; absent for other tasks
     */
    public abstract OptionalInt workingDaysLeft();

    /**
     * What was last reported to be in its way.
     *
     * @return the words of the report, absent if there are none
     */
    public abstract Optional<String> difficulties();

    /** Collects the parts of a {@link ProgressRow}. */
    public static final class Builder extends ImmutableProgressRow.Builder {
        Builder() {}
    }
}
