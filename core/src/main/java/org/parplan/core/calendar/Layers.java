package org.parplan.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Lays notices over a calendar, those known earlier first, so that the later known hold. */
final class Layers {

    private static final Comparator<CalendarNotice> BY_DAY_KNOWN =
            Comparator.comparing(notice -> notice.knownSince().orElse(LocalDate.MAX));

    private final WorkingCalendar base;
    private final TreeMap<LocalDate, CalendarEntry> entries = new TreeMap<>();
    private final Map<LocalDate, CalendarNotice> spokenOfBy = new HashMap<>();

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
                .announcedTo(layers.announcedTo())
                .build();
    }

    private void lay(CalendarNotice notice) {
        for (var day : notice.revoked()) {
            if (isHeldBy(day, notice)) {
                revoke(day, notice);
            }
        }
        var madeUp = giveWay(notice);
        for (var entry : notice.entries()) {
            requireSwapped(entry, notice);
            if (isKnown(entry, notice) && isHeldBy(entry.date(), notice)) {
                requireFree(entry, notice);
                entries.put(entry.date(), known(entry, notice));
            }
        }
        madeUp.forEach(this::makeUp);
    }

    /** Tells whether the calendar knows the day; the other side of a swap may lie beyond its span. */
    private boolean isKnown(CalendarEntry entry, CalendarNotice notice) {
        if (base.knows(entry.date())) {
            return true;
        }
        if (entry.standsFor().filter(base::knows).isEmpty()) {
            throw beyond(entry.date(), notice);
        }
        return false;
    }

    private DateTimeException beyond(LocalDate day, CalendarNotice notice) {
        return new DateTimeException(
                "Notice %s must speak of days of the calendar %s, but names %s".formatted(notice.name(), base, day));
    }

    /** Tells whether the notice may speak of a day: nothing known later does. */
    private boolean isHeldBy(LocalDate day, CalendarNotice notice) {
        var before = Optional.ofNullable(entries.get(day)).flatMap(CalendarEntry::knownSince);
        var other = spokenOfBy.put(day, notice);
        if (other != null && other.knownSince().equals(notice.knownSince())) {
            throw new IllegalArgumentException(
                    "Notices that speak of one day must become known on two, but %s and %s both speak of %s"
                            .formatted(other.name(), notice.name(), day));
        }
        return before.isEmpty()
                || notice.knownSince().isEmpty()
                || !before.get().isAfter(notice.knownSince().get());
    }

    private void revoke(LocalDate day, CalendarNotice notice) {
        if (!base.knows(day)) {
            throw beyond(day, notice);
        }
        var revoked = entries.remove(day);
        if (revoked == null || revoked.certainty() == Certainty.STATUTORY) {
            throw new IllegalArgumentException("Notice %s must revoke what an earlier notice named, but %s is %s"
                    .formatted(
                            notice.name(),
                            day,
                            revoked == null ? "named by none" : revoked.nameVi() + ", fixed by law"));
        }
    }

    /**
     * Takes away what was only assumed of the holidays that the notice names.
     *
     * @return the days in lieu among it that stand for a day the law fixes, and must be found anew
     */
    private List<CalendarEntry> giveWay(CalendarNotice notice) {
        var madeUp = new ArrayList<CalendarEntry>();
        for (var named : notice.entries()) {
            if (named.kind() == DayKind.HOLIDAY && named.holiday().isPresent()) {
                var assumed = assumed(named);
                requireWhole(named, assumed, notice);
                for (var entry : assumed) {
                    entries.remove(entry.date());
                    if (entry.standsFor()
                            .map(entries::get)
                            .filter(this::isFixed)
                            .isPresent()) {
                        madeUp.add(entry);
                    }
                }
            }
        }
        return madeUp;
    }

    private boolean isFixed(CalendarEntry holiday) {
        return holiday.certainty() == Certainty.STATUTORY;
    }

    /** What is assumed of the holiday of a named day in its year. */
    private List<CalendarEntry> assumed(CalendarEntry named) {
        return entries.values().stream()
                .filter(entry -> entry.certainty() == Certainty.PROJECTED
                        && isOfTheSame(named).test(entry))
                .toList();
    }

    /** As many days must be named as were assumed, or the holiday would grow shorter by saying too little of it. */
    private static void requireWhole(CalendarEntry named, List<CalendarEntry> assumed, CalendarNotice notice) {
        var wanted = assumed.stream()
                .filter(entry -> entry.kind() == DayKind.HOLIDAY)
                .count();
        var given = notice.entries().stream()
                .filter(entry ->
                        entry.kind() == DayKind.HOLIDAY && isOfTheSame(named).test(entry))
                .count();
        if (given < wanted) {
            throw new IllegalArgumentException(
                    "Notice %s must name all %s days of %s in %s that were assumed, but names %s"
                            .formatted(
                                    notice.name(),
                                    wanted,
                                    named.holiday().orElseThrow(),
                                    named.date().getYear(),
                                    given));
        }
    }

    private static Predicate<CalendarEntry> isOfTheSame(CalendarEntry named) {
        return entry -> entry.holiday().equals(named.holiday())
                && entry.date().getYear() == named.date().getYear();
    }

    /** Finds the day in lieu of a holiday anew, unless the notice names one: the next day that is free. */
    private void makeUp(CalendarEntry inLieu) {
        var holiday = inLieu.standsFor();
        if (entries.values().stream().anyMatch(entry -> entry.standsFor().equals(holiday))) {
            return;
        }
        var passed = new ArrayList<Certainty>();
        var day = holiday.orElseThrow().plusDays(1);
        while (base.weeklyRest().includes(day) || entries.containsKey(day)) {
            var entry = entries.get(day);
            if (entry != null && !base.weeklyRest().includes(day)) {
                passed.add(entry.certainty());
            }
            day = day.plusDays(1);
        }
        entries.put(
                day,
                CalendarEntry.builder()
                        .from(inLieu)
                        .date(day)
                        .certainty(Certainty.weakest(passed.stream()))
                        .assumption(Optional.empty())
                        .build());
    }

    private static void requireSwapped(CalendarEntry entry, CalendarNotice notice) {
        if (entry.kind().isSwapped() && entry.standsFor().isEmpty()) {
            throw new IllegalArgumentException(
                    "Notice %s must say which day %s is %s for, such as \"for 2026-11-28\", but does not"
                            .formatted(notice.name(), entry.date(), entry.kind()));
        }
    }

    private void requireFree(CalendarEntry entry, CalendarNotice notice) {
        var before = entries.get(entry.date());
        if (before != null
                && entry.kind().isSwapped()
                && !before.kind().isSwapped()
                && before.certainty() != Certainty.PROJECTED) {
            throw new IllegalArgumentException("Notice %s must leave %s as it is (%s, %s), but makes it %s"
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

    /** The end of the last year in which nothing is projected any more. */
    private Optional<LocalDate> announcedTo() {
        if (base.announcedTo().isEmpty()) {
            return Optional.empty();
        }
        var year = base.announcedTo().get().getYear() + 1;
        while (year <= base.lastDay().getYear() && !isProjected(year)) {
            year++;
        }
        return year > base.lastDay().getYear() ? Optional.empty() : Optional.of(LocalDate.of(year - 1, 12, 31));
    }

    private boolean isProjected(int year) {
        return entries.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).values().stream()
                .anyMatch(entry -> entry.certainty() == Certainty.PROJECTED);
    }
}
