package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How one part of a task stands: of one stretch of its time, one day by which it is due, one member of its group. */
@Value.Immutable
public abstract class PartStatus {

    PartStatus() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it is the part of: {@code whole}, the stretch {@code 2018-01-01/2018-03-31}, the day {@code 2018-01-19}, the
     * code of the member, {@code others}; for a member in one of several stretches both, with a space between.
     *
     * @return the part
     */
    public abstract String of();

    /**
     * What sort of part it is; of a member in a stretch, the member.
     *
     * @return the kind
     */
    public abstract PartKind kind();

    /**
     * The agency that has to do it, where a group leads.
     *
     * @return the code
     */
    public abstract Optional<String> member();

    /**
     * How many agencies it stands for.
     *
     * @return the number, more than one only for {@link PartKind#OTHERS}
     */
    @Value.Default
    public int size() {
        return 1;
    }

    /**
     * How many of these agencies are done.
     *
     * @return the number, of {@link #size()}
     */
    public abstract int sizeDone();

    /**
     * How far it is.
     *
     * @return the stage
     */
    public abstract Stage stage();

    /**
     * Where it stands to its current date.
     *
     * @return the timing
     */
    public abstract Timing timing();

    /**
     * The last day by the plan.
     *
     * @return the day; absent where it has no date
     */
    public abstract Optional<LocalDate> originalDue();

    /**
     * The last day now, extensions counted.
     *
     * @return the day; absent where it has no date
     */
    public abstract Optional<LocalDate> currentDue();

    /**
     * How often a later date was granted.
     *
     * @return the number
     */
    @Value.Default
    public int extensions() {
        return 0;
    }

    /**
     * The day on which it was done.
     *
     * @return the latest date of its products, absent if it is not done
     */
    public abstract Optional<LocalDate> doneOn();

    /**
     * How many days after the current date it was done, or is open at the end of the day asked for.
     *
     * @return the days, zero if it is not late
     */
    @Value.Default
    public long daysLate() {
        return 0;
    }

    /**
     * How many working days after the last working day in time it was done, or is open.
     *
     * @return the working days, zero if it is not late
     */
    @Value.Default
    public int workingDaysLate() {
        return 0;
    }

    /**
     * How many of the task's products were issued or submitted.
     *
     * @return the number
     */
    @Value.Default
    public int productsDone() {
        return 0;
    }

    /**
     * The bucket it would be counted in by itself.
     *
     * @return the bucket
     */
    public final Bucket bucket() {
        return Bucket.of(stage(), timing());
    }

    /** Collects the parts of a {@link PartStatus}. */
    public static final class Builder extends ImmutablePartStatus.Builder {
        Builder() {}
    }
}
