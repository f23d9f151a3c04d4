package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** What is wrong between a ledger and a plan, whatever the day. */
final class LedgerChecks {

    private final ProgressLedger ledger;
    private final LocalDate firstDay;
    private final Set<String> tasks = new HashSet<>();
    private final Set<String> kpis = new HashSet<>();

    LedgerChecks(ProgressLedger ledger, Plan plan) {
        this.ledger = ledger;
        this.firstDay = LocalDate.of(plan.year(), 1, 1);
        plan.tasks().forEach(task -> {
            tasks.add(task.number());
            tasks.add(task.id());
        });
        plan.kpis().stream().map(Kpi::code).forEach(kpis::add);
    }

    List<Problem> problems() {
        var wrong = new ArrayList<ProgressEntry>();
        var clashes = new ArrayList<String>();
        ledger.set()
                .forEachId(
                        entry -> {
                            if (isWrong(entry)) {
                                wrong.add(entry);
                            }
                        },
                        clash -> clashes.add(clash.get(0).id()));
        var problems = new ArrayList<Problem>();
        clashes.stream()
                .sorted()
                .forEach(id ->
                        problems.add(Problem.of(ProblemCode.ENTRY_ID_CLASH).with("entry", id)));
        wrong.sort(ProgressEntry.IN_ORDER);
        wrong.forEach(entry -> tell(entry, problems));
        return problems;
    }

    private boolean isWrong(ProgressEntry entry) {
        return !isKnown(entry.subject()) || isEarly(entry) || hasNothingToSupersede(entry);
    }

    private void tell(ProgressEntry entry, List<Problem> problems) {
        if (!isKnown(entry.subject())) {
            problems.add(about(ProblemCode.SUBJECT_NOT_FOUND, entry).with("subject", entry.subject()));
        }
        if (isEarly(entry)) {
            problems.add(about(ProblemCode.ENTRY_BEFORE_PLAN, entry)
                    .with("effectiveOn", entry.effectiveOn())
                    .with("firstDay", firstDay));
        }
        if (hasNothingToSupersede(entry)) {
            problems.add(about(ProblemCode.SUPERSEDED_NOT_FOUND, entry)
                    .with("supersedes", entry.supersedes().orElseThrow()));
        }
    }

    private static Problem about(ProblemCode code, ProgressEntry entry) {
        return Problem.of(code).with("entry", entry.id());
    }

    private boolean isKnown(Subject subject) {
        return switch (subject.kind()) {
            case TASK -> tasks.contains(subject.code());
            case KPI -> kpis.contains(subject.code());
            case REPORT -> true;
        };
    }

    private boolean isEarly(ProgressEntry entry) {
        return entry.effectiveOn().isBefore(firstDay);
    }

    private boolean hasNothingToSupersede(ProgressEntry entry) {
        return entry.supersedes().filter(id -> ledger.set().ofId(id).isEmpty()).isPresent();
    }
}
