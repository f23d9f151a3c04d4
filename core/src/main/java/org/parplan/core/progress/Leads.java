package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.Expansion;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Problem;

/** Who leads tasks and who is in the groups that do, as a registry knows them. */
final class Leads implements Members.Known {

    private final Optional<AgencyRegistry> registry;
    private final LocalDate planned;
    private final Map<Actor, List<Actor>> resolved = new HashMap<>();
    private final Map<Actor, Map<LocalDate, Expansion>> expanded = new HashMap<>();

    /** Words mean what they meant when the plan was made. */
    Leads(Optional<AgencyRegistry> registry, LocalDate planned) {
        this.registry = registry;
        this.planned = registry.map(known -> known(known, planned)).orElse(planned);
    }

    private static LocalDate known(AgencyRegistry registry, LocalDate day) {
        return registry.firstDay().filter(day::isBefore).orElse(day);
    }

    /** The leads that the plan names: codes where the registry knows them, words where not. */
    List<String> planned(Task task) {
        return task.leads().stream()
                .flatMap(this::resolve)
                .map(Leads::name)
                .distinct()
                .toList();
    }

    private static String name(Actor actor) {
        return actor instanceof Agency agency && agency.code().isPresent()
                ? agency.code().get()
                : actor.wording().normalised();
    }

    private Stream<Actor> resolve(Actor actor) {
        return registry.isEmpty()
                ? Stream.of(actor)
                : resolved.computeIfAbsent(actor, one -> resolve(registry.get(), one)).stream();
    }

    private List<Actor> resolve(AgencyRegistry known, Actor actor) {
        var readings = known.resolve(actor, planned);
        return readings.stream().allMatch(reading -> reading.value().isPresent())
                ? readings.stream()
                        .map(reading -> reading.value().orElseThrow())
                        .toList()
                : List.of(actor);
    }

    /**
     * Who of the groups that lead has to do it, as of the day its time began, so that a merger changes nobody's duty. A
     * task with a figure to reach is judged as one, for it may be that of some of them.
     */
    Members members(Task task, LocalDate day, List<Problem> problems) {
        if (registry.isEmpty()) {
            return new Members(List.of(), 0, Set.of(), coordinators(task), this);
        }
        var expansions = task.leads().stream()
                .flatMap(this::resolve)
                .filter(AgencyGroup.class::isInstance)
                .distinct()
                .map(group -> expanded.computeIfAbsent(group, one -> new HashMap<>())
                        .computeIfAbsent(
                                known(registry.get(), day), on -> registry.get().expand(group, on)))
                .toList();
        var codes = expansions.stream()
                .flatMap(expansion -> expansion.codes().stream())
                .distinct()
                .toList();
        if (!task.targets().isEmpty()) {
            return new Members(List.of(), 0, Set.copyOf(codes), coordinators(task), this);
        }
        expansions.forEach(expansion -> expansion.problems().stream()
                .map(problem -> problem.with("task", task.number()))
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add));
        return new Members(
                codes,
                expansions.stream().mapToInt(Expansion::unlisted).sum(),
                Set.copyOf(codes),
                coordinators(task),
                this);
    }

    private Set<String> coordinators(Task task) {
        return task.coordinating().stream()
                .flatMap(this::resolve)
                .map(Leads::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean lists(String code) {
        return registry.flatMap(known -> known.find(code)).isPresent();
    }

    @Override
    public boolean isInPlaceOf(String agency, String member, LocalDate day) {
        return agency.equals(member) || successors(member, day).anyMatch(agency::equals);
    }

    /** Who leads on a day: as reassigned by then, and those in whose place others have stepped by then left out. */
    @Override
    public List<String> on(LocalDate day, List<String> planned, List<TaskRecord.Lead> reassigned) {
        var leads = stated(day, planned, reassigned);
        return registry.isEmpty()
                ? leads
                : leads.stream()
                        .flatMap(lead -> successors(lead, day))
                        .distinct()
                        .toList();
    }

    private Stream<String> successors(String lead, LocalDate day) {
        var hasEnded = registry.flatMap(known -> known.find(lead))
                .filter(agency -> agency.validity().endedBefore(day))
                .isPresent();
        var successors =
                hasEnded ? registry.orElseThrow().successorsOf(lead, day).codes() : List.<String>of();
        return successors.isEmpty() ? Stream.of(lead) : successors.stream();
    }

    /** Who leads by what was reported, whether or not they still exist. */
    List<String> stated(LocalDate day, List<String> planned, List<TaskRecord.Lead> reassigned) {
        var leads = planned;
        for (var change : reassigned) {
            leads = change.from().isAfter(day) ? leads : List.of(change.lead());
        }
        return leads;
    }

    /** Tells whether the registry does not list a code. */
    boolean isUnlisted(String code) {
        return registry.filter(known -> known.find(code).isEmpty()).isPresent();
    }

    /** The name of a code on a day, or the code where nobody knows it. */
    String named(String code, LocalDate day) {
        return registry.flatMap(known -> known.find(code))
                .map(agency -> agency.name(known(registry.orElseThrow(), day)))
                .orElse(code);
    }
}
