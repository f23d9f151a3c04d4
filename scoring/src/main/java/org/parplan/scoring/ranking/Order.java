package org.parplan.scoring.ranking;

import java.util.stream.LongStream;

/** Numbers of which the higher is the better; a place is 1 and the number of those strictly better, so that ties share it. */
final class Order {

    private final long[] ascending;

    private Order(long[] ascending) {
        this.ascending = ascending;
    }

    static Order of(LongStream keys) {
        return new Order(keys.sorted().toArray());
    }

    int size() {
        return ascending.length;
    }

    int place(long key) {
        return 1 + size() - notAbove(key);
    }

    boolean isTied(long key) {
        return notAbove(key) - notAbove(key - 1) > 1;
    }

    long best() {
        return ascending[size() - 1];
    }

    long worst() {
        return ascending[0];
    }

    /** The one in the middle, or the mean of the two, half up. */
    long median() {
        var upper = ascending[size() / 2];
        return size() % 2 == 1 ? upper : (ascending[size() / 2 - 1] + upper + 1) / 2;
    }

    /** How many are not above a key. */
    private int notAbove(long key) {
        var low = 0;
        var high = size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (ascending[middle] <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
