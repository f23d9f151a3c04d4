package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How a whole follows from its parts: it shows the worst of them, and is done when all are. */
final class Worst {

    /** The timings of what is open, from the best to the worst. */
    private static final List<Timing> OPEN =
            List.of(Timing.NO_DEADLINE, Timing.NOT_OPEN, Timing.IN_TIME, Timing.DUE_SOON, Timing.OVERDUE);

    private static final List<Timing> DONE = List.of(Timing.NO_DEADLINE, Timing.ON_TIME, Timing.LATE);

    private Worst() {}

    static Stage stage(List<PartStatus> parts) {
        var counted = counted(parts);
        if (counted.stream().allMatch(part -> part.stage().isExcluded())) {
            return counted.stream()
                    .map(PartStatus::stage)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
        if (counted.stream().allMatch(part -> part.stage() == Stage.DONE)) {
            return Stage.DONE;
        }
        if (counted.stream().allMatch(part -> part.stage().compareTo(Stage.AWAITING_CONFIRMATION) >= 0)) {
            return Stage.AWAITING_CONFIRMATION;
        }
        return counted.stream().allMatch(part -> part.stage() == Stage.NOT_STARTED)
                ? Stage.NOT_STARTED
                : Stage.IN_PROGRESS;
    }

    /** The parts that count: those not excluded, or all if all are. */
    private static List<PartStatus> counted(List<PartStatus> parts) {
        var counted = parts.stream().filter(part -> !part.stage().isExcluded()).toList();
        return counted.isEmpty() ? parts : counted;
    }

    static PartStatus deciding(List<PartStatus> parts) {
        var counted = counted(parts);
        var open = counted.stream().filter(part -> part.stage() != Stage.DONE).toList();
        return open.isEmpty()
                ? counted.stream()
                        .max(Comparator.<PartStatus>comparingInt(part -> DONE.indexOf(part.timing()))
                                .thenComparing(PartStatus::daysLate)
                                .thenComparing(part -> part.currentDue().orElse(LocalDate.MIN)))
                        .orElseThrow()
                : open.stream()
                        .max(Comparator.<PartStatus>comparingInt(part -> OPEN.indexOf(part.timing()))
                                .thenComparing(
                                        part -> part.currentDue().orElse(LocalDate.MAX), Comparator.reverseOrder()))
                        .orElseThrow();
    }
}
