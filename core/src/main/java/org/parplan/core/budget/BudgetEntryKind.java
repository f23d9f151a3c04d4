package org.parplan.core.budget;

/** What happened to the money of a task on a day. */
public enum BudgetEntryKind {
    /** A plan was assigned (dự toán giao). */
    PLANNED,
    /** The plan was adjusted, up or down, by an amount (điều chỉnh). */
    ADJUSTED,
    /** Money was paid out (giải ngân). */
    DISBURSED
}
