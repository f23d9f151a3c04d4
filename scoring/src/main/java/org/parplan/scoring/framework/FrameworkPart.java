package org.parplan.scoring.framework;

/** What a framework states the number of, or has a limit for. */
public enum FrameworkPart {
    /** Fields. */
    FIELDS,
    /** Criteria right under the fields. */
    CRITERIA,
    /** Criteria under these, at every depth. */
    SUB_CRITERIA,
    /** Criteria that are scored. */
    LEAVES,
    /** How deep criteria stand in criteria. */
    LEVELS,
    /** The points of one criterion. */
    POINTS
}
