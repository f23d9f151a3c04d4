package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes in the entries of a ledger one after the other, and keeps those that count. */
final class Counted {

    private final LocalDate asOf;
    private final LocalDate cutOff;
    private final List<ProgressEntry> entries = new ArrayList<>();
    private final Map<String, Set<Subject>> superseded = new HashMap<>();

    Counted(LocalDate asOf, LocalDate cutOff) {
        this.asOf = asOf;
        this.cutOff = cutOff;
    }

    boolean isKnown(ProgressEntry entry) {
        return !entry.effectiveOn().isAfter(asOf) && !entry.reportedOn().isAfter(cutOff);
    }

    void entry(ProgressEntry entry) {
        if (isKnown(entry)) {
            entries.add(entry);
            entry.supersedes()
                    .ifPresent(id -> superseded
                            .computeIfAbsent(id, none -> new HashSet<>())
                            .add(entry.subject()));
        }
    }

    /** Of entries that share an id, the one that is known; if several are, none counts, and they are returned. */
    List<ProgressEntry> clash(List<ProgressEntry> sharing) {
        var known = sharing.stream().filter(this::isKnown).toList();
        if (known.size() == 1) {
            entry(known.get(0));
        }
        return known.size() > 1 ? known : List.of();
    }

    /** The entries that count, now that all are known: those that no other takes the place of. */
    List<ProgressEntry> entries() {
        if (!superseded.isEmpty()) {
            entries.removeIf(
                    entry -> superseded.getOrDefault(entry.id(), Set.of()).contains(entry.subject()));
        }
        return entries;
    }
}
