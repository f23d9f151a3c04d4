package org.parplan.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Lays notices over a calendar, those known earlier first, so that the later known hold. */
final class Layers {

    private static final Comparator<CalendarNotice> BY_DAY_KNOWN =
            Comparator.comparing(notice -> notice.knownSince().orElse(LocalDate.MAX));

    private final WorkingCalendar base;
    private final TreeMap<LocalDate, CalendarEntry> entries = new TreeMap<>();

    private Layers(WorkingCalendar base) {
        this.base = base;
        base.entries().forEach(entry -> entries.put(entry.date(), entry));
    }

    static WorkingCalendar over(WorkingCalendar base, CalendarNotice... notices) {
        var layers = new Layers(base);
        Arrays.stream(notices).sorted(BY_DAY_KNOWN).forEach(layers::lay);
        return WorkingCalendar.builder()
                .from(base)
                .entries(layers.entries.values())
                .build();
    }

    private void lay(CalendarNotice notice) {
        for (var day : notice.revoked()) {
            requireKnown(day, notice);
            if (isHeldBy(day, notice)) {
                entries.remove(day);
            }
        }
        notice.entries().forEach(this::dropAssumed);
        var laid = new ArrayList<CalendarEntry>();
        for (var entry : notice.entries()) {
            requireKnown(entry.date(), notice);
            if (isHeldBy(entry.date(), notice)) {
                requireNoHoliday(entry, notice);
                entries.put(entry.date(), known(entry, notice));
                laid.add(entry);
            }
        }
        laid.forEach(entry -> requireOtherSide(entry, notice));
        notice.revoked().forEach(day -> requireNotStoodFor(day, notice));
    }

    private void requireKnown(LocalDate day, CalendarNotice notice) {
        if (!base.knows(day)) {
            throw new DateTimeException("Notice %s must speak of days of the calendar %s, but names %s"
                    .formatted(notice.name(), base, day));
        }
    }

    /** Tells whether the notice may speak of a day: nothing known later does. */
    private boolean isHeldBy(LocalDate day, CalendarNotice notice) {
        var before = Optional.ofNullable(entries.get(day)).flatMap(CalendarEntry::knownSince);
        return before.isEmpty()
                || notice.knownSince().isEmpty()
                || !before.get().isAfter(notice.knownSince().get());
    }

    /** What was only assumed of a holiday in a year gives way once a notice names a day of that holiday in that year. */
    private void dropAssumed(CalendarEntry named) {
        if (named.kind() == DayKind.HOLIDAY && named.holiday().isPresent()) {
            entries.values()
                    .removeIf(entry -> entry.certainty() == Certainty.PROJECTED
                            && entry.holiday().equals(named.holiday())
                            && entry.date().getYear() == named.date().getYear());
        }
    }

    private void requireNoHoliday(CalendarEntry entry, CalendarNotice notice) {
        var before = entries.get(entry.date());
        if (before != null
                && entry.kind() != DayKind.HOLIDAY
                && before.kind() == DayKind.HOLIDAY
                && before.certainty() != Certainty.PROJECTED) {
            throw new IllegalArgumentException("Notice %s must leave %s a holiday (%s, %s), but makes it %s"
                    .formatted(notice.name(), entry.date(), before.nameVi(), before.nameEn(), entry.kind()));
        }
    }

    private static CalendarEntry known(CalendarEntry entry, CalendarNotice notice) {
        return CalendarEntry.builder()
                .from(entry)
                .knownSince(entry.knownSince().or(notice::knownSince))
                .source(entry.source().or(() -> Optional.of(notice.name())))
                .build();
    }

    /** A day off by swap and the day worked for it stand or fall together. */
    private void requireOtherSide(CalendarEntry entry, CalendarNotice notice) {
        var other = swappedWith(entry);
        if (other.filter(base::knows).isPresent() && !isSwappedWith(other.get(), entry)) {
            throw new IllegalArgumentException(
                    "Notice %s must swap both days, but %s is %s for %s, and no entry of that day says so"
                            .formatted(notice.name(), entry.date(), entry.kind(), other.get()));
        }
    }

    private void requireNotStoodFor(LocalDate day, CalendarNotice notice) {
        for (var entry : entries.values()) {
            if (swappedWith(entry).filter(day::equals).isPresent() && !isSwappedWith(day, entry)) {
                throw new IllegalArgumentException(
                        "Notice %s must revoke both days of a swap, but revokes %s and leaves %s, %s for it"
                                .formatted(notice.name(), day, entry.date(), entry.kind()));
            }
        }
    }

    private boolean isSwappedWith(LocalDate day, CalendarEntry entry) {
        var there = entries.get(day);
        return there != null && swappedWith(there).filter(entry.date()::equals).isPresent();
    }

    private static Optional<LocalDate> swappedWith(CalendarEntry entry) {
        return List.of(DayKind.SWAPPED_OFF, DayKind.SWAPPED_WORKING).contains(entry.kind())
                ? entry.standsFor()
                : Optional.empty();
    }
}
