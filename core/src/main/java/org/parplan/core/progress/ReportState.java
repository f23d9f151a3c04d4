package org.parplan.core.progress;

/** How it stands with one report of one agency. */
public enum ReportState {
    /** Not sent, and not due soon. */
    NOT_DUE,
    /** Not sent, and due within the working days that make it soon. */
    DUE_SOON,
    /** Sent on or before the last day. */
    SENT_ON_TIME,
    /** Sent after the last day. */
    SENT_LATE,
    /** Not sent, and the last day has passed. */
    MISSING,
    /** It does not have to be sent: there was no occasion, as was reported. */
    EXEMPT
}
