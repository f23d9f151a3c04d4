package org.parplan.samples.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.parplan.core.calendar.WorkingCalendar;

/** What an application writes for itself: the days off and the worked Saturdays in sets, and a loop over the days. */
final class HashSetCalendar {

    private final Set<LocalDate> off = new HashSet<>();

    private final Set<LocalDate> worked = new HashSet<>();

    HashSetCalendar(WorkingCalendar calendar) {
        for (var entry : calendar.entries()) {
            (entry.kind().isWorking() ? worked : off).add(entry.date());
        }
    }

    boolean isWorking(LocalDate day) {
        var weekday = day.getDayOfWeek();
        var weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(day) : !off.contains(day);
    }

    LocalDate plus(LocalDate day, int workingDays) {
        var reached = day;
        for (var left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorking(reached)) {
                left--;
            }
        }
        return reached;
    }

    int between(LocalDate startInclusive, LocalDate endExclusive) {
        var count = 0;
        for (var day = startInclusive; day.isBefore(endExclusive); day = day.plusDays(1)) {
            if (isWorking(day)) {
                count++;
            }
        }
        return count;
    }
}
