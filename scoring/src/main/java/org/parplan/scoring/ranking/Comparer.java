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
        var field = fieldAfterMergers();
        var added = without(units, field);
        var gone = without(field, units);
        var problems = new ArrayList<>(last.validate());
        last.mergers().forEach((old, now) -> {
            if (!units.contains(now)) {
                problems.add(PublishedChecks.unknown(now, ranking.year(), PublishedChecks.mergerPath(old)));
            }
        });
        var comparable = added.isEmpty() && gone.isEmpty();
        if (!comparable) {
            problems.add(Problem.of(ProblemCode.UNITS_CHANGED)
                    .with("year", last.year())
                    .with("added", named(added))
                    .with("gone", named(gone)));
        }
        return new Comparison(last.year(), lastResults.of(), comparable, added, gone, problems);
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
        var lastRank = optional(unit);
        if (comparison.comparable() && lastRank.isPresent()) {
            return Movement.between(last.year(), lastRank.getAsInt(), comparison.of(), rank);
        }
        var result = lastResults.results().get(unit);
        var isNew = comparison.comparable() && (result == null || result.index().isEmpty());
        return Movement.untold(
                isNew ? MovementKind.NEW : MovementKind.NOT_COMPARABLE, last.year(), lastRank, comparison.of());
    }

    private OptionalInt optional(String unit) {
        var rank = lastRanks.get(unit);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
