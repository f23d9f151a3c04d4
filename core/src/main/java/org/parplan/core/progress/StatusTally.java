package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Labels;

/**
 * How many tasks are in each bucket. Tallies add up in any order and any grouping.
 *
 * <pre>{@code
 * tally.rate(StatusRate.DONE);          // 12/36
 * tally.sentence(day, "toàn tỉnh", vi); // "Đến hết ngày 30/9/2018, toàn tỉnh đã hoàn thành 12/36 nhiệm vụ (đạt 33,33%), …"
 * }</pre>
 *
 * @param counts how many tasks are in each bucket, all six of them
 */
public record StatusTally(Map<Bucket, Long> counts) {

    /** The tally of no task. */
    public static final StatusTally ZERO = new StatusTally(Map.of());

    /**
     * Makes a tally.
     *
     * @param counts  how many tasks are in each bucket, not negative; none in one that is left out
     * @throws IllegalArgumentException if a count is negative
     */
    public StatusTally {
        var all = new EnumMap<Bucket, Long>(Bucket.class);
        for (var bucket : Bucket.values()) {
            all.put(bucket, counts.getOrDefault(bucket, 0L));
            if (all.get(bucket) < 0) {
                throw new IllegalArgumentException(
                        "Count of %s must not be negative, but was %s".formatted(bucket, all.get(bucket)));
            }
        }
        counts = Collections.unmodifiableMap(all);
    }

    /**
     * Counts tasks.
     *
     * @param buckets  the bucket of each task
     * @return the tally
     */
    public static StatusTally of(Collection<Bucket> buckets) {
        var counts = new EnumMap<Bucket, Long>(Bucket.class);
        buckets.forEach(bucket -> counts.merge(bucket, 1L, Long::sum));
        return new StatusTally(counts);
    }

    /**
     * Returns the tally of the tasks of two.
     *
     * @param other  the tally of other tasks
     * @return the sum
     */
    public StatusTally plus(StatusTally other) {
        var both = new EnumMap<Bucket, Long>(counts);
        other.counts.forEach((bucket, count) -> both.merge(bucket, count, Math::addExact));
        return new StatusTally(both);
    }

    /**
     * How many tasks are in a bucket.
     *
     * @param bucket  the bucket
     * @return the number
     */
    public long count(Bucket bucket) {
        return counts.getOrDefault(bucket, 0L);
    }

    /**
     * How many tasks there are, the excluded ones too.
     *
     * @return the sum of all buckets
     */
    public long total() {
        return counts.values().stream().reduce(0L, Math::addExact);
    }

    /**
     * How many tasks the rates are of.
     *
     * @return all but the excluded ones
     */
    public long all() {
        return total() - count(Bucket.EXCLUDED);
    }

    /**
     * How many tasks are done.
     *
     * @return the number, on time or late
     */
    public long done() {
        return count(Bucket.DONE_ON_TIME) + count(Bucket.DONE_LATE);
    }

    /**
     * A rate with its denominator.
     *
     * @param rate  which rate
     * @return the share; empty if there is nothing that it is of
     */
    public Optional<Share> rate(StatusRate rate) {
        var part = switch (rate) {
            case DONE -> done();
            case ON_TIME -> count(Bucket.DONE_ON_TIME);
            case OVERDUE -> count(Bucket.OPEN_OVERDUE);
        };
        var whole = rate == StatusRate.ON_TIME ? done() + count(Bucket.OPEN_OVERDUE) : all();
        return whole == 0 ? Optional.empty() : Optional.of(Share.of(part, whole));
    }

    /**
     * A rate, what it is of and what is counted, in words.
     *
     * @param rate  which rate
     * @return the explanation
     */
    public Explanation explanation(StatusRate rate) {
        return rate(rate)
                .map(share -> switch (rate) {
                    case DONE -> Explanation.of("progress.rate-done").with("share", share);
                    case ON_TIME -> Explanation.of("progress.rate-on-time").with("share", share);
                    case OVERDUE -> Explanation.of("progress.rate-overdue").with("share", share);
                })
                .orElseGet(() -> Explanation.of("progress.rate-of-nothing").with("rate", rate));
    }

    /**
     * The sentence that officials publish: how many are done of how many, on time and late, and how many are not. What
     * has no date and what is excluded is said where there is any.
     *
     * @param asOf  the day at whose end the tasks were counted
     * @param scope  whose tasks they are, within a sentence, such as {@code toàn tỉnh}
     * @param labels  the words to use
     * @return the sentence
     */
    public String sentence(LocalDate asOf, String scope, Labels labels) {
        var arguments = Map.ofEntries(
                Map.entry("asOf", asOf.toString()),
                Map.entry("scope", scope),
                Map.entry("done", Long.toString(done())),
                Map.entry("all", Long.toString(all())),
                Map.entry("share", done() + "/" + Math.max(1, all())),
                Map.entry("onTime", Long.toString(count(Bucket.DONE_ON_TIME))),
                Map.entry("late", Long.toString(count(Bucket.DONE_LATE))),
                Map.entry("open", Long.toString(all() - done())),
                Map.entry("inTime", Long.toString(count(Bucket.OPEN_IN_TIME))),
                Map.entry("overdue", Long.toString(count(Bucket.OPEN_OVERDUE))),
                Map.entry("noDeadline", Long.toString(count(Bucket.NO_DEADLINE))),
                Map.entry("excluded", Long.toString(count(Bucket.EXCLUDED))));
        var said = new ArrayList<>(List.of(labels.message(
                count(Bucket.NO_DEADLINE) == 0 ? "progress.summary" : "progress.summary-no-deadline", arguments)));
        if (count(Bucket.EXCLUDED) > 0) {
            said.add(labels.message("progress.summary-excluded", arguments));
        }
        return String.join(" ", said);
    }
}
