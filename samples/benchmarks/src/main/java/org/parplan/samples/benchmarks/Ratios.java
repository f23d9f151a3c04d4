package org.parplan.samples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;

/**
 * What some rounds found, as ratios. Each ratio is taken within a round, where all subjects ran one after another, and
 * the median over the rounds is shown: on a shared machine one round may be twice as slow as the next.
 */
final class Ratios {

    /** The ratio to a floor that ours may reach. */
    private static final double REACH = 1.5;

    private final Class<?> benchmark;

    private final String work;

    private final List<Collection<RunResult>> rounds;

    Ratios(Class<?> benchmark, String work, List<Collection<RunResult>> rounds) {
        this.benchmark = benchmark;
        this.work = work;
        this.rounds = rounds;
    }

    static String head() {
        return """
                | work | subject | ÷ int floor | ÷ `LocalDate` floor | ÷ Strata | bytes per answer |
                |---|---|--:|--:|--:|--:|
                """;
    }

    String rows() {
        var rows = new StringBuilder();
        for (var subject : Subject.values()) {
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %.0f |%n",
                    work,
                    subject.title,
                    written(subject, Subject.INT_FLOOR),
                    written(subject, Subject.DATE_FLOOR),
                    written(subject, Subject.STRATA),
                    median(round -> bytes(round, subject))));
        }
        return rows.toString();
    }

    /** What was wanted of the library and whether it was met. */
    String reach() {
        return String.format(
                Locale.ROOT,
                "%s: %s within %.1f × of the int floor, %s within %.1f × of the `LocalDate` floor, %s faster than Strata.%n",
                work,
                yesOrNo(ratio(Subject.OURS_INTS, Subject.INT_FLOOR) <= REACH),
                REACH,
                yesOrNo(ratio(Subject.OURS_DATES, Subject.DATE_FLOOR) <= REACH),
                REACH,
                yesOrNo(ratio(Subject.OURS_DATES, Subject.STRATA) < 1));
    }

    private static String yesOrNo(boolean met) {
        return met ? "is" : "is NOT";
    }

    private String written(Subject subject, Subject other) {
        var ratio = ratio(subject, other);
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.0f", ratio);
    }

    private double ratio(Subject subject, Subject other) {
        return median(round -> time(round, subject) / time(round, other));
    }

    private double median(ToDoubleFunction<Collection<RunResult>> figure) {
        var figures = rounds.stream().mapToDouble(figure).sorted().toArray();
        return figures[figures.length / 2];
    }

    /** The median of the iterations: one that the machine held up does not move it. */
    private double time(Collection<RunResult> round, Subject subject) {
        return result(round, subject).getPrimaryResult().getStatistics().getPercentile(50);
    }

    private double bytes(Collection<RunResult> round, Subject subject) {
        return requireNonNull(result(round, subject).getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore();
    }

    private RunResult result(Collection<RunResult> round, Subject subject) {
        return round.stream()
                .filter(result -> result.getParams().getBenchmark().equals(benchmark.getName() + "." + subject.method))
                .findFirst()
                .orElseThrow();
    }
}
