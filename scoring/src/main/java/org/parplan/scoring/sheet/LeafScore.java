package org.parplan.scoring.sheet;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.NotApplicable;
import org.parplan.scoring.framework.NotApplicablePolicy;
import org.parplan.scoring.framework.Points;

/** The points of a unit for one criterion, side by side: its own, the appraiser's, the survey's, and what counts. */
@Value.Immutable
public abstract class LeafScore {

    LeafScore() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The code of the criterion.
     *
     * @return the code, such as {@code 1.1}
     */
    public abstract String code();

    /**
     * The code of the field it stands in.
     *
     * @return the code, such as {@code 1}
     */
    public abstract String field();

    /**
     * What is asked.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The most points the framework gives.
     *
     * @return the maximum
     */
    public abstract Points maxPoints();

    /**
     * The most points for this unit: the maximum, or nothing where the criterion leaves it.
     *
     * @return the applicable maximum
     */
    public abstract Points applicableMax();

    /**
     * The points by the unit's own figures, or by its claim that the criterion does not apply.
     *
     * @return the points; empty where nothing is declared, or the claim would take the criterion out
     */
    public abstract Optional<Points> self();

    /**
     * The points by the appraiser's figures.
     *
     * @return the points; empty where there are none
     */
    public abstract Optional<Points> appraised();

    /**
     * The points by the appraiser's figures after the explanations.
     *
     * @return the points; empty where there are none
     */
    public abstract Optional<Points> reappraised();

    /**
     * The points by the survey.
     *
     * @return the points; empty where there are none
     */
    public abstract Optional<Points> survey();

    /**
     * The points that count.
     *
     * @return the points, at most the applicable maximum
     */
    public abstract Points finalPoints();

    /**
     * Whose figure decides.
     *
     * @return the source
     */
    public abstract ScoreSource source();

    /**
     * Why the criterion is not scored.
     *
     * @return the reason; empty where it is scored
     */
    public abstract Optional<NotApplicable> notApplicable();

    /**
     * What becomes of the points where the criterion is not scored.
     *
     * @return the policy; empty where it is scored
     */
    public abstract Optional<NotApplicablePolicy> policy();

    /**
     * What the unit shows for its points.
     *
     * @return the evidence
     */
    public abstract List<Evidence> evidence();

    /**
     * What the unit says to the appraiser's points.
     *
     * @return the text
     */
    public abstract Optional<String> remark();

    /**
     * Why the points that count are what they are.
     *
     * @return the reason
     */
    public abstract Explanation reason();

    /**
     * The points that are not had.
     *
     * @return the applicable maximum less the points that count
     */
    public final Points lost() {
        return applicableMax().minusDownToZero(finalPoints());
    }

    /** Collects the parts of a {@link LeafScore}. */
    public static final class Builder extends ImmutableLeafScore.Builder {
        Builder() {}
    }
}
