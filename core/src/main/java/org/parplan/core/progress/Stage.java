package org.parplan.core.progress;

/** How far a task is. */
public enum Stage {
    /** Nothing was reported yet. */
    NOT_STARTED,
    /** Work was reported, or sent back for more, or some parts are done. */
    IN_PROGRESS,
    /** Said to be done, but without a product; it waits for confirmation. */
    AWAITING_CONFIRMATION,
    /** Every product was issued or submitted, or what was done is confirmed. */
    DONE,
    /** Resting until it is resumed. */
    SUSPENDED,
    /** Taken out of the plan. */
    CANCELLED,
    /** There was no occasion for it. */
    NOT_ARISEN;

    /** Tells whether it is out of all rates. */
    boolean isExcluded() {
        return this == SUSPENDED || this == CANCELLED || this == NOT_ARISEN;
    }
}
