package org.parplan.core.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.agency.UnresolvedReason;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Target;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.window.TaskWindow;
import org.threeten.extra.LocalDateRange;

/** What can be wrong in the appendix of a plan: who, when, to what targets, and which rows were lost. */
final class TaskChecks {

    private final Plan plan;
    private final PlanValidation found;
    private final boolean tellsUnresolved;
    private final LocalDateRange year;

    /** Makes the checks; who is unresolved they tell only where no registry tells it better. */
    TaskChecks(Plan plan, PlanValidation found, boolean tellsUnresolved) {
        this.plan = plan;
        this.found = found;
        this.tellsUnresolved = tellsUnresolved;
        this.year = LocalDateRange.ofClosed(LocalDate.of(plan.year(), 1, 1), LocalDate.of(plan.year(), 12, 31));
    }

    void run() {
        found.duplicates(plan.fields().stream().map(ReformField::code).toList(), i -> "/fields/" + i + "/code");
        found.duplicates(plan.tasks().stream().map(Task::id).toList(), i -> "/tasks/" + i + "/id");
        found.duplicates(plan.tasks().stream().map(Task::number).toList(), i -> "/tasks/" + i + "/number");
        for (var i = 0; i < plan.tasks().size(); i++) {
            task("/tasks/" + i, plan.tasks().get(i));
        }
        for (var i = 0; i < plan.fragments().size(); i++) {
            var fragment = plan.fragments().get(i);
            found.add(Problem.of(ProblemCode.FRAGMENT)
                    .with("line", fragment.line().isPresent() ? fragment.line().getAsInt() : "?")
                    .with("cells", String.join(" | ", fragment.cells()))
                    .at("/fragments/" + i));
        }
        for (var i = 0; i < plan.losses().size(); i++) {
            lost("/losses/" + i, plan.losses().get(i));
        }
        unlinked();
    }

    private void task(String path, Task task) {
        if (plan.field(task.field()).isEmpty()) {
            found.add(about(ProblemCode.FIELD_NOT_FOUND, task)
                    .with("field", task.field())
                    .at(path + "/field"));
        }
        leads(path, task);
        window(path + "/window", task);
        targets(path + "/targets", task);
        found.references(path + "/references", task.references());
    }

    private void leads(String path, Task task) {
        if (task.leads().isEmpty()) {
            found.add(about(ProblemCode.TASK_WITHOUT_LEAD, task).at(path));
        } else if (task.leads().size() > 1) {
            found.add(about(ProblemCode.SEVERAL_LEADS, task)
                    .with("leads", wordings(task.leads()))
                    .at(path + "/leads"));
        }
        if (!tellsUnresolved) {
            return;
        }
        var told = new HashSet<Actor>();
        unresolved(path + "/leads", task, task.leads(), told);
        unresolved(path + "/coordinating", task, task.coordinating(), told);
        unresolved(path + "/proposing", task, task.proposing(), told);
    }

    private void unresolved(String path, Task task, List<Actor> actors, Set<Actor> told) {
        for (var i = 0; i < actors.size(); i++) {
            if (actors.get(i) instanceof UnresolvedAgency actor && told.add(actor)) {
                found.add(about(ProblemCode.ACTOR_UNRESOLVED, task)
                        .with("wording", actor.wording().normalised())
                        .with("reason", actor.reason().orElse(UnresolvedReason.NOT_LOOKED_UP))
                        .at(path + "/" + i));
            }
        }
    }

    private void window(String path, Task task) {
        var given = task.window();
        var read = TaskWindow.read(given.wording().text(), plan.year());
        found.reading(path, given, read, window -> conflict(task, window, given.value()));
        given.value()
                .filter(TaskWindow::isDated)
                .filter(window -> window.ranges().stream().noneMatch(year::overlaps))
                .ifPresent(window -> found.add(about(ProblemCode.WINDOW_OUTSIDE_YEAR, task)
                        .with("wording", given.wording().normalised())
                        .with("year", plan.year())
                        .at(path)));
    }

    /** Tells two windows apart in words, each as a plan would write it. */
    private static Problem conflict(Task task, TaskWindow read, Optional<TaskWindow> given) {
        var conflict = about(ProblemCode.WINDOW_CONFLICT, task).with("read", read.wording());
        return given.map(window -> conflict.with("given", window.wording()))
                .orElseGet(() -> conflict.with("givenVi", none(Language.VI)).with("givenEn", none(Language.EN)));
    }

    private static String none(Language language) {
        return Labels.of(language).label("TaskWindow.none");
    }

    private void targets(String path, Task task) {
        found.duplicates(task.targets().stream().map(Target::key).toList(), i -> path + "/" + i + "/key");
        found.vagueTargets(path, task.number(), task.targets());
        var unclear = task.targets().stream()
                .filter(target -> target.basis() == Basis.INCREASE_OR_LEVEL)
                .map(Target::key)
                .toList();
        if (!unclear.isEmpty()) {
            found.add(about(ProblemCode.TARGET_INCREASE_OR_LEVEL, task)
                    .with("targets", String.join(", ", unclear))
                    .at(path));
        }
    }

    private void lost(String path, Loss loss) {
        if (loss.what() == LostText.ROWS) {
            found.add(Problem.of(ProblemCode.ROWS_LOST)
                    .with("field", loss.field())
                    .with(
                            "name",
                            plan.field(loss.field()).map(ReformField::name).orElse("?"))
                    .with("extent", loss.extent())
                    .at(path));
        }
    }

    private void unlinked() {
        var ids = plan.tasks().stream().map(Task::id).collect(Collectors.toSet());
        var unlinked = plan.unlinked();
        for (var i = 0; i < unlinked.size(); i++) {
            if (!ids.contains(unlinked.get(i).task())) {
                found.add(Problem.of(ProblemCode.TASK_NOT_FOUND)
                        .with("task", unlinked.get(i).task())
                        .at("/unlinked/" + i + "/task"));
            }
        }
    }

    private static Problem about(ProblemCode code, Task task) {
        return Problem.of(code).with("task", task.number());
    }

    private static String wordings(List<Actor> actors) {
        return actors.stream().map(actor -> actor.wording().normalised()).collect(Collectors.joining("; "));
    }
}
