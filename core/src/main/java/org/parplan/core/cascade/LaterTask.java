package org.parplan.core.cascade;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;

/** A task of a unit's plan that is due later than the task of the province that it carries out. */
@Value.Immutable
public abstract class LaterTask {

    LaterTask() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The unit.
     *
     * @return its name, as the issuer of its plan
     */
    public abstract String unit();

    /**
     * The unit's plan.
     *
     * @return its id
     */
    public abstract String plan();

    /**
     * The task of the unit's plan.
     *
     * @return its printed number
     */
    public abstract String unitTask();

    /**
     * The task of the province's plan.
     *
     * @return its printed number, such as {@code 7.5}
     */
    public abstract String task();

    /**
     * The last day of the unit's task.
     *
     * @return the day of the part that is later by most
     */
    public abstract LocalDate due();

    /**
     * The last day of the province's task.
     *
     * @return the day of that part
     */
    public abstract LocalDate provinceDue();

    /**
     * How much later it is.
     *
     * @return the number of days; zero if only the hour is later
     */
    public abstract long days();

    /**
     * Why.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        if (due().isBefore(provinceDue())) {
            throw new IllegalArgumentException("A task due later must not be due before the province's %s, but was %s"
                    .formatted(provinceDue(), due()));
        }
    }

    /** Collects the parts of a {@link LaterTask}. */
    public static final class Builder extends ImmutableLaterTask.Builder {
        Builder() {}
    }
}
