package org.parplan.core.regime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a regime is in effect; what has no first day was never too early, what has no last day goes on.
 *
 * @param from the first day, where it is known
 * @param to the last day, where there is one
 */
record Effect(Optional<LocalDate> from, Optional<LocalDate> to) {

    static Effect of(ReportingRegime regime) {
        return new Effect(regime.effectiveFrom(), regime.effectiveTo());
    }

    void check(String regime) {
        if (endsBefore(this)) {
            throw new DateTimeException("Regime %s must end on or after its first day %s, but ends on %s"
                    .formatted(regime, from.orElseThrow(), to.orElseThrow()));
        }
    }

    boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    boolean reaches(int year) {
        return from.filter(first -> year < first.getYear()).isEmpty()
                && to.filter(last -> year > last.getYear()).isEmpty();
    }

    boolean overlaps(Effect other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** Tells whether the last day here is before the other's first. */
    private boolean endsBefore(Effect other) {
        return to.flatMap(last -> other.from.filter(last::isBefore)).isPresent();
    }

    /** Returns the days as a message says them. */
    @Override
    public String toString() {
        return "from " + from.map(LocalDate::toString).orElse("an unknown day")
                + to.map(last -> " to " + last).orElse(" on");
    }
}
