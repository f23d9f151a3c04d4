package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Follows the successions from an agency to those that exist on a day. */
final class SuccessorFinder {

    private final AgencyRegistry registry;
    private final LocalDate date;
    private final Set<RegisteredAgency> there;
    private final List<RegisteredAgency> successors = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    SuccessorFinder(AgencyRegistry registry, LocalDate date) {
        this.registry = registry;
        this.date = date;
        this.there = Set.copyOf(registry.at(date));
    }

    Expansion of(RegisteredAgency agency) {
        if (agency.validity().endedBefore(date)) {
            follow(agency);
        } else {
            new Expander(registry, date).doubt(agency.level()).ifPresent(problems::add);
        }
        return Expansion.builder().agencies(successors).problems(problems).build();
    }

    private void follow(RegisteredAgency first) {
        var seen = new LinkedHashSet<String>();
        var open = new ArrayDeque<RegisteredAgency>();
        open.add(first);
        seen.add(first.code());
        while (!open.isEmpty()) {
            var ended = open.remove();
            var codes = takers(ended.code());
            if (codes.isEmpty()) {
                problems.add(endOf(ended));
            }
            for (var code : codes) {
                if (seen.add(code)) {
                    registry.find(code)
                            .ifPresentOrElse(
                                    next -> step(next, open),
                                    () -> problems.add(
                                            Unresolved.problem(code, UnresolvedReason.NOT_LISTED, List.of())));
                }
            }
        }
    }

    private void step(RegisteredAgency next, ArrayDeque<RegisteredAgency> open) {
        if (there.contains(next)) {
            successors.add(next);
        } else {
            open.add(next);
        }
    }

    private List<String> takers(String code) {
        return registry.successions().stream()
                .filter(one ->
                        one.predecessors().contains(code) && !one.firstDay().isAfter(date))
                .flatMap(one -> one.successors().stream())
                .distinct()
                .toList();
    }

    /** That nobody is named who followed: at most the level is known to which the duties went. */
    private Problem endOf(RegisteredAgency agency) {
        var successor = registry.endOf(agency.level()).flatMap(LevelEnd::successor);
        return Problem.of(ProblemCode.SUCCESSORS_UNNAMED)
                .with("agency", agency.name(date))
                .with("code", agency.code())
                .with(
                        "lastDay",
                        agency.validity().lastDay().map(LocalDate::toString).orElse("?"))
                .with("successors", successor.isPresent() ? "" : "?")
                .with("levels", successor.map(AgencyLevel::name).orElse(""));
    }
}
