package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** What was reported of a task, laid out over its parts, and who led it from when. */
final class TaskRecord {

    /** A change of who leads. */
    record Lead(LocalDate from, String lead) {}

    /** A later date that one of several who have to do the task was given, or asked for; the task's own stands. */
    record OfOne(String agency, EntryKind kind, LocalDate due) {}

    private final Task task;
    private final Members members;
    private final List<String> planned;
    private final List<PartRecord> parts;
    private final List<Lead> reassigned = new ArrayList<>();
    private final List<OfOne> ofOne = new ArrayList<>();
    private final List<Problem> problems;
    private final boolean isUnlisted;
    private @Nullable ProgressEntry lastReassigned;

    TaskRecord(Task task, TaskTime time, Members members, List<String> planned, List<Problem> problems) {
        this.task = task;
        this.members = members;
        this.planned = planned;
        var slots = Slots.of(time.window(), members);
        this.isUnlisted = slots.stream().noneMatch(Slot::isOfGroup)
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

    List<OfOne> ofOne() {
        return ofOne;
    }

    void apply(ProgressEntry entry) {
        if (entry.kind() == EntryKind.REASSIGNED) {
            reassigned(entry);
        } else if (entry.kind().isExtension()) {
            extension(entry);
        } else if (entry.kind() != EntryKind.EVENT_OCCURRED) {
            applyTo(asUsual(entry), entry);
        }
    }

    private void reassigned(ProgressEntry entry) {
        if (lastReassigned != null
                && DayOrder.isOneDay(lastReassigned, entry)
                && !lastReassigned.lead().equals(entry.lead())) {
            unordered(lastReassigned, entry);
        }
        lastReassigned = entry;
        reassigned.add(new Lead(entry.effectiveOn(), entry.lead().orElseThrow()));
    }

    private void extension(ProgressEntry entry) {
        switch (Grantee.of(entry, task, members, planned, reassigned)) {
            case TASK -> applyTo(entry.part().isPresent() ? asUsual(entry) : ofDay(entry, parts), entry);
            case AS_USUAL -> applyTo(asUsual(entry), entry);
            case ONE_OF_SEVERAL -> {
                var agency = entry.agency().orElseThrow();
                ofOne.add(new OfOne(agency, entry.kind(), entry.due().orElseThrow()));
                if (entry.kind() == EntryKind.EXTENDED) {
                    problems.add(about(ProblemCode.EXTENSION_OF_ONE, entry).with("agency", agency));
                }
            }
        }
    }

    private List<PartRecord> asUsual(ProgressEntry entry) {
        return entry.part().isPresent() ? named(entry.part().get(), entry) : meant(entry);
    }

    private void applyTo(List<PartRecord> meant, ProgressEntry entry) {
        if (meant.isEmpty()) {
            problems.add(about(ProblemCode.PART_NOT_FOUND, entry)
                    .with("part", entry.part().or(entry::agency).orElse("?"))
                    .with(
                            "parts",
                            String.join(
                                    "; ",
                                    parts.stream().map(part -> part.slot().of()).toList())));
        }
        if (isUnlisted && isOfOne(entry)) {
            meant.forEach(PartRecord::started);
            problems.add(about(ProblemCode.MEMBERS_NOT_LISTED, entry)
                    .with("agency", entry.agency().orElse("?")));
            return;
        }
        apply(entry, meant);
    }

    /** Takes it in wherever it can be; that it counts nowhere is told. */
    private void apply(ProgressEntry entry, List<PartRecord> meant) {
        var refused = new ArrayList<Problem>();
        var contradicted = new LinkedHashSet<ProgressEntry>();
        for (var part : meant) {
            var code = part.apply(entry);
            part.contradicted().ifPresent(contradicted::add);
            if (code != null) {
                refused.add(about(code, entry)
                        .with("due", part.due().map(LocalDate::toString).orElse("?"))
                        .with("products", task.products().size())
                        .with("stage", part.stage()));
            }
        }
        if (!refused.isEmpty() && refused.size() == meant.size()) {
            problems.add(refused.get(0));
        }
        contradicted.forEach(other -> unordered(other, entry));
    }

    /** That of two entries nobody knows which came first. */
    private void unordered(ProgressEntry other, ProgressEntry entry) {
        problems.add(about(ProblemCode.ENTRIES_UNORDERED, entry)
                .with("other", other.id())
                .with("otherKind", other.kind())
                .with("effectiveOn", entry.effectiveOn())
                .with("reportedOn", entry.reportedOn()));
    }

    /** A product of one agency of a group whose members are not judged one by one; one from outside speaks for all. */
    private boolean isOfOne(ProgressEntry entry) {
        return entry.kind() == EntryKind.COMPLETED
                && entry.part().isEmpty()
                && entry.agency()
                        .filter(agency -> !members.speaksForAll(agency))
                        .isPresent();
    }

    private Problem about(ProblemCode code, ProgressEntry entry) {
        return Problem.of(code)
                .with("entry", entry.id())
                .with("task", task.number())
                .with("kind", entry.kind());
    }

    /** The parts of a name: of a part as a whole, of a stretch for who says so, or of a member in the stretch of the day. */
    private List<PartRecord> named(String name, ProgressEntry entry) {
        var exact = parts.stream().filter(part -> part.slot().of().equals(name)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        var ofTime = parts.stream()
                .filter(part -> part.slot().of().startsWith(name + " "))
                .toList();
        if (!ofTime.isEmpty()) {
            return theirs(entry).stream().filter(ofTime::contains).toList();
        }
        return ofDay(
                entry,
                parts.stream()
                        .filter(part -> part.slot().of().endsWith(" " + name))
                        .toList());
    }

    /** The parts that an entry means by its agency and its day. */
    private List<PartRecord> meant(ProgressEntry entry) {
        return parts.size() == 1 && !parts.get(0).slot().isOfGroup() ? parts : ofDay(entry, theirs(entry));
    }

    /** Those of the stretch that its day lies in; what takes out of the plan, or back into it, is of all stretches. */
    private static List<PartRecord> ofDay(ProgressEntry entry, List<PartRecord> parts) {
        if (parts.isEmpty() || entry.kind().excludes() || entry.kind() == EntryKind.RESUMED) {
            return parts;
        }
        var time = time(entry, parts);
        return parts.stream().filter(part -> part.slot().time() == time).toList();
    }

    /**
     * Whose parts it means: a member's own if a member says so, or who has stepped into its place; if anybody else does
     * whom the registry knows, work is that of the members without a name, and all else concerns everybody.
     */
    private List<PartRecord> theirs(ProgressEntry entry) {
        if (members.isNone() || entry.agency().isEmpty()) {
            return ofNobodyInParticular(entry);
        }
        var agency = entry.agency().get();
        var own = parts.stream()
                .filter(part -> part.slot()
                        .member()
                        .filter(member -> members.registry().isInPlaceOf(agency, member, entry.effectiveOn()))
                        .isPresent())
                .toList();
        if (!own.isEmpty() || !members.registry().lists(agency)) {
            return own;
        }
        return ofNobodyInParticular(entry);
    }

    private List<PartRecord> ofNobodyInParticular(ProgressEntry entry) {
        return members.isNone() || !entry.kind().isWork()
                ? parts
                : parts.stream()
                        .filter(part -> part.slot().kind() == PartKind.OTHERS)
                        .toList();
    }

    /**
     * Which stretch of time it means. What is confirmed or sent back is the last that was handed in; all else is of the
     * stretch its day lies in, extensions counted, the first that is not done if it lies in several; between two it is of
     * the one before if that is not done, else of the one after. A product has its own day.
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
        var day = entry.product().map(ProductReference::issuedOn).orElse(entry.effectiveOn());
        var within = parts.stream().filter(part -> part.isInTime(day)).toList();
        return within.stream()
                .filter(part -> !part.isDone())
                .findFirst()
                .or(() -> last(within, part -> true))
                .or(() -> last(parts, part -> part.hasEnded(day) && !part.isDone()))
                .or(() -> parts.stream().filter(part -> !part.hasEnded(day)).findFirst())
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
