package org.parplan.scoring.sheet;

/** Whose figure decides the points of a criterion in the end. */
public enum ScoreSource {
    /** Nobody's: there is none. */
    NOBODY,
    /** The unit's own. */
    SELF,
    /** The appraiser's. */
    APPRAISED,
    /** The appraiser's after the explanations. */
    REAPPRAISED,
    /** The survey's. */
    SURVEY,
    /** The policy for what does not apply. */
    NOT_APPLICABLE
}
