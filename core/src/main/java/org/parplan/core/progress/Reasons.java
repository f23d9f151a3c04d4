package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Explanation;

/** Why a task stands as it does, in the words of those who answer for it. */
final class Reasons {

    /** More missing members than this are counted and not named, so that a reason stays one that can be read. */
    private static final int NAMED = 20;

    private final Task task;
    private final TaskTime time;
    private final TaskRecord record;
    private final Dating dating;
    private final Leads leads;
    private final List<String> planned;

    Reasons(Task task, TaskTime time, TaskRecord record, Dating dating, Leads leads, List<String> planned) {
        this.task = task;
        this.time = time;
        this.record = record;
        this.dating = dating;
        this.leads = leads;
        this.planned = planned;
    }

    Explanation of(Stage stage, List<PartStatus> parts, List<String> now, List<String> answerable) {
        var place = parts.indexOf(Worst.deciding(parts));
        var deciding = parts.get(place);
        var part = record.parts().get(place);
        var reason = headline(stage, deciding, part, doneOn(parts))
                .with("task", task.number())
                .because(Explanation.of("progress.window")
                        .with("wording", task.window().wording().normalised()));
        var dates = new DateReasons(time, record, parts, code -> leads.named(code, dating.asOf()));
        reason = standing(dates.extensions(dates.events(reason), deciding, part), part);
        if (task.products().size() > 1 && parts.size() == 1) {
            reason = reason.because(Explanation.of("progress.products")
                    .with("done", deciding.productsDone())
                    .with("all", task.products().size()));
        }
        reason = members(reason, parts);
        var isOfGroup = parts.stream().anyMatch(one -> one.member().isPresent());
        if (!isOfGroup && parts.size() > 1) {
            for (var i = 0; i < parts.size(); i++) {
                var told = Explanation.of("progress.part")
                        .with("from", record.parts().get(i).slot().opens().orElseThrow())
                        .with("due", parts.get(i).currentDue().orElseThrow())
                        .with("stage", parts.get(i).stage())
                        .with("timing", parts.get(i).timing());
                reason = reason.because(i == place ? told : DateReasons.extended(told, parts.get(i)));
            }
        }
        return leads(reason, deciding, now, answerable);
    }

    /** The day of the last part that was done, for a task of which all are. */
    private static Optional<LocalDate> doneOn(List<PartStatus> parts) {
        return parts.stream().flatMap(part -> part.doneOn().stream()).max(LocalDate::compareTo);
    }

    private Explanation headline(Stage stage, PartStatus deciding, PartRecord part, Optional<LocalDate> doneOn) {
        if (stage.isExcluded()) {
            return Explanation.of("progress.excluded")
                    .with("stage", stage)
                    .with("on", part.excludedOn().orElseThrow());
        }
        if (deciding.timing() == Timing.NO_DEADLINE) {
            return noDeadline(stage, deciding, doneOn);
        }
        if (deciding.timing() == Timing.NOT_OPEN && doneOn.isPresent()) {
            return Explanation.of("progress.between")
                    .with("from", part.slot().opens().orElseThrow())
                    .with("due", deciding.currentDue().orElseThrow());
        }
        var due = deciding.currentDue().orElseThrow();
        return switch (deciding.timing()) {
            case ON_TIME ->
                Explanation.of("progress.done-on-time")
                        .with("on", doneOn.orElseThrow())
                        .with("due", due);
            case LATE ->
                late(
                                doneOn.equals(deciding.doneOn())
                                        ? Explanation.of("progress.done-late")
                                        : Explanation.of("progress.part-done-late"),
                                deciding,
                                due)
                        .with("on", doneOn.orElseThrow());
            case OVERDUE ->
                late(Explanation.of("progress.overdue"), deciding, due).with("stage", stage);
            case NOT_OPEN ->
                Explanation.of("progress.not-open")
                        .with("from", part.slot().opens().orElseThrow())
                        .with("stage", stage)
                        .with("due", due);
            case DUE_SOON ->
                Explanation.of("progress.due-soon")
                        .with("left", dating.workingDaysLeft(dating.asOf(), due))
                        .with("soon", dating.dueSoon())
                        .with("stage", stage)
                        .with("due", due);
            default -> Explanation.of("progress.in-time").with("stage", stage).with("due", due);
        };
    }

