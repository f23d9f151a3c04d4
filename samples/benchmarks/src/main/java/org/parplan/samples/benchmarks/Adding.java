package org.parplan.samples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.parplan.core.calendar.WorkingCalendar;

/** Adding 1 to 60 working days to a day. The methods are named as the {@link Subject}s are. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Questions.COUNT)
public class Adding {

    private final Peers peers = new Peers(WorkingCalendar.vietnam());

    private final Questions questions = new Questions(WorkingCalendar.vietnam());

    @Benchmark
    public void intFloor(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.intTable.plus(questions.addFrom[i], questions.workingDays[i]));
        }
    }

    @Benchmark
    public void oursInts(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.ours.plusWorkingDays(questions.addFrom[i], questions.workingDays[i]));
        }
    }

    @Benchmark
    public void dateFloor(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.intTable.plus(questions.addFromDate[i], questions.workingDays[i]));
        }
    }

    @Benchmark
    public void oursDates(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.ours.plusWorkingDays(questions.addFromDate[i], questions.workingDays[i]));
        }
    }

    @Benchmark
    public void strata(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.strata.shift(questions.addFromDate[i], questions.workingDays[i]));
        }
    }

    @Benchmark
    public void hashSet(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.hashSet.plus(questions.addFromDate[i], questions.workingDays[i]));
        }
    }
}
