package org.parplan.core.window;

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
 * @param part which part of the stretch
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
record TimePoint(Unit unit, int number, int month, @Nullable Integer year, Part part, int start, int end) {

    enum Unit {
        YEAR,
        QUARTER,
        MONTH,
        DAY,
        FIRST_MONTHS,
        LAST_MONTHS
    }

    /** The whole, or what article 146 of the Civil Code 2015 makes of its start, middle and end; or a half. */
    enum Part {
        WHOLE,
        START,
        MIDDLE,
        END,
        FIRST_HALF,
        LAST_HALF
    }

    static TimePoint of(Unit unit, int number, int month, @Nullable Integer year) {
        return new TimePoint(unit, number, month, year, Part.WHOLE, 0, 0);
    }

    /** A part of this, printed from one place to another. */
    TimePoint part(Part part, int start, int end) {
        return new TimePoint(unit, number, month, year, part, start, end);
    }

    /** Tells whether it is of the same sort as another, and in one year would come after it. */
    boolean isAfterSameUnit(TimePoint other) {
        var isSame = unit == other.unit && part == other.part && unit != Unit.YEAR;
        return isSame && 100L * month + number > 100L * other.month + other.number;
    }

    /** Tells whether it is a day that the Civil Code does not name: the start, middle or end of a quarter. */
    boolean isByAnalogy() {
        return unit == Unit.QUARTER && part != Part.WHOLE;
    }

    boolean isOneDay() {
        return unit == Unit.DAY || part == Part.START || part == Part.MIDDLE || part == Part.END;
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
        var whole = whole(inYear);
        var first = whole.getStart();
        var last = whole.getEndInclusive();
        return switch (part) {
            case WHOLE -> whole;
            case START -> day(first);
            case END -> day(last);
            case MIDDLE ->
                day(
                        unit == Unit.YEAR
                                ? LocalDate.of(inYear, 6, 30)
                                : first.plusMonths(unit == Unit.QUARTER ? 1 : 0).withDayOfMonth(15));
            case FIRST_HALF -> LocalDateRange.ofClosed(first, beforeLastHalf(first));
            case LAST_HALF -> LocalDateRange.ofClosed(beforeLastHalf(first).plusDays(1), last);
        };
    }

    private LocalDate beforeLastHalf(LocalDate first) {
        return unit == Unit.YEAR ? first.withMonth(6).withDayOfMonth(30) : first.withDayOfMonth(15);
    }

    private LocalDateRange whole(int inYear) {
        return switch (unit) {
            case YEAR -> months(inYear, 1, 12);
            case QUARTER -> months(inYear, 3 * number - 2, 3 * number);
            case MONTH -> months(inYear, number, number);
            case FIRST_MONTHS -> months(inYear, 1, number);
            case LAST_MONTHS -> months(inYear, 13 - number, 12);
            case DAY -> day(LocalDate.of(inYear, month, number));
        };
    }

    private static LocalDateRange day(LocalDate day) {
        return LocalDateRange.ofClosed(day, day);
    }

    private static LocalDateRange months(int year, int first, int last) {
        return LocalDateRange.ofClosed(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }
}
