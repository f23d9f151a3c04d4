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
 * @param explanation how it was counted
 */
public record QuotaOutcome(
        RatingQuota quota, int counted, int allowed, int found, List<String> moved, Explanation explanation) {

    /**
     * Makes the outcome.
     *
     * @param quota  the quota
     * @param counted  how many units its base has
     * @param allowed  how many may be in its band
     * @param found  how many were in it
     * @param moved  the units that went to the next lower band
     * @param explanation  how it was counted
     */
    public QuotaOutcome {
        Objects.requireNonNull(quota, "quota");
        moved = List.copyOf(moved);
        Objects.requireNonNull(explanation, "explanation");
    }
}
