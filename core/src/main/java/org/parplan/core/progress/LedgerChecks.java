package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** What is wrong between a ledger and a plan, whatever the day; it takes in one entry after the other. */
final class LedgerChecks {

    private final ProgressLedger ledger;
    private final LocalDate firstDay;
    private final Map<String, List<String>> awaited = new HashMap<>();
    private final Map<String, Kpi> kpis = new HashMap<>();
    private final List<ProgressEntry> wrong = new ArrayList<>();
    private final Set<String> clashes = new TreeSet<>();

    LedgerChecks(ProgressLedger ledger, Plan plan) {
        this.ledger = ledger;
        this.firstDay = LocalDate.of(plan.year(), 1, 1);
        plan.tasks().forEach(task -> {
            var events = AwaitedEvents.of(task);
            awaited.putIfAbsent(task.number(), events);
            awaited.putIfAbsent(task.id(), events);
        });
        plan.kpis().forEach(kpi -> kpis.putIfAbsent(kpi.code(), kpi));
    }

    /** Looks at every entry of the ledger. */
    LedgerChecks all() {
        ledger.set().forEachId(this::entry, this::clash);
        return this;
    }

    void entry(ProgressEntry entry) {
        if (isWrong(entry)) {
            wrong.add(entry);
        }
    }

    void clash(List<ProgressEntry> entries) {
        entries.stream().map(ProgressEntry::id).forEach(clashes::add);
    }

    /** What was met so far: clashes by id, then the others in the order of the entries. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        clashes.forEach(
                id -> problems.add(Problem.of(ProblemCode.ENTRY_ID_CLASH).with("entry", id)));
        wrong.stream().sorted(ProgressEntry.IN_ORDER).forEach(entry -> tell(entry, problems));
        return problems;
    }

    private boolean isWrong(ProgressEntry entry) {
        return isEarly(entry)
                || !isKnown(entry.subject())
                || hasNothingToSupersede(entry)
                || eventFault(entry).isPresent()
                || misfit(entry).isPresent();
    }

    private void tell(ProgressEntry entry, List<Problem> problems) {
        if (!isKnown(entry.subject())) {
            problems.add(about(ProblemCode.SUBJECT_NOT_FOUND, entry).with("subject", entry.subject()));
        }
        if (isEarly(entry)) {
            problems.add(about(ProblemCode.ENTRY_BEFORE_PLAN, entry)
                    .with(
                            "effectiveOn",
                            entry.product().map(ProductReference::issuedOn).orElse(entry.effectiveOn()))
                    .with("firstDay", firstDay));
        }
        misfit(entry)
                .ifPresent(reason -> problems.add(
                        about(ProblemCode.MEASUREMENT_MISFIT, entry).with("reason", reason)));
        eventFault(entry)
                .ifPresent(code -> problems.add(about(code, entry)
                        .with("task", entry.subject().code())
                        .with("event", entry.event().orElse("?"))
                        .with("events", String.join("; ", eventsOf(entry)))));
        if (hasNothingToSupersede(entry)) {
            problems.add(about(ProblemCode.SUPERSEDED_NOT_FOUND, entry)
                    .with("supersedes", entry.supersedes().orElseThrow()));
        }
    }

    private List<String> eventsOf(ProgressEntry entry) {
        return awaited.getOrDefault(entry.subject().code(), List.of());
    }

    /** What is wrong with an event of a task that the plan has. */
    private Optional<ProblemCode> eventFault(ProgressEntry entry) {
        return entry.kind() != EntryKind.EVENT_OCCURRED || !isKnown(entry.subject())
                ? Optional.empty()
                : AwaitedEvents.fault(entry, eventsOf(entry));
    }

    /** Why a measurement cannot be one of its indicator. */
    private Optional<String> misfit(ProgressEntry entry) {
        var kpi = entry.measurement().isPresent() ? kpis.get(entry.subject().code()) : null;
        return kpi == null ? Optional.empty() : kpi.misfit(entry.measurement().get());
    }

    private static Problem about(ProblemCode code, ProgressEntry entry) {
        return Problem.of(code).with("entry", entry.id());
    }

    private boolean isKnown(Subject subject) {
        return switch (subject.kind()) {
            case TASK -> awaited.containsKey(subject.code());
            case KPI -> kpis.containsKey(subject.code());
            case REPORT -> true;
        };
    }

    /** Before the plan's year; a figure is of use from the year before on, or in its base year, for this year's is held to it. */
    private boolean isEarly(ProgressEntry entry) {
        if (entry.kind() == EntryKind.MEASURED && isCompared(entry)) {
            return false;
        }
        return entry.effectiveOn().isBefore(firstDay)
                || entry.product()
                        .filter(product -> product.issuedOn().isBefore(firstDay))
                        .isPresent();
    }

    private boolean isCompared(ProgressEntry entry) {
        var kpi = kpis.get(entry.subject().code());
        var year = entry.effectiveOn().getYear();
        return kpi != null
                && (year == firstDay.getYear() - 1 || kpi.target().baseYear().orElse(firstDay.getYear()) == year);
    }

    /** Only an entry of the same subject can be superseded, and not one that in the end supersedes it. */
    private boolean hasNothingToSupersede(ProgressEntry entry) {
        if (entry.supersedes().isEmpty()) {
            return false;
        }
        var seen = new HashSet<String>();
        var next = entry.supersedes();
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(entry.id())) {
                return true;
            }
            next = ledger.entry(next.get()).flatMap(ProgressEntry::supersedes);
        }
        return ledger.set().ofId(entry.supersedes().get()).stream()
                .noneMatch(other -> other.subject().equals(entry.subject()));
    }
}
