package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Follows the successions from an agency that has ended to those that exist on a day, or says why there is nobody. */
final class SuccessorFinder {

    private static final String UNKNOWN = "?";

    private final AgencyRegistry registry;
    private final LocalDate date;
    private final List<RegisteredAgency> there;
    private final Expander levels;
    private final Set<String> successors = new HashSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    SuccessorFinder(AgencyRegistry registry, LocalDate date) {
        this.registry = registry;
        this.date = date;
        this.there = registry.at(date);
        this.levels = new Expander(registry, date);
    }

    Expansion of(RegisteredAgency agency) {
        if (agency.validity().endedBefore(date)) {
            follow(agency);
        } else {
            problems.add(levels.doubt(agency.level()).orElseGet(() -> notEnded(agency)));
        }
        var found = there.stream()
                .filter(agencyThere -> successors.contains(agencyThere.code()))
                .toList();
        found.forEach(successor -> levels.doubt(successor.level()).ifPresent(problems::add));
        return Expansion.builder().agencies(found).problems(problems).build();
    }

    private Problem notEnded(RegisteredAgency agency) {
        Optional<LocalDate> founded = agency.validity().firstDay().filter(date::isBefore);
        return Problem.of(founded.isPresent() ? ProblemCode.AGENCY_NOT_FOUNDED : ProblemCode.AGENCY_GOES_ON)
                .with("agency", agency.name(date))
                .with("code", agency.code())
                .with("date", date)
                .with("firstDay", founded.map(LocalDate::toString).orElse(""));
    }

    private void follow(RegisteredAgency first) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<RegisteredAgency>();
        open.add(first);
        seen.add(first.code());
        while (!open.isEmpty()) {
            var ended = open.remove();
            var takers = takers(ended.code());
            if (takers.isEmpty()) {
                problems.add(unnamed(ended));
            }
            for (var code : takers) {
                var listed = registry.find(code);
                if (listed.isEmpty()) {
                    problems.add(Unresolved.problem(code, UnresolvedReason.NOT_LISTED, List.of()));
                    continue;
                }
                var next = listed.get();
                if (next.validity().contains(date)) {
                    successors.add(next.code());
                } else if (seen.add(next.code())) {
                    open.add(next);
                }
            }
        }
    }

    private List<String> takers(String code) {
        return registry.successions().stream()
                .filter(one -> !one.firstDay().isAfter(date))
                .flatMap(one -> one.takers(code).stream())
                .distinct()
                .toList();
    }

    /** That nobody is named who followed: at most the level is known that took the place of all who ended with theirs. */
    private Problem unnamed(RegisteredAgency agency) {
        var lastDay = agency.validity().lastDay();
        var level = registry.endOf(agency.level())
                .filter(end -> lastDay.filter(end.lastDay()::equals).isPresent())
                .flatMap(end -> registry.inPlaceOf(agency.level(), date));
        return Problem.of(ProblemCode.SUCCESSORS_UNNAMED)
                .with("agency", agency.name(date))
                .with("code", agency.code())
                .with("lastDay", lastDay.map(LocalDate::toString).orElse(UNKNOWN))
                .with("successors", level.isPresent() ? "" : UNKNOWN)
                .with("levels", level.map(AgencyLevel::name).orElse(""));
    }
}
