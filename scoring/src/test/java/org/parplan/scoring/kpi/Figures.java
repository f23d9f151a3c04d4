package org.parplan.scoring.kpi;

import java.time.LocalDate;
import org.parplan.core.kpi.Measurement;

/** Figures as the tables write them: {@code 180}, {@code 81/90}, {@code ~310} for an estimate. */
final class Figures {

    private Figures() {}

    static Measurement of(LocalDate day, String figure) {
        if (figure.startsWith("~")) {
            return of(day, figure.substring(1)).asEstimate();
        }
        var slash = figure.indexOf('/');
        return slash < 0
                ? Measurement.of(day, Long.parseLong(figure))
                : Measurement.of(
                        day, Long.parseLong(figure.substring(0, slash)), Long.parseLong(figure.substring(slash + 1)));
    }
}
