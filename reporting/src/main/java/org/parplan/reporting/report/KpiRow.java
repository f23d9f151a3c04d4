package org.parplan.reporting.report;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.kpi.Kpi;
import org.parplan.scoring.kpi.KpiAssessment;
import org.parplan.scoring.kpi.KpiStatus;

/** One indicator, and how it stands if it was measured. */
@Value.Immutable
public abstract class KpiRow {

    KpiRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static List<KpiRow> of(PlanReport report) {
        return report.plan().kpis().stream().map(kpi -> of(kpi, report)).toList();
    }

    private static KpiRow of(Kpi kpi, PlanReport report) {
        return builder()
                .kpi(kpi)
                .assessment(Optional.of(report.assess(kpi))
                        .filter(assessment -> assessment.status() != KpiStatus.NOT_MEASURED))
                .build();
    }

    /**
     * The indicator.
     *
     * @return the indicator
     */
    public abstract Kpi kpi();

    /**
     * How it stands on the date of the report.
     *
     * @return the assessment, absent if there is no measurement on or before the date
     */
    public abstract Optional<KpiAssessment> assessment();

    /**
     * Where the plan sets the target: the number of a task or the address of a provision.
     *
     * @return the place, such as {@code 7.5} of {@code 7.5/level-3}
     */
    public final String place() {
        var key = "/" + kpi().target().key();
        return kpi().code().endsWith(key)
                ? kpi().code().substring(0, kpi().code().length() - key.length())
                : kpi().code();
    }

    /** Collects the parts of a {@link KpiRow}. */
    public static final class Builder extends ImmutableKpiRow.Builder {
        Builder() {}
    }
}
