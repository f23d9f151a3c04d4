package org.parplan.core.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.core.regime.RegimeSchedule;
import org.parplan.core.text.Problem;

/**
 * Who sent which report, on time or late, and whose is missing at the end of a day.
 *
 * <p>Who has to send a report is who the regime names, as the registry lists them on the day it is due; without a
 * registry, the words of the regime stand for them. Where one regime follows another within the year, each report is due
 * by the regime in effect on that day.
 *
 * <pre>{@code
 * var discipline = ReportingDiscipline.of(plan, ledger, vietnam, StatusTerms.asOf(day).using(hatinh));
 * discipline.onTime("so-noi-vu");   // 1/2: the reports sent on time, of those sent or missing
 * }</pre>
 */
@Value.Immutable
public abstract class ReportingDiscipline {

    ReportingDiscipline() {}

    /**
     * Judges the reports that the plan's own regime asks for in its year.
     *
     * @param plan  the plan
     * @param ledger  what was sent
     * @param calendar  which days are worked
     * @param terms  the day, the cut-off, the registry and what is due soon
     * @return the discipline
     * @throws DateTimeException if the regime is not in effect in the plan's year, or calendar or registry do not know
     *     the days
     */
    public static ReportingDiscipline of(
            Plan plan, ProgressLedger ledger, WorkingCalendar calendar, StatusTerms terms) {
        return of(RegimeSchedule.of(List.of(plan.reporting())), plan.year(), ledger, calendar, terms);
    }

    /**
     * Judges the reports of a year by regimes that follow one another.
     *
     * @param regimes  the regimes
     * @param year  the year the reports tell of
     * @param ledger  what was sent
     * @param calendar  which days are worked
     * @param terms  the day, the cut-off, the registry and what is due soon
     * @return the discipline
     * @throws DateTimeException if calendar or registry do not know the days
     */
    public static ReportingDiscipline of(
            RegimeSchedule regimes, int year, ProgressLedger ledger, WorkingCalendar calendar, StatusTerms terms) {
        return new DisciplineJudge(regimes, year, calendar, terms).judge(ledger);
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
     * The day at whose end the reports are judged.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * Each report of each agency.
     *
     * @return the standings, by the day the report is due, then in the order of the registry
     */
    public abstract List<ReportStanding> reports();

    /**
     * What is not whole: senders that nobody can list, reports of agencies that do not have to send any.
     *
     * @return the problems
     */
    public abstract List<Problem> problems();

    /**
     * The share of reports sent on time.
     *
     * @return those sent on time, of those sent or missing; empty if none was due
     */
    public final Optional<Share> onTime() {
        return onTime(reports());
    }

    /**
     * The share of an agency's reports sent on time.
     *
     * @param agency  its code
     * @return those sent on time, of those sent or missing; empty if none was due
     */
    public final Optional<Share> onTime(String agency) {
        return onTime(reports().stream()
                .filter(report -> report.agency().equals(agency))
                .toList());
    }

    private static Optional<Share> onTime(Collection<ReportStanding> reports) {
        var onTime = count(reports, ReportState.SENT_ON_TIME);
        var whole = onTime + count(reports, ReportState.SENT_LATE) + count(reports, ReportState.MISSING);
        return whole == 0 ? Optional.empty() : Optional.of(Share.of(onTime, whole));
    }

    private static long count(Collection<ReportStanding> reports, ReportState state) {
        return reports.stream().filter(report -> report.state() == state).count();
    }

    /** Collects the parts of a {@link ReportingDiscipline}. */
    public static final class Builder extends ImmutableReportingDiscipline.Builder {
        Builder() {}
    }
}
