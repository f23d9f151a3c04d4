package org.parplan.reporting.report;

/** What happens on a day ahead. */
public enum MilestoneKind {
    /** The last day for a report. */
    REPORT_DUE,
    /** The last day of a part of a task's time. */
    WINDOW_ENDS,
    /** The first day of a part of a task's time. */
    WINDOW_OPENS;

    String needs() {
        return this == REPORT_DUE ? "reports and no task" : "tasks and no report";
    }
}
