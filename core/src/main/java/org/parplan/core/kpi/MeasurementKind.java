package org.parplan.core.kpi;

/** How sure a measurement is. */
public enum MeasurementKind {
    /** Expected when reported (ước thực hiện). */
    ESTIMATED,
    /** Counted (thực hiện). */
    ACTUAL
}
