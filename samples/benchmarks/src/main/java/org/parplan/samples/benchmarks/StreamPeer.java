package org.parplan.samples.benchmarks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProductReference;
import org.parplan.core.progress.ProgressEntry;

/**
 * What an app would write: a stream grouped by task, each group sorted and folded to the day the task was done. It knows
 * no parts, dates, lateness or reasons.
 */
final class StreamPeer {

    private static final String OPEN = "open";

    private StreamPeer() {}

    /** The day each task with an entry was done, or that it is open. */
    static Map<String, String> doneOn(Collection<ProgressEntry> entries, LocalDate asOf) {
        return entries.stream()
                .filter(entry -> !entry.effectiveOn().isAfter(asOf)
                        && !entry.reportedOn().isAfter(asOf))
                .collect(Collectors.groupingBy(
                        entry -> entry.subject().code(),
                        Collectors.collectingAndThen(Collectors.toList(), StreamPeer::folded)));
    }

    private static String folded(List<ProgressEntry> entries) {
        entries.sort(ProgressEntry.IN_ORDER);
        @Nullable LocalDate done = null;
        for (var entry : entries) {
            if (entry.kind() == EntryKind.RETURNED) {
                done = null;
            } else if (done == null && entry.kind() == EntryKind.COMPLETED) {
                done = entry.product().map(ProductReference::issuedOn).orElse(null);
            }
        }
        return done == null ? OPEN : done.toString();
    }

    /** The same of our status. */
    static String doneOn(Optional<LocalDate> doneOn) {
        return doneOn.map(LocalDate::toString).orElse(OPEN);
    }
}
