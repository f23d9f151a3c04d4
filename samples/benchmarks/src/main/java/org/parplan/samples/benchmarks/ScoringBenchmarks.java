package org.parplan.samples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.sheet.Scorer;
import org.parplan.scoring.sheet.UnitScore;

/**
 * The benchmark program of scoring: compares the points and indices of every unit and field, then the times, and prints
 * all in Markdown. It ends with 1, and times nothing, if the answers differ.
 */
public final class ScoringBenchmarks {

    private static final int ROUNDS = 5;
    private static final double REACH = 1.5;
    private static final double SHEET = 50;

    private ScoringBenchmarks() {}

    public static void main(String[] args) throws Exception {
        var quick = Arrays.asList(args).contains("--quick");
        var difference = difference(new SampleFigures(Scoring.UNITS));
        if (difference.isPresent()) {
            System.err.println(difference.get());
            System.exit(1);
        }
        System.out.printf(
                Locale.ROOT,
                "JDK %s. All gave the same answers for each of %,d units.%n%n",
                Runtime.version(),
                Scoring.UNITS);
        var rounds = new ArrayList<Collection<RunResult>>();
        for (var round = 1; round <= (quick ? 1 : ROUNDS); round++) {
            System.err.printf("round %d%n", round);
            rounds.add(new Runner(options(quick)).run());
        }
        print(rounds);
    }

    private static Options options(boolean quick) {
        return new OptionsBuilder()
                .include(Scoring.class.getName())
                .forks(1)
                .jvmArgs("-Xms3g", "-Xmx3g")
                .warmupIterations(quick ? 2 : 5)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.milliseconds(500))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    /** The first unit of which two say different things. */
    static Optional<String> difference(SampleFigures figures) {
        var scorer = Scorer.of(SampleIndexSet.framework());
        var longs = new LongTree();
        var decimals = new BigDecimalTree();
        for (var unit = 0; unit < figures.units; unit++) {
            var read = scorer.figures(figures.declared.units().get(unit), true);
            var ours = hundredths(scorer.score(read));
            var theirs = longs.score(figures.parts, figures.wholes, unit);
            var exact = decimals.score(figures.parts, figures.wholes, unit);
            var bare = scorer.pointsInMillionths(read) / 10_000;
            var all = theirs[theirs.length - 2];
            if (!Arrays.equals(ours, theirs)
                    || !Arrays.equals(ours, exact)
                    || bare != all
                    || longs.points(figures.parts, figures.wholes, unit) != all) {
                return Optional.of("Unit %s: ours says %s and %s, longs say %s, BigDecimals say %s"
                        .formatted(unit, Arrays.toString(ours), bare, Arrays.toString(theirs), Arrays.toString(exact)));
            }
        }
        return Optional.empty();
    }

    /** The points and the index of each field and of all, as the peers give them. */
    private static long[] hundredths(UnitScore score) {
        return LongStream.concat(
                        score.fields().stream()
                                .flatMapToLong(field -> pair(field.points().millionths(), field.index())),
                        pair(score.points().millionths(), score.index()))
                .toArray();
    }

    private static LongStream pair(long millionths, Optional<Percent> index) {
        return LongStream.of(millionths, index.orElseThrow().millionths()).map(number -> number / 10_000);
    }

    private static void print(List<Collection<RunResult>> rounds) {
        System.out.print("""
                | what, of a unit | ÷ loops over long | ÷ `BigDecimal` | ÷ bare points |
                |---|--:|--:|--:|
                """);
        Stream.of("points", "score", "sheet", "province")
                .forEach(method -> System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %s | %s |%n",
                        method,
                        beside(rounds, method, "ByLongs"),
                        beside(rounds, method, "ByBigDecimals"),
                        written(ratio(rounds, method, "points"))));
        System.out.printf(
                Locale.ROOT,
                "%nPoints: %s within %.1f × of loops over long, %s faster than `BigDecimal`. A sheet: %s under %.0f × its bare points.%n",
                yesOrNo(ratio(rounds, "points", "pointsByLongs") <= REACH),
                REACH,
                yesOrNo(ratio(rounds, "points", "pointsByBigDecimals") < 1),
                yesOrNo(ratio(rounds, "sheet", "points") < SHEET),
                SHEET);
    }

    private static String yesOrNo(boolean met) {
        return met ? "is" : "is NOT";
    }

    /** Beside the peer that does the same, if there is one. */
    private static String beside(List<Collection<RunResult>> rounds, String method, String peer) {
        return method.equals("points") || method.equals("score") ? written(ratio(rounds, method, method + peer)) : "";
    }

    private static String written(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.0f", ratio);
    }

    /** The median over the rounds of ratios within a round. */
    private static double ratio(List<Collection<RunResult>> rounds, String method, String other) {
        var ratios = rounds.stream()
                .mapToDouble(round -> time(round, method) / time(round, other))
                .sorted()
                .toArray();
        return ratios[ratios.length / 2];
    }

    private static double time(Collection<RunResult> round, String method) {
        return round.stream()
                .filter(result -> result.getParams().getBenchmark().equals(Scoring.class.getName() + "." + method))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }
}
