package org.parplan.core.plan;

/** What the text at hand lost of the plan as issued. */
public enum LostText {
    /** Rows of the appendix. */
    ROWS,
    /** A list announced by a colon. */
    LIST
}
