package org.parplan.core.plan;

/** How a provision is set off in print. */
public enum Marker {
    /** By {@code -} at the start of the line. */
    DASH,
    /** By {@code +}, under a dash. */
    PLUS,
    /** Not at all: a paragraph of its section. */
    PARAGRAPH
}
