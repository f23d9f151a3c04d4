package org.parplan.core.deadline;

import java.time.LocalDate;

/** Whether the day that a limit names still counts. */
public enum Boundary {
    /** {@code trước ngày}: the day named is too late. */
    BEFORE,
    /** {@code chậm nhất ngày}, {@code đến hết ngày}: the day named still counts. */
    ON_OR_BEFORE;

    /**
     * The last day that counts. For example, before 10 June it is 9 June.
     *
     * @param limit  the day that the limit names
     * @return the day before it, or the day itself
     */
    public LocalDate lastDay(LocalDate limit) {
        return this == BEFORE ? limit.minusDays(1) : limit;
    }
}
