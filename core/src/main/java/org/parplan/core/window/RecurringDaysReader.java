package org.parplan.core.window;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.deadline.Boundary;

/**
 * Reads the days by which something is asked for again and again; the list runs across commas and {@code và}, up to the
 * cycle that all of its days belong to.
 *
 * <pre>
 * days    = [ limit ] [ hour ] item { separator [ limit ] [ hour ] item } cycle
 * limit   = "trước" | "chậm nhất" ["là"] ["vào"] | "đến" ["hết"] | "vào"
 * item    = ["ngày"] number ( "/" | "tháng" ) number    (then the cycle is the year)
 *         | ["ngày"] number | "ngày" "cuối cùng"        (the month, or a month of the quarter)
 *         | "thứ hai" … "chủ nhật" | "thứ" number       (the week)
 * cycle   = ["của"] each ( "năm" | "tháng" | "tuần" )
 *         | ["của"] "tháng" ( "đầu" | "giữa" | "cuối" ) ["của"] [ each ] "quý"
 * each    = "hằng" | "mỗi"
 * </pre>
 */
final class RecurringDaysReader {

    /** The day that stands for a month's last. */
    private static final int LAST = 31;

    private final Cursor cursor;
    private @Nullable WindowFault fault;

    RecurringDaysReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** What is impossible about the days read last. */
    @Nullable
    WindowFault fault() {
        return fault;
    }

    /** A day whose cycle is not known yet: a weekday, a day of a month, or of a year. */
    private record Item(Boundary boundary, HourReader.@Nullable Hour hour, int weekday, int month, int day, int at) {}

    /** A cycle, and the month of it where it is a quarter's. */
    private record Cycle(IntervalUnit unit, int month) {}

    /** Takes a list of days with its cycle, or stays. */
    List<RecurringDay> read() {
        if (!cursor.mayBeginList()) {
            return List.of();
        }
        var mark = cursor.mark();
        var items = items();
        var cycle = items.isEmpty() ? null : cycle();
        if (cycle == null) {
            cursor.noListBefore(cursor.at());
        } else {
            items.stream().filter(item -> !fits(item, cycle)).forEach(item -> cursor.noListBefore(item.at() + 1));
        }
        if (cycle == null || !items.stream().allMatch(item -> fits(item, cycle))) {
            cursor.back(mark);
            return List.of();
        }
        for (var item : items) {
            fault = fault(item, cycle);
            if (fault != null) {
                return List.of();
            }
        }
        return items.stream().map(item -> day(item, cycle)).toList();
    }

    private List<Item> items() {
        var items = new ArrayList<Item>();
        var boundary = Boundary.ON_OR_BEFORE;
        do {
            boundary = boundary(boundary);
            var item = item(boundary, new HourReader(cursor).takeBeforeDay());
            if (item == null) {
                return List.of();
            }
            items.add(item);
        } while (cursor.takeSeparator());
        return items;
    }

    private Boundary boundary(Boundary before) {
        if (cursor.take(Term.BEFORE)) {
            return Boundary.BEFORE;
        }
        if (cursor.take(Term.BY)) {
            cursor.take(Term.IS);
            cursor.take(Term.AT);
            return Boundary.ON_OR_BEFORE;
        }
        if (cursor.take(Term.TO)) {
            cursor.take(Term.END_OF);
            return Boundary.ON_OR_BEFORE;
        }
        return cursor.take(Term.AT) ? Boundary.ON_OR_BEFORE : before;
    }

    private @Nullable Item item(Boundary boundary, HourReader.@Nullable Hour hour) {
        var at = cursor.at();
        var weekday = weekday();
        if (weekday > 0) {
            return new Item(boundary, hour, weekday, 0, 0, at);
        }
        if (cursor.take(Term.DAY) && cursor.take(Term.LAST)) {
            return boundary == Boundary.BEFORE ? null : new Item(boundary, hour, 0, 0, LAST, at);
        }
        if (!cursor.isNumber(0)) {
            return null;
        }
        var day = cursor.number();
        if ((cursor.is(0, Token.Kind.SLASH) || cursor.is(0, Term.MONTH)) && cursor.isNumber(1) && !cursor.isYear(1)) {
            cursor.skip(1);
            return new Item(boundary, hour, 0, month(cursor.number()), day, at);
        }
        return new Item(boundary, hour, 0, 0, day, at);
    }

