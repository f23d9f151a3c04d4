package org.parplan.core.window;

/** What is impossible about a time that was understood: the argument {@code fault} of {@code WINDOW_IMPOSSIBLE}. */
public enum WindowFault {
    /** A quarter beyond the fourth, or quarter 0. */
    NO_SUCH_QUARTER,
    /** A month beyond the twelfth, or month 0. */
    NO_SUCH_MONTH,
    /** A day that the month does not have, such as {@code 30/2}. */
    NO_SUCH_DAY,
    /** An hour that no day has, such as {@code 25 giờ}. */
    NO_SUCH_HOUR,
    /**
     * A span that ends before it starts, such as {@code Tháng 10 - Tháng 2} without years, or a deadline before the time
     * beside it, such as {@code Quý II, trước ngày 01/3}.
     */
    ENDS_BEFORE_START,
    /**
     * A year beside one of two times that could well be the year of both, or not: {@code Tháng 1 - Tháng 3/2019},
     * {@code Tháng 11 và 12/2019}, {@code Quý I, Quý II năm 2026}.
     */
    YEAR_UNCLEAR,
    /** Before a day or from a day on that leaves none of the plan's year, such as {@code Từ 01/7/2019} in 2018. */
    OUTSIDE_YEAR
}
