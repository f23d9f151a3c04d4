package org.parplan.core.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * One stretch of time as a phrase names it, its year perhaps left open.
 *
 * @param unit what sort of stretch
 * @param number which quarter, month or day, or how many months
 * @param month the month of a day, otherwise 0
 * @param year the year, if it is written
 */
record TimePoint(Unit unit, int number, int month, @Nullable Integer year) {

    enum Unit {
        YEAR,
        QUARTER,
        MONTH,
        DAY,
        FIRST_MONTHS,
        LAST_MONTHS
    }

    /** What is impossible about it in a year, if anything is. */
    @Nullable
    WindowFault fault(int inYear) {
        return switch (unit) {
            case YEAR -> null;
            case QUARTER -> number < 1 || number > 4 ? WindowFault.NO_SUCH_QUARTER : null;
            case MONTH, FIRST_MONTHS, LAST_MONTHS -> isMonth(number) ? null : WindowFault.NO_SUCH_MONTH;
            case DAY -> {
                if (!isMonth(month)) {
                    yield WindowFault.NO_SUCH_MONTH;
                }
                yield YearMonth.of(inYear, month).isValidDay(number) ? null : WindowFault.NO_SUCH_DAY;
            }
        };
    }

    /** The days it is in a year in which it has no fault. */
    LocalDateRange in(int inYear) {
        return switch (unit) {
            case YEAR -> months(inYear, 1, 12);
            case QUARTER -> months(inYear, 3 * number - 2, 3 * number);
            case MONTH -> months(inYear, number, number);
            case FIRST_MONTHS -> months(inYear, 1, number);
            case LAST_MONTHS -> months(inYear, 13 - number, 12);
            case DAY -> {
                var day = LocalDate.of(inYear, month, number);
                yield LocalDateRange.ofClosed(day, day);
            }
        };
    }

    private static LocalDateRange months(int year, int first, int last) {
        return LocalDateRange.ofClosed(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }
}
