package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** What was reported of a task, laid out over its parts, and who led it from when. */
final class TaskRecord {

    /** A change of who leads. */
    record Lead(LocalDate from, String lead) {}

    private final Task task;
    private final List<PartRecord> parts;
    private final List<Lead> reassigned = new ArrayList<>();
    private final List<Problem> problems;
    private final boolean isUnlisted;

    TaskRecord(Task task, List<Slot> slots, List<Problem> problems) {
        this.task = task;
        this.isUnlisted = task.targets().isEmpty()
                && slots.stream().noneMatch(Slot::isOfGroup)
                && task.leads().stream().anyMatch(AgencyGroup.class::isInstance);
        this.problems = problems;
        this.parts = slots.stream()
                .map(slot -> new PartRecord(slot, task.products().size()))
                .toList();
    }

    List<PartRecord> parts() {
        return parts;
    }

    List<Lead> reassigned() {
        return reassigned;
    }

    void apply(ProgressEntry entry) {
        if (entry.kind() == EntryKind.REASSIGNED) {
            reassigned.add(new Lead(entry.effectiveOn(), entry.lead().orElseThrow()));
            return;
        }
        var meant = entry.part().isPresent() ? named(entry.part().get()) : meant(entry);
        if (meant.isEmpty()) {
            problems.add(about(ProblemCode.PART_NOT_FOUND, entry)
                    .with("part", entry.part().or(entry::agency).orElse("?"))
                    .with(
                            "parts",
                            String.join(
                                    "; ",
                                    parts.stream().map(part -> part.slot().of()).toList())));
        }
        if (isUnlisted
                && entry.kind() == EntryKind.COMPLETED
                && entry.agency().isPresent()
                && entry.part().isEmpty()) {
            meant.forEach(PartRecord::started);
            problems.add(about(ProblemCode.MEMBERS_NOT_LISTED, entry)
                    .with("agency", entry.agency().get()));
            return;
        }
        for (var part : meant) {
            var refused = part.apply(entry);
            if (refused != null) {
                problems.add(about(refused, entry)
                        .with("due", part.due().map(LocalDate::toString).orElse("?"))
                        .with("products", task.products().size())
                        .with("stage", part.stage()));
                return;
            }
        }
    }

    private Problem about(ProblemCode code, ProgressEntry entry) {
        return Problem.of(code)
                .with("entry", entry.id())
                .with("task", task.number())
                .with("kind", entry.kind());
    }

    private List<PartRecord> named(String name) {
        var exact = parts.stream().filter(part -> part.slot().of().equals(name)).toList();
        return exact.isEmpty()
                ? parts.stream()
                        .filter(part -> part.slot().of().startsWith(name + " ")
                                || part.slot().of().endsWith(" " + name))
                        .toList()
                : exact;
    }

    /** The parts that an entry means by its agency and its day. */
    private List<PartRecord> meant(ProgressEntry entry) {
        if (parts.size() == 1 && !parts.get(0).slot().isOfGroup()) {
            return parts;
        }
        var theirs = theirs(entry);
        var isOfOneTime = !entry.kind().excludes() && entry.kind() != EntryKind.RESUMED;
        if (theirs.isEmpty() || !isOfOneTime) {
            return theirs;
        }
        var time = time(entry, theirs);
        return theirs.stream().filter(part -> part.slot().time() == time).toList();
    }

    /**
     * Whose parts it means: a member's own if a member says so; if anybody else does, work is that of the members
     * without a name, and all else concerns everybody.
     */
    private List<PartRecord> theirs(ProgressEntry entry) {
        var own = parts.stream()
                .filter(part ->
                        part.slot().member().isPresent() && part.slot().member().equals(entry.agency()))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        var isOfGroup = parts.stream().anyMatch(part -> part.slot().member().isPresent());
        return isOfGroup && entry.kind().isWork()
                ? parts.stream()
                        .filter(part -> part.slot().kind() == PartKind.OTHERS)
                        .toList()
                : parts;
    }

    /**
     * Which stretch of time it means. What is confirmed or sent back is the last that was handed in; all else is of the
     * stretch its day lies in, or between two the one before if that is not done, else the one after.
     */
    private static int time(ProgressEntry entry, List<PartRecord> parts) {
        if (entry.kind() == EntryKind.CONFIRMED || entry.kind() == EntryKind.RETURNED) {
            var handedIn = last(
                    parts,
                    entry.kind() == EntryKind.CONFIRMED ? PartRecord::awaits : part -> part.isDone() || part.awaits());
            if (handedIn.isPresent()) {
                return handedIn.get().slot().time();
            }
        }
        var day = entry.effectiveOn();
        var within = parts.stream().filter(part -> part.slot().isInTime(day)).findFirst();
        if (within.isPresent()) {
            return within.get().slot().time();
        }
        Predicate<PartRecord> hasEnded =
                part -> part.slot().due().filter(day::isAfter).isPresent();
        return last(parts, hasEnded.and(part -> !part.isDone()))
                .or(() -> parts.stream().filter(hasEnded.negate()).findFirst())
                .or(() -> last(parts, part -> true))
                .orElseThrow()
                .slot()
                .time();
    }

    private static Optional<PartRecord> last(List<PartRecord> parts, Predicate<PartRecord> which) {
        return parts.stream()
                .filter(which)
                .max(Comparator.comparingInt(part -> part.slot().time()));
    }
}
