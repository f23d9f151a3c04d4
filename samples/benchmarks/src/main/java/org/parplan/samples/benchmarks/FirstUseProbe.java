package org.parplan.samples.benchmarks;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.LocalDate;
import java.util.List;
import org.parplan.core.calendar.WorkingCalendar;

/**
 * Asks one question in a fresh virtual machine and prints what it took: nanoseconds, or the bytes that stay in the heap.
 */
final class FirstUseProbe {

    static final List<String> CALENDARS = List.of("Vietnam", "Vietnam projected to 2100", "Strata GBLO");

    /** A Wednesday, worked in Hà Nội as in London. */
    private static final LocalDate DAY = LocalDate.of(2018, 6, 6);

    private FirstUseProbe() {}

    public static void main(String[] args) throws InterruptedException {
        var calendar = CALENDARS.indexOf(args[1]);
        var before = figure(args[0]);
        var working = isWorkingDay(calendar);
        var after = figure(args[0]);
        System.out.println(after - before);
        if (!working) {
            throw new IllegalStateException("Day " + DAY + " must be worked, but was off");
        }
    }

    private static long figure(String unit) throws InterruptedException {
        return unit.equals("nanoseconds") ? System.nanoTime() : usedHeap();
    }

    /** Each branch loads only the classes that it names. */
    private static boolean isWorkingDay(int calendar) {
        return switch (calendar) {
            case 0 -> WorkingCalendar.vietnam().isWorkingDay(DAY);
            case 1 -> WorkingCalendar.vietnamProjected().isWorkingDay(DAY);
            case 2 -> HolidayCalendarIds.GBLO.resolve(ReferenceData.standard()).isBusinessDay(DAY);
            default -> throw new IllegalArgumentException("Calendar must be one of " + CALENDARS);
        };
    }

    /** Several collections, with pauses: what cleaners and reference queues hold goes only with the next. */
    private static long usedHeap() throws InterruptedException {
        for (var i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
