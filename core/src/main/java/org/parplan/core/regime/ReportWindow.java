package org.parplan.core.regime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * From which day to which day the figures of a report run, told from its period and written {@code -1/15..0/14}: from
 * the 15th of the month before the period's first month to the 14th of its last month.
 *
 * <p>Those are the windows of Decree 09/2019/NĐ-CP, one rule for months, quarters, half-years, nine months and years:
 * the figures of the first quarter of 2026 run from 15 December 2025 to 14 March 2026. A period's own days are written
 * {@code 0/1..0/LAST}.
 *
 * <pre>{@code
 * var window = ReportWindow.parse("-1/15..0/14");
 * window.of(ReportPeriod.parse("2026-Q1")); // 2025-12-15/2026-03-15, the last day not included
 * }</pre>
 *
 * @param startMonth the month of the first day, counted from the period's first month: 0 is that month, -1 the one before
 * @param startDay the first day of the month, or {@link #LAST}
 * @param endMonth the month of the last day, counted from the period's last month: 0 is that month, -1 the one before
 * @param endDay the last day of the month, or {@link #LAST}
 */
public record ReportWindow(int startMonth, int startDay, int endMonth, int endDay) {

    /** As a day: the last day of the month, however many days it has. */
    public static final int LAST = 31;

    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,2})/(\\d{1,2}|LAST)\\.\\.(-?\\d{1,2})/(\\d{1,2}|LAST)");

    /**
     * Makes a window.
     *
     * @param startMonth  the month of the first day, from the period's first month, from -12 to 12
     * @param startDay  the first day, from 1 to 28, or {@link #LAST}
     * @param endMonth  the month of the last day, from the period's last month, from -12 to 12
     * @param endDay  the last day, from 1 to 28, or {@link #LAST}
     * @throws IllegalArgumentException if a month is further off, or a day is one that not every month has
     */
    public ReportWindow {
        requireMonth(startMonth);
        requireDay(startDay);
        requireMonth(endMonth);
        requireDay(endDay);
    }

    private static void requireMonth(int month) {
        if (month < -12 || month > 12) {
            throw new IllegalArgumentException(
                    "Month of a window must be at most 12 months from its period, but was " + month);
        }
    }

    private static void requireDay(int day) {
        if (day < 1 || (day > 28 && day != LAST)) {
            throw new IllegalArgumentException(
                    "Day of a window must be from 1 to 28, which every month has, or %s for the month's last, but was %s"
                            .formatted(LAST, day));
        }
    }

    /**
     * Obtains a window from the text that {@link #toString()} writes.
     *
     * @param text  month and day of the start and of the end, such as {@code -1/15..0/14}
     * @return the window
     * @throws IllegalArgumentException if the text has another form
     */
    public static ReportWindow parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw malformed(text, null);
        }
        try {
            var window = new ReportWindow(
                    Integer.parseInt(parts.group(1)),
                    day(parts.group(2)),
                    Integer.parseInt(parts.group(3)),
                    day(parts.group(4)));
            if (!window.toString().equals(text)) {
                throw malformed(text, null);
            }
            return window;
        } catch (NumberFormatException e) {
            throw malformed(text, e);
        }
    }

    private static int day(String text) {
        return text.equals("LAST") ? LAST : Integer.parseInt(text);
    }

    private static IllegalArgumentException malformed(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "Window of figures must be written such as -1/15..0/14 or 0/1..0/LAST: " + text, cause);
    }

    /**
     * The days whose figures the report on a period tells.
     *
     * @param period  what the report tells of
     * @return the days
     * @throws IllegalArgumentException if the window of that period would end before it starts
     */
    public LocalDateRange of(ReportPeriod period) {
        var start = start(YearMonth.from(period.firstDay()));
        var end = end(YearMonth.from(period.lastDay()));
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Window of %s must end on or after its first day, but %s is %s to %s"
                    .formatted(period, this, start, end));
        }
        return LocalDateRange.ofClosed(start, end);
    }

    LocalDate start(YearMonth firstMonth) {
        return day(firstMonth.plusMonths(startMonth), startDay);
    }

    LocalDate end(YearMonth lastMonth) {
        return day(lastMonth.plusMonths(endMonth), endDay);
    }

    private static LocalDate day(YearMonth month, int day) {
        return day == LAST ? month.atEndOfMonth() : month.atDay(day);
    }

    /** Returns the start and the end, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return "%s/%s..%s/%s".formatted(startMonth, text(startDay), endMonth, text(endDay));
    }

    private static String text(int day) {
        return day == LAST ? "LAST" : Integer.toString(day);
    }
}
