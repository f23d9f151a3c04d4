package org.parplan.samples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.parplan.scoring.sheet.ScoreSheet;
import org.parplan.scoring.sheet.Scorer;
import org.parplan.scoring.sheet.UnitFigures;

/** The score of a unit with 100 criteria, one after another of 11,000: bare points, fields and indices, whole sheets. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Scoring {

    static final int UNITS = 11_000;
    static final int PROVINCE = 300;

    private final LongTree longs = new LongTree();
    private final BigDecimalTree decimals = new BigDecimalTree();
    private final Scorer scorer = Scorer.of(SampleIndexSet.framework());
    private SampleFigures figures = new SampleFigures(0);
    private SampleFigures province = new SampleFigures(0);
    private UnitFigures[] read = {};

    @Setup
    public void build() {
        figures = new SampleFigures(UNITS);
        province = new SampleFigures(PROVINCE);
        read = figures.declared.units().stream()
                .map(unit -> scorer.figures(unit, true))
                .toArray(UnitFigures[]::new);
    }

    @Benchmark
    @OperationsPerInvocation(UNITS)
    public long points() {
        var sum = 0L;
        for (var unit : read) {
            sum += scorer.pointsInMillionths(unit);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(UNITS)
    public long pointsByLongs() {
        var sum = 0L;
        for (var unit = 0; unit < UNITS; unit++) {
            sum += longs.points(figures.parts, figures.wholes, unit);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(UNITS)
    public void pointsByBigDecimals(Blackhole hole) {
        for (var unit = 0; unit < UNITS; unit++) {
            hole.consume(decimals.points(figures.parts, figures.wholes, unit));
        }
    }

    @Benchmark
    @OperationsPerInvocation(UNITS)
    public void score(Blackhole hole) {
        for (var unit : read) {
            hole.consume(scorer.score(unit));
        }
    }

    @Benchmark
    @OperationsPerInvocation(UNITS)
    public void scoreByLongs(Blackhole hole) {
        for (var unit = 0; unit < UNITS; unit++) {
            hole.consume(longs.score(figures.parts, figures.wholes, unit));
        }
    }

    @Benchmark
    @OperationsPerInvocation(UNITS)
    public void scoreByBigDecimals(Blackhole hole) {
        for (var unit = 0; unit < UNITS; unit++) {
            hole.consume(decimals.score(figures.parts, figures.wholes, unit));
        }
    }

    @Benchmark
    @OperationsPerInvocation(UNITS)
    public void sheet(Blackhole hole) {
        for (var unit : read) {
            hole.consume(scorer.sheet(unit));
        }
    }

    /** A province from what is declared: figures read, scored, explained. */
    @Benchmark
    @OperationsPerInvocation(PROVINCE)
    public List<ScoreSheet> province() {
        return scorer.sheets(province.declared);
    }
}
