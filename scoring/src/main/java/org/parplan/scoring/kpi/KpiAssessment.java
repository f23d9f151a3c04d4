package org.parplan.scoring.kpi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Compliance;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;

/**
 * How an indicator stands at the end of a day: what is reached, what the time gone would ask for, and the status.
 *
 * <p>The share reached is compared exactly with what its {@link KpiPath} expects: unless another is given, that which
 * {@linkplain KpiPath#of suits it}, for most the share of the window's working days that are gone, the day itself among
 * them. A level that has a baseline is judged by the way from there. A rate, and a level that stood before, is judged by
 * itself, whatever the time. Before the window nothing is expected yet; after it a target that is not met is missed, and
 * what was reached in time stays reached. A limit has headroom, not pace: within it is on track, above it is missed at
 * once, and kept it is once it was measured on the last day of the window or after. About a value is judged with a
 * tolerance only. A window without dates, which waits for an event, has no pace; one that has some and waits for more is
 * not over. Figures of another year than the window do not count.
 *
 * <p>Of a ledger, a figure that names no agency is of the whole, and the latest such is judged by; agencies' own are then
 * told beside it and change nothing. Without one, the figures of the one agency there is are taken for the whole; of
 * several agencies none is, whatever the days. An indicator without a baseline takes it from the ledger: one that is to be
 * better or worse than a base year from that year's last actual figure (of counts and money only if it is of December);
 * an increase over last year, and a count of what stands on from year to year as online services do, from the last actual
 * figure of the year before the window, if that is of December. Named sets and what is done anew each year, such as
 * inspections, start at nothing; so does what the target does not tell, and then last year's figure is told.
 *
 * <pre>{@code
 * var june = KpiAssessment.of(level3, Measurement.of(LocalDate.of(2018, 6, 30), 180), vietnam);
 * june.achievement();   // 180/400 = 45 %
 * june.expected();      // 121/250 = 48.4 %
 * june.status();        // BEHIND
 * }</pre>
 */
@Value.Immutable
public abstract class KpiAssessment {

    KpiAssessment() {}

    /**
     * Judges an indicator as of the day it was measured, by the standard thresholds.
     *
     * @param kpi  the indicator
     * @param measurement  the measurement
     * @param calendar  which days are worked
     * @return the assessment
     * @throws DateTimeException if the calendar does not know the days of the window
     */
    public static KpiAssessment of(Kpi kpi, Measurement measurement, WorkingCalendar calendar) {
        return of(kpi, List.of(measurement), measurement.measuredOn(), calendar);
    }

    /**
     * Judges an indicator as of a day, by the standard thresholds.
     *
     * @param kpi  the indicator
     * @param measurements  the measurements, in the order they were made known
     * @param asOf  the day at whose end to judge
     * @param calendar  which days are worked
     * @return the assessment by the latest measurement on or before the day; of several on one day, by the last made
     *     known, an actual figure rather than an estimate
     * @throws DateTimeException if the calendar does not know the days of the window
     */
    public static KpiAssessment of(Kpi kpi, List<Measurement> measurements, LocalDate asOf, WorkingCalendar calendar) {
        return of(kpi, measurements, asOf, calendar, StatusThresholds.STANDARD);
    }

    /**
     * Judges an indicator as of a day.
     *
     * @param kpi  the indicator
     * @param measurements  the measurements, in the order they were made known
     * @param asOf  the day at whose end to judge
     * @param calendar  which days are worked
     * @param thresholds  what is on track and what at risk
     * @return the assessment by the latest measurement on or before the day; of several on one day, by the last made
     *     known, an actual figure rather than an estimate
     * @throws DateTimeException if the calendar does not know the days of the window
     */
    public static KpiAssessment of(
            Kpi kpi,
            List<Measurement> measurements,
            LocalDate asOf,
            WorkingCalendar calendar,
            StatusThresholds thresholds) {
        return of(kpi, measurements, asOf, calendar, thresholds, KpiPath.of(kpi));
    }

    /**
     * Judges an indicator as of a day along a path.
     *
     * @param kpi  the indicator
     * @param measurements  the measurements, in the order they were made known
     * @param asOf  the day at whose end to judge
     * @param calendar  which days are worked
     * @param thresholds  what is on track and what at risk
     * @param path  what is expected while the window runs; a limit has none
     * @return the assessment by the measurement that stands on the day
     * @throws DateTimeException if the calendar does not know the days of the window
     * @throws IllegalArgumentException if a step of the path is outside the window
     */
    public static KpiAssessment of(
            Kpi kpi,
            List<Measurement> measurements,
            LocalDate asOf,
            WorkingCalendar calendar,
            StatusThresholds thresholds,
            KpiPath path) {
        return new Assessor(kpi, asOf, calendar, thresholds, path).assess(measurements);
    }

