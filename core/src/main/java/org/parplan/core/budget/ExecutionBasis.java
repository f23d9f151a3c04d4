package org.parplan.core.budget;

/** What a rate of execution is a share of. */
public enum ExecutionBasis {
    /** The plan first assigned (dự toán giao). */
    PLANNED,
    /** The plan with its adjustments (dự toán sau điều chỉnh). */
    ADJUSTED
}
