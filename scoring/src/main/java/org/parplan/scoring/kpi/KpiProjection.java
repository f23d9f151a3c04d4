package org.parplan.scoring.kpi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Measurements;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.Explanation;

/**
 * What an indicator will come to by the last day of its window if each working day left brings as much as the days so far
 * did on average: the figure ÷ working days gone × all, counted from the baseline where there is one.
 *
 * <p>It is arithmetic and no promise, and says what it assumes. A rate, and a level that stood at the start, is not more by
 * the end than it is, so it is taken to stay. Limits, ranks and days do not add up over time and have none; nor has anything
 * before the window's first working day, or what 64 bits cannot hold. A share of a population is never projected past all
 * of it.
 *
 * <pre>{@code
 * var june = KpiProjection.of(level3, Measurement.of(LocalDate.of(2018, 6, 30), 180), vietnam);
 * june.projected();     // 45000/121, about 372 services: 180 × 250 ÷ 121
 * june.achievement();   // 225/242, 92.98 % of the target
 * }</pre>
 */
@Value.Immutable
public abstract class KpiProjection {

    KpiProjection() {}

    /**
     * Projects a figure.
     *
     * @param kpi  the indicator
     * @param measurement  the figure, at the end of whose day the pace is taken
     * @param calendar  which days are worked
     * @return the projection
     * @throws DateTimeException if the calendar does not know the days of the window
     */
    public static KpiProjection of(Kpi kpi, Measurement measurement, WorkingCalendar calendar) {
        return of(kpi, measurement, calendar, KpiPath.of(kpi));
    }

    /**
     * Projects a figure of an indicator that was given a path.
     *
     * @param kpi  the indicator
     * @param measurement  the figure, at the end of whose day the pace is taken
     * @param calendar  which days are worked
     * @param path  what is expected while the window runs: with one other than {@link KpiPath#NONE} a rate is not taken to
     *     stay but to be worked through
     * @return the projection
     * @throws DateTimeException if the calendar does not know the days of the window
     */
    public static KpiProjection of(Kpi kpi, Measurement measurement, WorkingCalendar calendar, KpiPath path) {
        return new Projector(kpi, measurement, calendar, path).project();
    }

    /**
     * Projects the figure that stands on a day.
     *
     * @param kpi  the indicator
     * @param measurements  its figures, in the order they were made known
     * @param asOf  the day at whose end to ask
     * @param calendar  which days are worked
     * @return the projection; empty if there is no figure yet
     * @throws DateTimeException if the calendar does not know the days of the window
     */
    public static Optional<KpiProjection> of(
            Kpi kpi, List<Measurement> measurements, LocalDate asOf, WorkingCalendar calendar) {
        return new Measurements(measurements).standing(asOf).map(figure -> of(kpi, figure, calendar));
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
     * The figure whose pace is taken.
     *
     * @return the measurement
     */
    public abstract Measurement measurement();

    /**
     * The figure by the last day of the window, as a fraction in lowest terms: 45000/121 is about 372.
     *
     * @return the figure; empty if nothing is projected
     */
    public abstract Optional<Share> projected();

    /**
     * The share of the target that would be.
     *
     * @return the share in lowest terms; empty if nothing is projected or no share of the target can be told
     */
    public abstract Optional<Share> achievement();

    /**
     * How the figure was projected and what that assumes, or why it was not.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /** Collects the parts of a {@link KpiProjection}. */
    public static final class Builder extends ImmutableKpiProjection.Builder {
        Builder() {}
    }
}
