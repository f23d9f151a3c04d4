package org.parplan.core.window;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Deadline;
import org.parplan.core.deadline.LimitUnit;
import org.parplan.core.deadline.TimeLimit;
import org.parplan.core.text.Wording;
import org.threeten.extra.LocalDateRange;

/**
 * Something that has to happen before a task's days are known, as in {@code 10 ngày làm việc sau khi có văn bản của
 * Trung ương}: the event, and how long from it.
 *
 * <pre>{@code
 * AwaitedEvent.of("có văn bản của Trung ương", TimeLimit.ofWorkingDays(10));
 * }</pre>
 */
@Value.Immutable
public abstract class AwaitedEvent {

    /** No number in a cell is longer. */
    private static final int LONGEST = 9999;

    AwaitedEvent() {}

    /**
     * Obtains an event that a task waits for, without a limit.
     *
     * @param event  the event, such as {@code có yêu cầu}
     * @return the awaited event
     * @throws IllegalArgumentException if the event is blank or leaves a quotation mark open
     */
    public static AwaitedEvent of(String event) {
        return builder().event(event).build();
    }

    /**
     * Obtains an event that a task waits for, with a limit from it.
     *
     * @param event  the event, such as {@code ban hành}
     * @param limit  how long from it
     * @return the awaited event
     * @throws IllegalArgumentException if the event is blank or leaves a quotation mark open, or the limit has more
     *     than 9999 units
     */
    public static AwaitedEvent of(String event, TimeLimit limit) {
        return builder().event(event).limit(limit).build();
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
     * The event as the plan words it, without the {@code khi} or {@code ngày} before it: {@code có yêu cầu}.
     *
     * @return the event, composed and with single spaces
     */
    public abstract String event();

    /**
     * How long from the event, or before it.
     *
     * @return the limit; absent where the plan does not say
     */
    public abstract Optional<TimeLimit> limit();

    @Value.Check
    AwaitedEvent check() {
        var words = Wording.of(event()).normalised();
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    "Awaited event must say what is awaited, such as có yêu cầu, but is blank");
        }
        if (!isBalanced(words)) {
            throw new IllegalArgumentException("Awaited event must close the quotation marks it opens: " + words);
        }
        limit().ifPresent(limit -> {
            if (limit.length() > LONGEST || limit.length() < -LONGEST) {
                throw new IllegalArgumentException(
                        "Limit from an awaited event must be of at most 9999 units, but was " + limit);
            }
        });
        return words.equals(event()) ? this : builder().from(this).event(words).build();
    }

    /** Tells whether quotation marks are closed where they are opened. */
    static boolean isBalanced(String words) {
        var open = 0;
        for (var i = 0; i < words.length() && open >= 0; i++) {
            open += words.charAt(i) == '“' ? 1 : words.charAt(i) == '”' ? -1 : 0;
        }
        return open == 0;
    }

    /** The days that the event brings when it has happened on a day. */
    final Stretch from(LocalDate happenedOn, WorkingCalendar calendar) {
        return limit().map(limit -> limited(limit, happenedOn, limit.due(happenedOn, calendar)))
                .orElseGet(() -> restOfTheYear(happenedOn));
    }

    /** The time that the event brings when it has happened at a moment; hours run from it at once. */
    final Stretch from(LocalDateTime happenedAt, WorkingCalendar calendar) {
        var day = happenedAt.toLocalDate();
        return limit().filter(limit -> limit.unit() == LimitUnit.HOURS)
                .map(limit -> stretch(day, limit.due(happenedAt, calendar)))
                .orElseGet(() -> from(day, calendar));
    }

    private static Stretch limited(TimeLimit limit, LocalDate happenedOn, Deadline deadline) {
        var firstOfTheYear = deadline.lastDay().with(TemporalAdjusters.firstDayOfYear());
        return stretch(limit.length() < 0 ? firstOfTheYear : happenedOn.plusDays(1), deadline);
    }

    private static Stretch stretch(LocalDate first, Deadline deadline) {
        return new Stretch(LocalDateRange.ofClosed(first, deadline.lastDay()), deadline.hour());
    }

    private static Stretch restOfTheYear(LocalDate first) {
        return new Stretch(
                LocalDateRange.ofClosed(first, first.with(TemporalAdjusters.lastDayOfYear())), Optional.empty());
    }

    /** Returns the event after its limit, such as {@code 10 DAYS: ban hành}. */
    final String toText() {
        return limit().map(TimeLimit::toString).orElse("") + ": " + event();
    }

    /** Collects the parts of an {@link AwaitedEvent}. */
    public static final class Builder extends ImmutableAwaitedEvent.Builder {
        Builder() {}
    }
}
