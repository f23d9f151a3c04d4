package org.parplan.core.window;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads an hour of a day.
 *
 * <pre>
 * hour = number ( "giờ" | "h" ) [ number ["phút"] ] | number ":" number
 * </pre>
 */
final class HourReader {

    private final Cursor cursor;

    HourReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * An hour as written, from midnight to midnight, or one that no day has.
     *
     * @param hour the hour
     * @param minute the minute
     */
    record Hour(int hour, int minute) {

        boolean isOfADay() {
            return (hour < 24 && minute < 60) || isEndOfDay();
        }

        boolean isStartOfDay() {
            return hour == 0 && minute == 0;
        }

        boolean isEndOfDay() {
            return hour == 24 && minute == 0;
        }

        /** The hour where it lies within the day, not at either end of it. */
        @Nullable
        LocalTime time() {
            return isStartOfDay() || isEndOfDay() ? null : LocalTime.of(hour, minute);
        }
    }

    /** Takes an hour, or stays. */
    @Nullable
    Hour take() {
        if (!cursor.isNumber(0) || !(cursor.is(1, Term.HOUR) || (cursor.isMark(1, ':') && cursor.isNumber(2)))) {
            return null;
        }
        var hour = cursor.number();
        cursor.skip(1);
        var minute = 0;
        if (cursor.isNumber(0) && !cursor.is(1, Token.Kind.SLASH)) {
            minute = cursor.number();
            cursor.take(Term.MINUTE);
        }
        return new Hour(hour, minute);
    }

    /** Takes an hour before a day, which a comma may part: {@code 9 giờ 30 phút, ngày 12/6}. */
    @Nullable
    Hour takeBeforeDay() {
        var hour = take();
        if (hour != null) {
            var mark = cursor.mark();
            if (cursor.takeSeparator() && !cursor.is(0, Term.DAY)) {
                cursor.back(mark);
            }
        }
        return hour;
    }
}
