package org.parplan.scoring.ranking;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How a rank moved since an earlier year, with both denominators: from 13/63 to 10/34 is up 3 places.
 *
 * @param kind which way
 * @param places last rank less this rank, so that positive is up; empty where there is nothing to compare
 * @param lastYear the earlier year
 * @param lastRank the rank of the earlier year, where there was one
 * @param lastOf how many were ranked then, where the unit was
 */
public record Movement(MovementKind kind, OptionalInt places, int lastYear, OptionalInt lastRank, OptionalInt lastOf) {

    /**
     * Makes a movement.
     *
     * @param kind  which way
     * @param places  last rank less this rank
     * @param lastYear  the earlier year
     * @param lastRank  the rank of the earlier year
     * @param lastOf  how many were ranked then
     * @throws IllegalArgumentException if the places go another way than the kind says
     */
    public Movement {
        Objects.requireNonNull(kind, "kind");
        var isTold = kind == MovementKind.UP || kind == MovementKind.DOWN || kind == MovementKind.SAME;
        if (isTold != places.isPresent() || (isTold && kind != kind(places.getAsInt()))) {
            throw new IllegalArgumentException(
                    "Movement %s must have places to match, but had %s".formatted(kind, places));
        }
    }

    static Movement between(int lastYear, int lastRank, int lastOf, int rank) {
        var places = lastRank - rank;
        return new Movement(
                kind(places), OptionalInt.of(places), lastYear, OptionalInt.of(lastRank), OptionalInt.of(lastOf));
    }

    static Movement untold(MovementKind kind, int lastYear, OptionalInt lastRank, int lastOf) {
        return new Movement(
                kind,
                OptionalInt.empty(),
                lastYear,
                lastRank,
                lastRank.isPresent() ? OptionalInt.of(lastOf) : OptionalInt.empty());
    }

    private static MovementKind kind(int places) {
        return places == 0 ? MovementKind.SAME : places > 0 ? MovementKind.UP : MovementKind.DOWN;
    }
}
