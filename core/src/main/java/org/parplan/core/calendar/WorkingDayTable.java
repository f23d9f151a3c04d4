package org.parplan.core.calendar;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The days of a calendar counted out once, so that counting working days and finding the n-th takes one look-up each.
 *
 * <p>Days are numbered from 0, the calendar's first day, and so are working days.
 */
final class WorkingDayTable {

    /** How many working days lie before each day, and at the end how many there are. */
    private final int[] before;

    /** The day of each working day. */
    private final int[] dayOf;

    private WorkingDayTable(int[] before, int[] dayOf) {
        this.before = before;
        this.dayOf = dayOf;
    }

    static WorkingDayTable of(WorkingCalendar calendar) {
        var days = Math.toIntExact(
                calendar.lastDay().toEpochDay() - calendar.firstDay().toEpochDay() + 1);
        var before = new int[days + 1];
        var dayOf = new int[days];
        var entries = calendar.entries().iterator();
        var entry = entries.hasNext() ? entries.next() : null;
        var count = 0;
        for (var day = 0; day < days; day++) {
            LocalDate date = calendar.firstDay().plusDays(day);
            var working = !CalendarEntry.isWeekend(date);
            if (entry != null && entry.date().equals(date)) {
                working = entry.kind().isWorking();
                entry = entries.hasNext() ? entries.next() : null;
            }
            if (working) {
                dayOf[count++] = day;
            }
            before[day + 1] = count;
        }
        return new WorkingDayTable(before, Arrays.copyOf(dayOf, count));
    }

    boolean isWorking(int day) {
        return before[day + 1] > before[day];
    }

    int workingDaysBefore(int day) {
        return before[day];
    }

    int size() {
        return dayOf.length;
    }

    int dayOf(int workingDay) {
        return dayOf[workingDay];
    }
}
