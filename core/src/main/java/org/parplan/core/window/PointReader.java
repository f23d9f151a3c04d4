package org.parplan.core.window;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parplan.core.window.TimePoint.Part;
import org.parplan.core.window.TimePoint.Unit;
import org.parplan.core.window.Token.Kind;

/**
 * Reads points of time.
 *
 * <pre>
 * point   = [ part ] whole | ( "nửa" ( "đầu" | "cuối" ) ) ( "tháng" number [ of ] | "năm" [ year ] )
 *         | number "tháng" ( "đầu" | "cuối" ) "năm" [ year ] | date
 * part    = "đầu" | "giữa" | "cuối"       (before a quarter, a month, or a year whose number may be left out)
 * whole   = "quý" numeral [ of ] | "tháng" number [ of ] | "năm" year | year
 *         | number [ of ]                 (of the unit before it, as in "tháng 11 và 12")
 * date    = ["ngày"] number "/" number [ "/" year ] | ["ngày"] number mark number mark year
 *         | ["ngày"] number "tháng" number [ of ]
 * mark    = "-" | "."
 * of      = ( "/" | "-" | "năm" ) year
 * </pre>
 */
final class PointReader {

    private final Cursor cursor;
    private final int start;
    private final List<QuarterNumeral> numerals = new ArrayList<>();
    private @Nullable Unit unit;
    private boolean continued;
    private @Nullable TimePoint first;
    private @Nullable TimePoint last;
    private @Nullable Integer writtenYear;

    /**
     * Makes a reader of the points of one phrase.
     *
     * @param cursor  the place in the phrase
     * @param unit  what a bare number counts: quarters, months or years, or nothing
     */
    PointReader(Cursor cursor, @Nullable Unit unit) {
        this.cursor = cursor;
        this.start = cursor.at();
        this.unit = unit;
    }

    @Nullable
    Unit unit() {
        return unit;
    }

    /** Makes bare numbers count years. */
    void countYears() {
        unit = Unit.YEAR;
    }

    /** Tells whether the phrase begins with a bare number, which counts what the phrase before it named. */
    boolean continues() {
        return continued;
    }

    /** The last year written, if one is. */
    @Nullable
    Integer writtenYear() {
        return writtenYear;
    }

    List<QuarterNumeral> numerals() {
        return numerals;
    }

    @Nullable
    TimePoint read() {
        var from = cursor.at();
        var part = part();
        var point = part == Part.WHOLE ? next() : partOf(part, from);
        return point == null ? null : note(point);
    }

    /** Takes {@code năm} alone as the year meant, where it is the end that {@code hết} names; or a point. */
    @Nullable
    TimePoint readEnd() {
        var before = cursor.at() == 0 ? null : cursor.anywhere(cursor.at() - 1);
        var isYearAlone = cursor.is(0, Term.YEAR) && cursor.token(1) == null;
        if (isYearAlone && before != null && before.term() == Term.END_OF) {
            cursor.skip(1);
            return note(TimePoint.of(Unit.YEAR, 0, 0, null));
        }
        return read();
    }

    /** Remembers a point of the phrase. */
    TimePoint note(TimePoint point) {
        if (point.year() != null) {
            writtenYear = point.year();
        }
        first = first == null ? point : first;
        last = point;
        return point;
    }

    @Nullable
    TimePoint first() {
        return first;
    }

    @Nullable
    TimePoint last() {
        return last;
    }

    /** A point that is printed up to here, as the part that the point before it names: {@code cuối tháng 6 và tháng 12}. */
    TimePoint asPart(TimePoint point, Part part, int from) {
        return point.part(part, startOf(from), endOfLast());
    }

    private Part part() {
        if (cursor.is(0, Term.HALF)) {
            var half = cursor.is(1, Term.FIRST) ? Part.FIRST_HALF : Part.LAST_HALF;
            if (half == Part.FIRST_HALF || cursor.is(1, Term.LAST)) {
                cursor.skip(2);
                return half;
            }
            return Part.WHOLE;
        }
        return cursor.take(Term.FIRST)
                ? Part.START
                : cursor.take(Term.MIDDLE) ? Part.MIDDLE : cursor.take(Term.LAST) ? Part.END : Part.WHOLE;
    }

    private @Nullable TimePoint partOf(Part part, int from) {
        var isHalf = part == Part.FIRST_HALF || part == Part.LAST_HALF;
        TimePoint whole = null;
        if (cursor.take(Term.YEAR)) {
            var year = cursor.takeYear();
            whole = TimePoint.of(Unit.YEAR, 0, 0, year == null ? takeYearApart() : year);
        } else if (cursor.is(0, Term.MONTH) || (cursor.is(0, Term.QUARTER) && !isHalf)) {
            whole = next();
        }
        unit = whole == null ? null : whole.unit();
        return whole == null ? null : whole.part(part, startOf(from), endOfLast());
    }

    private int startOf(int index) {
        var token = cursor.anywhere(index);
        return token == null ? 0 : token.start();
    }

    private int endOfLast() {
        var token = cursor.anywhere(cursor.at() - 1);
        return token == null ? 0 : token.end();
    }

