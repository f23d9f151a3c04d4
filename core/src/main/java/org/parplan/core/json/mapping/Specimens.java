package org.parplan.core.json.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How Java's own dates and times are written, whose own messages speak of parsers. */
final class Specimens {

    private static final Map<Class<?>, String> OF = Map.of(
            LocalDate.class, "Date must be written such as 2018-06-30",
            LocalDateTime.class, "Moment must be written such as 2018-06-12T17:00",
            LocalTime.class, "Time must be written such as 17:00",
            MonthDay.class, "Day of the year must be written such as --11-25",
            YearMonth.class, "Month must be written such as 2018-06");

    private Specimens() {}

    static String hint(Class<?> type) {
        var form = OF.get(type);
        return form == null ? "" : form + ".";
    }

    static @Nullable String refusal(Class<?> type, String text) {
        var form = OF.get(type);
        return form == null ? null : form + ", but was " + text + ".";
    }
}
