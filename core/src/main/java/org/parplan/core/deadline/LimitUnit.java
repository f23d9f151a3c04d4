package org.parplan.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;

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
    YEARS;

    /**
     * The last day of some units from a day on, as long as nothing interrupts them.
     *
     * @throws DateTimeException if there is no such day
     */
    LocalDate after(LocalDate event, int length) {
        return switch (this) {
            case DAYS, HALF_MONTHS -> event.plusDays(daysApart(length));
            case WEEKS -> event.plusWeeks(length);
            case MONTHS -> event.plusMonths(length);
            case HALF_YEARS -> event.plusMonths(6L * length);
            case YEARS -> event.plusYears(length);
            case HOURS, WORKING_DAYS ->
                throw new IllegalArgumentException("Unit must be one of whole days, but was " + this);
        };
    }

    /** How many days some units are where they are not continuous. */
    long daysApart(int length) {
        return length
                * switch (this) {
                    case DAYS -> 1L;
                    case WEEKS -> 7L;
                    case HALF_MONTHS -> 15L;
                    case MONTHS -> 30L;
                    case HALF_YEARS -> 6 * 30L;
                    case YEARS -> 365L;
                    case HOURS, WORKING_DAYS ->
                        throw new IllegalArgumentException("Unit must be one of whole days, but was " + this);
                };
    }
}
