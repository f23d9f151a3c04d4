package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Lists who is meant on one day. */
final class Expander {

    private static final String UNKNOWN = "?";

    private final AgencyRegistry registry;
    private final LocalDate date;
    private final List<RegisteredAgency> there;

    Expander(AgencyRegistry registry, LocalDate date) {
        this.registry = registry;
        this.date = date;
        this.there = registry.at(date);
    }

    Expansion actor(Actor actor) {
        return actor.match(new Actor.Cases<>() {
            @Override
            public Expansion agency(Agency agency) {
                return agency.code().map(code -> one(agency, code)).orElseGet(() -> read(agency));
            }

            @Override
            public Expansion agencyGroup(AgencyGroup group) {
                return group.selector()
                        .map(selector -> group(selector, group.wording().normalised()))
                        .orElseGet(() -> read(group));
            }

            @Override
            public Expansion openGroup(OpenGroup group) {
                return nobody(Problem.of(ProblemCode.GROUP_OPEN)
                        .with("wording", group.wording().normalised()));
            }

            @Override
            public Expansion unresolvedAgency(UnresolvedAgency unresolved) {
                return unresolved.reason().isPresent() ? unresolved(unresolved) : read(unresolved);
            }
        });
    }

    private Expansion one(Agency agency, String code) {
        var listed = registry.find(code);
        if (listed.filter(there::contains).isPresent()) {
            return Expansion.builder()
                    .addAgencies(listed.get())
                    .addAllProblems(doubt(listed.get().level()).stream().toList())
                    .build();
        }
        var reason = listed.isPresent() ? UnresolvedReason.NOT_IN_EXISTENCE : UnresolvedReason.NOT_LISTED;
        return nobody(Unresolved.problem(agency.wording().normalised(), reason, List.of()));
    }

    private static Expansion unresolved(UnresolvedAgency actor) {
        return nobody(Unresolved.problem(
                actor.wording().normalised(),
                actor.reason().orElse(UnresolvedReason.NOT_LOOKED_UP),
                actor.candidates()));
    }

    /** Words that no registry has read yet; what this one cannot read has a reason then, so this ends. */
    private Expansion read(Actor actor) {
        var agencies = new LinkedHashSet<RegisteredAgency>();
        var problems = new LinkedHashSet<Problem>();
        var unlisted = 0;
        for (var reading : registry.readAll(actor.wording().text(), date)) {
            var expansion = reading.value()
                    .map(this::actor)
                    .orElseGet(() ->
                            Expansion.builder().problems(reading.problems()).build());
            agencies.addAll(expansion.agencies());
            problems.addAll(expansion.problems());
            unlisted += expansion.unlisted();
        }
        return Expansion.builder()
                .agencies(agencies)
                .unlisted(unlisted)
                .problems(problems)
                .build();
    }

    private static Expansion nobody(Problem problem) {
        return Expansion.builder().addProblems(problem).build();
    }

    Expansion group(GroupSelector group, String wording) {
        var problems = new LinkedHashSet<Problem>();
        group.terms().forEach(term -> problems(term, wording, problems));
        return Expansion.builder()
                .agencies(there.stream()
                        .filter(agency -> group.terms().stream().anyMatch(term -> term.selects(agency, date)))
                        .toList())
                .unlisted(unlisted(group))
                .problems(problems)
                .build();
    }

    /** How many members more there are than listed, of the whole levels whose number is known. */
    private int unlisted(GroupSelector group) {
        return group.terms().stream()
                .filter(term -> term.quality().isEmpty() && term.parent().isEmpty())
                .flatMap(term -> term.levels().stream())
                .distinct()
                .filter(level -> !hasEnded(level))
                .mapToInt(level -> count(level).stream()
                        .map(count -> Math.max(0, count - (int) listed(level)))
                        .reduce(0, Integer::sum))
                .sum();
    }

    private long listed(AgencyLevel level) {
        return there.stream().filter(agency -> agency.level() == level).count();
    }

    /** Whether all of a level are listed, or there is none any more. */
    boolean isWhole(AgencyLevel level) {
        return hasEnded(level)
                || count(level).filter(all -> all == listed(level)).isPresent();
    }

    private Optional<Integer> count(AgencyLevel level) {
        return registry.counts().stream()
                .filter(one -> one.level() == level && one.validity().contains(date))
                .findFirst()
                .map(LevelCount::count);
    }

    private void problems(GroupTerm term, String wording, Set<Problem> problems) {
        if (term.levels().stream().allMatch(this::hasEnded)) {
            term.levels().stream()
                    .flatMap(level -> registry.endOf(level).stream())
                    .forEach(end -> problems.add(ended(end, wording)));
            return;
        }
        for (var level : term.levels()) {
            if (!hasEnded(level)) {
                term.quality()
                        .map(quality -> uncountable(level, quality, wording))
                        .or(() -> incomplete(level, wording))
                        .ifPresent(problems::add);
                doubt(level).ifPresent(problems::add);
            }
        }
    }

    private boolean hasEnded(AgencyLevel level) {
        return registry.endOf(level).filter(end -> end.lastDay().isBefore(date)).isPresent();
    }

    private Problem ended(LevelEnd end, String wording) {
        return Problem.of(ProblemCode.GROUP_ENDED)
                .with("wording", wording)
                .with("level", end.level())
                .with("lastDay", end.lastDay())
                .with(
                        "successors",
                        registry.inPlaceOf(end.level(), date)
                                .map(AgencyLevel::name)
                                .orElse(""));
    }

    /** Of a quality nobody is listed, and how many have it nobody knows. */
    private static Problem uncountable(AgencyLevel level, String quality, String wording) {
        return Problem.of(ProblemCode.GROUP_UNCOUNTABLE)
                .with("wording", wording)
                .with("level", level)
                .with("quality", quality);
    }

    /** That a level is not listed whole, or that nobody knows whether it is. */
    private Optional<Problem> incomplete(AgencyLevel level, String wording) {
        var listed = listed(level);
        var count = count(level);
        if (count.filter(all -> all == listed).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(ProblemCode.GROUP_INCOMPLETE)
                .with("wording", wording)
                .with("level", level)
                .with("listed", listed)
                .with("count", count.map(Object::toString).orElse(UNKNOWN)));
    }

    Optional<Problem> doubt(AgencyLevel level) {
        return registry.doubts().stream()
                .filter(doubt -> doubt.level() == level && doubt.validity().contains(date))
                .findFirst()
                .map(Expander::doubt);
    }

    private static Problem doubt(LevelDoubt doubt) {
        return Problem.of(ProblemCode.LEVEL_IN_DOUBT)
                .with("level", doubt.level())
                .with("source", doubt.source());
    }

    /** What is not known of the levels that are counted, or listed, or in doubt, and who took a place and is not listed. */
    List<Problem> gaps() {
        var problems = new ArrayList<Problem>();
        for (var level : AgencyLevel.values()) {
            if (!hasEnded(level)) {
                var isCounted = registry.counts().stream().anyMatch(count -> count.level() == level);
                if (isCounted || there.stream().anyMatch(agency -> agency.level() == level)) {
                    incomplete(level, registry.name()).ifPresent(problems::add);
                }
                doubt(level).ifPresent(problems::add);
            }
        }
        registry.successions().stream()
                .flatMap(one -> Stream.concat(one.predecessors().stream(), one.successors().stream()))
                .distinct()
                .filter(code -> registry.find(code).isEmpty())
                .forEach(code -> problems.add(Unresolved.problem(code, UnresolvedReason.NOT_LISTED, List.of())));
        return problems;
    }
}
