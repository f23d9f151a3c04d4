package org.parplan.core.text;

/** How much a problem hinders, from {@link #ERROR} down. */
public enum Severity {
    /** Cannot be carried out or computed as written: no lead, an impossible window, a duplicate number. */
    ERROR,
    /** Read, but with an assumption that somebody should confirm. */
    WARNING,
    /** Worth knowing; nothing was assumed. */
    INFO
}
