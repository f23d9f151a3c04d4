package org.parplan.core.window;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * How a task comes back within its window: all the time, at intervals, whenever somebody asks, or several of these, as
 * in {@code định kỳ, đột xuất trong năm}.
 *
 * <p>How often, and by which day, is part of it where the plan says so: {@code trước ngày 20 hằng tháng} is every {@code
 * 1 MONTHS}, by {@code BEFORE MONTH:20}. Where it does not, nothing is made up: {@code 02 tuần một lần} is every {@code
 * 2 WEEKS}, by no day.
 *
 * <p>Intervals and days are in order, each once, so that recurrences of the same meaning are equal; a day brings its
 * interval with it, and an interval makes the recurrence periodic.
 */
@Value.Immutable
public abstract class Recurrence {

    Recurrence() {}

    /**
     * Obtains a recurrence.
     *
     * @param periodic  whether the task comes back at intervals
     * @param onDemand  whether the task comes back when somebody asks
     * @return the recurrence
     * @throws IllegalArgumentException if it is neither
     */
    public static Recurrence of(boolean periodic, boolean onDemand) {
        return builder().periodic(periodic).onDemand(onDemand).build();
    }

    /**
     * Obtains the recurrence of what goes on all the time ({@code thường xuyên}).
     *
     * @return the recurrence
     */
    public static Recurrence ofContinuous() {
        return none().continuous(true).build();
    }

    /**
     * Obtains a periodic recurrence that says how often.
     *
     * @param interval  how often
     * @return the recurrence, by no day
     */
    public static Recurrence of(Interval interval) {
        return none().addEvery(interval).build();
    }

    /**
     * Obtains a periodic recurrence that says by which days.
     *
     * @param days  the days, at least one
     * @return the recurrence, as often as the days come
     * @throws IllegalArgumentException if there is no day
     */
    public static Recurrence of(RecurringDay... days) {
        return none().addBy(days).build();
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
     * Tells whether the task comes back at intervals ({@code định kỳ}).
     *
     * @return true if it does
     */
    public abstract boolean periodic();

    /**
     * Tells whether the task comes back when somebody asks ({@code đột xuất}).
     *
     * @return true if it does
     */
    public abstract boolean onDemand();

    /**
     * Tells whether the task goes on all the time ({@code thường xuyên}).
     *
     * @return true if it does
     */
    @Value.Default
    public boolean continuous() {
        return false;
    }

    /**
     * How often the task comes back.
     *
     * @return the intervals, shorter units first; empty where the plan does not say
     */
    public abstract List<Interval> every();

    /**
     * By which day each time.
     *
     * @return the days; empty where the plan does not say
     */
    public abstract List<RecurringDay> by();

    @Value.Check
    Recurrence check() {
        var intervals = new TreeSet<>(Interval.ORDER);
        intervals.addAll(every());
        by().forEach(day -> intervals.add(day.every()));
        var days = new TreeSet<>(RecurringDay.ORDER);
        days.addAll(by());
        if (!periodic() && !onDemand() && !continuous() && intervals.isEmpty()) {
            throw new IllegalArgumentException("Recurrence must be periodic, on demand or continuous, but was none");
        }
        var isTidy = List.copyOf(intervals).equals(every())
                && List.copyOf(days).equals(by())
                && (periodic() || intervals.isEmpty());
        return isTidy
                ? this
                : builder().from(this).periodic(true).every(intervals).by(days).build();
    }

    private static Builder none() {
        return builder().periodic(false).onDemand(false);
    }

    /** Tells whether it says when to act, so that without another time it means the plan's year. */
    final boolean isTime() {
        return continuous() || !every().isEmpty();
    }

    /**
     * Returns the recurrence of two together.
     *
     * @param other  the other
     * @return every way of either
     */
    public final Recurrence and(Recurrence other) {
        return builder()
                .periodic(periodic() || other.periodic())
                .onDemand(onDemand() || other.onDemand())
                .continuous(continuous() || other.continuous())
                .addAllEvery(every())
                .addAllEvery(other.every())
                .addAllBy(by())
                .addAllBy(other.by())
                .build();
    }

    /** Both together, where there are two. */
    static Optional<Recurrence> and(Optional<Recurrence> one, Optional<Recurrence> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().and(other.get())) : one.or(() -> other);
    }

    /** Collects the parts of a {@link Recurrence}. */
    public static final class Builder extends ImmutableRecurrence.Builder {
        Builder() {}
    }
}
