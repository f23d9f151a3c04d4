package org.parplan.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.plan.Task;
import org.parplan.core.window.AwaitedEvent;
import org.parplan.core.window.TaskWindow;

/** One task with what the date of the report makes of its time. */
@Value.Immutable
public abstract class TaskRow {

    TaskRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static TaskRow of(Task task, List<String> provisions, PlanReport report) {
        return builder()
                .task(task)
                .parts(WindowPart.of(task.window().value(), report))
                .occurrences(WindowPart.occurrences(task.window().value(), report))
                .provisions(provisions)
                .build();
    }

    /**
     * The task.
     *
     * @return the task as the plan has it
     */
    public abstract Task task();

    /**
     * The stretches of the task's time.
     *
     * @return the parts by date, none if the time was not understood or has no dates yet
     */
    public abstract List<WindowPart> parts();

    /**
     * The stretches of the task's time from one day by which it is due to the next, where it comes back by days that the
     * plan says, such as {@code trước ngày 20 hằng tháng}.
     *
     * @return a stretch up to each such day, by date; none for other tasks
     */
    public abstract List<WindowPart> occurrences();

    /**
     * The days that the task works towards.
     *
     * @return its occurrences, or the parts of its time if it has none
     */
    public final List<WindowPart> due() {
        return occurrences().isEmpty() ? parts() : occurrences();
    }

    /**
     * The addresses of the provisions that the task carries out, such as {@code II.7.d/2}.
     *
     * @return the addresses in print order
     */
    public abstract List<String> provisions();

    /**
     * What has to happen before more of the task's time is known.
     *
     * @return the events that the time waits for
     */
    public final List<AwaitedEvent> awaited() {
        return task().window().value().map(TaskWindow::awaited).orElse(List.of());
    }

    /**
     * Where the date of the report lies to the task's time.
     *
     * @return the state, absent if there are no dates
     */
    public final Optional<WindowState> state() {
        return WindowState.of(parts());
    }

    /**
     * The last day of the task.
     *
     * @return the last day by which it is due, or of the last part of its time, absent if there are no dates
     */
    public final Optional<LocalDate> lastDay() {
        return lastPart().map(WindowPart::lastDay);
    }

    /**
     * The last working day of the task.
     *
     * @return the last working day on or before the last day, absent if there are no dates or the calendar does not know
     *     them
     */
    public final Optional<LocalDate> lastWorkingDay() {
        return lastPart().flatMap(WindowPart::lastWorkingDay);
    }

    private Optional<WindowPart> lastPart() {
        return due().isEmpty() ? Optional.empty() : Optional.of(due().get(due().size() - 1));
    }

    /** Collects the parts of a {@link TaskRow}. */
    public static final class Builder extends ImmutableTaskRow.Builder {
        Builder() {}
    }
}
