package org.parplan.samples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.parplan.core.calendar.WorkingCalendar;

/**
 * The benchmark program: compares the answers, then the times, then looks at the first use of a calendar, and prints
 * all in Markdown. With {@code --quick} it only shows that everything runs: its ratios say little.
 *
 * <p>It ends with 1, and times nothing, if two subjects answer differently.
 */
public final class Benchmarks {

    private static final int ROUNDS = 5;

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        var quick = Arrays.asList(args).contains("--quick");
        var difference =
                Answers.difference(new Peers(WorkingCalendar.vietnam()), new Questions(WorkingCalendar.vietnam()));
        if (difference.isPresent()) {
            System.err.println(difference.get());
            System.exit(1);
        }
        System.out.printf(
                "JDK %s, %s. All subjects gave the same answers to %,d questions of each kind.%n%n",
                Runtime.version(), WorkingCalendar.vietnam(), Questions.COUNT);
        var rounds = new ArrayList<Collection<RunResult>>();
        for (var round = 1; round <= (quick ? 1 : ROUNDS); round++) {
            System.err.printf("round %d%n", round);
            rounds.add(new Runner(options(quick)).run());
        }
        var adding = new Ratios(Adding.class, "add 1 to 60 working days", rounds);
        var counting = new Ratios(Counting.class, "count over up to 3 years", rounds);
        System.out.print(Ratios.head() + adding.rows() + counting.rows());
        System.out.println();
        System.out.print(adding.reach() + counting.reach());
        System.out.println();
        System.out.print(FirstUse.measure(quick));
    }

    private static Options options(boolean quick) {
        return new OptionsBuilder()
                .include(Adding.class.getName())
                .include(Counting.class.getName())
                .forks(1)
                .jvmArgs("-Xms256m", "-Xmx256m", "-Xmn96m", "-XX:+AlwaysPreTouch")
                .warmupIterations(quick ? 1 : 4)
                .warmupTime(TimeValue.milliseconds(quick ? 50 : 300))
                .measurementIterations(quick ? 1 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 50 : 300))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