    /** A month as written; 0 means that none is, so a month 0 is one beyond all. */
    private static int month(int written) {
        return written == 0 ? Integer.MAX_VALUE : written;
    }

    private int weekday() {
        var term = cursor.term(0);
        if (term != null && Term.WEEKDAYS.contains(term)) {
            cursor.skip(1);
            return Term.WEEKDAYS.indexOf(term) + 1;
        }
        var number = term == Term.WEEKDAY && cursor.isNumber(1) ? cursor.token(1) : null;
        if (number == null || number.number() < 2 || number.number() > 7) {
            return 0;
        }
        cursor.skip(2);
        return number.number() - 1;
    }

    private @Nullable Cycle cycle() {
        cursor.take(Term.OF);
        if (cursor.take(Term.EACH)) {
            return cursor.take(Term.YEAR)
                    ? new Cycle(IntervalUnit.YEARS, 0)
                    : cursor.take(Term.MONTH)
                            ? new Cycle(IntervalUnit.MONTHS, 0)
                            : cursor.take(Term.WEEK) ? new Cycle(IntervalUnit.WEEKS, 0) : null;
        }
        return cursor.take(Term.MONTH) ? quarter() : null;
    }

    private @Nullable Cycle quarter() {
        var month = cursor.take(Term.FIRST) ? 1 : cursor.take(Term.MIDDLE) ? 2 : cursor.take(Term.LAST) ? 3 : 0;
        cursor.take(Term.OF);
        cursor.take(Term.EACH);
        if (month == 0 || !cursor.take(Term.QUARTER)) {
            return null;
        }
        var next = cursor.token(0);
        return next == null || QuarterNumeral.of(next, 0) == null ? new Cycle(IntervalUnit.QUARTERS, month) : null;
    }

    private static boolean fits(Item item, Cycle cycle) {
        return switch (cycle.unit()) {
            case DAYS -> false;
            case WEEKS -> item.weekday() > 0;
            case MONTHS, QUARTERS -> item.weekday() == 0 && item.month() == 0;
            case YEARS -> item.month() > 0;
        };
    }

    private static @Nullable WindowFault fault(Item item, Cycle cycle) {
        var hour = item.hour();
        if (hour != null && !hour.isOfADay()) {
            return WindowFault.NO_SUCH_HOUR;
        }
        if (cycle.unit() == IntervalUnit.WEEKS) {
            return null;
        }
        if (item.month() > 12) {
            return WindowFault.NO_SUCH_MONTH;
        }
        var isDay = item.month() > 0
                ? RecurringDay.isDayOfYear(item.month(), item.day())
                : item.day() >= 1 && item.day() <= LAST;
        return isDay ? null : WindowFault.NO_SUCH_DAY;
    }

    /** The day, until its hour where one is written; an hour at either end of the day is the day's own. */
    private static RecurringDay day(Item item, Cycle cycle) {
        var hour = item.hour();
        var boundary = hour == null ? item.boundary() : hour.isStartOfDay() ? Boundary.BEFORE : Boundary.ON_OR_BEFORE;
        var until = Optional.ofNullable(hour == null ? null : hour.time());
        return switch (cycle.unit()) {
            case DAYS, WEEKS ->
                new RecurringDay(
                        boundary, cycle.unit(), 0, DayOfWeek.of(item.weekday()).getValue(), until);
            case MONTHS -> new RecurringDay(boundary, cycle.unit(), 0, item.day(), until);
            case QUARTERS -> new RecurringDay(boundary, cycle.unit(), cycle.month(), item.day(), until);
            case YEARS -> new RecurringDay(boundary, cycle.unit(), item.month(), item.day(), until);
        };
    }
}
