package org.parplan.samples.benchmarks;

import org.parplan.scoring.framework.RuleKind;

/**
 * What somebody would write who wants it fast: loops over fields, criteria and sub-criteria, plain arrays, whole
 * hundredths of points. It knows no columns, no reasons, no other decimals, and nothing that does not apply.
 */
final class LongTree {

    private final RuleKind[] kinds = new RuleKind[SampleIndexSet.LEAVES];
    private final long[] max = new long[SampleIndexSet.LEAVES];
    private final long[] fieldMax = new long[SampleIndexSet.FIELDS];
    private final int[][] edges = new int[SampleIndexSet.LEAVES][];
    private final int[][] gives = new int[SampleIndexSet.LEAVES][];
    private long allMax;

    LongTree() {
        for (var i = 0; i < SampleIndexSet.LEAVES; i++) {
            kinds[i] = SampleIndexSet.kind(i);
            max[i] = SampleIndexSet.max(i);
            edges[i] = SampleIndexSet.edges(i);
            gives[i] = SampleIndexSet.gives(i);
            fieldMax[i / SampleIndexSet.PER_CRITERION / SampleIndexSet.PER_FIELD] += max[i];
            allMax += max[i];
        }
    }

    /** The points of a unit, in hundredths. */
    long points(long[] parts, long[] wholes, int unit) {
        var points = 0L;
        for (var field = 0; field < SampleIndexSet.FIELDS; field++) {
            points += field(parts, wholes, unit, field);
        }
        return points;
    }

    /** The points and the index of each field and of all, in hundredths. */
    long[] score(long[] parts, long[] wholes, int unit) {
        var score = new long[2 * SampleIndexSet.FIELDS + 2];
        var points = 0L;
        for (var field = 0; field < SampleIndexSet.FIELDS; field++) {
            var own = field(parts, wholes, unit, field);
            score[2 * field] = own;
            score[2 * field + 1] = rounded(own * 10_000, fieldMax[field]);
            points += own;
        }
        score[2 * SampleIndexSet.FIELDS] = points;
        score[2 * SampleIndexSet.FIELDS + 1] = rounded(points * 10_000, allMax);
        return score;
    }

    private long field(long[] parts, long[] wholes, int unit, int field) {
        var points = 0L;
        for (var i = 0; i < SampleIndexSet.PER_FIELD; i++) {
            points += criterion(parts, wholes, unit, field * SampleIndexSet.PER_FIELD + i);
        }
        return points;
    }

    private long criterion(long[] parts, long[] wholes, int unit, int criterion) {
        var points = 0L;
        for (var i = 0; i < SampleIndexSet.PER_CRITERION; i++) {
            var leaf = criterion * SampleIndexSet.PER_CRITERION + i;
            var at = unit * SampleIndexSet.LEAVES + leaf;
            points += leaf(leaf, parts[at], wholes[at]);
        }
        return points;
    }

    private long leaf(int leaf, long part, long whole) {
        return switch (kinds[leaf]) {
            case LINEAR, SURVEY -> rounded(part * max[leaf], whole);
            case BANDS -> banded(edges[leaf], gives[leaf], part, whole);
            case YES_NO -> part == 1 ? max[leaf] : 0;
            case COUNT -> Math.min(max[leaf], part * SampleIndexSet.QUARTER);
            case DEDUCTION -> Math.max(0, max[leaf] - part * SampleIndexSet.HALF);
            case ON_TIME -> part == 0 ? max[leaf] : part <= SampleIndexSet.DAYS ? SampleIndexSet.HALF : 0;
            case CHOICE -> part == 0 ? max[leaf] : part == 1 ? SampleIndexSet.HALF : 0;
            case JUDGEMENT -> part;
        };
    }

    private static long banded(int[] edges, int[] gives, long part, long whole) {
        var band = 0;
        while (part * 100 < whole * edges[band]) {
            band++;
        }
        return gives[band] < 0 ? rounded(part * -gives[band], whole) : gives[band];
    }

    private static long rounded(long part, long whole) {
        return (2 * part + whole) / (2 * whole);
    }
}
