package org.parplan.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parplan.core.deadline.TimePoint.Unit;
import org.parplan.core.deadline.Token.Kind;
import org.threeten.extra.LocalDateRange;

/**
 * Reads one phrase of a window, which is what stands between two commas: one time, recurrences beside it, or
 * recurrences alone. It looks at each token once and never goes back.
 *
 * <pre>
 * phrase = { recurrence } [ time { recurrence } ]
 * time   = "từ" point [ to point ] | "trước" point | ( "chậm nhất" ["trong"] | "đến" ["hết"] ) point
 *        | ( "trong" | "cả" ) "năm" [ year ] | ["trong"] ["cả"] ["giai đoạn"] point [ to point ]
 * to     = ( "-" | "đến" ) ["hết"]
 * point  = "quý" numeral [ of ] | "tháng" number [ of ] | "năm" year | number "tháng" ( "đầu" | "cuối" ) "năm" [ year ]
 *        | ["ngày"] number "/" number [ "/" year ] | "ngày" number "tháng" number [ of ]
 *        | number [ of ]                  (of the unit before it, as in "tháng 11 và 12")
 * of     = ( "/" | "năm" ) year
 * </pre>
 */
final class PhraseReader {

    private final List<Token> tokens;
    private final int planYear;
    private final List<QuarterNumeral> numerals = new ArrayList<>();
    private @Nullable Unit unit;
    private @Nullable WindowFault fault;
    private @Nullable LocalDateRange range;
    private boolean periodic;
    private boolean onDemand;
    private boolean continued;
    private @Nullable Integer writtenYear;
    private int at;

    /**
     * Makes a reader of one phrase.
     *
     * @param tokens  the phrase, at least one token
     * @param planYear  the year meant where none is written
     * @param unit  what a bare number counts: quarters, months or years, or nothing
     */
    PhraseReader(List<Token> tokens, int planYear, @Nullable Unit unit) {
        this.tokens = tokens;
        this.planYear = planYear;
        this.unit = unit;
    }

    /** Tells whether the whole phrase was understood, and nothing in it is impossible. */
    boolean read() {
        recurrences();
        if (at < tokens.size()) {
            range = time();
            if (range == null) {
                return false;
            }
            fault = null;
            recurrences();
        }
        return at == tokens.size();
    }

    @Nullable
    LocalDateRange range() {
        return range;
    }

    /** What is impossible about the phrase; null if it was not understood at all. */
    @Nullable
    WindowFault fault() {
        return fault;
    }

    @Nullable
    Unit unit() {
        return unit;
    }

    boolean periodic() {
        return periodic;
    }

    boolean onDemand() {
        return onDemand;
    }

    /** Tells whether it begins with a bare number, which counts what the phrase before it named. */
    boolean continues() {
        return continued;
    }

    /** The last year written in it, if one is. */
    @Nullable
    Integer writtenYear() {
        return writtenYear;
    }

    List<QuarterNumeral> numerals() {
        return numerals;
    }

    private void recurrences() {
        for (var more = true; more; ) {
            if (take(Term.PERIODIC)) {
                periodic = true;
            } else if (take(Term.ON_DEMAND)) {
                onDemand = true;
            } else {
                more = false;
            }
        }
    }

    private @Nullable LocalDateRange time() {
        if (take(Term.FROM)) {
            var start = point();
            return start == null ? null : takeTo() ? spanTo(start) : from(start);
        }
        if (take(Term.BEFORE)) {
            return until(point(), Boundary.BEFORE);
        }
        if (take(Term.BY)) {
            take(Term.WITHIN);
            return until(point(), Boundary.ON_OR_BEFORE);
        }
        if (take(Term.TO)) {
            take(Term.END_OF);
            return until(point(), Boundary.ON_OR_BEFORE);
        }
        var within = take(Term.WITHIN);
        var whole = take(Term.WHOLE);
        if ((within || whole) && take(Term.YEAR)) {
            return in(new TimePoint(Unit.YEAR, 0, 0, takeYear()));
        }
        if (take(Term.PHASE)) {
            unit = Unit.YEAR;
        }
        var start = point();
        return start == null ? null : takeTo() ? spanTo(start) : in(start);
    }

    private @Nullable LocalDateRange in(TimePoint point) {
        var year = yearOf(point);
        fault = point.fault(year);
        return fault == null ? point.in(year) : null;
    }

    private @Nullable LocalDateRange until(@Nullable TimePoint point, Boundary boundary) {
        var named = point == null ? null : in(point);
        if (named == null) {
            return null;
        }
        var end = boundary == Boundary.BEFORE ? named.getStart().minusDays(1) : named.getEndInclusive();
        return rangeInYear(LocalDate.of(planYear, 1, 1), end);
    }

    private @Nullable LocalDateRange from(TimePoint point) {
        var named = in(point);
        return named == null ? null : rangeInYear(named.getStart(), LocalDate.of(planYear, 12, 31));
    }

    private @Nullable LocalDateRange spanTo(TimePoint start) {
        var end = point();
        if (end == null) {
            return null;
        }
        var written = start.year() != null ? start.year() : end.year();
        if (written == null || written == planYear || (start.year() != null && end.year() != null)) {
            return span(start, yearOf(start), end, yearOf(end));
        }
        // One end has a year that is not the plan's: is it the other's year too?
        var apart = span(start, yearOf(start), end, yearOf(end));
        var together = span(start, written, end, written);
        if (apart != null && together != null) {
            fault = WindowFault.YEAR_UNCLEAR;
            return null;
        }
        return apart != null ? apart : together;
    }

