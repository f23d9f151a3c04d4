package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.regime.ReportPeriod;
import org.parplan.core.text.Explanation;

/** How it stands with one report of one agency at the end of a day. */
@Value.Immutable
public abstract class ReportStanding {

    ReportStanding() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the report tells of.
     *
     * @return the period
     */
    public abstract ReportPeriod report();

    /**
     * Who sends it.
     *
     * @return the code, or without a registry the words of the regime
     */
    public abstract String agency();

    /**
     * How it stands.
     *
     * @return the state
     */
    public abstract ReportState state();

    /**
     * The last day for it.
     *
     * @return the day, worked or not
     */
    public abstract LocalDate lastDay();

    /**
     * The day on which it was sent.
     *
     * @return the first day it was, absent if it was not
     */
    public abstract Optional<LocalDate> sentOn();

    /**
     * How many days after the last day it was sent, or is missing.
     *
     * @return the days, zero if it is not late
     */
    @Value.Default
    public long daysLate() {
        return 0;
    }

    /**
     * How many working days after the last working day in time it was sent, or is missing.
     *
     * @return the working days, zero if it is not late
     */
    @Value.Default
    public int workingDaysLate() {
        return 0;
    }

    /**
     * Why: when it was due, by which rule, and when it came.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /** Collects the parts of a {@link ReportStanding}. */
    public static final class Builder extends ImmutableReportStanding.Builder {
        Builder() {}
    }
}
