package org.parplan.scoring.crosswalk;

import java.util.List;
import java.util.Objects;
import org.parplan.scoring.framework.Points;

/**
 * What a group of criteria did to an index.
 *
 * @param kind what became of the criteria
 * @param field the code of the field it is counted in
 * @param title what the criteria are called: one title where both sets have it, else {@code old → new}
 * @param before the codes in the set before
 * @param after the codes in the set after
 * @param beforeMax the most that the set before gives the unit for them; nothing if it has none of them or does not ask
 *     them of the unit
 * @param afterMax the most that the set after gives the unit for them
 * @param comparable whether points can be compared; not if the criteria were added, dropped, or surveyed in one year alone
 * @param split what it did, by cause
 */
public record GroupChange(
        CrosswalkKind kind,
        String field,
        String title,
        List<String> before,
        List<String> after,
        Points beforeMax,
        Points afterMax,
        boolean comparable,
        ChangeSplit split) {

    /**
     * Makes a change.
     *
     * @param kind  what became of the criteria
     * @param field  the code of the field
     * @param title  what the criteria are called
     * @param before  the codes in the set before
     * @param after  the codes in the set after
     * @param beforeMax  the most that the set before gives the unit for them
     * @param afterMax  the most that the set after gives the unit for them
     * @param comparable  whether points can be compared
     * @param split  what it did, by cause
     */
    public GroupChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(beforeMax, "beforeMax");
        Objects.requireNonNull(afterMax, "afterMax");
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
