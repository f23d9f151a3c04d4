package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;

/**
 * How one task stands at the end of a day, and why.
 *
 * <p>A task with several stretches of time, with days by which it comes back, or led by a group is judged part by part;
 * the whole shows its worst part. Its dates and its lateness are those of the part that decides.
 */
@Value.Immutable
public abstract class TaskStatus {

    TaskStatus() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The task's stable id.
     *
     * @return the id, such as {@code ht-2018/7.5}
     */
    public abstract String id();

    /**
     * The task's printed number.
     *
     * @return the number, such as {@code 7.5}
     */
    public abstract String number();

    /**
     * The code of the task's field.
     *
     * @return the code
     */
    public abstract String field();

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
     * Its parts; one, the whole, for most tasks.
     *
     * @return the parts in the order of time and of the registry
     */
    public abstract List<PartStatus> parts();

    /**
     * Who leads at the end of the day: reassignments and successions counted.
     *
     * @return codes, or words where no registry knows them
     */
    public abstract List<String> leads();

    /**
     * Who answers for the date: those who led when the task was due, once that has passed; till then the leads.
     *
     * @return codes, or words where no registry knows them
     */
    public abstract List<String> answerable();

    /**
     * How many products the plan asks for.
     *
     * @return the number
     */
    public abstract int products();

    /**
     * Why: the dates, the parts, what was granted and what is missing.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /**
     * The bucket the task is counted in.
     *
     * @return the bucket
     */
    public final Bucket bucket() {
        return Bucket.of(stage(), timing());
    }

    /**
     * The part that decides how the task stands: the one longest overdue or soonest due, or of a task done the latest.
     *
     * @return the part
     */
    public final PartStatus deciding() {
        return Worst.deciding(parts());
    }

    /**
     * The last day by the plan, of the deciding part.
     *
     * @return the day; absent where it has no date
     */
    public final Optional<LocalDate> originalDue() {
        return deciding().originalDue();
    }

    /**
     * The last day now, of the deciding part.
     *
     * @return the day; absent where it has no date
     */
    public final Optional<LocalDate> currentDue() {
        return deciding().currentDue();
    }

    /**
     * The day on which the last part was done.
     *
     * @return the day; absent unless the task is done
     */
    public final Optional<LocalDate> doneOn() {
        return stage() == Stage.DONE
                ? parts().stream().flatMap(part -> part.doneOn().stream()).max(LocalDate::compareTo)
                : Optional.empty();
    }

    /**
     * How many agencies have to do it, where a group leads.
     *
     * @return the number, each agency once, those without a name too, those excluded not
     */
    public final int members() {
        return MemberCount.of(parts()).all();
    }

    /**
     * How many of these agencies are done, in every stretch of the task's time.
     *
     * @return the number, of {@link #members()}
     */
    public final int membersDone() {
        return MemberCount.of(parts()).done();
    }

    /**
     * Which members of the group are not done, one by one.
     *
     * @return the codes of those who can be named, each once
     */
    public final List<String> missing() {
        return parts().stream()
                .filter(part -> part.stage() != Stage.DONE && part.bucket() != Bucket.EXCLUDED)
                .flatMap(part -> part.member().stream())
                .distinct()
                .toList();
    }

    /** Collects the parts of a {@link TaskStatus}. */
    public static final class Builder extends ImmutableTaskStatus.Builder {
        Builder() {}
    }
}
