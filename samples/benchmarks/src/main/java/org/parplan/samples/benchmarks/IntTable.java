package org.parplan.samples.benchmarks;

import java.time.LocalDate;

/**
 * The floor: the days of a calendar counted out in two bare arrays, read without a check. What is faster than this
 * would not read a table at all.
 */
final class IntTable {

    private final int first;

    /** How many working days lie before each day. */
    private final int[] before;

    /** The day of each working day, in days since 1970-01-01. */
    private final int[] dayOf;

    IntTable(HashSetCalendar calendar, LocalDate firstDay, LocalDate lastDay) {
        first = Math.toIntExact(firstDay.toEpochDay());
        var days = Math.toIntExact(lastDay.toEpochDay()) - first + 1;
        before = new int[days + 1];
        dayOf = new int[days];
        var count = 0;
        for (var day = 0; day < days; day++) {
            if (calendar.isWorking(firstDay.plusDays(day))) {
                dayOf[count++] = first + day;
            }
            before[day + 1] = count;
        }
    }

    int plus(int epochDay, int workingDays) {
        return dayOf[before[epochDay + 1 - first] + workingDays - 1];
    }

    int between(int startInclusive, int endExclusive) {
        return before[endExclusive - first] - before[startInclusive - first];
    }

    LocalDate plus(LocalDate day, int workingDays) {
        return LocalDate.ofEpochDay(plus((int) day.toEpochDay(), workingDays));
    }

    int between(LocalDate startInclusive, LocalDate endExclusive) {
        return between((int) startInclusive.toEpochDay(), (int) endExclusive.toEpochDay());
    }
}
