package org.parplan.scoring.kpi;

import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.text.Explanation;

/** Judges a limit by the room it leaves; kept it is only once it was measured at the end of its window. */
final class LimitJudge {

    private final Kpi kpi;
    private final Pace pace;

    LimitJudge(Kpi kpi, Pace pace) {
        this.kpi = kpi;
        this.pace = pace;
    }

    Verdict judge(Measurement measurement) {
        var compliance = kpi.compliance(measurement);
        if (compliance.isEmpty()) {
            return Verdict.of(KpiStatus.NOT_JUDGED, Explanation.of("scoring.kpi-not-told"));
        }
        if (!compliance.get().isWithin()) {
            return Verdict.of(KpiStatus.MISSED, Explanation.of("scoring.kpi-limit-exceeded"));
        }
        var over = pace.over();
        if (over.isEmpty()) {
            return Verdict.of(KpiStatus.WITHIN_LIMIT, Explanation.of("scoring.kpi-limit-stands"));
        }
        var isMeasured = measurement.kind() == MeasurementKind.ACTUAL
                && !measurement.measuredOn().isBefore(over.get());
        return isMeasured
                ? Verdict.of(
                        KpiStatus.ACHIEVED,
                        Explanation.of("scoring.kpi-limit-kept").with("lastDay", over.get()))
                : Verdict.of(
                        KpiStatus.WITHIN_LIMIT,
                        soFar(measurement)
                                .with("measuredOn", measurement.measuredOn())
                                .with("lastDay", over.get()));
    }

    private static Explanation soFar(Measurement measurement) {
        return measurement.kind() == MeasurementKind.ACTUAL
                ? Explanation.of("scoring.kpi-limit-so-far")
                : Explanation.of("scoring.kpi-limit-so-far-estimated");
    }
}
