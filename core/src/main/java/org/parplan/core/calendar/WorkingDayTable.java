package org.parplan.core.calendar;

import java.util.Arrays;

/**
 * The days of a calendar counted out once, so that counting working days takes two look-ups and finding the n-th one
 * takes two more: the working days before each day and through each day, and the day of each working day.
 *
 * <p>Working days are numbered from 1. For {@code d} days it takes at most {@code 12 d} bytes: 59 kB for fifteen years. A
 * third of that is {@code through}, which is {@code before} without its first element: so the check that a day is one of
 * the calendar is also the check of the array's bounds, and adding is done in three quarters of the time.
 */
final class WorkingDayTable {

    /** The first day, in days since 1970-01-01. */
    private final int first;

    /** How many working days lie before each day, and at the end how many there are. */
    private final int[] before;

    /** How many working days there are up to each day, itself among them. */
    private final int[] through;

    /** The day of each working day, in days since 1970-01-01. */
    private final int[] dayOf;

    private WorkingDayTable(int first, int[] before, int[] dayOf) {
        this.first = first;
        this.before = before;
        this.through = Arrays.copyOfRange(before, 1, before.length);
        this.dayOf = dayOf;
    }

    static WorkingDayTable of(WorkingCalendar calendar) {
        var first = Math.toIntExact(calendar.firstDay().toEpochDay());
        var days = Math.toIntExact(calendar.lastDay().toEpochDay()) - first + 1;
        var before = new int[days + 1];
        var dayOf = new int[days];
        var works = new boolean[7];
        for (var weekday = 0; weekday < 7; weekday++) {
            works[weekday] = !calendar.weeklyRest().includes(calendar.firstDay().plusDays(weekday));
        }
        var entries = calendar.entries();
        var next = 0;
        var count = 0;
        for (var day = 0; day < days; day++) {
            var working = works[day % 7];
            if (next < entries.size() && entries.get(next).date().toEpochDay() == first + day) {
                working = entries.get(next++).kind().isWorking();
            }
            if (working) {
                dayOf[count++] = first + day;
            }
            before[day + 1] = count;
        }
        return new WorkingDayTable(first, before, Arrays.copyOf(dayOf, count));
    }

    /** Tells whether a day, in days since 1970-01-01, is one of the calendar. */
    boolean knows(long epochDay) {
        return isIndex(epochDay, through);
    }

    /** Tells whether a day is one of the calendar, or the day after its last. */
    boolean knowsEnd(long epochDay) {
        return isIndex(epochDay, before);
    }

    boolean isWorking(long epochDay) {
        return workingDaysThrough(epochDay) > workingDaysBefore(epochDay);
    }

    int workingDaysBefore(long epochDay) {
        return before[(int) epochDay - first];
    }

    int workingDaysThrough(long epochDay) {
        return through[(int) epochDay - first];
    }

    /** Tells whether there is a working day of a number, which may be what a sum too large for an {@code int} left. */
    boolean hasWorkingDay(int number) {
        return number > 0 && number <= dayOf.length;
    }

    long dayOf(int number) {
        return dayOf[number - 1];
    }

    private boolean isIndex(long epochDay, int[] days) {
        var day = (int) epochDay - first;
        return (int) epochDay == epochDay && day >= 0 && day < days.length;
    }
}
