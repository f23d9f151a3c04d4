package org.parplan.core.window;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.window.HourReader.Hour;
import org.parplan.core.window.TimePoint.Unit;
import org.parplan.core.window.Token.Kind;
import org.threeten.extra.LocalDateRange;

/**
 * Reads one phrase of a window, which is what stands between two commas: one time or event, recurrences beside it, or
 * recurrences alone.
 *
 * <pre>
 * phrase = { doing } { recurrence } [ event | time { recurrence } [ event ] ] [ rest ]
 * time   = "từ" point [ to [ hour ] point | "trở đi" ] | "trước" [ hour ] point | by [ "trước" ] [ hour ] point
 *        | ( "trong" | "cả" ) "năm" [ year ] | ["trong"] ["cả"] ["giai đoạn"] point [ to [ hour ] point | "trở đi" ]
 * by     = ( "chậm nhất" ["là"] ["vào"] ["trong"] [ to ] ) | "đến" ["hết"] | "hết"
 * to     = ( "-" | "đến" ) ["hết"]
 * doing  = "hoàn thành" | "thực hiện" | "báo cáo" | …
 * rest   = words that are none of the grammar's, as in "Quý II theo lộ trình"
 * </pre>
 *
 * An hour stands before a single day. Points, recurrences and events have readers of their own. A rest is told; were it
 * to hold a word or a number of the grammar, it could change the time before it, and the phrase is not understood.
 */
final class PhraseReader {

    private final Cursor cursor;
    private final int planYear;
    private final PointReader points;
    private final HourReader hours;
    private final EventReader events;
    private final RecurrenceReader recurrences;
    private final List<Analogy> analogies = new ArrayList<>();
    private @Nullable WindowFault fault;
    private @Nullable LocalDateRange range;
    private @Nullable LocalTime until;
    private EventReader.@Nullable Found event;
    private final @Nullable PhraseReader before;
    private Times.Kind kind = Times.Kind.CLOSED;
    private Boundary boundary = Boundary.ON_OR_BEFORE;
    private boolean isSpan;
    private boolean isMisfit;
    private boolean isUnread;

    /**
     * A day read by analogy.
     *
     * @param point the point that names it
     * @param day the day
     */
    record Analogy(TimePoint point, LocalDate day) {}

    /**
     * Makes a reader of one phrase.
     *
     * @param cursor  the place where the phrase begins
     * @param text  the text of the cell
     * @param planYear  the year meant where none is written
     * @param before  the phrase before it, if it was understood
     */
    PhraseReader(Cursor cursor, String text, int planYear, @Nullable PhraseReader before) {
        this.cursor = cursor;
        this.planYear = planYear;
        this.before = before;
        this.points = new PointReader(cursor, before == null ? null : before.points.unit());
        this.hours = new HourReader(cursor);
        this.events = new EventReader(cursor, text);
        this.recurrences = new RecurrenceReader(cursor, before != null && before.recurrences.isAfterInterval());
    }

    /** Tells whether the phrase was understood, perhaps but for a rest, and nothing in it is impossible. */
    boolean read() {
        doing();
        recurrences.read();
        doing();
        if (isImpossible()) {
            return false;
        }
        if (!cursor.isAtEnd()) {
            event = events.read();
        }
        if (event != null && (cursor.is(0, Term.TO) || cursor.is(0, Term.BEFORE) || cursor.is(0, Term.BY))) {
            range = time();
            if (range == null) {
                return false;
            }
            event = event.closed();
        }
        if (event == null && !cursor.isAtEnd()) {
            range = time();
            if (range == null) {
                return false;
            }
            fault = null;
            recurrences.read();
            event = cursor.isAtEnd() || isImpossible() ? null : events.read();
        }
        var isSomething = range != null || event != null || !recurrences.found().isEmpty();
        return isSomething && !isImpossible() && isRest();
    }

    private void doing() {
        while (cursor.take(Term.DOING)) {
            cursor.take(Term.AT);
        }
    }

    private boolean isImpossible() {
        if (recurrences.fault() != null) {
            fault = recurrences.fault();
        }
        return fault != null;
    }

    /** Tells whether all that is left of the phrase are words that mean nothing to the grammar. */
    private boolean isRest() {
        for (var i = 0; ; i++) {
            var token = cursor.token(i);
            if (token == null) {
                return true;
            }
            var isWord = token.term() == null && (token.kind() == Kind.WORD || token.kind() == Kind.OTHER);
            if (!isWord || QuarterNumeral.of(token, 0) != null) {
                return false;
            }
        }
    }

