package org.parplan.core.cascade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.Expansion;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.agency.UnresolvedReason;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Wording;
import org.parplan.core.window.TaskWindow;

/**
 * Who owes which task of the province: its leads, the members of the groups that lead it, those whom its targets name, and
 * whoever takes the place of one of them before it is due.
 */
final class Debts {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Plan province;
    private final Units units;
    private final Optional<Registered> registry;
    private final Map<Actor, List<Actor>> resolved = new HashMap<>();
    private final Map<Actor, Expansion> expanded = new HashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    Debts(PlanCascade cascade, Units units) {
        this.province = cascade.province();
        this.units = units;
        this.registry = units.registry();
    }

    /** Why each of the tasks is owed by whom. */
    List<Owed> owed() {
        var owed = new ArrayList<Owed>();
        for (var i = 0; i < province.tasks().size(); i++) {
            owed.add(new Owed(claims(province.tasks().get(i), "/tasks/" + i)));
        }
        return owed;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private List<Owed.Claim> claims(Task task, String path) {
        var claims = new ArrayList<Owed.Claim>();
        for (var i = 0; i < task.leads().size(); i++) {
            for (var actor : resolve(task.leads().get(i))) {
                claims.addAll(claims(task, actor, path + "/leads/" + i));
            }
        }
        for (var i = 0; i < task.targets().size(); i++) {
            claims.addAll(named(task, task.targets().get(i), path + "/targets/" + i));
        }
        return claims;
    }

    private List<Owed.Claim> claims(Task task, Actor actor, String path) {
        if (actor instanceof OpenGroup) {
            problems.add(about(ProblemCode.GROUP_OPEN, task, actor).at(path));
            return List.of();
        }
        if (actor instanceof AgencyGroup group) {
            return group(task, group, path);
        }
        var why = Explanation.of("cascade.lead").with("wording", actor.wording().normalised());
        var known = registry.flatMap(registered -> registered.code(actor).filter(code -> !registered.isThere(code)));
        var codes = known.map(List::of).orElseGet(() -> codes(task, actor, path));
        return codes.isEmpty() || registry.isEmpty()
                ? List.of(new Owed.Claim(
                        List.copyOf(codes), isAmbiguous(actor) ? Optional.empty() : Optional.of(key(actor)), why))
                : lines(task, codes, why, path);
    }

    private List<Owed.Claim> group(Task task, AgencyGroup group, String path) {
        if (!task.targets().isEmpty() && task.targets().stream().noneMatch(Debts::isOfAll)) {
            if (!task.targets().stream().allMatch(Debts::isNamed)) {
                problems.add(about(ProblemCode.OWED_BY_SOME, task, group).at(path));
            }
            return List.of();
        }
        if (registry.isEmpty()) {
            problems.add(about(ProblemCode.GROUP_NOT_EXPANDED, task, group).at(path));
            return List.of();
        }
        var why =
                Explanation.of("cascade.member").with("wording", group.wording().normalised());
        return lines(task, codes(task, group, path), why, path);
    }

    /** Whether a target is of all there are, so that each of those who have it owes it. */
    private static boolean isOfAll(Target target) {
        var isReached = target.comparison() == Comparison.EQUAL || target.comparison() == Comparison.AT_LEAST;
        return isReached
                && target.unit() == Unit.PERCENT
                && target.value().filter(ALL::equals).isPresent()
                && target.members().isEmpty();
    }

    /** Whether a target names everybody it counts. */
    private static boolean isNamed(Target target) {
        return !target.members().isEmpty() && target.members().stream().noneMatch(Member::placeholder);
    }

    /** Those whom a target names: by code or name in the registry, by equal names where none knows them. */
    private List<Owed.Claim> named(Task task, Target target, String path) {
        var why = Explanation.of("cascade.named").with("target", target.subject());
        var claims = new ArrayList<Owed.Claim>();
        var unmatched = new ArrayList<String>();
        for (var member : target.members()) {
            if (member.placeholder()) {
                continue;
            }
            var code = registry.flatMap(registered -> registered.code(member));
            if (code.isPresent()) {
                claims.addAll(lines(task, List.of(code.get()), why, path));
            } else {
                var key = Wording.of(member.name()).key();
                claims.add(new Owed.Claim(List.of(), Optional.of(key), why));
                if (!units.isCalled(key)) {
                    unmatched.add(member.name());
                }
            }
        }
        if (!unmatched.isEmpty()) {
            problems.add(Problem.of(ProblemCode.MEMBER_NOT_MATCHED)
                    .with("task", task.number())
                    .with("target", target.subject())
                    .with("members", String.join("; ", unmatched))
                    .at(path));
        }
        return claims;
    }

    /** One claim for each agency, on it and on those who take its place before the task is due. */
    private List<Owed.Claim> lines(Task task, Collection<String> codes, Explanation why, String path) {
        var registered = registry.orElseThrow();
        Optional<LocalDate> due =
                task.window().value().filter(TaskWindow::isDated).map(TaskWindow::lastDay);
        return codes.stream()
                .map(code -> {
                    var line = registered.line(code, due, problem -> tell(problem, task, path));
                    var told = line.size() == 1
                            ? why
                            : why.because(Explanation.of("cascade.followed").with("lead", registered.name(code)));
                    return new Owed.Claim(List.copyOf(line), Optional.empty(), told);
                })
                .toList();
    }

    /** Equal words that name several agencies need not mean one. */
    private static boolean isAmbiguous(Actor actor) {
        return actor instanceof UnresolvedAgency unresolved
                && unresolved
                        .reason()
                        .filter(UnresolvedReason.AMBIGUOUS::equals)
                        .isPresent();
    }

    private static String key(Actor actor) {
        return actor.wording().key();
    }

    private static Problem about(ProblemCode code, Task task, Actor actor) {
        return Problem.of(code).with("wording", actor.wording().normalised()).with("task", task.number());
    }

    private void tell(Problem problem, Task task, String path) {
        problems.add(problem.with("task", task.number()).at(path));
    }

    private List<Actor> resolve(Actor actor) {
        return registry.map(registered -> resolved.computeIfAbsent(actor, registered::resolve))
                .orElse(List.of(actor));
    }

    private List<String> codes(Task task, Actor actor, String path) {
        if (registry.isEmpty()) {
            return actor instanceof Agency agency ? agency.code().stream().toList() : List.of();
        }
        var expansion = expanded.computeIfAbsent(actor, registry.get()::expand);
        expansion.problems().forEach(problem -> tell(problem, task, path));
        return expansion.codes();
    }
}
