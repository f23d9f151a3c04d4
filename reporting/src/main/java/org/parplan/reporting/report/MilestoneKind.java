package org.parplan.reporting.report;

/** What happens on a day ahead. */
public enum MilestoneKind {
    /** The last day for a report. */
    REPORT_DUE,
    /** A day by which a task that comes back is due each time. */
    OCCURRENCE_DUE,
    /** The last day of a part of a task's time. */
    WINDOW_ENDS,
    /** The first day of a part of a task's time. */
    WINDOW_OPENS;

    /**
     * What a day that a task works towards is.
     *
     * @param row  the task
     * @return {@link #OCCURRENCE_DUE} for a task that comes back by days, {@link #WINDOW_ENDS} for another
     */
    public static MilestoneKind ofDue(TaskRow row) {
        return row.occurrences().isEmpty() ? WINDOW_ENDS : OCCURRENCE_DUE;
    }

    String needs() {
        return this == REPORT_DUE ? "reports and no task" : "tasks and no report";
    }
}
