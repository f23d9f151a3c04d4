package org.parplan.core.deadline;

import java.time.LocalDate;
import org.parplan.core.calendar.WeeklyRest;
import org.parplan.core.calendar.WorkingCalendar;

/** A calendar without a day off, so that nothing but the reckoning decides. */
final class EveryDay {

    static final WorkingCalendar WORKED = WorkingCalendar.builder()
            .name("every day")
            .firstDay(LocalDate.of(2018, 1, 1))
            .lastDay(LocalDate.of(2026, 12, 31))
            .weeklyRest(WeeklyRest.of())
            .build();

    private EveryDay() {}
}
