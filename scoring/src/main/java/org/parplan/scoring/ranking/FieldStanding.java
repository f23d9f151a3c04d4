package org.parplan.scoring.ranking;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.parplan.scoring.framework.Percent;

/**
 * Where a unit stands in one field.
 *
 * @param code the field's code
 * @param index the unit's index in the field; empty where nothing of it applies
 * @param rank its rank by that index, ties sharing it
 * @param gap what it lacks of the best unit's index, in percentage points
 */
public record FieldStanding(String code, Optional<Percent> index, OptionalInt rank, Optional<Percent> gap) {

    /**
     * Makes the standing.
     *
     * @param code  the field's code
     * @param index  the unit's index in the field
     * @param rank  its rank
     * @param gap  what it lacks of the best
     */
    public FieldStanding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(gap, "gap");
    }
}
