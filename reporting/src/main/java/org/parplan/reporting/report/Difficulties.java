package org.parplan.reporting.report;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.parplan.core.plan.Task;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.Subject;

/** What agencies said is in the way of a task. */
final class Difficulties {

    private Difficulties() {}

    /** The words of the last report that has any, by what was known: none that was superseded or whose id clashes. */
    static Optional<String> of(Task task, PlanReport report) {
        return report.ledger().flatMap(ledger -> of(task, ledger, report.judgedOn()));
    }

    private static Optional<String> of(Task task, ProgressLedger ledger, StatusTerms terms) {
        var known = Stream.of(task.number(), task.id())
                .distinct()
                .flatMap(code -> ledger.entriesOf(Subject.task(code)).stream())
                .filter(entry -> !entry.effectiveOn().isAfter(terms.asOf()))
                .filter(entry -> !entry.reportedOn().isAfter(terms.cutOff()))
                .filter(entry -> ledger.entry(entry.id()).isPresent())
                .toList();
        var superseded = new HashSet<String>();
        known.forEach(entry -> entry.supersedes().ifPresent(superseded::add));
        return known.stream()
                .filter(entry -> entry.difficulties().isPresent() && !superseded.contains(entry.id()))
                .max(ProgressEntry.IN_ORDER)
                .flatMap(ProgressEntry::difficulties);
    }
}
