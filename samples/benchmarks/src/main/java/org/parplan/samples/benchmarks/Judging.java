package org.parplan.samples.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;

/** The state of all tasks on one day, by ledgers of two sizes; and one entry more. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Judging {

    @Param({"250000", "1000000"})
    private int size = 250_000;

    private SampleYear year = new SampleYear(0);
    private ProgressLedger ledger = ProgressLedger.EMPTY;
    private ProgressEntry more = entry(new SampleYear(1));

    private static ProgressEntry entry(SampleYear year) {
        return ProgressEntry.builder().from(year.entries.get(0)).id("more").build();
    }

    @Setup
    public void build() {
        year = new SampleYear(size);
        ledger = ProgressLedger.of(year.entries.stream());
        more = entry(year);
    }

    @Benchmark
    public PlanStatus status() {
        return PlanStatus.of(year.plan, ledger, WorkingCalendar.vietnam(), SampleYear.AS_OF);
    }

    @Benchmark
    public Map<String, String> stream() {
        return StreamPeer.doneOn(year.entries, SampleYear.AS_OF);
    }

    @Benchmark
    public ProgressLedger ofAll() {
        return ProgressLedger.of(year.entries.stream());
    }

    @Benchmark
    public ProgressLedger oneMore() {
        return ledger.with(more);
    }
}
