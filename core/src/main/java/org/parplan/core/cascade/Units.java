package org.parplan.core.cascade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Wording;

/** Who issued the plans: units by code where a registry knows them, by their words where not. */
final class Units {

    /**
     * Who issued some of the plans.
     *
     * @param name the words of the first of its plans
     * @param key these words, for comparing
     * @param code the code in the registry
     */
    record Unit(String name, String key, Optional<String> code) {}

    private final Optional<Registered> registry;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Unit> byPlan = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Units(PlanCascade cascade) {
        this.registry = cascade.registry().map(known -> new Registered(known, cascade.province()));
        for (var plan : cascade.units()) {
            var key = Wording.of(plan.issuer()).key();
            var code = registry.flatMap(registered -> code(registered, plan));
            var unit = units.computeIfAbsent(
                    code.map(one -> "code " + one).orElse("name " + key),
                    identity -> new Unit(Linked.name(plan), key, code));
            keys.add(key);
            byPlan.put(plan.id(), unit);
        }
    }

    private Optional<String> code(Registered registered, Plan plan) {
        var code = registered.code(plan.issuer());
        if (code.isEmpty()) {
            problems.add(Problem.of(ProblemCode.UNIT_UNRESOLVED)
                    .with("plan", plan.id())
                    .with("unit", Linked.name(plan))
                    .at("/issuer"));
        }
        return code;
    }

    Optional<Registered> registry() {
        return registry;
    }

    /** Whether one of the plans names its issuer so. */
    boolean isCalled(String key) {
        return keys.contains(key);
    }

    List<Unit> all() {
        return List.copyOf(units.values());
    }

    Unit of(Plan plan) {
        var unit = byPlan.get(plan.id());
        if (unit == null) {
            throw new IllegalStateException("No unit for plan " + plan.id());
        }
        return unit;
    }

    List<Problem> problems() {
        return problems;
    }
}
