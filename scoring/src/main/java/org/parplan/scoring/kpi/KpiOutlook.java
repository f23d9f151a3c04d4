package org.parplan.scoring.kpi;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.SamePeriod;
import org.parplan.core.kpi.Unit;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;

/**
 * All that a ledger says of an indicator on a day: how it stands, where its pace leads, how it stood a year before, and
 * what the figures of several agencies come to together.
 *
 * <p>Whose figure counts, and which baseline the ledger gives, is as {@link KpiAssessment} says.
 *
 * <pre>{@code
 * var june = KpiOutlook.of(level3, ledger, vietnam, StatusTerms.asOf(LocalDate.of(2018, 6, 30)));
 * june.assessment().status();   // BEHIND
 * june.projection();            // about 372 services by the end of the year, and what that assumes
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
        return of(kpi, ledger, calendar, terms, StatusThresholds.STANDARD);
    }

    /**
     * Looks at an indicator along the path that suits it with the baseline the ledger holds.
     *
     * @param kpi  the indicator
     * @param ledger  what was reported, of the year before too
     * @param calendar  which days are worked
     * @param terms  the day at whose end to judge, and by when something must have been reported
     * @param thresholds  what is on track and what at risk
     * @return the outlook
     * @throws DateTimeException if the calendar does not know the days of the window
     */
    public static KpiOutlook of(
            Kpi kpi, ProgressLedger ledger, WorkingCalendar calendar, StatusTerms terms, StatusThresholds thresholds) {
        var start = Start.of(kpi, new LedgerFigures(kpi, ledger, terms));
        return of(kpi, ledger, calendar, terms, thresholds, KpiPath.of(start.kpi()));
    }

    /**
     * Looks at an indicator along a path.
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
        var figures = new LedgerFigures(kpi, ledger, terms);
        var started = Start.of(kpi, figures).kpi();
        var assessment = KpiAssessment.of(kpi, ledger, calendar, terms, thresholds, path);
        var figure = assessment.measurement();
        var isOver = new Pace(kpi, terms.asOf(), calendar).over().isPresent();
        var outlook = builder();
        outlook.assessment(assessment)
                .projection(figure.filter(now -> !isOver).map(now -> KpiProjection.of(started, now, calendar, path)))
                .samePeriod(figure.flatMap(now -> new LastYear(kpi, figures).beside(now)))
                .rollUp(assessment.problems().isEmpty() ? Optional.empty() : rollUp(kpi, figures));
        return outlook.build();
    }

    /** Shares by their parts and wholes, things and money by their sum; ranks and days are not put together. */
    private static Optional<RollUp> rollUp(Kpi kpi, LedgerFigures figures) {
        var parts = figures.contributions(field(kpi.code()));
        var isShare = kpi.target().unit() == Unit.PERCENT;
        if (kpi.target().unit().isSmallerBetter() || isOfYears(parts) || (isShare && !isOfPopulations(kpi, parts))) {
            return Optional.empty();
        }
        return Optional.of(new RollUp(isShare ? RollUpRule.RATIO_OF_SUMS : RollUpRule.SUM, parts))
                .filter(KpiOutlook::canBeHeld);
    }

    private static boolean isOfYears(List<Contribution> parts) {
        return parts.stream()
                        .flatMap(part -> part.measurement().stream())
                        .map(figure -> figure.measuredOn().getYear())
                        .distinct()
                        .count()
                > 1;
    }

    /** Tells whether each agency's figure is of a number of its own, not of one set that all of them share. */
    private static boolean isOfPopulations(Kpi kpi, List<Contribution> parts) {
        return kpi.members().isEmpty()
                && parts.stream().allMatch(part -> part.ratio().isPresent());
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
     * @return the comparison by the same rules of whose figure counts, without difference and with the reason where last
     *     year's are only agencies' own; empty without one of the two figures
     */
    public abstract Optional<SamePeriod> samePeriod();

    /**
     * What the latest figures of several agencies come to, where none is taken for all.
     *
     * @return the sum, or of shares parts and wholes added apart, with the days where they differ; empty where one figure
     *     stands, or figures cannot be put together
     */
    public abstract Optional<RollUp> rollUp();

    /** Collects the parts of a {@link KpiOutlook}. */
    public static final class Builder extends ImmutableKpiOutlook.Builder {
        Builder() {}
    }
}
