package org.parplan.core.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.window.TaskWindow;
import org.threeten.extra.LocalDateRange;

/**
 * Finds of tasks with several windows those in which a unit has no time for it, in none of its tasks.
 *
 * <p>Where one of these tasks has as many windows as are asked for they are compared one by one, and where one has no dates
 * nobody knows; neither lacks any.
 */
final class UnplannedWindows {

    /** What a unit carries out. */
    private record Duty(Units.Unit unit, int parent) {}

    private final Plan province;
    private final List<Problem> problems = new ArrayList<>();

    UnplannedWindows(Plan province, Units units, List<Linked> linked) {
        this.province = province;
        var duties = new LinkedHashMap<Duty, List<Linked>>();
        linked.forEach(link -> duties.computeIfAbsent(
                        new Duty(units.of(link.plan()), link.parent()), duty -> new ArrayList<>())
                .add(link));
        duties.forEach(this::duty);
    }

    List<Problem> problems() {
        return problems;
    }

    private void duty(Duty duty, List<Linked> linked) {
        var task = province.tasks().get(duty.parent());
        var asked = windows(task.window().value());
        var planned = linked.stream()
                .map(link -> windows(link.task().window().value()))
                .toList();
        if (asked.size() < 2 || planned.stream().anyMatch(one -> one.isEmpty() || one.size() == asked.size())) {
            return;
        }
        asked.stream()
                .filter(window -> planned.stream().flatMap(List::stream).noneMatch(window::overlaps))
                .forEach(window -> problems.add(Problem.of(ProblemCode.WINDOW_NOT_PLANNED)
                        .with("unit", duty.unit().name())
                        .with("task", task.number())
                        .with("from", window.getStart())
                        .with("until", window.getEndInclusive())
                        .at("/tasks/%s/window".formatted(duty.parent()))));
    }

    /** The stretches of a window; of one that comes back, from the day after one day it is due to the next. */
    private static List<LocalDateRange> windows(Optional<TaskWindow> window) {
        if (window.filter(TaskWindow::isDated).isEmpty()) {
            return List.of();
        }
        var occurrences = window.get().occurrences();
        if (occurrences.isEmpty()) {
            return window.get().ranges();
        }
        var windows = new ArrayList<LocalDateRange>();
        var next = LocalDate.MIN;
        for (var day : occurrences) {
            var start = start(window.get(), day);
            windows.add(LocalDateRange.ofClosed(start.isAfter(next) ? start : next, day));
            next = day.plusDays(1);
        }
        return windows;
    }

    private static LocalDate start(TaskWindow window, LocalDate day) {
        return window.ranges().stream()
                .filter(range -> range.contains(day))
                .map(LocalDateRange::getStart)
                .findFirst()
                .orElse(day);
    }
}
