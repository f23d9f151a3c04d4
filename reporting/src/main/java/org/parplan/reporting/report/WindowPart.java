package org.parplan.reporting.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.window.TaskWindow;
import org.threeten.extra.LocalDateRange;

/** One unbroken stretch of a task's time; {@code Quý I, Quý IV} has two. */
@Value.Immutable
public abstract class WindowPart {

    WindowPart() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static List<WindowPart> of(Optional<TaskWindow> window, PlanReport report) {
        return window.stream()
                .flatMap(time -> time.ranges().stream().map(range -> of(range, time.closings(), report)))
                .toList();
    }

    /** The stretches from one day by which a task that comes back is due to the next. */
    static List<WindowPart> occurrences(Optional<TaskWindow> window, PlanReport report) {
        return window.map(time -> occurrences(time, report)).orElse(List.of());
    }

    private static List<WindowPart> occurrences(TaskWindow window, PlanReport report) {
        var parts = new ArrayList<WindowPart>();
        for (var day : window.occurrences()) {
            var from = window.ranges().stream()
                    .filter(range -> range.contains(day))
                    .map(LocalDateRange::getStart)
                    .findFirst()
                    .orElse(day);
            var after = parts.isEmpty()
                    ? from
                    : parts.get(parts.size() - 1).lastDay().plusDays(1);
            parts.add(of(LocalDateRange.ofClosed(after.isAfter(from) ? after : from, day), window.closings(), report));
        }
        return List.copyOf(parts);
    }

    private static WindowPart of(LocalDateRange range, List<LocalDateTime> closings, PlanReport report) {
        var lastDay = range.getEndInclusive();
        var calendar = report.calendar();
        return builder()
                .firstDay(range.getStart())
                .lastDay(lastDay)
                .until(closings.stream()
                        .filter(closing -> closing.toLocalDate().equals(lastDay))
                        .map(LocalDateTime::toLocalTime)
                        .findFirst())
                .lastWorkingDay(Optional.of(lastDay).filter(calendar::knows).map(calendar::previousOrSame))
                .state(
                        range.contains(report.asOf())
                                ? WindowState.OPEN
                                : range.isAfter(report.asOf()) ? WindowState.NOT_OPEN : WindowState.ENDED)
                .build();
    }

    /**
     * The first day.
     *
     * @return the day
     */
    public abstract LocalDate firstDay();

    /**
     * The last day, which still belongs to it.
     *
     * @return the day
     */
    public abstract LocalDate lastDay();

    /**
     * The hour at which the last day ends for the task.
     *
     * @return the hour, absent for the day's end
     */
    public abstract Optional<LocalTime> until();

    /**
     * The last working day on or before the last day.
     *
     * @return the working day, absent if the calendar does not know the last day
     */
    public abstract Optional<LocalDate> lastWorkingDay();

    /**
     * Where the date of the report lies to this part.
     *
     * @return the state, never {@link WindowState#BETWEEN}
     */
    public abstract WindowState state();

    /** Collects the parts of a {@link WindowPart}. */
    public static final class Builder extends ImmutableWindowPart.Builder {
        Builder() {}
    }
}
