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
        this(calendar, strata(calendar));
    }

    Peers(WorkingCalendar calendar, ImmutableHolidayCalendar strata) {
        ours = calendar;
        this.strata = strata;
        hashSet = new HashSetCalendar(calendar);
        intTable = new IntTable(hashSet, calendar.firstDay(), calendar.lastDay());
    }

    private static ImmutableHolidayCalendar strata(WorkingCalendar calendar) {
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("Vietnam"),
                dates(calendar, false),
                List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                dates(calendar, true));
    }

    private static List<LocalDate> dates(WorkingCalendar calendar, boolean working) {
        return calendar.entries().stream()
                .filter(entry -> entry.kind().isWorking() == working)
                .map(CalendarEntry::date)
                .toList();
    }
}
