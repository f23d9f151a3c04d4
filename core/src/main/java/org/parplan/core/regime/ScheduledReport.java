package org.parplan.core.regime;

import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.deadline.Deadline;
import org.parplan.core.text.Explanation;
import org.threeten.extra.LocalDateRange;

/**
 * One report that a regime asks for in a year, such as that on the first quarter of 2026: which figures it tells, as far
 * as the regime says, and when it is due, as far as it says.
 */
@Value.Immutable
public abstract class ScheduledReport {

    ScheduledReport() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it tells of.
     *
     * @return the period
     */
    public abstract ReportPeriod period();

    /**
     * The days whose figures it tells.
     *
     * @return the days, absent where the regime states no window
     */
    public abstract Optional<LocalDateRange> window();

    /**
     * When it is due.
     *
     * @return the deadline, absent where the regime does not say
     */
    public abstract Optional<Deadline> deadline();

    /**
     * Why: the regime's words, the figures and the day.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /** Collects the parts of a {@link ScheduledReport}. */
    public static final class Builder extends ImmutableScheduledReport.Builder {
        Builder() {}
    }
}
