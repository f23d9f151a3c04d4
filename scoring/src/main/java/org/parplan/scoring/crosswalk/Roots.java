package org.parplan.scoring.crosswalk;

import java.util.stream.IntStream;

/** Which numbers hang together; a connected group is known by its least number. */
final class Roots {

    private final int[] parents;

    Roots(int size) {
        this.parents = IntStream.range(0, size).toArray();
    }

    int of(int number) {
        var root = number;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (var at = number; at != root; ) {
            var next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    void join(int one, int other) {
        var a = of(one);
        var b = of(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}
