package org.parplan.core.window;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parplan.core.deadline.LimitUnit;
import org.parplan.core.deadline.TimeLimit;
import org.parplan.core.text.Wording;

/**
 * Reads an event that is waited for, and how long from it. Its words run to the end of the phrase, or before a stated end
 * as in {@code từ khi ban hành đến 30/9}; where they hold what would end it, they stand in quotation marks.
 *
 * <pre>
 * event = [ limit [","] ] since words
 * limit = [ "chậm nhất" ["là"] ] [ "trong" ] [ "sau" ] ( number unit | "nửa" ( "tháng" | "năm" ) )
 * unit  = "giờ" | "ngày làm việc" | "ngày" | "tuần" | "tháng" | "năm"
 * since = "sau" ["khi" | "ngày"] | "từ" ["khi" | "ngày"] | "khi" | "trước khi"
 * </pre>
 *
 * Without a limit {@code sau} and {@code từ} need their {@code khi} or {@code ngày}. A date is no event: {@code từ ngày
 * 01/7} is a time, and {@code 60 ngày kể từ ngày 01/7} is not read. {@code trước khi} counts working days back. What is no event but a condition that nobody can
 * date, such as {@code khi đủ điều kiện}, is not read.
 */
final class EventReader {

    private static final int MOST = 9999;

    private static final Set<String> CONDITIONS = Set.of(
            key("đủ điều kiện"),
            key("có điều kiện"),
            key("có đủ điều kiện"),
            key("cần"),
            key("cần thiết"),
            key("phù hợp"));

    private final Cursor cursor;
    private final String text;

    EventReader(Cursor cursor, String text) {
        this.cursor = cursor;
        this.text = text;
    }

    private static String key(String words) {
        return Wording.of(words).key();
    }

    /**
     * An event as found.
     *
     * @param limit how long from it, if that is said
     * @param start where its words begin in the text
     * @param end where they end
     * @param isQuoted whether they stand in quotation marks, and so end there
     */
    record Found(@Nullable TimeLimit limit, int start, int end, boolean isQuoted) {

        /** The same, with an end that no words after it move. */
        Found closed() {
            return new Found(limit, start, end, true);
        }
    }

    /** Takes an event, or stays. */
    @Nullable
    Found read() {
        var mark = cursor.mark();
        var limit = limit();
        if (limit == null) {
            cursor.back(mark);
        } else if (cursor.isAtEnd()) {
            cursor.takeSeparator();
        }
        var found = since(limit);
        if (found == null) {
            cursor.back(mark);
        }
        return found;
    }

    private @Nullable TimeLimit limit() {
        if (cursor.take(Term.BY)) {
            cursor.take(Term.IS);
        }
        cursor.take(Term.WITHIN);
        cursor.take(Term.AFTER);
        if (cursor.take(Term.HALF)) {
            return cursor.take(Term.MONTH)
                    ? TimeLimit.of(1, LimitUnit.HALF_MONTHS)
                    : cursor.take(Term.YEAR) ? TimeLimit.of(1, LimitUnit.HALF_YEARS) : null;
        }
        if (!cursor.isNumber(0)) {
            return null;
        }
        var length = cursor.number();
        var unit = unit();
        return unit == null || length < 1 || length > MOST ? null : TimeLimit.of(length, unit);
    }

    private @Nullable LimitUnit unit() {
        if (cursor.take(Term.HALF)) {
            return cursor.take(Term.MONTH)
                    ? LimitUnit.HALF_MONTHS
                    : cursor.take(Term.YEAR) ? LimitUnit.HALF_YEARS : null;
        }
        return cursor.take(Term.HOUR)
                ? LimitUnit.HOURS
                : cursor.take(Term.WORKING_DAY)
                        ? LimitUnit.WORKING_DAYS
                        : cursor.take(Term.DAY)
                                ? LimitUnit.DAYS
                                : cursor.take(Term.WEEK)
                                        ? LimitUnit.WEEKS
                                        : cursor.take(Term.MONTH)
                                                ? LimitUnit.MONTHS
                                                : cursor.take(Term.YEAR) ? LimitUnit.YEARS : null;
    }

