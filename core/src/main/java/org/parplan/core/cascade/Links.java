package org.parplan.core.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Which tasks of units carry out which of the province's, as stated and as confirmed. */
final class Links {

    private final Parents parents;
    private final List<Linked> linked = new ArrayList<>();
    private final List<Linked> unlinked = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Links(PlanCascade cascade) {
        this.parents = new Parents(cascade.province());
        var confirmed = new HashMap<String, String>();
        cascade.confirmedLinks().forEach(link -> confirmed.put(key(link.plan(), link.task()), link.parent()));
        for (var plan : cascade.units()) {
            for (var i = 0; i < plan.tasks().size(); i++) {
                var task = plan.tasks().get(i);
                var stated = stated(plan, task, "/tasks/%s/parentTask".formatted(i));
                var parent = confirmed.get(key(plan.id(), task.id()));
                var found = parent == null ? stated : parents.find(parent);
                (found < 0 ? unlinked : linked).add(new Linked(plan, task, i, found));
            }
        }
    }

    private static String key(String plan, String task) {
        return plan + "\n" + task;
    }

    private int stated(Plan plan, Task task, String path) {
        if (task.parentTask().isEmpty()) {
            return Parents.NONE;
        }
        var parent = task.parentTask().get();
        var place = parents.find(parent);
        if (place < 0) {
            var code = place == Parents.SEVERAL ? ProblemCode.PARENT_TASK_AMBIGUOUS : ProblemCode.PARENT_TASK_NOT_FOUND;
            problems.add(Problem.of(code)
                    .with("plan", plan.id())
                    .with("unit", Linked.name(plan))
                    .with("task", task.number())
                    .with("parent", parent)
                    .at(path));
        }
        return place;
    }

    /** The tasks that carry out one of the province's, in the order of the plans. */
    List<Linked> linked() {
        return linked;
    }

    /** The tasks that carry out none. */
    List<Linked> unlinked() {
        return unlinked;
    }

    List<Problem> problems() {
        return problems;
    }
}
