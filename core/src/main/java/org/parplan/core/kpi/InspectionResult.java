package org.parplan.core.kpi;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the inspections of one kind came to by a day: how many were held, and how many of them found something.
 *
 * <pre>{@code
 * var planned = new InspectionResult(InspectionKind.PLANNED, LocalDate.of(2018, 6, 30), 12, 5);
 * planned.held();           // 12, to measure Kpis.inspections by
 * planned.withFindings();   // 5 of 12, to measure Kpis.findings by
 * }</pre>
 *
 * @param kind planned or unannounced
 * @param measuredOn the day at whose end it was so
 * @param inspected how many were held, not negative
 * @param found how many of these found something, not negative
 */
public record InspectionResult(InspectionKind kind, LocalDate measuredOn, long inspected, long found) {

    /**
     * Makes a result.
     *
     * @param kind  planned or unannounced
     * @param measuredOn  the day at whose end it was so
     * @param inspected  how many were held, not negative
     * @param found  how many of these found something, not negative
     * @throws IllegalArgumentException if more found something than were held, or a number is negative
     */
    public InspectionResult {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(measuredOn, "measuredOn");
        if (found < 0 || found > inspected) {
            throw new IllegalArgumentException(
                    "Inspections with findings must be between 0 and the %s held, but were %s"
                            .formatted(inspected, found));
        }
    }

    /**
     * The inspections held.
     *
     * @return how many
     */
    public Measurement held() {
        return Measurement.of(measuredOn, inspected);
    }

    /**
     * The inspections that found something.
     *
     * @return how many, of those held; only how many where none was held
     */
    public Measurement withFindings() {
        return inspected == 0 ? held() : Measurement.of(measuredOn, found, inspected);
    }
}
