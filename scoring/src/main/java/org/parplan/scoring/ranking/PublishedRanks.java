package org.parplan.scoring.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.parplan.scoring.framework.Percent;

/** The ranks of published results: as given, or by the indices where every unit that is ranked has one. */
final class PublishedRanks {

    private final Map<String, PublishedResult> results = new LinkedHashMap<>();
    private final boolean byIndex;
    private final Order indices;
    private final Order given;

    PublishedRanks(PublishedResults published) {
        published.results().forEach(result -> results.putIfAbsent(result.unit(), result));
        this.byIndex = results.values().stream()
                .allMatch(result -> result.index().isPresent() || result.rank().isEmpty());
        this.indices = Order.of(results.values().stream()
                .flatMap(result -> result.index().stream())
                .mapToLong(Percent::millionths));
        this.given = Order.of(results.values().stream()
                .filter(result -> result.rank().isPresent())
                .mapToLong(result -> -result.rank().getAsInt()));
    }

    /** The results, of a unit that stands twice the first. */
    Map<String, PublishedResult> results() {
        return results;
    }

    int of() {
        return (int) results.values().stream().filter(PublishedRanks::isPlaced).count();
    }

    private static boolean isPlaced(PublishedResult result) {
        return result.index().isPresent() || result.rank().isPresent();
    }

    Map<String, Integer> all() {
        var ranks = new LinkedHashMap<String, Integer>();
        results.values().forEach(result -> rank(result).ifPresent(rank -> ranks.put(result.unit(), rank)));
        return ranks;
    }

    OptionalInt rank(PublishedResult result) {
        if (result.rank().isPresent() || !byIndex || result.index().isEmpty()) {
            return result.rank();
        }
        return OptionalInt.of(indices.place(result.index().get().millionths()));
    }

    /** The best rank that a ranked unit can have, as the indices or else the other ranks say. */
    int best(PublishedResult result) {
        return byIndex
                ? indices.place(result.index().orElseThrow().millionths())
                : given.place(-result.rank().orElseThrow());
    }

    /** The worst rank that it can have: those whose rank cannot be told may all be before it. */
    int worst(PublishedResult result) {
        return best(result) + (byIndex ? 0 : of() - given.size());
    }
}
