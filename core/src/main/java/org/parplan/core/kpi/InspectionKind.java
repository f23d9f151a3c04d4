package org.parplan.core.kpi;

/** Whether an inspection was told before. */
public enum InspectionKind {
    /** By the year's inspection plan (theo kế hoạch). */
    PLANNED,
    /** Without notice (đột xuất). */
    UNANNOUNCED
}
