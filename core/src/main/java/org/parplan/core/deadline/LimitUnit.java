package org.parplan.core.deadline;

/** What the length of a {@link TimeLimit} counts. */
public enum LimitUnit {
    /** Hours from a moment on, round the clock. */
    HOURS,
    /** Working days: those that the calendar says are worked. */
    WORKING_DAYS,
    /** Days of every sort. */
    DAYS,
    /** Weeks, from a weekday to the same weekday. */
    WEEKS,
    /** Half-months of 15 days (Civil Code 2015, article 146). */
    HALF_MONTHS,
    /** Months, from a day of the month to the same day, or to the month's last day if it has no such day. */
    MONTHS,
    /** Half-years of six months (Civil Code 2015, article 146). */
    HALF_YEARS,
    /** Years, from a day of the year to the same day. */
    YEARS
}
