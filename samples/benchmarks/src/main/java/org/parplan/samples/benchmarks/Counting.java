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

/** Counting the working days between two days up to three years apart. The methods are named as {@link Subject}s are. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Questions.COUNT)
public class Counting {

    private final Peers peers = new Peers(WorkingCalendar.vietnam());

    private final Questions questions = new Questions(WorkingCalendar.vietnam());

    @Benchmark
    public void intFloor(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.intTable.between(questions.countFrom[i], questions.countTo[i]));
        }
    }

    @Benchmark
    public void oursInts(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.ours.workingDaysBetween(questions.countFrom[i], questions.countTo[i]));
        }
    }

    @Benchmark
    public void dateFloor(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.intTable.between(questions.countFromDate[i], questions.countToDate[i]));
        }
    }

    @Benchmark
    public void oursDates(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.ours.workingDaysBetween(questions.countFromDate[i], questions.countToDate[i]));
        }
    }

    @Benchmark
    public void strata(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.strata.daysBetween(questions.countFromDate[i], questions.countToDate[i]));
        }
    }

    @Benchmark
    public void hashSet(Blackhole answers) {
        for (var i = 0; i < Questions.COUNT; i++) {
            answers.consume(peers.hashSet.between(questions.countFromDate[i], questions.countToDate[i]));
        }
    }
}
