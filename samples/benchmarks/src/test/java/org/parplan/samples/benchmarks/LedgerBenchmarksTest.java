package org.parplan.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProgressEntry;

class LedgerBenchmarksTest {

    @Test
    void theStreamAndTheStatusAnswerAlike() {
        assertThat(LedgerBenchmarks.difference(new SampleYear(20_000))).isEmpty();
    }

    @Test
    void whatIsSentBackIsOpenForTheStreamToo() {
        var year = new SampleYear(20_000);
        var entries = year.entries.stream()
                .filter(LedgerBenchmarksTest::isOfFirstTask)
                .toList();
        assertThat(StreamPeer.doneOn(List.copyOf(entries), SampleYear.AS_OF)).hasSizeLessThanOrEqualTo(1);
        var kinds = year.entries.stream().map(ProgressEntry::kind).distinct();
        assertThat(kinds).contains(EntryKind.RETURNED, EntryKind.COMPLETED, EntryKind.PROGRESS);
    }

    private static boolean isOfFirstTask(ProgressEntry entry) {
        return entry.subject().code().equals("0");
    }
}
