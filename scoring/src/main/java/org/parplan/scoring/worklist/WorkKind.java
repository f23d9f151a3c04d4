package org.parplan.scoring.worklist;

/** Why something needs attention, the most pressing first. */
public enum WorkKind {
    /** A task is open and its date has passed. */
    TASK_OVERDUE,
    /** A report is not sent and its last day has passed. */
    REPORT_MISSING,
    /** The time of a target is over and it is not met, or a limit is exceeded. */
    KPI_MISSED,
    /** A task is open and due within the working days that make it soon. */
    TASK_DUE_SOON,
    /** A report is not sent and due within these working days. */
    REPORT_DUE_SOON,
    /** A target is clearly behind the time gone. */
    KPI_BEHIND,
    /** A target is a little behind the time gone. */
    KPI_AT_RISK
}