    private @Nullable Found since(@Nullable TimeLimit limit) {
        if (cursor.take(Term.BEFORE)) {
            return limit != null && limit.unit() == LimitUnit.WORKING_DAYS && cursor.take(Term.WHEN)
                    ? words(TimeLimit.ofWorkingDays(-limit.length()))
                    : null;
        }
        if (cursor.take(Term.WHEN)) {
            return words(limit);
        }
        if (!cursor.take(Term.AFTER) && !cursor.take(Term.FROM)) {
            return null;
        }
        if (cursor.take(Term.WHEN)) {
            return words(limit);
        }
        if (cursor.is(0, Term.DAY) && cursor.isNumber(1)) {
            return null;
        }
        return cursor.take(Term.DAY) || (limit != null && !cursor.isNumber(0)) ? words(limit) : null;
    }

    private @Nullable Found words(@Nullable TimeLimit limit) {
        if (cursor.isMark(0, '“')) {
            return quoted(limit);
        }
        var first = cursor.token(0);
        var isDate = isDate();
        skipWords();
        var last = cursor.anywhere(cursor.at() - 1);
        if (first == null || last == null || last.start() < first.start() || isDate) {
            return null;
        }
        return CONDITIONS.contains(key(text.substring(first.start(), last.end())))
                ? null
                : new Found(limit, first.start(), last.end(), false);
    }

    /** Goes on to the end of the words: that of the phrase, or before the end of the time as in {@code đến 30/9}. */
    private void skipWords() {
        while (!cursor.isAtEnd()) {
            var isLimit = cursor.is(0, Term.TO) || cursor.is(0, Term.BEFORE) || cursor.is(0, Term.BY);
            if (isLimit && isPointAfterLimit()) {
                return;
            }
            cursor.skip(1);
        }
    }

    private boolean isPointAfterLimit() {
        var ahead = 1;
        while (isLimitWord(cursor.term(ahead))) {
            ahead++;
        }
        return isPoint(ahead);
    }

    private static boolean isLimitWord(@Nullable Term term) {
        return term != null
                && switch (term) {
                    case TO, BEFORE, BY, IS, AT, WITHIN, END_OF, FIRST, MIDDLE, LAST -> true;
                    default -> false;
                };
    }

    /** Tells whether the words are a day that is known, and so no event. */
    private boolean isDate() {
        var ahead = cursor.is(0, Term.DAY) ? 1 : 0;
        var isMark = cursor.is(ahead + 1, Token.Kind.SLASH)
                || cursor.is(ahead + 1, Token.Kind.DASH)
                || cursor.isMark(ahead + 1, '.')
                || cursor.is(ahead + 1, Term.MONTH);
        return cursor.isNumber(ahead) && isMark && cursor.isNumber(ahead + 2);
    }

    /** Tells whether a point of time begins there: a quarter, a month, a year, a day or an hour. */
    private boolean isPoint(int ahead) {
        var isNumber = cursor.isNumber(ahead);
        var isNumberNext = cursor.isNumber(ahead + 1);
        return cursor.is(ahead, Term.QUARTER)
                || (cursor.is(ahead, Term.YEAR) && (isNumberNext || cursor.token(ahead + 1) == null))
                || (isNumberNext && (cursor.is(ahead, Term.MONTH) || cursor.is(ahead, Term.DAY)))
                || cursor.isYear(ahead)
                || (isNumber
                        && (cursor.is(ahead + 1, Token.Kind.SLASH)
                                || cursor.is(ahead + 1, Token.Kind.DASH)
                                || cursor.isMark(ahead + 1, '.')
                                || cursor.is(ahead + 1, Term.MONTH)
                                || cursor.is(ahead + 1, Term.HOUR)));
    }

    private @Nullable Found quoted(@Nullable TimeLimit limit) {
        var open = 0;
        var index = cursor.at();
        var start = index;
        for (var token = cursor.anywhere(index); token != null; token = cursor.anywhere(++index)) {
            open += token.is('“') ? 1 : token.is('”') ? -1 : 0;
            if (open == 0) {
                cursor.extendTo(index + 1);
                return found(limit, start, index);
            }
        }
        return null;
    }

    private @Nullable Found found(@Nullable TimeLimit limit, int openIndex, int closeIndex) {
        var open = cursor.anywhere(openIndex);
        var close = cursor.anywhere(closeIndex);
        if (open == null || close == null) {
            return null;
        }
        var start = open.end();
        var end = close.start();
        return text.substring(start, end).isBlank() ? null : new Found(limit, start, end, true);
    }
}
