package org.parplan.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What must be true of the entries of one calendar together. */
final class EntryChecks {

    private EntryChecks() {}

    /** An entry must say something, and what a law or a notice fixes must name it. */
    static void requireMeaning(CalendarEntry entry, WeeklyRest rest) {
        rest.check(entry);
        if (entry.source().isEmpty() && entry.certainty().compareTo(Certainty.REPORTED) < 0) {
            throw new IllegalArgumentException(
                    "Day that is %s must name its source, but %s has none".formatted(entry.certainty(), entry.date()));
        }
    }

    static boolean isSorted(List<CalendarEntry> entries) {
        for (var i = 1; i < entries.size(); i++) {
            if (!entries.get(i - 1).date().isBefore(entries.get(i).date())) {
                return false;
            }
        }
        return true;
    }

    static List<CalendarEntry> sorted(List<CalendarEntry> entries) {
        var sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(CalendarEntry::date));
        for (var i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).date().equals(sorted.get(i - 1).date())) {
                throw new IllegalArgumentException("A day must have at most one entry, but %s has two"
                        .formatted(sorted.get(i).date()));
            }
        }
        return sorted;
    }

    /**
     * A swapped day and the one it stands for name each other, and a day in lieu stands for a holiday, as far as the
     * calendar knows both.
     */
    static void requireOtherSides(WorkingCalendar calendar) {
        for (var entry : calendar.entries()) {
            entry.standsFor()
                    .filter(calendar::knows)
                    .filter(day -> !isOtherSide(find(day, calendar.entries()), entry))
                    .ifPresent(day -> {
                        throw new IllegalArgumentException("%s on %s must stand for %s, but %s stands for %s"
                                .formatted(
                                        entry.kind(),
                                        entry.date(),
                                        entry.kind().isSwapped() ? "a day swapped with it" : "a holiday",
                                        entry.date(),
                                        told(day, find(day, calendar.entries()))));
                    });
        }
    }

    static boolean isOtherSide(Optional<CalendarEntry> there, CalendarEntry entry) {
        return there.filter(other -> entry.kind().isSwapped()
                        ? other.kind().isSwapped()
                                && other.kind() != entry.kind()
                                && other.standsFor()
                                        .filter(entry.date()::equals)
                                        .isPresent()
                        : other.kind() == DayKind.HOLIDAY)
                .isPresent();
    }

    private static String told(LocalDate day, Optional<CalendarEntry> there) {
        return there.map(other -> day + ", which is " + other.kind()
                        + other.standsFor().map(back -> " for " + back).orElse(""))
                .orElse(day + ", which has no entry");
    }

    static Optional<CalendarEntry> find(LocalDate day, List<CalendarEntry> sorted) {
        var at = CalendarEntry.countBefore(day, sorted);
        return at < sorted.size() && sorted.get(at).date().equals(day) ? Optional.of(sorted.get(at)) : Optional.empty();
    }

    /** What a calendar says, but no later than the end of the year before the first that an entry is projected for. */
    static Optional<LocalDate> announcedTo(WorkingCalendar calendar) {
        var projected = calendar.entries().stream()
                .filter(entry -> entry.certainty() == Certainty.PROJECTED)
                .findFirst()
                .map(entry -> LocalDate.of(entry.date().getYear(), 1, 1).minusDays(1));
        return calendar.announcedTo()
                .filter(said -> projected.filter(said::isAfter).isEmpty())
                .or(() -> projected)
                .filter(last -> last.isBefore(calendar.lastDay()));
    }
}
