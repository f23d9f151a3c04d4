package org.parplan.core.cascade;

/** Why the targets of units were not added up to compare them with the target of the province. */
public enum NotAdded {
    /** Shares, ranks and days have no sum, and a mean of percentages is never taken. */
    NOT_A_SUM,
    /** One of them gives no figure. */
    NO_VALUE,
    /** The target of the province is approximate, or compares with a base year. */
    ABOUT,
    /** They count in different units. */
    UNIT_DIFFERS,
    /** Some are to be reached, others to be kept within. */
    SENSE_DIFFERS,
    /** Some are increases, others levels. */
    BASIS_DIFFERS,
    /** A member that several of them name would be counted twice. */
    COUNTED_TWICE
}
