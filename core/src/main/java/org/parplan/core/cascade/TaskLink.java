package org.parplan.core.cascade;

import java.util.Comparator;
import org.immutables.value.Value;

/** That a task of a unit's plan carries out a task of the province's plan. */
@Value.Immutable
public abstract class TaskLink implements Comparable<TaskLink> {

    private static final Comparator<TaskLink> ORDER =
            Comparator.comparing(TaskLink::plan).thenComparing(TaskLink::task).thenComparing(TaskLink::parent);

    TaskLink() {}

    /**
     * Obtains a link.
     *
     * @param plan  the id of the unit's plan, such as {@code so-tttt-2018}
     * @param task  the id of the task of that plan
     * @param parent  the id of the task of the province's plan, such as {@code ht-2018/7.5}
     * @return the link
     */
    public static TaskLink of(String plan, String task, String parent) {
        return builder().plan(plan).task(task).parent(parent).build();
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The unit's plan.
     *
     * @return its id
     */
    public abstract String plan();

    /**
     * The task of the unit's plan.
     *
     * @return its id
     */
    public abstract String task();

    /**
     * The task of the province's plan.
     *
     * @return its id
     */
    public abstract String parent();

    /**
     * Compares by plan, task and parent.
     *
     * @param other  the link to compare with
     * @return negative, zero or positive as this comes before, is the same, or comes after
     */
    @Override
    public final int compareTo(TaskLink other) {
        return ORDER.compare(this, other);
    }

    /** Collects the parts of a {@link TaskLink}. */
    public static final class Builder extends ImmutableTaskLink.Builder {
        Builder() {}
    }
}
