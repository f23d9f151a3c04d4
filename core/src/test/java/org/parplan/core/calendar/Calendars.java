package org.parplan.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates calendars with days off, days in lieu and worked weekend days anywhere. */
public final class Calendars {

    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());

    private Calendars() {}

    /**
     * Calendars of up to two years that begin between 2012 and 2025.
     *
     * @return the generator
     */
    public static Arbitrary<WorkingCalendar> calendars() {
        return calendars(
                Arbitraries.integers().between(0, 5000).map(LocalDate.of(2012, 1, 1)::plusDays),
                Arbitraries.integers().between(0, 730));
    }

    /**
     * Calendars that know a year, the one before and the one after.
     *
     * @param year  the year in the middle
     * @return the generator
     */
    public static Arbitrary<WorkingCalendar> around(int year) {
        return calendars(Arbitraries.just(LocalDate.of(year - 1, 1, 1)), Arbitraries.just(3 * 366));
    }

    private static Arbitrary<WorkingCalendar> calendars(Arbitrary<LocalDate> firstDays, Arbitrary<Integer> lengths) {
        var dice = Arbitraries.integers().between(0, 9).list().ofSize(40);
        var calendars = Combinators.combine(firstDays, lengths, dice).as((firstDay, length, thrown) -> {
            var entries = new ArrayList<CalendarEntry>();
            for (var i = 0; i <= length; i++) {
                var die = thrown.get((i * 7 + i / 40) % thrown.size());
                if (die == 0) {
                    entries.add(entry(firstDay.plusDays(i), i));
                }
            }
            return WorkingCalendar.builder()
                    .name("random")
                    .firstDay(firstDay)
                    .lastDay(firstDay.plusDays(length))
                    .entries(entries)
                    .build();
        });
        return calendars.withoutEdgeCases();
    }

    private static CalendarEntry entry(LocalDate day, int salt) {
        var weekend = WeeklyRest.SATURDAY_AND_SUNDAY.includes(day);
        var kinds = weekend
                ? new DayKind[] {DayKind.SWAPPED_WORKING, DayKind.HOLIDAY}
                : new DayKind[] {DayKind.HOLIDAY, DayKind.IN_LIEU, DayKind.SWAPPED_OFF};
        return CalendarEntry.builder()
                .date(day)
                .kind(kinds[salt % kinds.length])
                .certainty(CERTAINTIES.get(salt % 4))
                .nameVi("Ngày " + salt)
                .nameEn("Day " + salt)
                .source(Optional.of("source").filter(source -> salt % 4 < 2 || salt % 8 == 2))
                .holiday(Optional.of("H_" + salt % 7).filter(holiday -> salt % 3 == 0))
                .knownSince(Optional.of(day.minusDays(salt % 90)).filter(known -> salt % 5 == 0))
                .build();
    }
}