    private @Nullable LocalDateRange span(TimePoint start, int startYear, TimePoint end, int endYear) {
        fault = start.fault(startYear) != null ? start.fault(startYear) : end.fault(endYear);
        return fault != null
                ? null
                : range(start.in(startYear).getStart(), end.in(endYear).getEndInclusive());
    }

    /** A range one end of which is the plan year's, since only the other is written. */
    private @Nullable LocalDateRange rangeInYear(LocalDate start, LocalDate endInclusive) {
        if (endInclusive.isBefore(start)) {
            fault = WindowFault.OUTSIDE_YEAR;
            return null;
        }
        return LocalDateRange.ofClosed(start, endInclusive);
    }

    private @Nullable LocalDateRange range(LocalDate start, LocalDate endInclusive) {
        if (endInclusive.isBefore(start)) {
            fault = WindowFault.ENDS_BEFORE_START;
            return null;
        }
        return LocalDateRange.ofClosed(start, endInclusive);
    }

    private int yearOf(TimePoint point) {
        return point.year() != null ? point.year() : planYear;
    }

    private @Nullable TimePoint point() {
        var point = nextPoint();
        if (point != null && point.year() != null) {
            writtenYear = point.year();
        }
        return point;
    }

    private @Nullable TimePoint nextPoint() {
        if (take(Term.QUARTER)) {
            return quarter();
        }
        if (take(Term.MONTH)) {
            return isNumber(at) ? month() : null;
        }
        if (take(Term.YEAR)) {
            return year();
        }
        if (take(Term.DAY)) {
            return isNumber(at) ? day() : null;
        }
        return isNumber(at) ? number() : unit == Unit.QUARTER ? counted(unit) : null;
    }

    private @Nullable TimePoint number() {
        if (term(at + 1) == Term.MONTH && (term(at + 2) == Term.FIRST || term(at + 2) == Term.LAST)) {
            return firstOrLastMonths();
        }
        if (isDate(at)) {
            return day();
        }
        return unit == null ? null : counted(unit);
    }

    private @Nullable TimePoint counted(Unit counting) {
        continued |= at == 0;
        return switch (counting) {
            case QUARTER -> quarter();
            case MONTH -> month();
            case YEAR -> year();
            case DAY, FIRST_MONTHS, LAST_MONTHS -> null;
        };
    }

    private @Nullable TimePoint quarter() {
        if (at == tokens.size()) {
            return null;
        }
        var printed = at > 0 && term(at - 1) == Term.QUARTER ? at - 1 : at;
        var numeral = QuarterNumeral.of(tokens.get(at), tokens.get(printed).start());
        if (numeral == null) {
            return null;
        }
        at++;
        numerals.add(numeral);
        unit = Unit.QUARTER;
        return new TimePoint(Unit.QUARTER, numeral.value(), 0, takeOfYear());
    }

    private TimePoint month() {
        unit = Unit.MONTH;
        return new TimePoint(Unit.MONTH, tokens.get(at++).number(), 0, takeOfYear());
    }

    private @Nullable TimePoint year() {
        unit = Unit.YEAR;
        var year = takeYear();
        return year == null ? null : new TimePoint(Unit.YEAR, 0, 0, year);
    }

    private @Nullable TimePoint firstOrLastMonths() {
        var sort = term(at + 2) == Term.FIRST ? Unit.FIRST_MONTHS : Unit.LAST_MONTHS;
        var number = tokens.get(at).number();
        at += 3;
        unit = null;
        return take(Term.YEAR) ? new TimePoint(sort, number, 0, takeYear()) : null;
    }

    private @Nullable TimePoint day() {
        var slashed = isDate(at);
        if (!slashed && !(term(at + 1) == Term.MONTH && isNumber(at + 2))) {
            return null;
        }
        var day = tokens.get(at).number();
        var month = tokens.get(at + 2).number();
        at += 3;
        unit = null;
        return new TimePoint(Unit.DAY, day, month, takeOfYear());
    }

    private boolean isDate(int index) {
        return isNumber(index)
                && kind(index + 1) == Kind.SLASH
                && isNumber(index + 2)
                && !tokens.get(index + 2).isYear();
    }

    private boolean take(Term term) {
        if (term(at) != term) {
            return false;
        }
        at++;
        return true;
    }

    private boolean takeTo() {
        if (kind(at) != Kind.DASH && term(at) != Term.TO) {
            return false;
        }
        at++;
        take(Term.END_OF);
        return true;
    }

    private @Nullable Integer takeYear() {
        return isYear(at) ? (Integer) tokens.get(at++).number() : null;
    }

    private @Nullable Integer takeOfYear() {
        if ((kind(at) != Kind.SLASH && term(at) != Term.YEAR) || !isYear(at + 1)) {
            return null;
        }
        at++;
        return takeYear();
    }

    private boolean isNumber(int index) {
        return kind(index) == Kind.NUMBER;
    }

    private boolean isYear(int index) {
        return index < tokens.size() && tokens.get(index).isYear();
    }

    private @Nullable Kind kind(int index) {
        return index < tokens.size() ? tokens.get(index).kind() : null;
    }

    private @Nullable Term term(int index) {
        return index < tokens.size() ? tokens.get(index).term() : null;
    }
}
