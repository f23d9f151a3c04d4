package org.parplan.core.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The figures of one indicator through the years, estimates beside actual ones.
 *
 * <p>An actual figure takes the place of every estimate of the same or an earlier day, whichever came first; an estimate
 * of a later day than the last actual one stands until then. Of several of one kind and day the last made known counts.
 *
 * <pre>{@code
 * var figures = new Measurements(List.of(june180, september310.asEstimate(), september295));
 * figures.standing(LocalDate.of(2018, 9, 30));   // 295
 * }</pre>
 *
 * @param inOrder the figures in the order they were made known
 */
public record Measurements(List<Measurement> inOrder) {

    /**
     * Obtains the figures of one indicator.
     *
     * @param inOrder  the figures in the order they were made known
     */
    public Measurements {
        inOrder = List.copyOf(inOrder);
    }

    /**
     * The figure to judge by: an estimate where one stands, else the latest actual figure.
     *
     * @param asOf  the day at whose end to ask
     * @return the figure, of that day or the latest before it
     */
    public Optional<Measurement> standing(LocalDate asOf) {
        return estimate(asOf).or(() -> actual(asOf));
    }

    /**
     * The latest actual figure.
     *
     * @param asOf  the day at whose end to ask
     * @return the figure, of that day or the latest before it
     */
    public Optional<Measurement> actual(LocalDate asOf) {
        return latest(figure -> isBy(figure, asOf) && figure.kind() == MeasurementKind.ACTUAL);
    }

    /**
     * The latest estimate, unless an actual figure of the same or a later day has taken its place.
     *
     * @param asOf  the day at whose end to ask
     * @return the estimate
     */
    public Optional<Measurement> estimate(LocalDate asOf) {
        var actual = actual(asOf);
        return latest(figure -> isBy(figure, asOf) && figure.kind() == MeasurementKind.ESTIMATED)
                .filter(estimate -> actual.filter(known -> !known.measuredOn().isBefore(estimate.measuredOn()))
                        .isEmpty());
    }

    /**
     * The figure of the same period last year.
     *
     * @param measuredOn  the day whose period it is
     * @return the figure of the same day a year before, or of the last days of the same month both times; an actual one
     *     rather than an estimate
     */
    public Optional<Measurement> samePeriodLastYear(LocalDate measuredOn) {
        return new Measurements(inOrder.stream()
                        .filter(figure -> SamePeriod.isAYearBefore(figure.measuredOn(), measuredOn))
                        .toList())
                .standing(measuredOn);
    }

    private static boolean isBy(Measurement figure, LocalDate asOf) {
        return !figure.measuredOn().isAfter(asOf);
    }

    private Optional<Measurement> latest(Predicate<Measurement> counts) {
        return inOrder.stream()
                .filter(counts)
                .reduce((one, next) -> next.measuredOn().isBefore(one.measuredOn()) ? one : next);
    }
}
