package org.parplan.core.progress;

/** The rates that are published of a tally, each with its denominator. */
public enum StatusRate {
    /** Done, of all that are not excluded. */
    DONE,
    /** Done on time, of those done or overdue: the ones whose date has had its say. */
    ON_TIME,
    /** Open and overdue, of all that are not excluded. */
    OVERDUE
}
