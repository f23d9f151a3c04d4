package org.parplan.scoring.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Compares a ranking with earlier results. */
final class Comparer {

    private static final int MOST_NAMED = 5;

    private final Ranking ranking;
    private final PublishedResults last;
    private final PublishedRanks lastResults;
    private final Map<String, Integer> lastRanks;
    private final Set<String> units;
    private final Comparison comparison;

    Comparer(Ranking ranking, PublishedResults last) {
        this.ranking = ranking;
        this.last = last;
        this.lastResults = new PublishedRanks(last);
        this.lastRanks = lastResults.all();
        this.units = ranking.units().stream().map(RankedUnit::unit).collect(Collectors.toCollection(TreeSet::new));
        this.comparison = compare();
    }

    Comparison comparison() {
        return comparison;
    }

    private Comparison compare() {
        if (last.level() != ranking.level()) {
            return untold(Problem.of(ProblemCode.RESULTS_OF_OTHER_LEVEL)
                    .with("last", last.level())
                    .with("level", ranking.level())
                    .at("/level"));
        }
        if (last.year() > ranking.year()) {
            return untold(Problem.of(ProblemCode.RESULTS_OF_LATER_YEAR)
                    .with("last", last.year())
                    .with("year", ranking.year())
                    .with("example", ranking.year() - 1)
                    .at("/year"));
        }
        var field = fieldAfterMergers();
        var added = without(units, field);
        var gone = without(field, units);
        var problems = new ArrayList<Problem>();
        if (last.year() == ranking.year()) {
            problems.add(Problem.of(ProblemCode.RESULTS_OF_SAME_YEAR)
                    .with("year", last.year())
                    .at("/year"));
        }
        problems.addAll(last.validate());
        last.mergers().forEach((old, now) -> {
            if (!units.contains(now)) {
                problems.add(PublishedChecks.unknown(now, ranking.year(), PublishedChecks.mergerPath(old)));
            }
        });
        var isSameField = added.isEmpty() && gone.isEmpty();
        var now = ranking.units().stream().mapToInt(RankedUnit::of).findFirst().orElse(0);
        var isListed = !lastResults.lacksUnits() && now <= units.size();
        if (lastResults.lacksUnits()) {
            problems.add(unlisted(last.year(), lastResults.results().size(), lastResults.of())
                    .at("/results"));
        } else if (!isListed) {
            problems.add(unlisted(ranking.year(), units.size(), now));
        } else if (!isSameField) {
            problems.add(Problem.of(ProblemCode.UNITS_CHANGED)
                    .with("year", last.year())
                    .with("added", named(added))
                    .with("gone", named(gone)));
        }
        var comparable = isSameField && isListed && lastResults.isCountKnown();
        return new Comparison(last.year(), lastResults.of(), comparable, added, gone, problems);
    }

    /** Nobody is compared with results that cannot be those of an earlier year of the level. */
    private Comparison untold(Problem problem) {
        var problems = new ArrayList<>(last.validate());
        problems.add(0, problem);
        return new Comparison(last.year(), lastResults.of(), false, List.of(), List.of(), problems);
    }

    private static Problem unlisted(int year, int listed, int of) {
        return Problem.of(ProblemCode.UNITS_UNLISTED)
                .with("year", year)
                .with("listed", listed)
                .with("of", of);
    }

    /** All units of the earlier results, ranked or not, with those that were merged in place of what they came from. */
    private Set<String> fieldAfterMergers() {
        var old = lastResults.results().keySet();
        var field = new TreeSet<>(old);
        field.removeAll(last.mergers().keySet());
        last.mergers().entrySet().stream()
                .filter(merger -> old.contains(merger.getKey()))
                .forEach(merger -> field.add(merger.getValue()));
        return field;
    }

    private static List<String> without(Collection<String> all, Set<String> others) {
        return all.stream().filter(unit -> !others.contains(unit)).toList();
    }

    private static String named(List<String> units) {
        var shown = String.join(", ", units.subList(0, Math.min(MOST_NAMED, units.size())));
        return units.isEmpty()
                ? "0"
                : "%s (%s%s)".formatted(units.size(), shown, units.size() > MOST_NAMED ? ", …" : "");
    }

    RankedUnit row(RankedUnit unit) {
        var row = RankedUnit.builder().from(unit);
        return unit.rank().isPresent()
                ? row.movement(movement(unit.unit(), unit.rank().getAsInt())).build()
                : row.build();
    }

    private Movement movement(String unit, int rank) {
        var lastRank = isEarlier() ? optional(unit) : OptionalInt.empty();
        if (comparison.comparable() && lastRank.isPresent()) {
            return Movement.between(last.year(), lastRank.getAsInt(), comparison.of(), rank);
        }
        return Movement.untold(untoldKind(unit), last.year(), lastRank, comparison.of());
    }

    private MovementKind untoldKind(String unit) {
        var result = lastResults.results().get(unit);
        if (!comparison.comparable()) {
            return MovementKind.NOT_COMPARABLE;
        }
        if (result == null) {
            return MovementKind.NEW;
        }
        return result.index().isEmpty() ? MovementKind.LAST_UNKNOWN : MovementKind.NOT_COMPARABLE;
    }

    private boolean isEarlier() {
        return last.level() == ranking.level() && last.year() <= ranking.year();
    }

    private OptionalInt optional(String unit) {
        var rank = lastRanks.get(unit);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
