package org.parplan.samples.benchmarks;

import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.ProgressLedger;

/**
 * The benchmark program of ledgers: compares the answers, then the times at two sizes, then what an entry weighs, and
 * prints all in Markdown. It ends with 1, and times nothing, if the answers differ.
 */
public final class LedgerBenchmarks {

    private static final int SMALL = 250_000;
    private static final int LARGE = 1_000_000;

    private LedgerBenchmarks() {}

    public static void main(String[] args) throws Exception {
        var quick = Arrays.asList(args).contains("--quick");
        var difference = difference(new SampleYear(SMALL));
        if (difference.isPresent()) {
            System.err.println(difference.get());
            System.exit(1);
        }
        System.out.printf("JDK %s. Both gave the same answers for every task.%n%n", Runtime.version());
        var options = new OptionsBuilder()
                .include(Judging.class.getName())
                .forks(1)
                .jvmArgs("-Xms6g", "-Xmx6g")
                .warmupIterations(quick ? 1 : 3)
                .warmupTime(TimeValue.seconds(quick ? 1 : 5))
                .measurementIterations(quick ? 1 : 5)
                .measurementTime(TimeValue.seconds(quick ? 1 : 5))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        print(new Runner(options).run());
        System.out.printf(Locale.ROOT, "%nMemory: %s%n", memory());
    }

    /** The first task of which the two say different things. */
    static Optional<String> difference(SampleYear year) {
        var wanted = StreamPeer.doneOn(year.entries, SampleYear.AS_OF);
        return PlanStatus.of(
                        year.plan,
                        ProgressLedger.of(year.entries.stream()),
                        WorkingCalendar.vietnam(),
                        SampleYear.AS_OF)
                .tasks()
                .stream()
                .filter(task -> wanted.containsKey(task.number()))
                .filter(task -> !StreamPeer.doneOn(task.doneOn()).equals(wanted.get(task.number())))
                .findFirst()
                .map(task -> "Task %s: the stream says %s, the status %s"
                        .formatted(task.number(), wanted.get(task.number()), StreamPeer.doneOn(task.doneOn())));
    }

    private static void print(Collection<RunResult> results) {
        System.out.print("""
                | what | entries | ÷ stream of that size | ÷ itself at a quarter of the size |
                |---|--:|--:|--:|
                """);
        for (var method : new String[] {"stream", "status", "ofAll", "oneMore"}) {
            for (var size : new int[] {SMALL, LARGE}) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %,d | %s | %s |%n",
                        method,
                        size,
                        ratio(time(results, method, size) / time(results, "stream", size)),
                        size == SMALL ? "" : ratio(time(results, method, LARGE) / time(results, method, SMALL)));
            }
        }
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.01 ? "%.6f" : "%.2f", ratio);
    }

    private static double time(Collection<RunResult> results, String method, int size) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().equals(Judging.class.getName() + "." + method))
                .filter(result -> result.getParams().getParam("size").equals(Integer.toString(size)))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }

    private static String memory() throws InterruptedException {
        var before = used();
        var year = new SampleYear(LARGE);
        var entries = used();
        var ledger = ProgressLedger.of(year.entries.stream());
        try {
            var all = used();
            return "an entry takes %,d bytes, its place in the ledger %,d more"
                    .formatted((entries - before) / LARGE, (all - entries) / LARGE);
        } finally {
            Reference.reachabilityFence(ledger);
            Reference.reachabilityFence(year);
        }
    }

    private static long used() throws InterruptedException {
        for (var i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
