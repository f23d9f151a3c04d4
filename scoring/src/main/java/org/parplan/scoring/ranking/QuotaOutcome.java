package org.parplan.scoring.ranking;

import java.util.List;
import java.util.Objects;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.RatingQuota;

/**
 * What a quota came to.
 *
 * @param quota the quota
 * @param counted how many units its base has
 * @param allowed how many may be in its band
 * @param found how many were in it
 * @param moved the units that went to the next lower band, the lowest index first
 * @param tied the units of equal index at the limit, which all went or all stayed as {@link RatingQuota#ties()} says; none
 *     if the limit falls between two indices
 * @param explanation how it was counted
 */
public record QuotaOutcome(
        RatingQuota quota,
        int counted,
        int allowed,
        int found,
        List<String> moved,
        List<String> tied,
        Explanation explanation) {

    /**
     * Makes the outcome.
     *
     * @param quota  the quota
     * @param counted  how many units its base has
     * @param allowed  how many may be in its band
     * @param found  how many were in it
     * @param moved  the units that went to the next lower band
     * @param tied  the units of equal index at the limit
     * @param explanation  how it was counted
     */
    public QuotaOutcome {
        Objects.requireNonNull(quota, "quota");
        moved = List.copyOf(moved);
        tied = List.copyOf(tied);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * How many are in the band after the quota.
     *
     * @return those found less those moved
     */
    public int kept() {
        return found - moved.size();
    }
}
