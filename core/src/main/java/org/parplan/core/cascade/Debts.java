package org.parplan.core.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.Expansion;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.agency.UnresolvedReason;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Who owes which task of the province: its leads, and the members of the groups that lead it. */
final class Debts {

    private final Plan province;
    private final Optional<AgencyRegistry> registry;
    private final LocalDate day;
    private final Map<Actor, List<Actor>> resolved = new HashMap<>();
    private final Map<Actor, Expansion> expanded = new HashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    Debts(PlanCascade cascade) {
        this.province = cascade.province();
        this.registry = cascade.registry();
        this.day = registry.map(known -> Units.day(known, province)).orElse(LocalDate.of(province.year(), 1, 1));
    }

    /** One way in which a task is owed: by an agency, by words, or by the members of a group. */
    private record Claim(Set<String> codes, Optional<String> key, Explanation why) {}

    /** Why each of the tasks is owed by whom, by code and by words. */
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

    /** Who owes one task. */
    static final class Owed {

        private final List<Claim> claims;

        private Owed(List<Claim> claims) {
            this.claims = claims;
        }

        /** Why a unit owes the task, if it does. */
        Optional<Explanation> by(Units.Unit unit) {
            return claims.stream()
                    .filter(claim -> unit.code().filter(claim.codes()::contains).isPresent()
                            || claim.key().filter(unit.key()::equals).isPresent())
                    .map(claim -> claim.why().with("unit", unit.name()))
                    .findFirst();
        }
    }

    private List<Claim> claims(Task task, String path) {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < task.leads().size(); i++) {
            for (var actor : resolve(task.leads().get(i))) {
                claim(task, actor, path + "/leads/" + i).ifPresent(claims::add);
            }
        }
        for (var target : task.targets()) {
            target.members().stream()
                    .filter(member -> !member.placeholder())
                    .map(member -> new Claim(
                            Set.of(member.code()),
                            Optional.empty(),
                            Explanation.of("cascade.named").with("target", target.subject())))
                    .forEach(claims::add);
        }
        return claims;
    }

    private Optional<Claim> claim(Task task, Actor actor, String path) {
        if (actor instanceof OpenGroup) {
            problems.add(about(ProblemCode.GROUP_OPEN, task, actor).at(path));
            return Optional.empty();
        }
        if (actor instanceof AgencyGroup group) {
            return group(task, group, path);
        }
        var why = Explanation.of("cascade.lead").with("wording", actor.wording().normalised());
        var codes = Set.copyOf(codes(task, actor, path));
        var isKnown = registry.isPresent() && !codes.isEmpty();
        return Optional.of(new Claim(codes, isKnown || isAmbiguous(actor) ? Optional.empty() : key(actor), why));
    }

    private Optional<Claim> group(Task task, AgencyGroup group, String path) {
        if (!task.targets().isEmpty()) {
            problems.add(about(ProblemCode.OWED_BY_SOME, task, group).at(path));
            return Optional.empty();
        }
        if (registry.isEmpty()) {
            problems.add(about(ProblemCode.GROUP_NOT_EXPANDED, task, group).at(path));
            return Optional.empty();
        }
        var why =
                Explanation.of("cascade.member").with("wording", group.wording().normalised());
        return Optional.of(new Claim(Set.copyOf(codes(task, group, path)), Optional.empty(), why));
    }

    /** Equal words that name several agencies need not mean one. */
    private static boolean isAmbiguous(Actor actor) {
        return actor instanceof UnresolvedAgency unresolved
                && unresolved
                        .reason()
                        .filter(UnresolvedReason.AMBIGUOUS::equals)
                        .isPresent();
    }

    private static Optional<String> key(Actor actor) {
        return Optional.of(actor.wording().key());
    }

    private static Problem about(ProblemCode code, Task task, Actor actor) {
        return Problem.of(code).with("wording", actor.wording().normalised()).with("task", task.number());
    }

    private List<Actor> resolve(Actor actor) {
        return registry.isEmpty() ? List.of(actor) : resolved.computeIfAbsent(actor, this::read);
    }

    private List<Actor> read(Actor actor) {
        var readings = registry.orElseThrow().resolve(actor, day);
        return readings.stream().allMatch(reading -> reading.value().isPresent())
                ? readings.stream()
                        .map(reading -> reading.value().orElseThrow())
                        .toList()
                : List.of(actor);
    }

    private List<String> codes(Task task, Actor actor, String path) {
        if (registry.isEmpty()) {
            return actor instanceof Agency agency ? agency.code().stream().toList() : List.of();
        }
        var expansion =
                expanded.computeIfAbsent(actor, one -> registry.orElseThrow().expand(one, day));
        expansion
                .problems()
                .forEach(problem ->
                        problems.add(problem.with("task", task.number()).at(path)));
        return expansion.codes();
    }
}