    /**
     * Judges an indicator by what a ledger says of it, along the path that suits it and by the standard thresholds.
     *
     * @param kpi  the indicator
     * @param ledger  what was reported; entries of its code count, unless superseded, and of another year than the window
     *     only as a baseline
     * @param calendar  which days are worked
     * @param terms  the day at whose end to judge, and by when something must have been reported
     * @return the assessment
     * @throws DateTimeException if the calendar does not know the days of the window
     */
    public static KpiAssessment of(Kpi kpi, ProgressLedger ledger, WorkingCalendar calendar, StatusTerms terms) {
        return of(kpi, ledger, calendar, terms, StatusThresholds.STANDARD);
    }

    /**
     * Judges an indicator by what a ledger says of it, along the path that suits it with the baseline the ledger holds.
     *
     * @param kpi  the indicator
     * @param ledger  what was reported; entries of its code count, unless superseded, and of another year than the window
     *     only as a baseline
     * @param calendar  which days are worked
     * @param terms  the day at whose end to judge, and by when something must have been reported
     * @param thresholds  what is on track and what at risk
     * @return the assessment
     * @throws DateTimeException if the calendar does not know the days of the window
     */
    public static KpiAssessment of(
            Kpi kpi, ProgressLedger ledger, WorkingCalendar calendar, StatusTerms terms, StatusThresholds thresholds) {
        var figures = new LedgerFigures(kpi, ledger, terms);
        var start = Start.of(kpi, figures);
        return new Assessor(start.kpi(), terms.asOf(), calendar, thresholds, KpiPath.of(start.kpi()))
                .assess(figures, start);
    }

    /**
     * Judges an indicator by what a ledger says of it, along a path.
     *
     * @param kpi  the indicator
     * @param ledger  what was reported; entries of its code count, unless superseded, and of another year than the window
     *     only as a baseline
     * @param calendar  which days are worked
     * @param terms  the day at whose end to judge, and by when something must have been reported
     * @param thresholds  what is on track and what at risk
     * @param path  what is expected while the window runs; a limit has none
     * @return the assessment
     * @throws DateTimeException if the calendar does not know the days of the window
     * @throws IllegalArgumentException if a step of the path is outside the window
     */
    public static KpiAssessment of(
            Kpi kpi,
            ProgressLedger ledger,
            WorkingCalendar calendar,
            StatusTerms terms,
            StatusThresholds thresholds,
            KpiPath path) {
        var figures = new LedgerFigures(kpi, ledger, terms);
        var start = Start.of(kpi, figures);
        return new Assessor(start.kpi(), terms.asOf(), calendar, thresholds, path).assess(figures, start);
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
     * The code of the indicator, such as {@code 7.5/level-3}.
     *
     * @return the code
     */
    public abstract String kpi();

    /**
     * The day at whose end it is judged.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * The measurement it is judged by.
     *
     * @return the latest one on or before the day, of one day the actual figure rather than an estimate
     */
    public abstract Optional<Measurement> measurement();

    /**
     * The latest actual figure, which stands beside the measurement where that is an estimate.
     *
     * @return the latest one on or before the day, if there is one
     */
    public abstract Optional<Measurement> actual();

    /**
     * What it was counted from or compared with: the indicator's own baseline, else what the ledger gave.
     *
     * @return the number before; empty if none was known or none counts on
     */
    public abstract OptionalLong baseline();

    /**
     * The path along which the target is expected to be reached.
     *
     * @return the path; of no meaning for a limit
     */
    @Value.Default
    public KpiPath path() {
        return KpiPath.LINEAR;
    }

    /**
     * The share of the target that is reached.
     *
     * @return the share; empty where there is none to tell, as for a limit
     */
    public abstract Optional<Share> achievement();

    /**
     * The share of the target that the path asks for by now; of an even path, working days gone of the working days of the
     * window, and where a level counts from a baseline, what stood there with that part of the way on.
     *
     * @return the share; empty for a limit, where no pace is judged, and without a window that has dates
     */
    public abstract Optional<Share> expected();

    /**
     * How the indicator stands.
     *
     * @return the status
     */
    public abstract KpiStatus status();

    /**
     * What a limit allows and what is left of it.
     *
     * @return the compliance; empty unless the target is a limit
     */
    public abstract Optional<Compliance> compliance();

    /**
     * What is wrong with the figures: there are only several agencies' own, so that none of these is the whole.
     *
     * @return the problems
     */
    public abstract List<Problem> problems();

    /**
     * Why the status is what it is: the measurement beside the target, the time gone, the thresholds.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /** Collects the parts of a {@link KpiAssessment}. */
    public static final class Builder extends ImmutableKpiAssessment.Builder {
        Builder() {}
    }
}
