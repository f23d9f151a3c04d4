package org.parplan.scoring.ranking;

import java.util.Objects;
import java.util.Optional;

/**
 * The spread of the indices of one field.
 *
 * @param code the field's code
 * @param title what the field is called
 * @param indices the spread
 */
public record FieldStatistics(String code, Optional<String> title, IndexStatistics indices) {

    /**
     * Makes the statistics.
     *
     * @param code  the field's code
     * @param title  what the field is called
     * @param indices  the spread
     */
    public FieldStatistics {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(indices, "indices");
    }
}
