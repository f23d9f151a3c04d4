package org.parplan.scoring.crosswalk;

/** What an index changed by. */
public enum ChangeCause {
    /** What the unit reached, by its own points. */
    RESULTS,
    /** What appraisal made of the unit's own points. */
    APPRAISAL,
    /** What surveys found, and that one was held in one of the years alone. */
    SURVEY,
    /** Points outside the criteria, as far as they counted. */
    BONUS_PENALTY,
    /** What arose or did not arise at the unit in one of the years, and so what was left to score it by. */
    CIRCUMSTANCES,
    /** Criteria added, dropped, weighed otherwise or asked of other units, and the rounding of the set. */
    SET
}
