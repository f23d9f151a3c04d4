package org.parplan.core.budget;

/** By which rule of a plan a task is paid for; a plan may state one total for each. */
public enum FundingRule {
    /** Tasks of approved schemes, plans and projects (đề án, kế hoạch, dự án được phê duyệt): paid as approved there. */
    APPROVED_SCHEMES,
    /** Tasks with spending norms: paid by the norms (theo định mức quy định). */
    NORMS,
    /** All other tasks: paid by an estimate of their own. */
    OTHER_TASKS
}
