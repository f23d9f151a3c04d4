package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes in the entries of a ledger one after the other, and keeps those that count. */
final class Counted {

    private final LocalDate asOf;
    private final LocalDate cutOff;
    private final List<ProgressEntry> entries = new ArrayList<>();
    private final Set<String> superseded = new HashSet<>();

    Counted(LocalDate asOf, LocalDate cutOff) {
        this.asOf = asOf;
        this.cutOff = cutOff;
    }

    void entry(ProgressEntry entry) {
        if (!entry.effectiveOn().isAfter(asOf) && !entry.reportedOn().isAfter(cutOff)) {
            entries.add(entry);
            entry.supersedes().ifPresent(superseded::add);
        }
    }

    /** The entries that count, now that all are known: those that no other takes the place of. */
    List<ProgressEntry> entries() {
        if (!superseded.isEmpty()) {
            entries.removeIf(entry -> superseded.contains(entry.id()));
        }
        return entries;
    }
}
