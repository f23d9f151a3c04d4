package org.parplan.core.cascade;

/** Why the targets of units were not added up to compare them with the target of the province. */
public enum NotAdded {
    /** Shares, ranks and days have no sum, and a mean of percentages is never taken. */
    NOT_A_SUM,
    /** One of them gives no figure. */
    NO_VALUE,
    /** One of them is approximate, or compares with a base year. */
    ABOUT,
    /** They count in different units. */
    UNIT_DIFFERS,
    /** Some are to be reached, others to be kept within. */
    SENSE_DIFFERS,
    /** Some are increases, others levels. */
    BASIS_DIFFERS,
    /** A member that several of them name would be counted twice. */
    COUNTED_TWICE,
    /** A target of a unit has the key of one and the words of another, or fits several. */
    SUBJECT_DIFFERS,
    /** No linked task states it, and of a limit, a rank or days that says nothing. */
    NOT_STATED
}
