package org.parplan.scoring.ranking;

/** Which way a rank went since last year. */
public enum MovementKind {
    /** To a better place, a smaller number. */
    UP,
    /** To a worse place. */
    DOWN,
    /** The place of last year. */
    SAME,
    /** There is no place of last year: the unit came out of a merger. */
    NEW,
    /** The unit was listed last year, but neither with a rank nor with an index. */
    LAST_UNKNOWN,
    /** The units ranked are others than last year's by more than mergers, or the unit's last place cannot be told. */
    NOT_COMPARABLE
}
