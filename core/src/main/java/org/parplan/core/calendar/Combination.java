package org.parplan.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of two calendars: the days that both work, and the days that only one does. */
final class Combination {

    private final WorkingCalendar one;
    private final WorkingCalendar other;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    private Combination(WorkingCalendar one, WorkingCalendar other) {
        this.one = one;
        this.other = other;
        this.firstDay = one.firstDay().isAfter(other.firstDay()) ? one.firstDay() : other.firstDay();
        this.lastDay = one.lastDay().isBefore(other.lastDay()) ? one.lastDay() : other.lastDay();
    }

    static WorkingCalendar of(WorkingCalendar one, WorkingCalendar other) {
        return new Combination(one, other).bothWork();
    }

    static List<LocalDate> differences(WorkingCalendar one, WorkingCalendar other) {
        return new Combination(one, other).oneWorks();
    }

    private WorkingCalendar bothWork() {
        if (lastDay.isBefore(firstDay)) {
            throw new DateTimeException("Calendars must share a day, but are %s and %s".formatted(one, other));
        }
        var rest = one.weeklyRest().and(other.weeklyRest());
        var entries = new ArrayList<CalendarEntry>();
        for (var day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
            entry(day, rest).ifPresent(entries::add);
        }
        var combined = entries.stream().map(entry -> alone(entry, entries)).toList();
        return WorkingCalendar.builder()
                .name(one.name().equals(other.name()) ? one.name() : one.name() + " + " + other.name())
                .firstDay(firstDay)
                .lastDay(lastDay)
                .weeklyRest(rest)
                .announcedTo(Stream.concat(one.announcedTo().stream(), other.announcedTo().stream())
                        .min(Comparator.naturalOrder()))
                .entries(combined)
                .build();
    }

    /** An entry, without the day that it stood for if that has become another. */
    private CalendarEntry alone(CalendarEntry entry, List<CalendarEntry> entries) {
        return entry.standsFor()
                .filter(day -> !day.isBefore(firstDay) && !day.isAfter(lastDay))
                .filter(day -> !EntryChecks.isOtherSide(EntryChecks.find(day, entries), entry))
                .map(day -> CalendarEntry.builder()
                        .from(entry)
                        .standsFor(Optional.empty())
                        .build())
                .orElse(entry);
    }

    /** What must be said of a day beside the weekly rest of both. */
    private Optional<CalendarEntry> entry(LocalDate day, WeeklyRest rest) {
        var works = one.isWorkingDay(day) && other.isWorkingDay(day);
        if (works && !rest.includes(day)) {
            return Optional.empty();
        }
        return either(day).filter(entry -> entry.kind().isWorking() == works && says(entry, rest));
    }

    /** A day in lieu of, or swapped within, the weekly rest of only one of them goes without saying. */
    private static boolean says(CalendarEntry entry, WeeklyRest rest) {
        return entry.kind() == DayKind.HOLIDAY || entry.kind().isWorking() == rest.includes(entry.date());
    }

    /** The entry of one that makes the day off, if one does, otherwise any. */
    private Optional<CalendarEntry> either(LocalDate day) {
        var ours = one.entryOn(day);
        var theirs = other.entryOn(day);
        return ours.filter(entry -> !entry.kind().isWorking())
                .or(() -> theirs.filter(entry -> !entry.kind().isWorking()))
                .or(() -> ours)
                .or(() -> theirs);
    }

    private List<LocalDate> oneWorks() {
        return lastDay.isBefore(firstDay)
                ? List.of()
                : firstDay.datesUntil(lastDay.plusDays(1))
                        .filter(day -> one.isWorkingDay(day) != other.isWorkingDay(day))
                        .toList();
    }
}