    private Explanation noDeadline(Stage stage, PartStatus deciding, Optional<LocalDate> doneOn) {
        if (deciding.stage() == Stage.DONE) {
            return Explanation.of("progress.done-no-deadline").with("on", doneOn.orElseThrow());
        }
        var awaited = time.awaited();
        if (!awaited.isEmpty()) {
            return Explanation.of("progress.awaits-event")
                    .with("stage", stage)
                    .with("event", String.join("; ", awaited));
        }
        return (time.happened().isEmpty() ? Explanation.of("progress.no-deadline") : Explanation.of("progress.undated"))
                .with("stage", stage);
    }

    private static Explanation late(Explanation reason, PartStatus deciding, LocalDate due) {
        return reason.with("days", deciding.daysLate())
                .with("workingDays", deciding.workingDaysLate())
                .with("due", due);
    }

    private static Explanation standing(Explanation reason, PartRecord part) {
        var told = reason;
        if (part.returnedOn().isPresent()) {
            told = told.because(Explanation.of("progress.returned")
                    .with("on", part.returnedOn().get()));
        }
        if (part.awaits()) {
            told = told.because(Explanation.of("progress.awaiting")
                    .with("on", part.saidDoneOn().orElseThrow()));
        }
        return told;
    }

    private Explanation members(Explanation reason, List<PartStatus> parts) {
        var counted = parts.stream()
                .filter(part -> part.kind() == PartKind.MEMBER || part.kind() == PartKind.OTHERS)
                .filter(part -> part.bucket() != Bucket.EXCLUDED)
                .toList();
        if (counted.isEmpty()) {
            return reason;
        }
        var count = MemberCount.of(parts);
        var told = reason.because(
                Explanation.of("progress.members").with("done", count.done()).with("all", count.all()));
        var missing = counted.stream()
                .filter(part -> part.stage() != Stage.DONE)
                .flatMap(part -> part.member().stream())
                .distinct()
                .toList();
        if (!missing.isEmpty() && missing.size() <= NAMED) {
            told = told.because(Explanation.of("progress.missing")
                    .with(
                            "members",
                            missing.stream()
                                    .map(code -> leads.named(code, dating.asOf()))
                                    .collect(Collectors.joining("; "))));
        }
        var others = counted.stream()
                .filter(part -> part.kind() == PartKind.OTHERS && part.stage() != Stage.DONE)
                .mapToInt(part -> part.size() - part.sizeDone())
                .sum();
        return others == 0
                ? told
                : told.because(Explanation.of("progress.others-missing").with("count", others));
    }

    private Explanation leads(Explanation reason, PartStatus deciding, List<String> now, List<String> answerable) {
        var told = reason;
        for (var change : record.reassigned()) {
            told = told.because(Explanation.of("progress.reassigned")
                    .with("lead", leads.named(change.lead(), dating.asOf()))
                    .with("on", change.from()));
        }
        var stated = leads.stated(dating.asOf(), planned, record.reassigned());
        var ended = stated.stream().filter(lead -> !now.contains(lead)).toList();
        if (!ended.isEmpty()) {
            told = told.because(Explanation.of("progress.ceased")
                    .with("planned", names(ended))
                    .with("leads", names(now)));
        }
        var isLate = deciding.timing() == Timing.LATE || deciding.timing() == Timing.OVERDUE;
        return now.equals(answerable) || !isLate
                ? told
                : told.because(Explanation.of("progress.answerable").with("leads", names(answerable)));
    }

    private String names(List<String> codes) {
        return codes.stream().map(code -> leads.named(code, dating.asOf())).collect(Collectors.joining("; "));
    }
}
