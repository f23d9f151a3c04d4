package org.parplan.scoring.crosswalk;

import java.util.List;
import java.util.Objects;

/**
 * What a group of criteria did to an index.
 *
 * @param kind what became of the criteria
 * @param field the code of the field it is counted in
 * @param before the codes in the set before
 * @param after the codes in the set after
 * @param split what it did, by cause
 */
public record GroupChange(
        CrosswalkKind kind, String field, List<String> before, List<String> after, ChangeSplit split) {

    /**
     * Makes a change.
     *
     * @param kind  what became of the criteria
     * @param field  the code of the field
     * @param before  the codes in the set before
     * @param after  the codes in the set after
     * @param split  what it did, by cause
     */
    public GroupChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(field, "field");
        before = List.copyOf(before);
        after = List.copyOf(after);
        Objects.requireNonNull(split, "split");
    }

    /**
     * The codes as people write them: one where nothing else is to say, else {@code 1.6 → 1.7}.
     *
     * @return the codes of both sets
     */
    public String codes() {
        return Codes.text(before, after);
    }
}