    /** The stretch of the phrase, if it names one. */
    Optional<Stretch> stretch() {
        return Optional.ofNullable(range).map(days -> new Stretch(days, Optional.ofNullable(until)));
    }

    EventReader.@Nullable Found event() {
        return event;
    }

    List<Recurrence> recurrences() {
        return recurrences.found();
    }

    List<Analogy> analogies() {
        return analogies;
    }

    List<QuarterNumeral> numerals() {
        return points.numerals();
    }

    /** What is impossible about the phrase; null if it was not understood at all. */
    @Nullable
    WindowFault fault() {
        return fault;
    }

    /** Tells whether it begins with a bare number, which counts what the phrase before it named. */
    boolean continues() {
        return points.continues();
    }

    /** The last year written in it, if one is. */
    @Nullable
    Integer writtenYear() {
        return points.writtenYear();
    }

    private @Nullable LocalDateRange time() {
        if (cursor.take(Term.FROM)) {
            var start = points.read();
            return start == null ? null : takeTo() ? spanTo(start) : from(start);
        }
        if (cursor.take(Term.BEFORE)) {
            return until(Boundary.BEFORE);
        }
        if (cursor.take(Term.BY)) {
            cursor.take(Term.IS);
            cursor.take(Term.AT);
            cursor.take(Term.WITHIN);
            takeTo();
            return until(cursor.take(Term.BEFORE) ? Boundary.BEFORE : Boundary.ON_OR_BEFORE);
        }
        if (cursor.take(Term.END_OF) || (cursor.is(0, Term.TO) && takeTo())) {
            return until(Boundary.ON_OR_BEFORE);
        }
        var at = cursor.at();
        cursor.take(Term.AT);
        var within = cursor.take(Term.WITHIN);
        var whole = cursor.take(Term.WHOLE);
        if ((within || whole) && cursor.take(Term.YEAR)) {
            return in(points.note(TimePoint.of(Unit.YEAR, 0, 0, cursor.takeYear())));
        }
        if (cursor.take(Term.PHASE)) {
            points.countYears();
        }
        var previous = cursor.at() == at && !cursor.isAfter(';') ? before : null;
        var start = points.read();
        if (start == null) {
            return null;
        }
        if (previous != null) {
            start = continued(start, at, previous);
            if (isMisfit || kind == Times.Kind.ENDS) {
                return isMisfit ? null : endingAt(start);
            }
        }
        return takeTo() ? spanTo(start) : cursor.is(0, Term.ONWARDS) ? from(start) : in(start);
    }

    /** A point without a word before it goes on with the words before the last one, or does not fit them. */
    private TimePoint continued(TimePoint point, int from, PhraseReader previous) {
        var last = previous.points.last();
        if (last == null) {
            isMisfit = previous.recurrences.isAfterInterval()
                    && isOfMonths(point)
                    && recurrences.found().isEmpty();
            isUnread = isMisfit;
            return point;
        }
        var isSame = last.unit() == point.unit();
        var goesOn = cursor.isAtEnd() || !(cursor.is(0, Kind.DASH) || cursor.is(0, Term.TO));
        if (!previous.isSpan && isSame && last.part() != TimePoint.Part.WHOLE && point.part() == TimePoint.Part.WHOLE) {
            isMisfit = !goesOn;
            point = points.note(points.asPart(point, last.part(), from));
        }
        if (previous.kind == Times.Kind.CLOSED) {
            return point;
        }
        isMisfit |= !isSame && last.unit() == Unit.DAY && point.unit() == Unit.MONTH;
        if (isSame) {
            isMisfit |= previous.kind == Times.Kind.STARTS || previous.until != null || !goesOn;
            kind = previous.kind;
            boundary = previous.boundary;
        }
        return point;
    }

    private static boolean isOfMonths(TimePoint point) {
        return point.unit() == Unit.FIRST_MONTHS || point.unit() == Unit.LAST_MONTHS;
    }

    private @Nullable LocalDateRange endingAt(TimePoint point) {
        var named = in(point);
        return named == null ? null : ending(named);
    }

