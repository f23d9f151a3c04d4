package org.parplan.scoring.sheet;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.parplan.scoring.framework.Band;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.RuleKind;
import org.parplan.scoring.framework.ScoringRule;

/**
 * One criterion's rule made ready to be applied many times: a figure as two numbers in, millionths of points out.
 *
 * <p>What the two numbers are, {@link FigureReader} decides: a part and its whole, a count and 1, the number of an option
 * and 1. A second number that is not positive says instead what is to be done without a figure.
 */
final class LeafRule {

    /** No figure: no points. */
    static final long NONE = 0;
    /** Points as given. */
    static final long GIVEN = -1;
    /** All points. */
    static final long FULL = -2;
    /** No points, by a policy or for a figure that does not fit; nobody else's figure stands in its place. */
    static final long ZERO = -4;
    /** Neither points nor maximum. */
    static final long REMOVED = -3;

    private static final long MILLIONTHS = 1_000_000;

    private final RuleKind kind;
    private final long max;
    private final long grid;
    private final Part share;
    private final long each;
    private final long most;
    private final boolean isOnGrid;
    private final long floor;
    private final long[] options;
    private final List<Band> bands;
    private final long[] edges;
    private final long[] flat;
    private final Part[] linear;
    private final Rounder rounder;

    LeafRule(Criterion leaf, int decimals, Rounder rounder) {
        var rule = leaf.rule().orElseThrow();
        this.kind = rule.kind();
        this.max = leaf.maxPoints().millionths();
        this.grid = grid(decimals);
        this.rounder = rounder;
        this.share = Part.of(max, grid);
        this.each = each(rule);
        this.most = each == 0 ? Long.MAX_VALUE : max / each;
        this.isOnGrid = max % grid == 0 && each % grid == 0;
        this.floor = rule instanceof ScoringRule.Deduction deduction
                ? deduction.floor().orElse(Points.ZERO).millionths()
                : 0;
        this.options = options(rule);
        this.bands = rule instanceof ScoringRule.Bands own
                ? own.bands().stream()
                        .sorted(Comparator.comparing(Band::from).reversed())
                        .toList()
                : List.of();
        this.edges = bands.stream()
                .map(band -> Part.of(band.from().millionths(), Percent.HUNDRED.millionths()))
                .flatMapToLong(edge -> LongStream.of(edge.of(), edge.by()))
                .toArray();
        this.flat = bands.stream()
                .mapToLong(band -> band.points().map(Points::millionths).orElse(-1L))
                .toArray();
        this.linear = bands.stream()
                .map(band -> Part.of(band.linear().map(Points::millionths).orElse(0L), grid))
                .toArray(Part[]::new);
    }

    private static long each(ScoringRule rule) {
        if (rule instanceof ScoringRule.Count count) {
            return count.each().millionths();
        }
        return rule instanceof ScoringRule.Deduction deduction
                ? deduction.each().millionths()
                : 0;
    }

    /** The points of options in order; of lateness, pairs of days and points. */
    private static long[] options(ScoringRule rule) {
        if (rule instanceof ScoringRule.Choice choice) {
            return choice.options().stream()
                    .mapToLong(option -> option.points().millionths())
                    .toArray();
        }
        return rule instanceof ScoringRule.OnTime onTime
                ? onTime.late().stream()
                        .flatMapToLong(
                                step -> LongStream.of(step.upTo(), step.points().millionths()))
                        .toArray()
                : new long[0];
    }

    /** A number as a reduced part of another: 1.5 points of a grid of 0.01 are 150/1, an edge of 80 % is 4/5. */
    private record Part(long of, long by) {
        static Part of(long number, long other) {
            var common = big(number).gcd(big(other)).longValueExact();
            return new Part(number / common, other / common);
        }
    }

    static long grid(int decimals) {
        var grid = MILLIONTHS;
        for (var i = 0; i < decimals; i++) {
            grid /= 10;
        }
        return grid;
    }

    long max() {
        return max;
    }

    /** The points, in millionths, rounded to the framework's decimals. */
    long points(long figure, long whole) {
        if (whole <= 0) {
            return without(figure, whole);
        }
        return switch (kind) {
            case YES_NO -> figure == 1 ? max : 0;
            case LINEAR, SURVEY -> share(figure, whole, share);
            case BANDS -> banded(figure, whole);
            case CHOICE -> options[(int) figure];
            case COUNT -> counted(figure);
            case DEDUCTION -> deducted(figure);
            case ON_TIME -> late(figure);
            case JUDGEMENT -> onGrid(figure);
        };
    }

    private long without(long figure, long whole) {
        if (whole == GIVEN) {
            return onGrid(figure);
        }
        return whole == FULL ? max : 0;
    }

    private long onGrid(long points) {
        return rounder.quotient(points, grid) * grid;
    }

    private long share(long part, long whole, Part points) {
        if (points.by() == 1) {
            return rounder.quotient(part, points.of(), whole) * grid;
        }
        return whole <= Long.MAX_VALUE / points.by()
                ? rounder.quotient(part, points.of(), whole * points.by()) * grid
                : rounder.quotient(
                                big(part).multiply(big(points.of())), big(whole).multiply(big(points.by())))
                        * grid;
    }

    /** The bands, from the highest. */
    List<Band> bands() {
        return bands;
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    private long banded(long part, long whole) {
        var band = band(part, whole);
        return flat[band] >= 0 ? flat[band] : share(part, whole, linear[band]);
    }

    /** The number of the band that a share lies in, counted from the highest. */
    int band(long part, long whole) {
        var last = flat.length - 1;
        var i = 0;
        if (Rounder.areSmall(part, whole)) {
            while (i < last && part * edges[2 * i + 1] < whole * edges[2 * i]) {
                i++;
            }
        } else {
            while (i < last && !isAtLeast(part, whole, i)) {
                i++;
            }
        }
        return i;
    }

    private boolean isAtLeast(long part, long whole, int band) {
        var edge = edges[2 * band];
        var of = edges[2 * band + 1];
        var high = Long.compare(Math.multiplyHigh(part, of), Math.multiplyHigh(whole, edge));
        return high > 0 || (high == 0 && Long.compareUnsigned(part * of, whole * edge) >= 0);
    }

    private long counted(long count) {
        return count <= most ? Math.min(max, unlessOnGrid(count * each)) : max;
    }

    private long deducted(long count) {
        return count <= most ? Math.max(floor, unlessOnGrid(max - count * each)) : floor;
    }

    private long unlessOnGrid(long points) {
        return isOnGrid ? points : onGrid(points);
    }

    private long late(long days) {
        if (days == 0) {
            return max;
        }
        for (var i = 0; i < options.length; i += 2) {
            if (days <= options[i]) {
                return options[i + 1];
            }
        }
        return 0;
    }
}
