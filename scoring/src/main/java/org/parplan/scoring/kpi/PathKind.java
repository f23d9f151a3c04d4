package org.parplan.scoring.kpi;

/** What sort of path a target is expected to be reached along; one for each kind of {@link KpiPath}. */
public enum PathKind {
    /** Evenly over the working days of the window. */
    LINEAR,
    /** By shares of the target at dates. */
    STEPS,
    /** All of it on the last day, nothing before. */
    AT_END,
    /** No pace is judged, only whether the target was met in the end. */
    NONE
}
