package org.parplan.samples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.parplan.core.calendar.CalendarEntry;
import org.parplan.core.calendar.WorkingCalendar;

/** One calendar as ours and as its peers know it: the same days off, the same worked Saturdays. */
final class Peers {

    final WorkingCalendar ours;

    final ImmutableHolidayCalendar strata;

    final HashSetCalendar hashSet;

    final IntTable intTable;

    Peers(WorkingCalendar calendar) {
        this(calendar, strata(calendar.entries()));
    }

    Peers(WorkingCalendar calendar, ImmutableHolidayCalendar strata) {
        ours = calendar;
        this.strata = strata;
        hashSet = new HashSetCalendar(calendar);
        intTable = new IntTable(hashSet, calendar.firstDay(), calendar.lastDay());
    }

    static ImmutableHolidayCalendar strata(List<CalendarEntry> entries) {
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("Vietnam"),
                dates(entries, false),
                List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                dates(entries, true));
    }

    private static List<LocalDate> dates(List<CalendarEntry> entries, boolean working) {
        return entries.stream()
                .filter(entry -> entry.kind().isWorking() == working)
                .map(CalendarEntry::date)
                .toList();
    }
}
