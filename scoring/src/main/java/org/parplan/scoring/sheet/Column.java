package org.parplan.scoring.sheet;

/** One figure for each criterion, as the two numbers that its rule takes; at first there are none. */
final class Column {

    private final long[] figures;
    private final long[] wholes;

    Column(int leaves) {
        this.figures = new long[leaves];
        this.wholes = new long[leaves];
    }

    void set(int leaf, FigureReader.Pair pair) {
        figures[leaf] = pair.figure();
        wholes[leaf] = pair.whole();
    }

    void set(int leaf, long without) {
        wholes[leaf] = without;
    }

    void copy(int leaf, Column other) {
        figures[leaf] = other.figures[leaf];
        wholes[leaf] = other.wholes[leaf];
    }

    long figure(int leaf) {
        return figures[leaf];
    }

    long whole(int leaf) {
        return wholes[leaf];
    }

    boolean has(int leaf) {
        return wholes[leaf] != LeafRule.NONE;
    }

    boolean isRemoved(int leaf) {
        return wholes[leaf] == LeafRule.REMOVED;
    }
}
