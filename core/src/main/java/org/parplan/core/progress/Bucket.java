package org.parplan.core.progress;

/** Where a task is counted in what is published: each task in one bucket. */
public enum Bucket {
    /** Done, on or before its date or without one. */
    DONE_ON_TIME,
    /** Done after its date. */
    DONE_LATE,
    /** Not done, its date still ahead. */
    OPEN_IN_TIME,
    /** Not done, its date passed. */
    OPEN_OVERDUE,
    /** Not done, and without a date. */
    NO_DEADLINE,
    /** Suspended, cancelled or not arisen: out of all rates. */
    EXCLUDED;

    /**
     * The bucket of a stage and a timing.
     *
     * @param stage  how far the task is
     * @param timing  where it stands to its date
     * @return the bucket
     */
    public static Bucket of(Stage stage, Timing timing) {
        if (stage.isExcluded()) {
            return EXCLUDED;
        }
        if (stage == Stage.DONE) {
            return timing == Timing.LATE ? DONE_LATE : DONE_ON_TIME;
        }
        return switch (timing) {
            case NO_DEADLINE -> NO_DEADLINE;
            case OVERDUE -> OPEN_OVERDUE;
            default -> OPEN_IN_TIME;
        };
    }
}
