package org.parplan.core.deadline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;

/**
 * The last day for something, as the text says it and as a working day, and why.
 *
 * <p>For example, "before 10 June 2018" makes Saturday 9 June the last day: it stays the last day, nothing rolls. The
 * last working day on or before it is Friday 8 June, the day to work towards.
 */
@Value.Immutable
public abstract class Deadline {

    Deadline() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is due, as its own text: for a report its period, such as {@code 2018-Q2}.
     *
     * @return the subject
     */
    public abstract String subject();

    /**
     * The last day that counts by the text.
     *
     * @return the last day, worked or not
     */
    public abstract LocalDate lastDay();

    /**
     * The hour of the last day at which it ends.
     *
     * @return the hour, absent if the whole day counts, to 24:00
     */
    public abstract Optional<LocalTime> hour();

    /**
     * The last working day on or before the last day.
     *
     * @return the last working day
     */
    public abstract LocalDate lastWorkingDay();

    /**
     * Whether the text says "before" or "on or before".
     *
     * @return the boundary, already applied to {@link #lastDay()}; with an {@link #hour()} it says whether the hour
     *     itself still counts
     */
    public abstract Boundary boundary();

    /**
     * How sure the last working day is.
     *
     * @return the weakest certainty of the rule and of the calendar entries that decided it
     */
    public abstract Certainty certainty();

    /**
     * Why these days.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        if (lastWorkingDay().isAfter(lastDay())) {
            throw new DateTimeException("Last working day must be on or before the last day %s, but was %s"
                    .formatted(lastDay(), lastWorkingDay()));
        }
        if (hour().filter(LocalTime.MIDNIGHT::equals).isPresent()) {
            throw new DateTimeException(
                    "Hour of a deadline must be after midnight, which ends the day before %s".formatted(lastDay()));
        }
    }

    /**
     * Tells whether something handed in on a day is on time, as far as the day tells.
     *
     * @param handedInOn  the day it was handed in
     * @return true up to and including the last day
     */
    public final boolean isMetBy(LocalDate handedInOn) {
        return !handedInOn.isAfter(lastDay());
    }

    /**
     * Tells whether something handed in at a moment is on time. For example, "before 17:00 on the 12th" is met at 16:59
     * on the 12th and not at 17:00.
     *
     * @param handedInAt  the moment it was handed in
     * @return true up to the hour of the last day, or if it has none to the end of that day
     */
    public final boolean isMetBy(LocalDateTime handedInAt) {
        var day = handedInAt.toLocalDate();
        if (hour().isEmpty() || !day.equals(lastDay())) {
            return isMetBy(day);
        }
        var after = handedInAt.toLocalTime().compareTo(hour().get());
        return boundary() == Boundary.BEFORE ? after < 0 : after <= 0;
    }

    /**
     * How late something is that was handed in on a day, both ways and why.
     *
     * @param handedInOn  the day it was handed in
     * @param calendar  which days are worked
     * @return the lateness, none if it is on time as far as the day tells
     * @throws DateTimeException if it is late and the calendar does not know the days between
     */
    public final Lateness lateness(LocalDate handedInOn, WorkingCalendar calendar) {
        return Lateness.of(this, handedInOn, calendar);
    }

    /**
     * How late something is that was handed in at a moment, both ways and why.
     *
     * @param handedInAt  the moment it was handed in
     * @param calendar  which days are worked
     * @return the lateness, none if it is on time
     * @throws DateTimeException if it is late and the calendar does not know the days between
     */
    public final Lateness lateness(LocalDateTime handedInAt, WorkingCalendar calendar) {
        return Lateness.of(this, handedInAt, calendar);
    }

    /**
     * How late something is by the text: the days after the last day.
     *
     * @param handedInOn  the day it was handed in
     * @return the days, zero if it is on time
     */
    public final long daysLate(LocalDate handedInOn) {
        return Math.max(0, DAYS.between(lastDay(), handedInOn));
    }

    /**
     * How late something is in work: the working days after the last working day. Handed in on the Monday after a last
     * day on a Saturday it is two days late, and one working day.
     *
     * @param handedInOn  the day it was handed in
     * @param calendar  which days are worked
     * @return the working days, zero if it is on time
     * @throws DateTimeException if the calendar does not know the days between
     */
    public final int workingDaysLate(LocalDate handedInOn, WorkingCalendar calendar) {
        return isMetBy(handedInOn)
                ? 0
                : calendar.workingDaysBetween(lastWorkingDay().plusDays(1), handedInOn.plusDays(1));
    }

    /** Collects the parts of a {@link Deadline}. */
    public static final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