    private @Nullable TimePoint next() {
        if (cursor.take(Term.QUARTER)) {
            return quarter();
        }
        if (cursor.take(Term.MONTH)) {
            return cursor.isNumber(0) ? month() : null;
        }
        if (cursor.take(Term.YEAR)) {
            return year();
        }
        if (cursor.take(Term.DAY)) {
            return cursor.isNumber(0) ? day() : null;
        }
        return cursor.isNumber(0) ? number() : unit == Unit.QUARTER ? counted(unit) : null;
    }

    private @Nullable TimePoint number() {
        if (cursor.is(1, Term.MONTH) && (cursor.is(2, Term.FIRST) || cursor.is(2, Term.LAST))) {
            return firstOrLastMonths();
        }
        if (isDate() || isMarkedDate() || (cursor.is(1, Term.MONTH) && cursor.isNumber(2))) {
            return day();
        }
        if (unit == null && cursor.isYear(0)) {
            return year();
        }
        return unit == null ? null : counted(unit);
    }

    private @Nullable TimePoint counted(Unit counting) {
        continued |= cursor.at() == start;
        return switch (counting) {
            case QUARTER -> quarter();
            case MONTH -> month();
            case YEAR -> year();
            case DAY, FIRST_MONTHS, LAST_MONTHS -> null;
        };
    }

    private @Nullable TimePoint quarter() {
        var token = cursor.token(0);
        if (token == null) {
            return null;
        }
        var before = cursor.at() == 0 ? null : cursor.anywhere(cursor.at() - 1);
        var printed = before != null && before.term() == Term.QUARTER ? before : token;
        var numeral = QuarterNumeral.of(token, printed.start());
        if (numeral == null) {
            return null;
        }
        cursor.skip(1);
        numerals.add(numeral);
        unit = Unit.QUARTER;
        return TimePoint.of(Unit.QUARTER, numeral.value(), 0, takeOfYear());
    }

    private TimePoint month() {
        unit = Unit.MONTH;
        return TimePoint.of(Unit.MONTH, cursor.number(), 0, takeOfYear());
    }

    private @Nullable TimePoint year() {
        unit = Unit.YEAR;
        var year = cursor.takeYear();
        return year == null ? null : TimePoint.of(Unit.YEAR, 0, 0, year);
    }

    private @Nullable TimePoint firstOrLastMonths() {
        var sort = cursor.is(2, Term.FIRST) ? Unit.FIRST_MONTHS : Unit.LAST_MONTHS;
        var number = cursor.number();
        cursor.skip(2);
        unit = null;
        if (!cursor.take(Term.YEAR)) {
            return null;
        }
        var year = cursor.takeYear();
        return TimePoint.of(sort, number, 0, year == null ? takeYearApart() : year);
    }

    private @Nullable TimePoint day() {
        var isMarked = isMarkedDate();
        if (!isMarked && !isDate() && !(cursor.is(1, Term.MONTH) && cursor.isNumber(2))) {
            return null;
        }
        var day = cursor.number();
        cursor.skip(1);
        var month = cursor.number();
        unit = null;
        if (isMarked) {
            cursor.skip(1);
        }
        return TimePoint.of(Unit.DAY, day, month, isMarked ? cursor.takeYear() : takeOfYear());
    }

    private boolean isDate() {
        return cursor.isNumber(0) && cursor.is(1, Kind.SLASH) && cursor.isNumber(2) && !cursor.isYear(2);
    }

    /** Tells whether a date with its year follows, such as {@code 30-6-2025} or {@code 30.6.2025}. */
    private boolean isMarkedDate() {
        return cursor.isNumber(0) && cursor.isNumber(2) && cursor.isYear(4) && isMark(1) && isMark(3);
    }

    private boolean isMark(int ahead) {
        return cursor.is(ahead, Kind.DASH) || cursor.isMark(ahead, '.');
    }

    private @Nullable Integer takeOfYear() {
        var isNamed = cursor.is(0, Kind.SLASH) || cursor.is(0, Term.YEAR) || (unit != null && cursor.is(0, Kind.DASH));
        if (!isNamed || !cursor.isYear(1)) {
            return takeYearApart();
        }
        cursor.skip(1);
        return cursor.takeYear();
    }

    /** Takes the year of a point after a comma or a dash: {@code Quý II, năm 2025}. */
    private @Nullable Integer takeYearApart() {
        if (cursor.is(0, Kind.DASH) && cursor.is(1, Term.YEAR) && cursor.isYear(2) && cursor.token(3) == null) {
            cursor.skip(2);
            return cursor.takeYear();
        }
        var separator = cursor.anywhere(cursor.at());
        if (!cursor.isAtEnd() || separator == null || !(separator.is(',') || separator.is(CellText.LINE_END))) {
            return null;
        }
        var next = cursor.anywhere(cursor.at() + 1);
        var at = cursor.at() + (next != null && next.term() == Term.YEAR ? 2 : 1);
        var year = cursor.anywhere(at);
        var beyond = cursor.anywhere(at + 1);
        if (year == null || !year.isYear() || (beyond != null && beyond.kind() != Kind.SEPARATOR)) {
            return null;
        }
        cursor.extendTo(at);
        return cursor.takeYear();
    }
}
