package org.parplan.scoring.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.parplan.scoring.framework.Percent;

/** The ranks of published results: as given, or by the indices where all units are listed and every one ranked has one. */
final class PublishedRanks {

    private final Map<String, PublishedResult> results = new LinkedHashMap<>();
    private final int placed;
    private final int of;
    private final boolean byIndex;
    private final Order indices;
    private final Order given;

    PublishedRanks(PublishedResults published) {
        published.results().forEach(result -> results.putIfAbsent(result.unit(), result));
        this.placed =
                (int) results.values().stream().filter(PublishedRanks::isPlaced).count();
        this.of = published.of().orElse(placed);
        this.byIndex = of <= placed
                && results.values().stream()
                        .allMatch(result ->
                                result.index().isPresent() || result.rank().isEmpty());
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

    /** How many were ranked: as stated, or else how many are listed with an index or a rank. */
    int of() {
        return of;
    }

    /** How many are listed with an index or a rank. */
    int placed() {
        return placed;
    }

    /** Whether some that were ranked have neither an index nor a rank here. */
    boolean isPartial() {
        return of > placed;
    }

    /** Whether some that were ranked are not even named. */
    boolean lacksUnits() {
        return of > results.size();
    }

    /** Whether ranks can be told against the number of units: not if there are fewer of those than ranks, or ranked ones. */
    boolean isCountKnown() {
        return of >= placed && lowest() <= of;
    }

    /** The lowest rank given, or 0 where none is. */
    int lowest() {
        return given.size() == 0 ? 0 : (int) -given.worst();
    }

    private static boolean isPlaced(PublishedResult result) {
        return result.index().isPresent() || result.rank().isPresent();
    }

    Map<String, Integer> all() {
        var ranks = new LinkedHashMap<String, Integer>();
        if (isCountKnown()) {
            results.values().forEach(result -> rank(result).ifPresent(rank -> ranks.put(result.unit(), rank)));
        }
        return ranks;
    }

    OptionalInt rank(PublishedResult result) {
        if (result.rank().isPresent() || !byIndex || result.index().isEmpty()) {
            return result.rank();
        }
        return OptionalInt.of(indices.place(result.index().get().millionths()));
    }

    /** The best rank that a ranked unit can have, as the indices and the other ranks say. */
    int best(PublishedResult result) {
        var byOthers =
                result.index().map(index -> indices.place(index.millionths())).orElse(1);
        return byIndex
                ? byOthers
                : Math.max(byOthers, given.place(-result.rank().orElseThrow()));
    }

    /** The worst rank that it can have: those whose rank cannot be told may all be before it. */
    int worst(PublishedResult result) {
        return byIndex ? best(result) : given.place(-result.rank().orElseThrow()) + of - given.size();
    }
}
