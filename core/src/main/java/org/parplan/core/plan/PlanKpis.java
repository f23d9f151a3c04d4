package org.parplan.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Target;
import org.parplan.core.window.TaskWindow;

/** The indicators of a plan: each target with its code and the time it has. */
final class PlanKpis {

    private final Plan plan;

    PlanKpis(Plan plan) {
        this.plan = plan;
    }

    List<Kpi> all() {
        var kpis = new ArrayList<Kpi>();
        var year = Optional.of(TaskWindow.ofYear(plan.year()));
        plan.allSections().forEach(section -> {
            for (var i = 0; i < section.provisions().size(); i++) {
                add(
                        section.number() + "/" + (i + 1),
                        section.provisions().get(i).targets(),
                        year,
                        kpis);
            }
        });
        for (var task : plan.tasks()) {
            add(task.number(), task.targets(), task.window().value(), kpis);
        }
        return List.copyOf(kpis);
    }

    Kpi find(String code) {
        var all = all();
        var exact = all.stream().filter(kpi -> kpi.code().equals(code)).toList();
        if (exact.size() == 1) {
            return exact.get(0);
        }
        var keyed = all.stream()
                .filter(kpi -> kpi.code().equals(code + "/" + kpi.target().key())
                        || code.equals(kpi.code() + "/" + kpi.target().key()))
                .toList();
        if (exact.isEmpty() && keyed.size() == 1) {
            return keyed.get(0);
        }
        var found = exact.isEmpty() ? keyed : exact;
        throw new NoSuchElementException(
                found.isEmpty()
                        ? "Plan %s has no target %s".formatted(plan.id(), code)
                        : "Plan %s has several targets %s: %s"
                                .formatted(
                                        plan.id(),
                                        code,
                                        found.stream().map(Kpi::code).toList()));
    }

    /** The code of a target: a lone one has that of what it stands on; several add their keys. */
    static String code(String holder, List<Target> targets, Target target) {
        return targets.size() == 1 ? holder : holder + "/" + target.key();
    }

    private static void add(String holder, List<Target> targets, Optional<TaskWindow> window, List<Kpi> kpis) {
        for (var target : targets) {
            kpis.add(Kpi.builder()
                    .code(code(holder, targets, target))
                    .target(target)
                    .window(window)
                    .build());
        }
    }
}
