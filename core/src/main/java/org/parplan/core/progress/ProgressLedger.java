package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Problem;

/**
 * What was reported of a plan, entry by entry, from which its state on any date follows.
 *
 * <p>A ledger is a set: the order of its entries means nothing, an entry that comes twice is one, and ledgers merge in
 * any order and any grouping to the same ledger. It is never changed; {@link #with(ProgressEntry)} makes another in the
 * time of one entry, whatever the size. Entries of one id that differ clash: the ledger keeps them all and none of them
 * counts, and {@link #problems(Plan)} tells.
 *
 * <pre>{@code
 * var ledger = ProgressLedger.EMPTY.with(done);
 * PlanStatus.of(plan, ledger, vietnam, LocalDate.of(2018, 5, 15)).task("3.2").bucket(); // DONE_LATE
 * }</pre>
 *
 * @param entries the entries, each once, in the order of {@link ProgressEntry#IN_ORDER}
 */
public record ProgressLedger(Set<ProgressEntry> entries) {

    /** The ledger without entries. */
    public static final ProgressLedger EMPTY = new ProgressLedger(Set.of());

    /**
     * Obtains the ledger of some entries.
     *
     * @param entries  the entries, in any order
     */
    public ProgressLedger {
        entries = EntrySet.of(entries);
    }

    /**
     * Obtains the ledger of a stream of entries.
     *
     * @param entries  the entries, in any order, which is read to its end
     * @return the ledger
     */
    public static ProgressLedger of(Stream<ProgressEntry> entries) {
        return new ProgressLedger(entries.reduce(EntrySet.EMPTY, EntrySet::with, EntrySet::union));
    }

    /**
     * Returns this ledger with one more entry, without reading the others again.
     *
     * @param entry  the entry
     * @return a ledger with it; this one if it has it already
     */
    public ProgressLedger with(ProgressEntry entry) {
        return new ProgressLedger(set().with(entry));
    }

    /**
     * Returns this ledger with the entries of another.
     *
     * @param other  the other ledger
     * @return a ledger with the entries of both, each once
     */
    public ProgressLedger plus(ProgressLedger other) {
        return new ProgressLedger(set().union(other.set()));
    }

    /**
     * What was known by the end of a day.
     *
     * @param cutOff  the day
     * @return a ledger of the entries reported on or before it
     */
    public ProgressLedger reportedBy(LocalDate cutOff) {
        return of(entries.stream().filter(entry -> !entry.reportedOn().isAfter(cutOff)));
    }

    /**
     * The entry of an id.
     *
     * @param id  the id
     * @return the entry; empty if there is none, or several that clash
     */
    public Optional<ProgressEntry> entry(String id) {
        var found = set().ofId(id);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * What was reported of a subject.
     *
     * @param subject  the subject, as the entries write it
     * @return its entries in the order they are told in, superseded ones too
     */
    public List<ProgressEntry> entriesOf(Subject subject) {
        Objects.requireNonNull(subject, "subject");
        return entries.stream().filter(entry -> entry.subject().equals(subject)).toList();
    }

    /**
     * The figures of an indicator that count, without those that were superseded or whose ids clash.
     *
     * @param kpi  the code of the indicator
     * @param asOf  the last day on which a figure may be effective
     * @param cutOff  the last day on which it may have been reported
     * @return the figures by the day they were measured, of one day in the order they were reported
     */
    public List<Measurement> measurements(String kpi, LocalDate asOf, LocalDate cutOff) {
        return measuring(kpi, asOf, cutOff).stream()
                .flatMap(entry -> entry.measurement().stream())
                .toList();
    }

    /**
     * The entries whose figures of an indicator count, so that who said each is known.
     *
     * @param kpi  the code of the indicator
     * @param asOf  the last day on which a figure may be effective
     * @param cutOff  the last day on which it may have been reported
     * @return the entries that have a figure, by the day it was measured, of one day in the order they were reported
     */
    public List<ProgressEntry> measuring(String kpi, LocalDate asOf, LocalDate cutOff) {
        var subject = Subject.kpi(kpi);
        return counted(asOf, cutOff).stream()
                .filter(entry -> entry.measurement().isPresent())
                .filter(entry -> entry.subject().equals(subject))
                .sorted(ProgressEntry.IN_ORDER)
                .sorted(Comparator.comparing(ProgressEntry::reportedOn))
                .sorted(Comparator.comparing(
                        entry -> entry.measurement().orElseThrow().measuredOn()))
                .toList();
    }

    /**
     * What is wrong between this ledger and a plan, whatever the day: ids that clash, entries of what the plan does not
     * have, before the plan began or in place of entries that are not there.
     *
     * @param plan  the plan
     * @return the problems, in the order of the entries
     */
    public List<Problem> problems(Plan plan) {
        return List.copyOf(new LedgerChecks(this, plan).all().problems());
    }

    EntrySet set() {
        return (EntrySet) entries;
    }

    /** The entries that count at the end of a day by what was known on another: none that clashes or is superseded. */
    List<ProgressEntry> counted(LocalDate asOf, LocalDate cutOff) {
        var counted = new Counted(asOf, cutOff);
        set().forEachId(counted::entry, counted::clash);
        return counted.entries();
    }
}
