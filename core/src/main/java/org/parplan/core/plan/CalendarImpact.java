package org.parplan.core.plan;

import java.util.List;
import org.immutables.value.Value;

/**
 * What a change of the calendar does to a plan: the deadlines whose last working day moved, from where, to where and
 * why.
 *
 * <pre>{@code
 * plan.impact(before, after).moved(); // 5.1: 2018-12-31 became 2018-12-28, and so on
 * }</pre>
 */
@Value.Immutable
public abstract class CalendarImpact {

    CalendarImpact() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The deadlines that moved: reports in the order of the regime's rules, then tasks in the order of the plan.
     *
     * @return the deadlines
     */
    public abstract List<MovedDeadline> moved();

    /**
     * The deadlines that could not be compared, for one of the calendars does not know their days.
     *
     * @return their subjects, as in {@link MovedDeadline#subject()}
     */
    public abstract List<String> notCompared();

    /**
     * How many deadlines stayed where they were.
     *
     * @return the number
     */
    public abstract int unmoved();

    /** Collects the parts of a {@link CalendarImpact}. */
    public static final class Builder extends ImmutableCalendarImpact.Builder {
        Builder() {}
    }
}
