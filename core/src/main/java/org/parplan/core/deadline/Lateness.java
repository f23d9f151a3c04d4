package org.parplan.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;

/**
 * How late something was, told both ways: the days after the last day, and the working days after the last working day.
 *
 * <p>Handed in on Monday 11 June 2018 where Saturday 9 June was the last day it is two days late and one working day.
 * What came on the last day but after its hour is late by no day.
 */
@Value.Immutable
public abstract class Lateness {

    Lateness() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static Lateness of(Deadline deadline, LocalDate handedInOn, WorkingCalendar calendar) {
        var days = deadline.daysLate(handedInOn);
        var workingDays = deadline.workingDaysLate(handedInOn, calendar);
        var explanation = days == 0
                ? inTime(deadline, handedInOn)
                : Explanation.builder()
                        .rule("deadline.handed-in-late")
                        .putArguments("handedInOn", handedInOn.toString())
                        .putArguments("days", Long.toString(days))
                        .putArguments("lastDay", deadline.lastDay().toString())
                        .putArguments("workingDays", Integer.toString(workingDays))
                        .putArguments(
                                "lastWorkingDay", deadline.lastWorkingDay().toString())
                        .addAllSteps(calendar.explain(deadline.lastWorkingDay().plusDays(1), handedInOn))
                        .build();
        return builder()
                .late(days > 0)
                .days(days)
                .workingDays(workingDays)
                .explanation(explanation)
                .build();
    }

    static Lateness of(Deadline deadline, LocalDateTime handedInAt, WorkingCalendar calendar) {
        var byDay = of(deadline, handedInAt.toLocalDate(), calendar);
        if (byDay.late() || deadline.isMetBy(handedInAt)) {
            return byDay;
        }
        return builder()
                .from(byDay)
                .late(true)
                .explanation(hour(deadline, handedInAt)
                        .with("handedInOn", handedInAt.toLocalDate())
                        .with("time", handedInAt.toLocalTime())
                        .with("hour", deadline.hour().orElseThrow()))
                .build();
    }

    /** At the very hour that something was due before, it is not after it. */
    private static Explanation hour(Deadline deadline, LocalDateTime handedInAt) {
        return deadline.hour().filter(handedInAt.toLocalTime()::equals).isPresent()
                ? Explanation.of("deadline.handed-in-at-hour")
                : Explanation.of("deadline.handed-in-after-hour");
    }

    private static Explanation inTime(Deadline deadline, LocalDate handedInOn) {
        return Explanation.of("deadline.handed-in-time")
                .with("handedInOn", handedInOn)
                .with("lastDay", deadline.lastDay());
    }

    /**
     * Whether it was late at all.
     *
     * @return true if it came after the last day, or on it after the hour
     */
    public abstract boolean late();

    /**
     * How late it was by the text.
     *
     * @return the days after the last day, zero if it came on it
     */
    public abstract long days();

    /**
     * How late it was in work.
     *
     * @return the working days after the last working day, zero if it was in time
     */
    public abstract int workingDays();

    /**
     * Why.
     *
     * @return the explanation, with the days off that were not counted as working days
     */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        if (days() < 0 || workingDays() < 0 || workingDays() > days()) {
            throw new IllegalArgumentException(
                    "Lateness must be from 0 days, and at most as many working days, but was %s days and %s working days"
                            .formatted(days(), workingDays()));
        }
        if (days() > 0 && !late()) {
            throw new IllegalArgumentException("What is %s days late must be late".formatted(days()));
        }
    }

    /** Collects the parts of a {@link Lateness}. */
    public static final class Builder extends ImmutableLateness.Builder {
        Builder() {}
    }
}
