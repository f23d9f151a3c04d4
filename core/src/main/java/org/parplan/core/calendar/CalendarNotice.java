package org.parplan.core.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Days that one notice names, to be laid over a calendar: a rest for Lunar New Year, a swap, or the withdrawal of one.
 *
 * <pre>{@code
 * var notice = CalendarNotice.ofText("""
 *         notice | Hoán đổi ngày làm việc dịp 24/11/2026 (ví dụ) | 2026-10-01
 *         2026-11-23 | SWAPPED_OFF | DECIDED | Nghỉ hoán đổi | Swapped | ví dụ | for 2026-11-28
 *         2026-11-28 | SWAPPED_WORKING | DECIDED | Làm bù | Worked | ví dụ | for 2026-11-23
 *         """);
 * WorkingCalendar.vietnam().with(notice).isWorkingDay(LocalDate.of(2026, 11, 28)); // true
 * }</pre>
 */
@Value.Immutable
public abstract class CalendarNotice {

    CalendarNotice() {}

    /**
     * Obtains a notice from the lines that {@link #toText()} writes. Empty lines and lines that begin with {@code #} are
     * passed over.
     *
     * @param text  a line {@code notice | name | day it became known}, then for each day off or worked a line as of a
     *     calendar, and for each day that is ordinary again a line {@code revoked | date}
     * @return the notice
     * @throws IllegalArgumentException if a line has another form, naming the line
     */
    public static CalendarNotice ofText(String text) {
        return CalendarText.readNotice(text);
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the notice is cited by.
     *
     * @return the name or number
     */
    public abstract String name();

    /**
     * The day it became known. Of two notices that speak of one day the later known one holds.
     *
     * @return the day, where it is known
     */
    public abstract Optional<LocalDate> knownSince();

    /**
     * The days it names, at most one entry a day.
     *
     * @return the entries
     */
    public abstract List<CalendarEntry> entries();

    /**
     * The days that it makes ordinary again, which an earlier notice had named.
     *
     * @return the days
     */
    public abstract List<LocalDate> revoked();

    @Value.Check
    void check() {
        CalendarText.requireField("Name of a notice", name());
        var days = new HashSet<LocalDate>();
        Stream.concat(entries().stream().map(CalendarEntry::date), revoked().stream())
                .forEach(day -> {
                    if (!days.add(day)) {
                        throw new IllegalArgumentException(
                                "A notice must speak of a day once, but %s stands twice".formatted(day));
                    }
                });
    }

    /**
     * Writes the notice in lines, which {@link #ofText(String)} reads back.
     *
     * @return the lines, each ended
     */
    public final String toText() {
        return CalendarText.write(this);
    }

    /** Returns the name, for logs and test reports. */
    @Override
    public final String toString() {
        return name();
    }

    /** Collects the parts of a {@link CalendarNotice}. */
    public static final class Builder extends ImmutableCalendarNotice.Builder {
        Builder() {}
    }
}
