package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parplan.core.window.TaskWindow;
import org.threeten.extra.LocalDateRange;

/** The parts that a task is judged in, by its time as far as it is known: each stretch of its time, for each member of its group. */
final class Slots {

    private Slots() {}

    static List<Slot> of(Optional<TaskWindow> window, Members members) {
        var times = times(window);
        if (members.isNone()) {
            return times;
        }
        return times.stream()
                .flatMap(time -> Stream.concat(
                        members.codes().stream().map(time::ofMember),
                        members.others() == 0 ? Stream.empty() : Stream.of(time.ofOthers(members.others()))))
                .toList();
    }

    private static List<Slot> times(Optional<TaskWindow> window) {
        if (window.filter(TaskWindow::isDated).isEmpty()) {
            return List.of(slot(Slot.WHOLE, PartKind.WHOLE, 0, Optional.empty(), Optional.empty()));
        }
        var dated = window.get();
        var occurrences = dated.occurrences();
        if (!occurrences.isEmpty()) {
            return occurrences(dated, occurrences);
        }
        var slots = new ArrayList<Slot>();
        for (var range : dated.ranges()) {
            var isOne = dated.ranges().size() == 1;
            slots.add(slot(
                    isOne ? Slot.WHOLE : range.getStart() + "/" + range.getEndInclusive(),
                    isOne ? PartKind.WHOLE : PartKind.WINDOW,
                    slots.size(),
                    Optional.of(range.getStart()),
                    Optional.of(range.getEndInclusive())));
        }
        return slots;
    }

    /** From the day after one is due, or the first day of the range, to the day the next is due. */
    private static List<Slot> occurrences(TaskWindow window, List<LocalDate> days) {
        var slots = new ArrayList<Slot>();
        var after = LocalDate.MIN;
        for (var day : days) {
            var start = window.ranges().stream()
                    .filter(range -> range.contains(day))
                    .map(LocalDateRange::getStart)
                    .findFirst()
                    .orElse(day);
            slots.add(slot(
                    day.toString(),
                    PartKind.OCCURRENCE,
                    slots.size(),
                    Optional.of(start.isAfter(after) ? start : after),
                    Optional.of(day)));
            after = day.plusDays(1);
        }
        return slots;
    }

    private static Slot slot(String of, PartKind kind, int time, Optional<LocalDate> opens, Optional<LocalDate> due) {
        return new Slot(of, kind, time, opens, due, Optional.empty(), 1);
    }
}
