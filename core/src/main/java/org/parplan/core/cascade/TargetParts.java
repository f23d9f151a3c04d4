package org.parplan.core.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parplan.core.kpi.Target;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Wording;

/**
 * Lays the targets of linked tasks beside those of the province's task: those of the same key and words, else of the same
 * words alone. One that matches none, or not one for certain, is added to none.
 */
final class TargetParts {

    /**
     * What one task of a unit is to reach.
     *
     * @param link the task
     * @param target its target
     * @param place the place of the target in the task
     */
    record Part(Linked link, Target target, int place) {

        String path() {
            return "/tasks/%s/targets/%s".formatted(link.place(), place);
        }
    }

    private final Task task;
    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final Map<String, Set<Integer>> bySubject = new HashMap<>();
    private final List<List<Part>> parts = new ArrayList<>();
    private final Set<Integer> doubtful = new HashSet<>();
    private final List<Part> unmatched = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    TargetParts(Task task, List<Linked> linked) {
        this.task = task;
        for (var i = 0; i < task.targets().size(); i++) {
            var target = task.targets().get(i);
            byKey.computeIfAbsent(target.key(), key -> new TreeSet<>()).add(i);
            bySubject.computeIfAbsent(subject(target), key -> new TreeSet<>()).add(i);
            parts.add(new ArrayList<>());
        }
        for (var link : linked) {
            for (var i = 0; i < link.task().targets().size(); i++) {
                lay(new Part(link, link.task().targets().get(i), i));
            }
        }
    }

    /** The parts of a target of the province. */
    List<Part> of(int target) {
        return parts.get(target);
    }

    /** Whether a part fits the target by its key or its words, and another by the other. */
    boolean isDoubtful(int target) {
        return doubtful.contains(target);
    }

    /** The targets that fit none. */
    List<Part> unmatched() {
        return unmatched;
    }

    List<Problem> problems() {
        return problems;
    }

    private static String subject(Target target) {
        return Wording.of(target.subject()).key();
    }

    private void lay(Part part) {
        var ofKey = byKey.getOrDefault(part.target().key(), Set.of());
        var ofSubject = bySubject.getOrDefault(subject(part.target()), Set.of());
        var ofBoth = new TreeSet<>(ofKey);
        ofBoth.retainAll(ofSubject);
        if (ofBoth.size() == 1) {
            parts.get(ofBoth.first()).add(part);
        } else if (ofKey.isEmpty() && ofSubject.size() == 1) {
            var place = ofSubject.iterator().next();
            parts.get(place).add(part);
            problems.add(about(ProblemCode.TARGET_MATCHED_BY_SUBJECT, part)
                    .with("key", part.target().key())
                    .with("other", task.targets().get(place).key()));
        } else if (ofKey.isEmpty() && ofSubject.isEmpty()) {
            unmatched.add(part);
            problems.add(about(ProblemCode.TARGET_NOT_MATCHED, part));
        } else {
            doubtful.addAll(ofKey);
            doubtful.addAll(ofSubject);
        }
    }

    private Problem about(ProblemCode code, Part part) {
        return Problem.of(code)
                .with("plan", part.link().plan().id())
                .with("unit", part.link().unit())
                .with("task", part.link().task().number())
                .with("target", part.target().subject())
                .with("parent", task.number())
                .at(part.path());
    }
}
