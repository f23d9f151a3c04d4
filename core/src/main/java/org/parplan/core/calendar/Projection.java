package org.parplan.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days off of a year by the law in force: the holidays, and for each that falls on a day of rest the next working
 * day. Swaps are not projected, for no law provides them.
 */
final class Projection {

    private static final String IN_LIEU = "in-lieu";

    private final List<HolidayRule> rules = new ArrayList<>();
    private final List<InLieu> inLieu = new ArrayList<>();
    private final WeeklyRest rest = WeeklyRest.SATURDAY_AND_SUNDAY;

    private Projection() {}

    static Projection ofVietnam() {
        var projection = new Projection();
        for (var line : TextLine.all(CalendarText.resource("vietnam-law.txt"))) {
            if (line.fields().get(0).equals(IN_LIEU)) {
                projection.inLieu.add(InLieu.read(line));
            } else {
                projection.rules.add(HolidayRule.read(line));
            }
        }
        return projection;
    }

    /** A calendar and, behind its last day, the years up to another as the law and what is assumed make them. */
    WorkingCalendar after(WorkingCalendar known, int lastYear) {
        var calendar = WorkingCalendar.builder()
                .from(known)
                .lastDay(LocalDate.of(lastYear, 12, 31))
                .announcedTo(known.lastDay());
        for (var year = known.lastDay().getYear() + 1; year <= lastYear; year++) {
            calendar.addAllEntries(entries(year));
        }
        return calendar.build();
    }

    List<CalendarEntry> entries(int year) {
        var entries = new TreeMap<LocalDate, CalendarEntry>();
        var madeUp = new TreeMap<LocalDate, CalendarEntry>();
        for (var rule : rules) {
            rule.in(year, rest).ifPresent(entry -> {
                entries.putIfAbsent(entry.date(), entry);
                if (rule.madeUp() && rest.includes(entry.date())) {
                    madeUp.put(entry.date(), entry);
                }
            });
        }
        madeUp.values()
                .forEach(holiday -> inLieuOf(holiday, entries).ifPresent(entry -> entries.put(entry.date(), entry)));
        return List.copyOf(entries.values());
    }

    /** The next day that is neither of rest nor off already; as sure as the holiday and the days passed over are. */
    private Optional<CalendarEntry> inLieuOf(CalendarEntry holiday, Map<LocalDate, CalendarEntry> entries) {
        var passed = new ArrayList<CalendarEntry>(List.of(holiday));
        var day = holiday.date().plusDays(1);
        while (rest.includes(day) || entries.containsKey(day)) {
            var entry = entries.get(day);
            if (entry != null && !rest.includes(day)) {
                passed.add(entry);
            }
            day = day.plusDays(1);
        }
        var free = day;
        return inLieu.stream()
                .filter(law -> law.isInForce(holiday.date()))
                .findFirst()
                .map(law -> law.entry(free, holiday, passed));
    }

    /** The law that a holiday on a day of rest is made up for, and how such a day is called. */
    private record InLieu(LocalDate from, LocalDate to, String prefixVi, String prefixEn, String source) {

        static InLieu read(TextLine line) {
            var fields = line.fields();
            return new InLieu(
                    LocalDate.parse(fields.get(1)),
                    fields.get(2).isEmpty() ? LocalDate.MAX : LocalDate.parse(fields.get(2)),
                    fields.get(3),
                    fields.get(4),
                    fields.get(5));
        }

        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        CalendarEntry entry(LocalDate day, CalendarEntry holiday, List<CalendarEntry> restsOn) {
            return CalendarEntry.builder()
                    .date(day)
                    .kind(DayKind.IN_LIEU)
                    .holiday(holiday.holiday())
                    .standsFor(holiday.date())
                    .certainty(Certainty.weakest(restsOn.stream().map(CalendarEntry::certainty)))
                    .assumption(restsOn.stream()
                            .flatMap(entry -> entry.assumption().stream())
                            .findFirst())
                    .nameVi(prefixVi + " " + holiday.nameVi())
                    .nameEn(prefixEn + " " + holiday.nameEn())
                    .source(source)
                    .build();
        }
    }
}
