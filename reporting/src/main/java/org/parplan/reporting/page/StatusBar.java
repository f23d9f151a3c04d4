package org.parplan.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parplan.core.progress.Bucket;
import org.parplan.core.progress.StatusTally;

/**
 * Tasks by bucket as one bar: what is done on the left, what is not on the right.
 *
 * @param segments the buckets that have tasks, from left to right
 */
public record StatusBar(List<Segment> segments) {

    /** Below this part of the whole, one in so many, a number would not fit above its segment. */
    private static final long NARROWEST = 45;

    /** Copies the segments. */
    public StatusBar {
        segments = List.copyOf(segments);
    }

    /**
     * Draws a tally.
     *
     * @param tally  the tally
     * @return its bar, without segments if there are no tasks
     */
    public static StatusBar of(StatusTally tally) {
        var segments = new ArrayList<Segment>();
        var before = 0L;
        for (var bucket : Bucket.values()) {
            var count = tally.count(bucket);
            if (count > 0) {
                segments.add(new Segment(
                        bucket,
                        count,
                        Along.of(before, tally.total()),
                        Along.of(count, tally.total()),
                        Along.of(2 * before + count, 2 * tally.total()),
                        count * NARROWEST >= tally.total()));
            }
            before += count;
        }
        return new StatusBar(segments);
    }

    /**
     * How a bucket looks.
     *
     * @param bucket  the bucket
     * @return a class of the style sheet
     */
    public static String look(Bucket bucket) {
        return "b-" + bucket.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * One bucket of the bar.
     *
     * @param bucket the bucket
     * @param count how many tasks it has
     * @param x where it begins
     * @param width how long it is
     * @param middle where its number stands
     * @param isWide whether its number has room
     */
    public record Segment(Bucket bucket, long count, String x, String width, String middle, boolean isWide) {

        /**
         * How it looks.
         *
         * @return a class of the style sheet
         */
        public String look() {
            return StatusBar.look(bucket);
        }
    }
}
