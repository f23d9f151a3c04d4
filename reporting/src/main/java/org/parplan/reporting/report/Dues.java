package org.parplan.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.progress.Bucket;
import org.parplan.core.progress.PartKind;
import org.parplan.core.progress.PartStatus;
import org.parplan.core.progress.TaskStatus;

/** The last days of one task, as the plan has them and as they stand. */
final class Dues {

    /** Steps of the reason of a task that tell that others lead. */
    private static final Set<String> NEW_LEADS = Set.of("progress.reassigned", "progress.ceased");

    /** The bucket that tells most about members who are not in the same one. */
    private static final List<Bucket> BEHIND = List.of(
            Bucket.OPEN_OVERDUE,
            Bucket.OPEN_IN_TIME,
            Bucket.NO_DEADLINE,
            Bucket.DONE_LATE,
            Bucket.DONE_ON_TIME,
            Bucket.EXCLUDED);

    private final TaskRow row;
    private final PlanReport report;
    private final Optional<TaskStatus> status;

    Dues(TaskRow row, PlanReport report) {
        this.row = row;
        this.report = report;
        this.status = report.status().flatMap(rows -> rows.of(row.task()));
    }

    List<DueRow> all() {
        var dues = new ArrayList<DueRow>();
        for (var i = 0; i < row.due().size(); i++) {
            dues.addAll(of(row.due().get(i), i + 1));
        }
        byDay(judged().filter(part -> !isPlanned(part)).toList())
                .forEach((day, parts) -> dues.add(due(Optional.empty(), 0, day, parts)));
        return dues;
    }

    /** Whether the plan itself has the day: one that runs from an event it has not. */
    private boolean isPlanned(PartStatus part) {
        return row.due().stream().anyMatch(planned -> part.originalDue().equals(Optional.of(planned.lastDay())));
    }

    /** The stretch of a task's time as it begins, for all who have to do it. */
    DueRow opening(WindowPart part) {
        return due(Optional.of(part), 1, part.lastDay(), judged().toList());
    }

    private Stream<PartStatus> judged() {
        return status.stream().flatMap(task -> task.parts().stream());
    }

    /** The day by the plan, or as it was moved for most, first; the days of some after it. */
    private List<DueRow> of(WindowPart planned, int place) {
        var parts = judged().filter(part -> part.originalDue().equals(Optional.of(planned.lastDay())))
                .toList();
        var counted =
                parts.stream().filter(part -> part.bucket() != Bucket.EXCLUDED).toList();
        var days = byDay(counted.isEmpty() ? parts : counted);
        var dues = new ArrayList<DueRow>();
        var main = days.containsKey(planned.lastDay()) || days.isEmpty() ? planned.lastDay() : most(days);
        dues.add(due(Optional.of(planned), place, main, days.getOrDefault(main, List.of())));
        days.forEach((day, some) -> {
            if (!day.equals(main)) {
                dues.add(DueRow.builder()
                        .from(due(Optional.of(planned), place, day, some))
                        .only(report.names().of(members(some)))
                        .unnamed(some.stream()
                                .filter(part -> part.kind() == PartKind.OTHERS)
                                .mapToInt(PartStatus::size)
                                .sum())
                        .build());
            }
        });
        return dues;
    }

    private static List<String> members(List<PartStatus> parts) {
        return parts.stream().flatMap(part -> part.member().stream()).toList();
    }

    private static LocalDate most(Map<LocalDate, List<PartStatus>> days) {
        return days.entrySet().stream()
                .reduce((one, other) -> other.getValue().size() > one.getValue().size() ? other : one)
                .orElseThrow()
                .getKey();
    }

    private static Map<LocalDate, List<PartStatus>> byDay(List<PartStatus> parts) {
        return parts.stream()
                .filter(part -> part.currentDue().isPresent())
                .collect(Collectors.groupingBy(
                        part -> part.currentDue().orElseThrow(), TreeMap::new, Collectors.toList()));
    }

    private DueRow due(Optional<WindowPart> part, int place, LocalDate day, List<PartStatus> parts) {
        var stages = parts.stream().map(PartStatus::stage).distinct().toList();
        var buckets = parts.stream().map(PartStatus::bucket).collect(Collectors.toSet());
        return DueRow.builder()
                .row(row)
                .part(part)
                .place(place)
                .lastDay(day)
                .lastWorkingDay(
                        Optional.of(day).filter(report.calendar()::knows).map(report.calendar()::previousOrSame))
                .state(state(part, day))
                .stage(stages.size() == 1 ? Optional.of(stages.get(0)) : Optional.empty())
                .bucket(BEHIND.stream().filter(buckets::contains).findFirst())
                .leads(status.map(task -> report.names().of(task.leads())).orElse(List.of()))
                .isLedByOthers(status.filter(Dues::isLedByOthers).isPresent())
                .build();
    }

    private static boolean isLedByOthers(TaskStatus task) {
        return task.explanation().steps().stream().anyMatch(step -> NEW_LEADS.contains(step.rule()));
    }

    private WindowState state(Optional<WindowPart> part, LocalDate lastDay) {
        if (report.asOf().isAfter(lastDay)) {
            return WindowState.ENDED;
        }
        return part.filter(stretch -> report.asOf().isBefore(stretch.firstDay()))
                        .isPresent()
                ? WindowState.NOT_OPEN
                : WindowState.OPEN;
    }
}
