package org.parplan.scoring.sheet;

/**
 * One figure for each criterion, as the two numbers that its rule takes; at first there are none.
 *
 * <p>The two stand side by side: thousands of units are read from memory faster than they are scored only if each lies
 * in one place.
 */
final class Column {

    private final long[] pairs;

    Column(int leaves) {
        this.pairs = new long[2 * leaves];
    }

    void set(int leaf, FigureReader.Pair pair) {
        pairs[2 * leaf] = pair.figure();
        pairs[2 * leaf + 1] = pair.whole();
    }

    void set(int leaf, long without) {
        pairs[2 * leaf + 1] = without;
    }

    void copy(int leaf, Column other) {
        pairs[2 * leaf] = other.pairs[2 * leaf];
        pairs[2 * leaf + 1] = other.pairs[2 * leaf + 1];
    }

    /** Figure and whole of each criterion in turn: to be read, not written. */
    long[] pairs() {
        return pairs;
    }

    long figure(int leaf) {
        return pairs[2 * leaf];
    }

    long whole(int leaf) {
        return pairs[2 * leaf + 1];
    }

    boolean has(int leaf) {
        return whole(leaf) != LeafRule.NONE;
    }

    boolean isRemoved(int leaf) {
        return whole(leaf) == LeafRule.REMOVED;
    }
}
