package org.parplan.core.cascade;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.Expansion;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.agency.UnresolvedReason;
import org.parplan.core.kpi.Member;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Problem;

/** Who is who in the year of a plan, by a registry: names as of its first day, and who follows whom within it. */
final class Registered {

    private static final Set<UnresolvedReason> NOT_YET =
            EnumSet.of(UnresolvedReason.NOT_IN_EXISTENCE, UnresolvedReason.NOT_LISTED);

    private final AgencyRegistry registry;
    private final LocalDate first;
    private final LocalDate last;

    private final List<LocalDate> changes;

    Registered(AgencyRegistry registry, Plan province) {
        this.registry = registry;
        this.first = day(registry, province);
        this.last = LocalDate.of(province.year(), 12, 31);
        this.changes = Stream.concat(
                        registry.agencies().stream()
                                .flatMap(agency -> agency.validity().firstDay().stream())
                                .filter(day -> day.isAfter(first) && day.isBefore(last)),
                        Stream.of(last))
                .distinct()
                .sorted()
                .toList();
    }

    /** The day by which words are read: the first of the plan's year that the registry tells of. */
    static LocalDate day(AgencyRegistry registry, Plan province) {
        var first = LocalDate.of(province.year(), 1, 1);
        return registry.firstDay()
                .filter(known -> known.isAfter(first) && known.getYear() == province.year())
                .orElse(first);
    }

    /** The one agency that words name on the first day; that nobody is called so yet leaves the later days of the year. */
    Optional<String> code(String words) {
        return registry.read(words, first).value().flatMap(this::code);
    }

    /** The agency that an actor is; one that is founded or named so within the year only, if it is one on all its days. */
    Optional<String> code(Actor actor) {
        if (actor instanceof Agency agency) {
            return agency.code().filter(code -> registry.find(code).isPresent());
        }
        if (!(actor instanceof UnresolvedAgency unresolved)
                || unresolved.reason().filter(NOT_YET::contains).isEmpty()) {
            return Optional.empty();
        }
        var codes = changes.stream()
                .flatMap(day -> registry.read(actor.wording().text(), day).value().stream())
                .flatMap(later -> later instanceof Agency agency ? agency.code().stream() : Stream.empty())
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** The agency that a target names: by its code where the registry lists that, else by its name. */
    Optional<String> code(Member member) {
        return registry.find(member.code()).isPresent() ? Optional.of(member.code()) : code(member.name());
    }

    List<Actor> resolve(Actor actor) {
        var readings = registry.resolve(actor, first);
        return readings.stream().allMatch(reading -> reading.value().isPresent())
                ? readings.stream()
                        .map(reading -> reading.value().orElseThrow())
                        .toList()
                : List.of(actor);
    }

    Expansion expand(Actor actor) {
        return registry.expand(actor, first);
    }

    /** Whether an agency exists on the day by which words are read. */
    boolean isThere(String code) {
        return registry.agency(code).validity().contains(first);
    }

    String name(String code) {
        return registry.agency(code).name(first);
    }

    /**
     * An agency and who takes its place, one after the other, before something is due.
     *
     * @param due the last day of the task, at most that of the year; who ends on it still has to do it
     */
    Set<String> line(String code, Optional<LocalDate> due, Consumer<Problem> problems) {
        var end = due.filter(last::isAfter).orElse(last);
        var line = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (line.add(next)) {
                open.addAll(followers(next, end, problems));
            }
        }
        return line;
    }

    private List<String> followers(String code, LocalDate end, Consumer<Problem> problems) {
        var ended = registry.find(code)
                .flatMap(agency -> agency.validity().lastDay())
                .filter(end::isAfter);
        if (ended.isEmpty()) {
            return List.of();
        }
        var next = ended.get().plusDays(1);
        var expansion = registry.successorsOf(code, next.isBefore(first) ? first : next);
        expansion.problems().forEach(problems);
        return expansion.codes();
    }
}
