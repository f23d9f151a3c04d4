package org.parplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.core.Law;

class ProgressLedgerProperties {

    @Law
    void ledgersMergeInAnyOrderAndAnyGroupingToTheSame(
            @ForAll("entries") List<ProgressEntry> entries, @ForAll long seed) {
        var whole = ProgressLedger.of(entries.stream());
        var shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        var merged = ProgressLedger.EMPTY;
        for (var entry : shuffled) {
            var one = ProgressLedger.EMPTY.with(entry);
            merged = seed % 2 == 0 ? merged.plus(one) : one.plus(merged).plus(one);
        }
        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(List.copyOf(merged.entries())).isEqualTo(List.copyOf(whole.entries()));
        assertThat(merged.plus(merged)).isEqualTo(merged);
    }

    @Law
    void aLedgerHoldsEachEntryOnceAndLosesNone(@ForAll("entries") List<ProgressEntry> entries) {
        var ledger = ProgressLedger.of(entries.stream());
        assertThat(ledger.entries())
                .hasSize(new HashSet<>(entries).size())
                .containsAll(entries)
                .isEqualTo(new HashSet<>(entries));
        assertThat(List.copyOf(ledger.entries())).isSortedAccordingTo(ProgressEntry.IN_ORDER);
    }

    @Law
    void anEntryMoreLeavesTheOldLedgerAsItWas(
            @ForAll("entries") List<ProgressEntry> entries, @ForAll("one") ProgressEntry more) {
        var ledger = ProgressLedger.of(entries.stream());
        var before = List.copyOf(ledger.entries());
        var after = ledger.with(more);
        assertThat(List.copyOf(ledger.entries())).isEqualTo(before);
        assertThat(after.entries()).contains(more);
        assertThat(after).isEqualTo(ProgressLedger.of(entries.stream()).plus(ProgressLedger.EMPTY.with(more)));
    }

    @Law
    void whatWasKnownByACutOffIsWhatWasReportedByThen(
            @ForAll("entries") List<ProgressEntry> entries, @ForAll("days") LocalDate cutOff) {
        var ledger = ProgressLedger.of(entries.stream());
        var known = ledger.reportedBy(cutOff);
        assertThat(known.entries()).allMatch(entry -> !entry.reportedOn().isAfter(cutOff));
        assertThat(ledger.entries()).containsAll(known.entries());
        assertThat(known.reportedBy(cutOff)).isEqualTo(known);
    }

    @Provide
    Arbitrary<List<ProgressEntry>> entries() {
        return Entries.entries().list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<ProgressEntry> one() {
        return Entries.entries();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Entries.entries().map(ProgressEntry::effectiveOn);
    }
}
