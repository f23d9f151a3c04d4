package org.parplan.core.regime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Deadline;

/**
 * Regimes that follow one another, so that on any day at most one is in effect: what a body reports by, year after year.
 *
 * <p>A regime whose first or last day is not known is in effect without a bound on that side, so to put another there its
 * day must first be given: {@code ReportingRegime.builder().from(regime).effectiveFrom(day).build()}.
 */
@Value.Immutable
public abstract class RegimeSchedule {

    RegimeSchedule() {}

    /**
     * Obtains the schedule of some regimes.
     *
     * @param regimes  the regimes, in any order
     * @return the schedule
     * @throws IllegalArgumentException if two are in effect on one day, naming both
     */
    public static RegimeSchedule of(List<ReportingRegime> regimes) {
        return builder().regimes(regimes).build();
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
     * The regimes, no two in effect on one day.
     *
     * @return the regimes, in the order given
     */
    public abstract List<ReportingRegime> regimes();

    @Value.Check
    void check() {
        for (var i = 0; i < regimes().size(); i++) {
            for (var other : regimes().subList(0, i)) {
                var regime = regimes().get(i);
                if (regime.effect().overlaps(other.effect())) {
                    throw new IllegalArgumentException(
                            "Regimes of a schedule must follow one another, but %s is in effect %s and %s is %s"
                                    .formatted(other.code(), other.effect(), regime.code(), regime.effect()));
                }
            }
        }
    }

    /**
     * The regime in effect on a day.
     *
     * @param day  the day
     * @return the regime
     * @throws DateTimeException if none is, naming the regimes and when they are in effect
     */
    public final ReportingRegime at(LocalDate day) {
        return regimes().stream()
                .filter(regime -> regime.isInEffect(day))
                .findFirst()
                .orElseThrow(() -> new DateTimeException(
                        "A regime must be in effect on %s, but they are %s".formatted(day, effects(regimes()))));
    }

    /**
     * When the report on a period is due, by the regime that is in effect on that day. Where a change of regimes makes
     * it due twice, the first day holds: by then it was due when the second regime began.
     *
     * @param period  what the report tells of
     * @param calendar  which days are worked
     * @return the deadline
     * @throws NoSuchElementException if no regime says when such a report is due
     * @throws DateTimeException if it is due outside the effect of each regime that says so, or the calendar does not
     *     know the days
     */
    public final Deadline due(ReportPeriod period, WorkingCalendar calendar) {
        var asking =
                regimes().stream().filter(regime -> regime.saysWhen(period)).toList();
        if (asking.isEmpty()) {
            throw new NoSuchElementException(
                    "A regime must say when %s is due, but none does of %s".formatted(period, effects(regimes())));
        }
        return asking.stream()
                .filter(regime -> regime.isInEffect(regime.lastDay(period)))
                .min(Comparator.comparing(regime -> regime.lastDay(period)))
                .orElseThrow(() -> new DateTimeException("%s must be due while its regime is in effect, but is due %s"
                        .formatted(period, dues(asking, period))))
                .due(period, calendar);
    }

    private static String dues(List<ReportingRegime> regimes, ReportPeriod period) {
        return regimes.stream()
                .map(regime -> "on %s by %s (%s)".formatted(regime.lastDay(period), regime.code(), regime.effect()))
                .collect(Collectors.joining(", "));
    }

    static String effects(List<ReportingRegime> regimes) {
        return regimes.stream()
                .map(regime -> regime.code() + " " + regime.effect())
                .collect(Collectors.joining(", "));
    }

    /** Collects the parts of a {@link RegimeSchedule}. */
    public static final class Builder extends ImmutableRegimeSchedule.Builder {
        Builder() {}
    }
}
