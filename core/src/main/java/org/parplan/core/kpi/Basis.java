package org.parplan.core.kpi;

/** Whether a target's value is a level to stand at or an increase over a baseline. */
public enum Basis {
    /** The level at the end (cung cấp 400). */
    LEVEL,
    /** What is added to a baseline (thêm 400). */
    INCREASE,
    /** The plan says both: an increase where a baseline is known, else compared with the value itself. */
    INCREASE_OR_LEVEL
}
