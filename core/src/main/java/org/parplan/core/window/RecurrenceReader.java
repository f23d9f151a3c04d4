package org.parplan.core.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads how something comes back.
 *
 * <pre>
 * recurrence = "định kỳ" [ [ number ] unit ] | "đột xuất" | "thường xuyên" | interval | days
 * interval   = each [ number ] unit [ once ] | number unit ( once | "/" "lần" ) | once ( "/" | each ) unit
 *            | [ number ] unit            (after an interval, as in "hằng quý, 6 tháng")
 * each       = "hằng" | "mỗi"
 * once       = ( "một" | 1 ) "lần"
 * unit       = "ngày" | "tuần" | "tháng" | "quý" | "năm"
 * </pre>
 *
 * A unit that has no word before it ends its phrase, for {@code 6 tháng đầu năm} and {@code tháng 6} are times. The days
 * are read by {@link RecurringDaysReader}.
 */
final class RecurrenceReader {

    private static final int MOST = 9999;

    private final Cursor cursor;
    private final RecurringDaysReader days;
    private final List<Recurrence> found = new ArrayList<>();
    private boolean afterInterval;
    private boolean isYearAfterAnd;

    /**
     * Makes a reader of the recurrences of one phrase.
     *
     * @param cursor  the place in the phrase
     * @param afterInterval  whether the phrase before it was an interval
     */
    RecurrenceReader(Cursor cursor, boolean afterInterval) {
        this.cursor = cursor;
        this.days = new RecurringDaysReader(cursor);
        this.afterInterval = afterInterval;
        this.isYearAfterAnd = afterInterval && cursor.isAfterAnd();
    }

    /** Takes as many recurrences as there are. */
    void read() {
        while (fault() == null && next()) {
            cursor.take(Term.AT);
        }
    }

    List<Recurrence> found() {
        return found;
    }

    @Nullable
    WindowFault fault() {
        return days.fault();
    }

    /** Tells whether the last recurrence was an interval, so that a bare unit after it is one too. */
    boolean isAfterInterval() {
        return afterInterval;
    }

    private boolean next() {
        if (cursor.take(Term.PERIODIC)) {
            found.add(Recurrence.of(true, false));
            afterInterval = true;
            bareInterval().ifPresent(this::add);
            return true;
        }
        if (cursor.take(Term.ON_DEMAND)) {
            found.add(Recurrence.of(false, true));
            return true;
        }
        if (cursor.take(Term.CONTINUOUS)) {
            found.add(Recurrence.ofContinuous());
            return true;
        }
        var by = days.read();
        if (!by.isEmpty()) {
            found.add(Recurrence.of(by.toArray(RecurringDay[]::new)));
            return true;
        }
        if (fault() != null) {
            return false;
        }
        var interval = interval();
        interval.ifPresent(this::add);
        return interval.isPresent();
    }

    private void add(Interval interval) {
        found.add(Recurrence.of(interval));
        afterInterval = true;
    }

    private Optional<Interval> interval() {
        var mark = cursor.mark();
        var interval = each();
        if (interval.isEmpty()) {
            cursor.back(mark);
            interval = onceAPeriod();
        }
        if (interval.isEmpty()) {
            cursor.back(mark);
            interval = aPeriodOnce();
        }
        if (interval.isEmpty()) {
            cursor.back(mark);
            interval = afterInterval ? bareInterval() : Optional.empty();
        }
        return interval;
    }

    private Optional<Interval> each() {
        if (!cursor.take(Term.EACH)) {
            return Optional.empty();
        }
        var interval = interval(numberOrOne());
        if (interval.isPresent()) {
            takeOnce();
        }
        return interval;
    }

    private Optional<Interval> onceAPeriod() {
        return takeOnce() && (cursor.take(Token.Kind.SLASH) || cursor.take(Term.EACH)) ? interval(1) : Optional.empty();
    }

    private Optional<Interval> aPeriodOnce() {
        if (!cursor.isNumber(0)) {
            return Optional.empty();
        }
        var interval = interval(cursor.number());
        var isOnce = takeOnce() || (cursor.take(Token.Kind.SLASH) && cursor.take(Term.TIMES));
        return isOnce ? interval : Optional.empty();
    }

    private Optional<Interval> bareInterval() {
        if (isYearAfterAnd && cursor.is(0, Term.YEAR) && cursor.isYear(1) && cursor.token(2) == null) {
            // "hằng quý, 6 tháng và năm 2018": every year, and the time is that year
            isYearAfterAnd = false;
            return Optional.of(Interval.of(1, IntervalUnit.YEARS));
        }
        isYearAfterAnd = false;
        var mark = cursor.mark();
        var interval = interval(numberOrOne());
        var isReport = interval.filter(found -> found.unit() == IntervalUnit.MONTHS && found.length() > 6)
                .isPresent();
        if (interval.isEmpty()
                || isReport
                || !(cursor.isAtEnd() || cursor.is(0, Term.WITHIN) || cursor.is(0, Term.ON_DEMAND))) {
            cursor.back(mark);
            return Optional.empty();
        }
        return interval;
    }

    private int numberOrOne() {
        return cursor.isNumber(0) ? cursor.number() : 1;
    }

    private Optional<Interval> interval(int length) {
        var unit = unit();
        if (unit == null || length < 1 || length > MOST) {
            return Optional.empty();
        }
        cursor.skip(1);
        return Optional.of(Interval.of(length, unit));
    }

    private @Nullable IntervalUnit unit() {
        var term = cursor.term(0);
        if (term == null) {
            return null;
        }
        return switch (term) {
            case DAY -> IntervalUnit.DAYS;
            case WEEK -> IntervalUnit.WEEKS;
            case MONTH -> IntervalUnit.MONTHS;
            case QUARTER -> IntervalUnit.QUARTERS;
            case YEAR -> IntervalUnit.YEARS;
            default -> null;
        };
    }

    private boolean takeOnce() {
        var one = cursor.token(0);
        if (one == null || !cursor.is(1, Term.TIMES)) {
            return false;
        }
        if (one.term() != Term.ONE && !(one.kind() == Token.Kind.NUMBER && one.number() == 1)) {
            return false;
        }
        cursor.skip(2);
        return true;
    }
}
