package org.parplan.core.progress;

/** Where a task stands to its date, the current one. */
public enum Timing {
    /** Not done, and its time has not begun. */
    NOT_OPEN,
    /** Not done, and more working days are left than would make it due soon. */
    IN_TIME,
    /** Not done, and at most as many working days are left as make it due soon. */
    DUE_SOON,
    /** Not done, and the date has passed. */
    OVERDUE,
    /** Done on or before the date. */
    ON_TIME,
    /** Done after the date. */
    LATE,
    /** It has no date: none is written, or it waits for an event. */
    NO_DEADLINE
}
