package org.parplan.core.window;

/** What the length of an {@link Interval} counts. */
public enum IntervalUnit {
    /** Days: {@code hằng ngày}. */
    DAYS,
    /** Weeks: {@code hằng tuần}. */
    WEEKS,
    /** Months: {@code hằng tháng}. */
    MONTHS,
    /** Quarters: {@code hằng quý}. */
    QUARTERS,
    /** Years: {@code hằng năm}. */
    YEARS
}
