package org.parplan.core.plan;

/** How much was lost. */
public enum Extent {
    /** All of it. */
    WHOLE,
    /** Some of it; the rest is there. */
    PART
}
