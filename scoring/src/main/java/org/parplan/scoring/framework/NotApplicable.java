package org.parplan.scoring.framework;

/** Why a criterion is not scored for a unit. A unit may claim a reason; only the framework or the appraiser grants it. */
public enum NotApplicable {
    /** The framework does not ask it of this unit. It always leaves the maximum. */
    OUT_OF_SCOPE(NotApplicablePolicy.REMOVED),
    /** Nothing of the kind arose in the year. */
    NOT_ARISEN(NotApplicablePolicy.FULL_POINTS),
    /** No survey was held. */
    NO_SURVEY(NotApplicablePolicy.REMOVED);

    private final NotApplicablePolicy usual;

    NotApplicable(NotApplicablePolicy usual) {
        this.usual = usual;
    }

    /**
     * What becomes of the points where the criterion says nothing else.
     *
     * @return the policy
     */
    public NotApplicablePolicy usualPolicy() {
        return usual;
    }
}
