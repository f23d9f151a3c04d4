package org.parplan.core.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyRegistry;
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

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Unit> byPlan = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Units(PlanCascade cascade) {
        for (var plan : cascade.units()) {
            var key = Wording.of(plan.issuer()).key();
            var code = cascade.registry().flatMap(known -> code(known, plan, day(known, cascade.province())));
            var unit = units.computeIfAbsent(
                    code.map(one -> "code " + one).orElse("name " + key),
                    identity -> new Unit(Linked.name(plan), key, code));
            byPlan.put(plan.id(), unit);
        }
    }

    /** The day by which words are read: the first of the plan's year that the registry tells of. */
    static LocalDate day(AgencyRegistry registry, Plan province) {
        var first = LocalDate.of(province.year(), 1, 1);
        return registry.firstDay()
                .filter(known -> known.isAfter(first) && known.getYear() == province.year())
                .orElse(first);
    }

    private Optional<String> code(AgencyRegistry registry, Plan plan, LocalDate day) {
        var code = registry.read(plan.issuer(), day)
                .value()
                .flatMap(actor -> actor instanceof Agency agency ? agency.code() : Optional.empty());
        if (code.isEmpty()) {
            problems.add(Problem.of(ProblemCode.UNIT_UNRESOLVED)
                    .with("plan", plan.id())
                    .with("unit", Linked.name(plan))
                    .at("/issuer"));
        }
        return code;
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
