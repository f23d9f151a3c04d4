package org.parplan.scoring.framework;

/** What becomes of the points of a criterion that is not scored. */
public enum NotApplicablePolicy {
    /** The unit has all points, as if it had done what did not arise. */
    FULL_POINTS,
    /** The criterion leaves points and maximum, so that the index is of the rest alone. */
    REMOVED,
    /** The unit has none of the points. */
    ZERO
}