    private @Nullable LocalDateRange ending(LocalDateRange named) {
        return rangeInYear(
                LocalDate.of(planYear, 1, 1),
                boundary == Boundary.BEFORE ? named.getStart().minusDays(1) : named.getEndInclusive());
    }

    /** Tells whether it cannot be understood beside the phrase before it, so that the cell cannot be. */
    boolean isMisfit() {
        return isMisfit && !isUnread;
    }

    Times.Kind kind() {
        return kind;
    }

    boolean isSpan() {
        return isSpan;
    }

    @Nullable
    TimePoint firstPoint() {
        return points.first();
    }

    @Nullable
    TimePoint lastPoint() {
        return points.last();
    }

    /** The year that is all that the phrase names, as in {@code Năm 2025, Quý II}. */
    @Nullable
    Integer yearAlone() {
        var point = points.first();
        var isYear = point != null && point.unit() == Unit.YEAR && point.part() == TimePoint.Part.WHOLE;
        return point != null && isYear && kind == Times.Kind.CLOSED && !isSpan && event == null ? point.year() : null;
    }

    private @Nullable LocalDateRange in(TimePoint point) {
        var year = yearOf(point);
        fault = point.fault(year);
        return fault == null ? days(point, year) : null;
    }

    private LocalDateRange days(TimePoint point, int year) {
        var days = point.in(year);
        if (point.isByAnalogy()) {
            analogies.add(new Analogy(point, days.getStart()));
        }
        return days;
    }

    private @Nullable LocalDateRange until(Boundary boundary) {
        kind = Times.Kind.ENDS;
        this.boundary = boundary;
        var hour = hours.takeBeforeDay();
        var point = points.readEnd();
        var named = point == null ? null : in(point);
        if (point == null || named == null || (hour != null && !isHourOf(hour, point))) {
            return null;
        }
        var first = LocalDate.of(planYear, 1, 1);
        if (hour != null) {
            return rangeInYear(first, end(hour, named));
        }
        return ending(named);
    }

    private boolean isHourOf(Hour hour, TimePoint point) {
        if (point.isOneDay() && !hour.isOfADay()) {
            fault = WindowFault.NO_SUCH_HOUR;
        }
        return point.isOneDay() && hour.isOfADay();
    }

    /** The day that an hour ends, and the hour itself unless it is the day's end or the end of the day before. */
    private LocalDate end(Hour hour, LocalDateRange day) {
        until = hour.time();
        return hour.isStartOfDay() ? day.getStart().minusDays(1) : day.getEndInclusive();
    }

    private @Nullable LocalDateRange from(TimePoint point) {
        kind = Times.Kind.STARTS;
        cursor.take(Term.ONWARDS);
        var named = in(point);
        return named == null ? null : rangeInYear(named.getStart(), LocalDate.of(planYear, 12, 31));
    }

    private @Nullable LocalDateRange spanTo(TimePoint start) {
        isSpan = true;
        var hour = hours.takeBeforeDay();
        var end = points.readEnd();
        if (end == null || (hour != null && !isHourOf(hour, end))) {
            return null;
        }
        var written = start.year() != null ? start.year() : end.year();
        if (written == null || written == planYear || (start.year() != null && end.year() != null)) {
            return span(start, yearOf(start), end, yearOf(end), hour);
        }
        // One end has a year that is not the plan's: is it the other's year too?
        var apart = span(start, yearOf(start), end, yearOf(end), hour);
        var analogiesApart = List.copyOf(analogies);
        analogies.clear();
        var together = span(start, written, end, written, hour);
        if (apart != null && together != null) {
            fault = WindowFault.YEAR_UNCLEAR;
            return null;
        }
        if (apart != null) {
            analogies.clear();
            analogies.addAll(analogiesApart);
        }
        return apart != null ? apart : together;
    }

    private @Nullable LocalDateRange span(
            TimePoint start, int startYear, TimePoint end, int endYear, @Nullable Hour hour) {
        fault = start.fault(startYear) != null ? start.fault(startYear) : end.fault(endYear);
        if (fault != null) {
            return null;
        }
        var first = days(start, startYear).getStart();
        var last = days(end, endYear);
        return range(first, hour == null ? last.getEndInclusive() : end(hour, last));
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

    private boolean takeTo() {
        if (!cursor.take(Kind.DASH) && !cursor.take(Term.TO)) {
            return false;
        }
        cursor.take(Term.END_OF);
        return true;
    }
}
