package org.parplan.samples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.parplan.scoring.framework.RuleKind;

/** What most would write who want it exact: a tree of objects, and {@link BigDecimal} throughout. */
final class BigDecimalTree {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = hundredths(SampleIndexSet.HALF);
    private static final BigDecimal QUARTER = hundredths(SampleIndexSet.QUARTER);

    private record Leaf(
            int number,
            RuleKind kind,
            BigDecimal max,
            List<BigDecimal> edges,
            List<BigDecimal> gives,
            BigDecimal none) {}

    private record Node(BigDecimal max, List<Node> nodes, List<Leaf> leaves) {}

    private final Node root = root();

    private static BigDecimal hundredths(long number) {
        return BigDecimal.valueOf(number, 2);
    }

    private static Node root() {
        var fields = new ArrayList<Node>();
        for (var field = 0; field < SampleIndexSet.FIELDS; field++) {
            var criteria = new ArrayList<Node>();
            for (var i = 0; i < SampleIndexSet.PER_FIELD; i++) {
                criteria.add(criterion(field * SampleIndexSet.PER_FIELD + i));
            }
            fields.add(above(criteria));
        }
        return above(fields);
    }

    private static Node above(List<Node> nodes) {
        return new Node(nodes.stream().map(Node::max).reduce(BigDecimal.ZERO, BigDecimal::add), nodes, List.of());
    }

    private static Node criterion(int criterion) {
        var leaves = new ArrayList<Leaf>();
        for (var i = 0; i < SampleIndexSet.PER_CRITERION; i++) {
            leaves.add(leaf(criterion * SampleIndexSet.PER_CRITERION + i));
        }
        return new Node(leaves.stream().map(Leaf::max).reduce(BigDecimal.ZERO, BigDecimal::add), List.of(), leaves);
    }

    private static Leaf leaf(int number) {
        var edges = new ArrayList<BigDecimal>();
        for (var edge : SampleIndexSet.edges(number)) {
            edges.add(BigDecimal.valueOf(edge));
        }
        var gives = new ArrayList<BigDecimal>();
        for (var points : SampleIndexSet.gives(number)) {
            gives.add(hundredths(points));
        }
        return new Leaf(
                number,
                SampleIndexSet.kind(number),
                hundredths(SampleIndexSet.max(number)),
                edges,
                gives,
                hundredths(0));
    }

    /** The points of a unit. */
    BigDecimal points(long[] parts, long[] wholes, int unit) {
        return points(root, parts, wholes, unit * SampleIndexSet.LEAVES);
    }

    /** The points and the index of each field and of all, in hundredths. */
    long[] score(long[] parts, long[] wholes, int unit) {
        var score = new long[2 * SampleIndexSet.FIELDS + 2];
        var points = BigDecimal.ZERO;
        for (var field = 0; field < SampleIndexSet.FIELDS; field++) {
            var node = root.nodes().get(field);
            var own = points(node, parts, wholes, unit * SampleIndexSet.LEAVES);
            put(score, field, own, node.max());
            points = points.add(own);
        }
        put(score, SampleIndexSet.FIELDS, points, root.max());
        return score;
    }

    private static void put(long[] score, int place, BigDecimal points, BigDecimal max) {
        score[2 * place] = points.movePointRight(2).longValueExact();
        score[2 * place + 1] = points.multiply(HUNDRED)
                .divide(max, 2, RoundingMode.HALF_UP)
                .movePointRight(2)
                .longValueExact();
    }

    private static BigDecimal points(Node node, long[] parts, long[] wholes, int from) {
        var points = BigDecimal.ZERO;
        for (var part : node.nodes()) {
            points = points.add(points(part, parts, wholes, from));
        }
        for (var leaf : node.leaves()) {
            var at = from + leaf.number();
            points = points.add(points(leaf, parts[at], wholes[at]));
        }
        return points;
    }

    private static BigDecimal points(Leaf leaf, long part, long whole) {
        return switch (leaf.kind()) {
            case LINEAR, SURVEY -> share(leaf.max(), part, whole);
            case BANDS -> banded(leaf, part, whole);
            case YES_NO -> part == 1 ? leaf.max() : leaf.none();
            case COUNT -> QUARTER.multiply(BigDecimal.valueOf(part)).min(leaf.max());
            case DEDUCTION ->
                leaf.max().subtract(HALF.multiply(BigDecimal.valueOf(part))).max(leaf.none());
            case ON_TIME -> part == 0 ? leaf.max() : part <= SampleIndexSet.DAYS ? HALF : leaf.none();
            case CHOICE -> part == 0 ? leaf.max() : part == 1 ? HALF : leaf.none();
            case JUDGEMENT -> hundredths(part);
        };
    }

    private static BigDecimal banded(Leaf leaf, long part, long whole) {
        var reached = BigDecimal.valueOf(part).multiply(HUNDRED);
        var all = BigDecimal.valueOf(whole);
        var band = 0;
        while (reached.compareTo(all.multiply(leaf.edges().get(band))) < 0) {
            band++;
        }
        var gives = leaf.gives().get(band);
        return gives.signum() < 0 ? share(gives.negate(), part, whole) : gives;
    }

    private static BigDecimal share(BigDecimal max, long part, long whole) {
        return max.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
