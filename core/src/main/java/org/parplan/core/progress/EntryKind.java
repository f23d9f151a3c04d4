package org.parplan.core.progress;

/**
 * What happened, by an entry of a ledger; of one day they are told in this order. In which order they count is told by
 * {@link PlanStatus}.
 */
public enum EntryKind {
    /** How far the work has come. */
    PROGRESS,
    /** A product was issued or submitted; without one, the work is said to be done and waits for confirmation. */
    COMPLETED,
    /** What was said to be done is confirmed. */
    CONFIRMED,
    /** What was handed in is sent back for more; nothing of it counts any longer. */
    RETURNED,
    /** What the task waits for happened on the effective day, from which the plan's own limit runs; it is no extension. */
    EVENT_OCCURRED,
    /** A later date was asked for; nothing changes until it is granted. */
    EXTENSION_REQUESTED,
    /** A later date was granted, and is the current one from now on, of the agency that it names, or of all. */
    EXTENDED,
    /** Another agency leads from now on. */
    REASSIGNED,
    /** The work rests, out of all rates, until it is resumed; its date does not move by itself. */
    SUSPENDED,
    /** What was suspended, cancelled or said not to arise goes on. */
    RESUMED,
    /** The task is taken out of the plan. */
    CANCELLED,
    /** There was no occasion for the task. */
    NOT_ARISEN,
    /** The entry that it supersedes was wrong; in its place there is nothing, even if the correction is superseded itself. */
    CORRECTION,
    /** An indicator was measured. */
    MEASURED,
    /** A report was sent. */
    REPORT_SENT;

    /** Tells whether it says how far the work is, which nobody can say of what is out of the plan. */
    boolean isWork() {
        return this == PROGRESS || this == COMPLETED || this == CONFIRMED;
    }

    /** Tells whether it moves a date, or asks for that. */
    boolean isExtension() {
        return this == EXTENDED || this == EXTENSION_REQUESTED;
    }

    /** Tells whether it takes a task out of the rates. */
    boolean excludes() {
        return this == SUSPENDED || this == CANCELLED || this == NOT_ARISEN;
    }
}
