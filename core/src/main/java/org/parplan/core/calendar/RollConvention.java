package org.parplan.core.calendar;

/** Where a date goes that falls on a day off. */
public enum RollConvention {
    /** It stays: the rule for fixed dates unless somebody says otherwise. */
    NONE,
    /** To the next working day. */
    FOLLOWING,
    /** Back to the working day before. */
    PRECEDING
}
