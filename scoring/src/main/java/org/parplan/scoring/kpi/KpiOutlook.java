package org.parplan.scoring.kpi;

import java.time.DateTimeException;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Measurements;
import org.parplan.core.kpi.SamePeriod;
import org.parplan.core.kpi.Unit;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;

/**
 * All that a ledger says of an indicator on a day: how it stands, where its pace leads, how it stood a year before, and
 * what the figures of several agencies come to together.
 *
 * <pre>{@code
 * var june = KpiOutlook.of(level3, ledger, vietnam, StatusTerms.asOf(LocalDate.of(2018, 6, 30)));
 * june.assessment().status();   // BEHIND
 * june.projection();            // about 371.9 services by the end of the year, and what that assumes
 * }</pre>
 */
@Value.Immutable
public abstract class KpiOutlook {

    KpiOutlook() {}

    /**
     * Looks at an indicator by the standard thresholds, along the path that suits it.
     *
     * @param kpi  the indicator
     * @param ledger  what was reported, of the year before too
     * @param calendar  which days are worked
     * @param terms  the day at whose end to judge, and by when something must have been reported
     * @return the outlook
     * @throws DateTimeException if the calendar does not know the days of the window
     */
    public static KpiOutlook of(Kpi kpi, ProgressLedger ledger, WorkingCalendar calendar, StatusTerms terms) {
        return of(kpi, ledger, calendar, terms, StatusThresholds.STANDARD, KpiPath.of(kpi));
    }

    /**
     * Looks at an indicator.
     *
     * @param kpi  the indicator
     * @param ledger  what was reported, of the year before too
     * @param calendar  which days are worked
     * @param terms  the day at whose end to judge, and by when something must have been reported
     * @param thresholds  what is on track and what at risk
     * @param path  what is expected while the window runs; a limit has none
     * @return the outlook
     * @throws DateTimeException if the calendar does not know the days of the window
     * @throws IllegalArgumentException if a step of the path is outside the window
     */
    public static KpiOutlook of(
            Kpi kpi,
            ProgressLedger ledger,
            WorkingCalendar calendar,
            StatusTerms terms,
            StatusThresholds thresholds,
            KpiPath path) {
        var assessment = KpiAssessment.of(kpi, ledger, calendar, terms, thresholds, path);
        var figure = assessment.measurement();
        var isOver = new Pace(kpi, terms.asOf(), calendar).over().isPresent();
        var outlook = builder();
        outlook.assessment(assessment)
                .projection(figure.filter(now -> !isOver).map(now -> KpiProjection.of(kpi, now, calendar)))
                .samePeriod(figure.flatMap(now -> samePeriod(kpi, now, new LedgerFigures(kpi, ledger, terms))))
                .rollUp(assessment.problems().isEmpty() ? Optional.empty() : rollUp(kpi, ledger, terms));
        return outlook.build();
    }

    private static Optional<SamePeriod> samePeriod(Kpi kpi, Measurement now, LedgerFigures ledger) {
        return new Measurements(ledger.measurements())
                .samePeriodLastYear(now.measuredOn())
                .filter(before -> !ledger.beside(before).isSeveral())
                .map(before -> SamePeriod.of(kpi, now, before));
    }

    /** Shares by their parts and wholes, things and money by their sum; ranks and days are not put together. */
    private static Optional<RollUp> rollUp(Kpi kpi, ProgressLedger ledger, StatusTerms terms) {
        var unit = kpi.target().unit();
        var rule = unit == Unit.PERCENT ? RollUpRule.RATIO_OF_SUMS : RollUpRule.SUM;
        var parts = Contribution.of(field(kpi.code()), kpi, ledger, terms);
        var isWithoutRatio = parts.stream()
                .anyMatch(part -> part.measurement().isPresent() && part.ratio().isEmpty());
        if (unit.isSmallerBetter() || (unit == Unit.PERCENT && isWithoutRatio)) {
            return Optional.empty();
        }
        return Optional.of(new RollUp(rule, parts)).filter(KpiOutlook::canBeHeld);
    }

    private static boolean canBeHeld(RollUp rollUp) {
        try {
            return rollUp.explanation() != null;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    /** The first number of a code: the field of a task's, the part of the plan of a provision's. */
    private static String field(String code) {
        return code.split("[./]", 2)[0];
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
     * How the indicator stands.
     *
     * @return the assessment
     */
    public abstract KpiAssessment assessment();

    /**
     * Where the pace so far leads, or why that cannot be told.
     *
     * @return the projection; empty without a figure, and once the window is over
     */
    public abstract Optional<KpiProjection> projection();

    /**
     * The figure beside that of the same period last year.
     *
     * @return the comparison; empty without one of the two figures, and where several agencies gave last year's
     */
    public abstract Optional<SamePeriod> samePeriod();

    /**
     * What the figures of several agencies come to, where each gave one of the same day and none is taken for all.
     *
     * @return the sum, or of shares parts and wholes added apart; empty where one figure stands, or figures cannot be put
     *     together
     */
    public abstract Optional<RollUp> rollUp();

    /** Collects the parts of a {@link KpiOutlook}. */
    public static final class Builder extends ImmutableKpiOutlook.Builder {
        Builder() {}
    }
}
