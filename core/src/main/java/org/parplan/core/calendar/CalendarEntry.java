package org.parplan.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.text.Language;

/**
 * One dated day off or worked day, with its name, its source and how sure it is, such as 3 September 2018: off in lieu
 * of National Day, which was a Sunday.
 *
 * <p>A day off in lieu or by swap is a weekday and a day worked by swap is not, since otherwise the entry would say
 * nothing. A holiday may fall on any day.
 */
@Value.Immutable
public abstract class CalendarEntry {

    CalendarEntry() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The day.
     *
     * @return the date
     */
    public abstract LocalDate date();

    /**
     * What the entry makes of the day.
     *
     * @return the kind
     */
    public abstract DayKind kind();

    /**
     * The day's name in Vietnamese, such as {@code Quốc khánh}.
     *
     * @return the name
     */
    public abstract String nameVi();

    /**
     * The day's name in English, such as {@code National Day}.
     *
     * @return the name
     */
    public abstract String nameEn();

    /**
     * The law, notice or publication that says so, as it is cited.
     *
     * @return the source, where one is known
     */
    public abstract Optional<String> source();

    /**
     * How sure the day is.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    @Value.Check
    void check() {
        CalendarText.requireField("Name in Vietnamese", nameVi());
        CalendarText.requireField("Name in English", nameEn());
        source().ifPresent(source -> CalendarText.requireField("Source", source));
        if (kind() != DayKind.HOLIDAY && kind().isWorking() != isWeekend(date())) {
            throw new IllegalArgumentException("%s must be a %s, but was %s, a %s"
                    .formatted(kind(), kind().isWorking() ? "weekend day" : "weekday", date(), date().getDayOfWeek()));
        }
    }

    /**
     * The day's name in a language.
     *
     * @param language  the language
     * @return the name
     */
    public final String name(Language language) {
        return language == Language.VI ? nameVi() : nameEn();
    }

    /**
     * Tells whether the day would be the other way without this entry: a holiday on a Sunday changes nothing.
     *
     * @return true if the entry decides whether the day is worked
     */
    public final boolean isDecisive() {
        return kind().isWorking() == isWeekend(date());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** How many of some entries, sorted by day, lie before a day. */
    static int countBefore(LocalDate day, List<CalendarEntry> entries) {
        var low = 0;
        var high = entries.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (entries.get(middle).date().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Collects the parts of a {@link CalendarEntry}. */
    public static final class Builder extends ImmutableCalendarEntry.Builder {
        Builder() {}
    }
}
