package org.parplan.core.calendar;

import org.jspecify.annotations.Nullable;

/**
 * The table of a calendar, counted out when it is first asked for.
 *
 * <p>The field is not volatile, so that reading it costs no more than reading the table. Two threads that ask first may
 * each count one, which are the same, and either is seen whole since its own fields are final.
 */
final class LazyTable {

    private @Nullable WorkingDayTable table;

    WorkingDayTable of(WorkingCalendar calendar) {
        var counted = table;
        if (counted == null) {
            counted = WorkingDayTable.of(calendar);
            table = counted;
        }
        return counted;
    }
}
