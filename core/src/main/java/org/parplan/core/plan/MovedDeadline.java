package org.parplan.core.plan;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.text.Explanation;

/**
 * A deadline whose last working day is another under one calendar than under another, such as 31 December 2018, which
 * became 28 December when that Monday was swapped for 5 January.
 */
@Value.Immutable
public abstract class MovedDeadline {

    MovedDeadline() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is due: the period of a report, such as {@code 2018-Q2}; or the number of a task, such as {@code 5.4}, with
     * the part of its window if that has several, such as {@code 6.3/2}, or with the last day of one of its recurrences,
     * such as {@code 7.1/2018-06-19}.
     *
     * @return the subject
     */
    public abstract String subject();

    /**
     * The last day by the text, which no calendar moves.
     *
     * @return the last day
     */
    public abstract LocalDate lastDay();

    /**
     * The last working day in time under the calendar before.
     *
     * @return the day it moved from
     */
    public abstract LocalDate movedFrom();

    /**
     * The last working day in time under the calendar after.
     *
     * @return the day it moved to
     */
    public abstract LocalDate movedTo();

    /**
     * How sure the move is.
     *
     * @return the weaker certainty of the two calendars on the days between
     */
    public abstract Certainty certainty();

    /**
     * The days that changed between, and why.
     *
     * @return the explanation
     */
    public abstract Explanation because();

    /** Collects the parts of a {@link MovedDeadline}. */
    public static final class Builder extends ImmutableMovedDeadline.Builder {
        Builder() {}
    }
}
