package org.parplan.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.text.Language;

/**
 * One dated day off or worked day, with its name, its source and how sure it is, such as 3 September 2018: off in lieu
 * of National Day, which was a Sunday.
 *
 * <p>A holiday may fall on any day. In a calendar a day off in lieu or by swap is a weekday, and a day worked by swap is
 * one of the weekly rest, since otherwise the entry would say nothing.
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
     * The holiday that the day belongs to, by a code such as {@code TET} or {@code NATIONAL}: for a holiday itself and
     * for a day off in lieu of it.
     *
     * @return the code, absent for days swapped, and where nobody said
     */
    public abstract Optional<String> holiday();

    /**
     * The day that this one stands for: the holiday that a day in lieu makes up for, the day worked for a day off by
     * swap, and the day off for a day worked.
     *
     * @return the other day, absent for a holiday, and where the source does not say which
     */
    public abstract Optional<LocalDate> standsFor();

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

    /**
     * The day it became known, which for a swap may be days before it.
     *
     * @return the day, where it is known
     */
    public abstract Optional<LocalDate> knownSince();

    /**
     * What was assumed to say so, for a day that nobody has announced.
     *
     * @return the assumption, for {@link Certainty#PROJECTED} only
     */
    public abstract Optional<Assumption> assumption();

    @Value.Check
    void check() {
        CalendarText.requireField("Name in Vietnamese", nameVi());
        CalendarText.requireField("Name in English", nameEn());
        source().ifPresent(source -> CalendarText.requireField("Source", source));
        holiday().ifPresent(CalendarEntry::requireCode);
        if (standsFor().filter(date()::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "%s must stand for another day than itself, but was %s for %s".formatted(kind(), date(), date()));
        }
        if (kind() == DayKind.HOLIDAY && standsFor().isPresent()) {
            throw new IllegalArgumentException("HOLIDAY must stand for itself, but %s stands for %s"
                    .formatted(date(), standsFor().get()));
        }
        if (assumption().isPresent() && certainty() != Certainty.PROJECTED) {
            throw new IllegalArgumentException("Day that was assumed must be PROJECTED, but %s is %s and assumes %s"
                    .formatted(date(), certainty(), assumption().get()));
        }
    }

    private static void requireCode(String code) {
        if (code.isEmpty()
                || !code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_')) {
            throw new IllegalArgumentException("Code of a holiday must be capital letters, digits and underscores,"
                    + " such as HUNG_KINGS, but was \"" + code + "\"");
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
