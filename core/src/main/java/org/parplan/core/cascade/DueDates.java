package org.parplan.core.cascade;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.window.TaskWindow;
import org.threeten.extra.LocalDateRange;

/** Compares when units mean to be done with when the province asks them to be. */
final class DueDates {

    private final Plan province;
    private final List<LaterTask> later = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    DueDates(Plan province, List<Linked> linked) {
        this.province = province;
        linked.forEach(this::compare);
    }

    List<LaterTask> later() {
        return later;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The days by which something is due; none where the window has no dates. */
    private static List<LocalDate> due(Optional<TaskWindow> window) {
        return window.map(known -> known.occurrences().isEmpty()
                        ? known.ranges().stream()
                                .map(LocalDateRange::getEndInclusive)
                                .toList()
                        : known.occurrences())
                .orElse(List.of());
    }

    private void compare(Linked link) {
        var parent = province.tasks().get(link.parent());
        var asked = due(parent.window().value());
        var planned = due(link.task().window().value());
        var isWhole = asked.size() == planned.size() && !asked.isEmpty();
        if (!isWhole && (asked.isEmpty() || planned.isEmpty() || asked.size() > 1)) {
            problems.add(notCompared(link, parent));
        }
        if (asked.isEmpty() || planned.isEmpty()) {
            return;
        }
        var parts = isWhole ? asked.size() : 1;
        var lateParts = 0;
        var worst = -1;
        for (var part = 0; part < parts; part++) {
            var days = days(asked, planned, parts, part);
            lateParts += days > 0 ? 1 : 0;
            worst = days > 0 && (worst < 0 || days > days(asked, planned, parts, worst)) ? part : worst;
        }
        if (worst >= 0) {
            found(link, parent, at(asked, parts, worst), at(planned, parts, worst), lateParts, parts);
        } else if (isHourLater(parent.window().value(), link.task().window().value())) {
            found(link, parent, at(asked, parts, parts - 1), at(planned, parts, parts - 1), 1, parts);
        }
    }

    /** The day of a part, counted from the end, so that a whole compared with parts is compared with the last. */
    private static LocalDate at(List<LocalDate> days, int parts, int part) {
        return days.get(days.size() - parts + part);
    }

    private static long days(List<LocalDate> asked, List<LocalDate> planned, int parts, int part) {
        return ChronoUnit.DAYS.between(at(asked, parts, part), at(planned, parts, part));
    }

    /** Whether two windows end on one day, the one of the province at an earlier hour. */
    private static boolean isHourLater(Optional<TaskWindow> asked, Optional<TaskWindow> planned) {
        return asked.orElseThrow().lastDay().equals(planned.orElseThrow().lastDay())
                && asked.flatMap(TaskWindow::until)
                        .filter(hour -> planned.get()
                                .until()
                                .filter(own -> !own.isAfter(hour))
                                .isEmpty())
                        .isPresent();
    }

    private static String wording(Task task) {
        var wording = task.window().wording().normalised();
        return wording.isEmpty()
                ? task.window().value().map(TaskWindow::wording).orElse("")
                : wording;
    }

    private void found(Linked link, Task parent, LocalDate asked, LocalDate planned, int lateParts, int parts) {
        var days = ChronoUnit.DAYS.between(asked, planned);
        var why = (days > 0 ? Explanation.of("cascade.later") : Explanation.of("cascade.later-hour"))
                .with("unit", link.unit())
                .with("unitTask", link.task().number())
                .with("task", parent.number())
                .with("due", planned)
                .with("provinceDue", asked)
                .with("days", days)
                .because(Explanation.of("cascade.windows")
                        .with("province", wording(parent))
                        .with("unit", wording(link.task())));
        if (parts > 1) {
            why = why.because(Explanation.of("cascade.later-parts")
                    .with("late", lateParts)
                    .with("all", parts));
        }
        later.add(LaterTask.builder()
                .unit(link.unit())
                .plan(link.plan().id())
                .unitTask(link.task().number())
                .task(parent.number())
                .due(planned)
                .provinceDue(asked)
                .days(days)
                .explanation(why)
                .build());
    }

    private static Problem notCompared(Linked link, Task parent) {
        return Problem.of(ProblemCode.DATES_NOT_COMPARED)
                .with("plan", link.plan().id())
                .with("unit", link.unit())
                .with("task", link.task().number())
                .with("unitWording", wording(link.task()))
                .with("parent", parent.number())
                .with("wording", wording(parent));
    }
}
