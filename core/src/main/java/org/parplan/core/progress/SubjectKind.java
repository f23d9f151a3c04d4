package org.parplan.core.progress;

/** What an entry of a ledger tells of. */
public enum SubjectKind {
    /** A task of the plan, by its number or id. */
    TASK,
    /** An indicator of the plan, by its code. */
    KPI,
    /** A report that a regime asks for, by its period. */
    REPORT
}
