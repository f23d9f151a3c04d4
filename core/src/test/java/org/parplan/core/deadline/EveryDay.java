package org.parplan.core.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.parplan.core.calendar.CalendarEntry;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.DayKind;
import org.parplan.core.calendar.WorkingCalendar;

/** A calendar without a day off, so that nothing but the reckoning decides. */
final class EveryDay {

    static final WorkingCalendar WORKED = worked();

    private EveryDay() {}

    private static WorkingCalendar worked() {
        var first = LocalDate.of(2018, 1, 1);
        var last = LocalDate.of(2026, 12, 31);
        var calendar =
                WorkingCalendar.builder().name("every day").firstDay(first).lastDay(last);
        first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)
                .forEach(day -> calendar.addEntries(CalendarEntry.builder()
                        .date(day)
                        .kind(DayKind.SWAPPED_WORKING)
                        .certainty(Certainty.DECIDED)
                        .nameVi("Làm bù")
                        .nameEn("Worked")
                        .build()));
        return calendar.build();
    }
}
