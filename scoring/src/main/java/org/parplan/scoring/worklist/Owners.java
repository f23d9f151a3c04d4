package org.parplan.scoring.worklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.TaskStatus;
import org.parplan.core.window.TaskWindow;

/**
 * Whose a task is that is judged as one, and whose a target.
 *
 * <p>Where a group leads and a figure is to be reached, it is of those whom the target names and who have not reached it by
 * the last measurement; of all of the group, where the figure is all there are; of the group in its words, where nobody
 * knows of whom.
 */
final class Owners {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /**
     * One who has to do something.
     *
     * @param name the code, or the words where no registry knows one
     * @param group the words of the group in which it has to
     */
    record Owner(String name, Optional<String> group) {}

    private final StatusTerms terms;
    private final Optional<AgencyRegistry> registry;
    private final LocalDate planned;
    private final Map<String, Task> tasks;
    private final Map<String, Measurement> measured = new HashMap<>();
    private final Map<String, List<Kpi>> kpis = new HashMap<>();

    Owners(Plan plan, StatusTerms terms) {
        this.terms = terms;
        this.registry = terms.registry();
        this.planned = known(LocalDate.of(plan.year(), 1, 1));
        this.tasks = plan.tasks().stream()
                .collect(Collectors.toMap(Task::number, Function.identity(), (first, second) -> first));
    }

    /** Takes in an indicator, with its last measurement if there is one. */
    void measured(Kpi kpi, Optional<Measurement> measurement) {
        kpis.computeIfAbsent(number(kpi), number -> new ArrayList<>()).add(kpi);
        measurement.ifPresent(one -> measured.put(kpi.code(), one));
    }

    /** The number of the task that a target stands on; of a target of the plan's body that of no task. */
    static String number(Kpi kpi) {
        var slash = kpi.code().indexOf('/');
        return slash < 0 ? kpi.code() : kpi.code().substring(0, slash);
    }

    /** Whose a task is, by its leads and all its targets. */
    List<Owner> of(TaskStatus status) {
        return of(status, kpis.getOrDefault(status.number(), List.of()));
    }

    /** Whose one of its targets is. */
    List<Owner> of(TaskStatus status, Kpi kpi) {
        return of(status, List.of(kpi));
    }

    private List<Owner> of(TaskStatus status, List<Kpi> targets) {
        var task = tasks.get(status.number());
        var groups = task == null ? Map.<String, AgencyGroup>of() : groups(task);
        return status.leads().stream()
                .flatMap(lead -> {
                    var group = groups.get(lead);
                    return group == null || task == null
                            ? Stream.of(new Owner(lead, Optional.empty()))
                            : members(lead, group, task, targets);
                })
                .distinct()
                .toList();
    }

    /** The groups that lead, by the words by which a status names them. */
    private Map<String, AgencyGroup> groups(Task task) {
        return task.leads().stream()
                .flatMap(this::resolve)
                .flatMap(actor -> actor instanceof AgencyGroup group ? Stream.of(group) : Stream.empty())
                .collect(Collectors.toMap(
                        group -> group.wording().normalised(), Function.identity(), (first, second) -> first));
    }

    private Stream<Actor> resolve(Actor actor) {
        var readings = registry.map(known -> known.resolve(actor, planned)).orElse(List.of());
        return readings.isEmpty()
                        || readings.stream().anyMatch(reading -> reading.value().isEmpty())
                ? Stream.of(actor)
                : readings.stream().map(reading -> reading.value().orElseThrow());
    }

    private Stream<Owner> members(String words, AgencyGroup group, Task task, List<Kpi> targets) {
        var names = new LinkedHashSet<String>();
        var isWhole = !targets.isEmpty();
        for (var kpi : targets) {
            if (kpi.members().isEmpty() && isOfAll(kpi.target()) && registry.isPresent()) {
                var expansion = registry.get().expand(group, known(begins(task)));
                expansion.codes().stream().flatMap(this::now).forEach(names::add);
                isWhole &= !expansion.codes().isEmpty() && expansion.unlisted() == 0;
            } else {
                isWhole &= named(kpi, names);
            }
        }
        var owners = names.stream().map(name -> new Owner(name, Optional.of(words)));
        return isWhole && !names.isEmpty()
                ? owners
                : Stream.concat(owners, Stream.of(new Owner(words, Optional.empty())));
    }

    private static boolean isOfAll(Target target) {
        return target.unit() == Unit.PERCENT
                && (target.comparison() == Comparison.EQUAL || target.comparison() == Comparison.AT_LEAST)
                && target.value().filter(value -> value.compareTo(ALL) == 0).isPresent();
    }

    /** Adds those named who have not reached it; tells whether these are all who have not. */
    private boolean named(Kpi kpi, Set<String> names) {
        var measurement = Optional.ofNullable(measured.get(kpi.code()));
        Optional<List<Member>> missing = measurement.isPresent()
                ? measurement.flatMap(kpi::missing)
                : Optional.of(kpi.members()).filter(members -> !members.isEmpty());
        if (missing.isEmpty()) {
            return false;
        }
        missing.get().stream()
                .filter(member -> !member.placeholder())
                .flatMap(this::name)
                .forEach(names::add);
        return missing.get().stream().noneMatch(Member::placeholder);
    }

    private Stream<String> name(Member member) {
        if (registry.isEmpty()) {
            return Stream.of(member.name());
        }
        var code = registry.get().find(member.code()).isPresent()
                ? Optional.of(member.code())
                : registry.get()
                        .read(member.name(), planned)
                        .value()
                        .flatMap(actor -> actor instanceof Agency agency ? agency.code() : Optional.empty());
        return code.map(this::now).orElse(Stream.of(member.name()));
    }

    /** An agency, or who has taken its place by the day asked for. */
    private Stream<String> now(String code) {
        var hasEnded = registry.flatMap(known -> known.find(code))
                .filter(agency -> agency.validity().endedBefore(terms.asOf()))
                .isPresent();
        var successors = hasEnded
                ? registry.orElseThrow().successorsOf(code, terms.asOf()).codes()
                : List.<String>of();
        return successors.isEmpty() ? Stream.of(code) : successors.stream();
    }

    /** What people call one, or the words themselves. */
    String called(String name) {
        return registry.flatMap(known -> known.find(name))
                .map(agency -> agency.name(known(terms.asOf())))
                .orElse(name);
    }

    private LocalDate known(LocalDate day) {
        return registry.flatMap(AgencyRegistry::firstDay).filter(day::isBefore).orElse(day);
    }

    /** The day on which a group is counted: the first of the task's time, or the day asked for if that is earlier. */
    private LocalDate begins(Task task) {
        return task.window()
                .value()
                .filter(TaskWindow::isDated)
                .map(TaskWindow::firstDay)
                .filter(terms.asOf()::isAfter)
                .orElse(terms.asOf());
    }
}
