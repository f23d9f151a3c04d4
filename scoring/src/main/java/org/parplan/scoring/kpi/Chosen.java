package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parplan.core.kpi.Compliance;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Measurements;
import org.parplan.core.kpi.Share;

/**
 * The figures that an indicator is judged by on a day: once its window is over, none of a later year, and of the same year
 * a later one only where it does not undo what was reached or kept in time.
 *
 * @param figures the figures that count
 * @param until the last day of those
 * @param later the latest figure of a later year, which does not count
 */
record Chosen(Measurements figures, LocalDate until, Optional<Measurement> later) {

    Optional<Measurement> standing() {
        return figures.standing(until);
    }

    Optional<Measurement> actual() {
        return figures.actual(until);
    }

    /** Chooses for an indicator, by its pace and thresholds. */
    static final class Choice {

        private final Kpi kpi;
        private final Pace pace;
        private final StatusThresholds thresholds;

        Choice(Kpi kpi, Pace pace, StatusThresholds thresholds) {
            this.kpi = kpi;
            this.pace = pace;
            this.thresholds = thresholds;
        }

        /** Chooses among figures that were given: one of another year only if there is none of the window's. */
        Chosen given(List<Measurement> figures, LocalDate asOf) {
            var inTime = pace.over()
                    .flatMap(lastDay -> new Measurements(figures).standing(lastDay))
                    .filter(figure -> !pace.isOfAnEarlierYear(figure));
            return inTime.isPresent() ? ofItsYears(figures, asOf) : new Chosen(new Measurements(figures), asOf, none());
        }

        /** Chooses among figures of any year those of the window's. */
        Chosen ofItsYears(List<Measurement> figures, LocalDate asOf) {
            var counting = new Measurements(figures.stream()
                    .filter(figure -> !pace.isOfAnEarlierYear(figure) && !pace.isOfALaterYear(figure))
                    .toList());
            var later = new Measurements(
                            figures.stream().filter(pace::isOfALaterYear).toList())
                    .standing(asOf);
            var inTime = pace.over().flatMap(counting::standing);
            var isUndone = inTime.isPresent()
                    && isBetter(inTime.get(), counting.standing(asOf).orElseThrow());
            return new Chosen(counting, isUndone ? pace.over().orElseThrow() : asOf, later);
        }

        private static Optional<Measurement> none() {
            return Optional.empty();
        }

        /** Tells whether what stood in time is to count rather than a later figure. */
        private boolean isBetter(Measurement inTime, Measurement later) {
            if (kpi.target().isLimit()) {
                return !isWithin(inTime) || !isWithin(later);
            }
            var isMore = reached(later).compareTo(reached(inTime)) > 0;
            return thresholds.isMet(kpi, inTime).orElse(false) && !isMore;
        }

        private boolean isWithin(Measurement figure) {
            return kpi.compliance(figure).map(Compliance::isWithin).orElse(true);
        }

        private Share reached(Measurement figure) {
            return kpi.reached(figure).orElse(Share.of(0, 1));
        }
    }
}
