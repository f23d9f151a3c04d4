package org.parplan.samples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.parplan.core.calendar.WorkingCalendar;

/**
 * 100,000 random questions to a calendar, the same in every run: a day and how many working days to go from it, 1 to
 * 60; and the day up to which to count from it, at most three years later. No question leaves the calendar.
 */
final class Questions {

    static final int COUNT = 100_000;

    private static final int MOST_WORKING_DAYS = 60;

    /** As much as 60 working days ever take, Lunar New Year and its days in lieu among them. */
    private static final int MOST_DAYS_ADDED = 120;

    private static final int MOST_DAYS_COUNTED = 3 * 365;

    /** In days since 1970-01-01. */
    final int[] addFrom = new int[COUNT];

    final int[] workingDays = new int[COUNT];

    /** In days since 1970-01-01. */
    final int[] countFrom = new int[COUNT];

    /** In days since 1970-01-01, not counted. */
    final int[] countTo = new int[COUNT];

    final LocalDate[] addFromDate;

    final LocalDate[] countFromDate;

    final LocalDate[] countToDate;

    Questions(WorkingCalendar calendar) {
        var first = Math.toIntExact(calendar.firstDay().toEpochDay());
        var last = Math.toIntExact(calendar.lastDay().toEpochDay());
        var random = new Random(20180105);
        for (var i = 0; i < COUNT; i++) {
            addFrom[i] = first + random.nextInt(last - first - MOST_DAYS_ADDED);
            workingDays[i] = 1 + random.nextInt(MOST_WORKING_DAYS);
            countFrom[i] = first + random.nextInt(last - first - MOST_DAYS_COUNTED);
            countTo[i] = countFrom[i] + random.nextInt(MOST_DAYS_COUNTED + 1);
        }
        addFromDate = dates(addFrom);
        countFromDate = dates(countFrom);
        countToDate = dates(countTo);
    }

    private static LocalDate[] dates(int[] epochDays) {
        return Arrays.stream(epochDays).mapToObj(LocalDate::ofEpochDay).toArray(LocalDate[]::new);
    }
}
