package org.parplan.scoring.ranking;

import java.util.List;
import java.util.Objects;
import org.parplan.core.text.Explanation;

/**
 * What a unit is rated, and why.
 *
 * @param band the name of the band, after facts that disqualify and after quotas
 * @param byIndex the name of the band that its index lies in
 * @param changes the steps from the one down to the other; none if they are the same
 * @param explanation why, with every step
 */
public record UnitRating(String band, String byIndex, List<BandChange> changes, Explanation explanation) {

    /**
     * Makes the rating.
     *
     * @param band  the name of the band
     * @param byIndex  the name of the band that its index lies in
     * @param changes  the steps from the one to the other
     * @param explanation  why
     */
    public UnitRating {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(byIndex, "byIndex");
        changes = List.copyOf(changes);
        Objects.requireNonNull(explanation, "explanation");
    }
}
