package org.parplan.core.window;

import java.time.DateTimeException;
import java.time.LocalTime;

/** What an hour must be to end a day before the day's end. */
final class ClosingHours {

    private ClosingHours() {}

    static void check(LocalTime hour) {
        if (hour.equals(LocalTime.MIDNIGHT) || hour.getSecond() != 0 || hour.getNano() != 0) {
            throw new DateTimeException(
                    "Hour at which a day ends must be in whole minutes after midnight, such as 17:00, but was " + hour);
        }
    }
}
