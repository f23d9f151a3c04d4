package org.parplan.core.kpi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;

/**
 * A figure beside that of the same period last year (<i>cùng kỳ năm trước</i>): the difference in number and, of shares,
 * in percentage points.
 *
 * <p>The same period ends on the same day of the same month a year before, or both end on the last day of that month:
 * beside 28 February 2021 stands 28 or 29 February 2020. What is of another day, or counted by another classification, is
 * not compared, and the explanation says why. Named members are a share of their set.
 *
 * <pre>{@code
 * var half = SamePeriod.of(kpi, Measurement.of(june2018, 81, 90), Measurement.of(june2017, 70, 80));
 * half.points();   // 1/40: up by 2.5 percentage points
 * }</pre>
 */
@Value.Immutable
public abstract class SamePeriod {

    SamePeriod() {}

    /**
     * Compares two figures.
     *
     * @param kpi  the indicator
     * @param now  the figure of this year
     * @param before  the figure of last year
     * @return the comparison
     * @throws IllegalArgumentException if a rank is not from 1
     */
    public static SamePeriod of(Kpi kpi, Measurement now, Measurement before) {
        return new YearComparison(kpi, now).with(before);
    }

    /**
     * Compares the figure of a day with that of the same period last year.
     *
     * @param kpi  the indicator
     * @param figures  its figures of both years
     * @param asOf  the day at whose end to ask
     * @return the comparison of the figure that stands by the day; empty if there is none
     * @throws IllegalArgumentException if a rank is not from 1
     */
    public static Optional<SamePeriod> of(Kpi kpi, Measurements figures, LocalDate asOf) {
        return figures.standing(asOf).map(now -> {
            var comparison = new YearComparison(kpi, now);
            return figures.samePeriodLastYear(now.measuredOn())
                    .map(comparison::with)
                    .orElseGet(comparison::withNothing);
        });
    }

    /**
     * Compares two counts of online services, of the same level only: one level is never taken for another.
     *
     * @param kpi  the indicator
     * @param now  the count of this year
     * @param before  the count of last year
     * @return the comparison, without differences if the levels are not the same
     * @throws IllegalArgumentException if a rank is not from 1
     */
    public static SamePeriod of(Kpi kpi, OnlineCount now, OnlineCount before) {
        return now.level() == before.level()
                ? of(kpi, now.measurement(), before.measurement())
                : new YearComparison(kpi, now.measurement()).withOtherLevel(now.level(), before);
    }

    /** Tells whether a day ends the period of the year before that another ends. */
    static boolean isAYearBefore(LocalDate before, LocalDate now) {
        if (before.getYear() != now.getYear() - 1 || before.getMonth() != now.getMonth()) {
            return false;
        }
        return before.getDayOfMonth() == now.getDayOfMonth() || (isLastOfMonth(now) && isLastOfMonth(before));
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
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
     * The code of the indicator.
     *
     * @return the code
     */
    public abstract String kpi();

    /**
     * The figure of this year.
     *
     * @return the measurement
     */
    public abstract Measurement now();

    /**
     * The figure of last year.
     *
     * @return the measurement, if there is one
     */
    public abstract Optional<Measurement> before();

    /**
     * What there is more now, in number.
     *
     * @return the difference, negative for less; empty if the two cannot be compared
     */
    public abstract OptionalLong difference();

    /**
     * What there is more now, in percentage points.
     *
     * @return the difference of the shares; empty if the two cannot be compared, are no shares, or differ by what 64 bits
     *     cannot hold exactly, which the explanation then tells rounded
     */
    public abstract Optional<ShareChange> points();

    /**
     * What is compared with what, or why it is not.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /**
     * Tells whether the two can be compared.
     *
     * @return true if there is a difference
     */
    public final boolean isComparable() {
        return difference().isPresent();
    }

    /** Collects the parts of a {@link SamePeriod}. */
    public static final class Builder extends ImmutableSamePeriod.Builder {
        Builder() {}
    }
}
