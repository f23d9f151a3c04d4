package org.parplan.core.deadline;

/** What is impossible about a time that was understood: the argument {@code fault} of {@code WINDOW_IMPOSSIBLE}. */
public enum WindowFault {
    /** A quarter beyond the fourth, or quarter 0. */
    NO_SUCH_QUARTER,
    /** A month beyond the twelfth, or month 0. */
    NO_SUCH_MONTH,
    /** A day that the month does not have, such as {@code 30/2}. */
    NO_SUCH_DAY,
    /** A span that ends before it starts, such as {@code Tháng 10 - Tháng 2} without years. */
    ENDS_BEFORE_START,
    /** A span with a year at one end that could well be the year of both, or not. */
    YEAR_UNCLEAR
}
