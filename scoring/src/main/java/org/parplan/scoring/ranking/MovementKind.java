package org.parplan.scoring.ranking;

/** Which way a rank went since last year. */
public enum MovementKind {
    /** To a better place, a smaller number. */
    UP,
    /** To a worse place. */
    DOWN,
    /** The place of last year. */
    SAME,
    /** There is no place of last year: the unit was not ranked, or came out of a merger. */
    NEW,
    /** The units ranked are others than last year's by more than mergers, or the unit's last place cannot be told. */
    NOT_COMPARABLE
}
