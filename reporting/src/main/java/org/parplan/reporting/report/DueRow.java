package org.parplan.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.progress.Bucket;
import org.parplan.core.progress.Stage;

/**
 * A last day that a task works towards: without a ledger as the plan has it, with one as it stands, extensions counted,
 * who leads now, and whether the task was taken out.
 *
 * <p>Where a member of a group was granted a later day, that day is one of its own beside that of the others.
 */
@Value.Immutable
public abstract class DueRow {

    DueRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The task.
     *
     * @return the task with its times by the plan
     */
    public abstract TaskRow row();

    /**
     * The stretch of the task's time that the day is the end of.
     *
     * @return the stretch by the plan, absent where the plan gives no day
     */
    public abstract Optional<WindowPart> part();

    /**
     * Which of the stretches it is.
     *
     * @return the place, from 1; 0 where the plan gives no day
     */
    public abstract int place();

    /**
     * The last day that counts.
     *
     * @return the day, extensions counted
     */
    public abstract LocalDate lastDay();

    /**
     * The last working day on or before the last day.
     *
     * @return the working day, absent if the calendar does not know the last day
     */
    public abstract Optional<LocalDate> lastWorkingDay();

    /**
     * Where the date of the report lies to this stretch, its last day as it stands.
     *
     * @return the state, never {@link WindowState#BETWEEN}
     */
    public abstract WindowState state();

    /**
     * Whose day it is, where it is that of some members of a group and not of the others.
     *
     * @return the names of those who can be named
     */
    public abstract List<String> only();

    /**
     * How many more members it is the day of that cannot be named.
     *
     * @return the number
     */
    @Value.Default
    public int unnamed() {
        return 0;
    }

    /**
     * How far the work is that is due on the day.
     *
     * @return the stage, absent without a ledger, or where its members are not equally far
     */
    public abstract Optional<Stage> stage();

    /**
     * What the work due on the day is counted as.
     *
     * @return the bucket of the member that is furthest behind, absent without a ledger
     */
    public abstract Optional<Bucket> bucket();

    /**
     * Who leads at the end of the day of the report.
     *
     * @return the names, or words where no registry knows them; none without a ledger
     */
    public abstract List<String> leads();

    /**
     * Whether others lead than the plan says: by a reassignment, or in the place of an agency that has ended.
     *
     * @return true if they do
     */
    @Value.Default
    public boolean isLedByOthers() {
        return false;
    }

    /**
     * The last day by the plan.
     *
     * @return the day, absent where the plan gives none
     */
    public final Optional<LocalDate> planned() {
        return part().map(WindowPart::lastDay);
    }

    /**
     * Whether the day is another than that of the plan.
     *
     * @return true if it was moved, or if the plan gives none
     */
    public final boolean isMoved() {
        return planned().filter(lastDay()::equals).isEmpty();
    }

    /**
     * Whether it is the day of some members only.
     *
     * @return true if the others have another day
     */
    public final boolean isOfSome() {
        return !only().isEmpty() || unnamed() > 0;
    }

    /**
     * Whether what is due on the day is not counted.
     *
     * @return true of what is suspended, cancelled or did not arise
     */
    public final boolean isExcluded() {
        return bucket().filter(Bucket.EXCLUDED::equals).isPresent();
    }

    /** Collects the parts of a {@link DueRow}. */
    public static final class Builder extends ImmutableDueRow.Builder {
        Builder() {}
    }
}
