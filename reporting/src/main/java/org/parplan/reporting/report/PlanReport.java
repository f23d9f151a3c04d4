package org.parplan.reporting.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.scoring.kpi.KpiAssessment;

/**
 * What can be said of a plan on a date: its tasks and where the date lies to their times, its money, targets, report
 * deadlines and problems.
 *
 * <p>A report holds what it is made of and computes its parts once, when they are first asked for. Without a ledger it
 * does not know what was done: no part of it says that a task is complete or late. With one, {@link #status()} says so,
 * and the indicators stand by its figures. As of a day means at the end of that day.
 *
 * <pre>{@code
 * PlanReport report = PlanReport.of(plan, WorkingCalendar.vietnam(), LocalDate.of(2018, 6, 30));
 * report.keyFigures().nextReport().orElseThrow().deadline().lastDay(); // 2018-09-09
 * HtmlRenderer.of(Language.VI).render(report);                         // one page, as text
 * }</pre>
 */
@Value.Immutable
public abstract class PlanReport {

    /** How many months ahead of the date {@link #milestones()} looks. */
    public static final int MONTHS_AHEAD = 3;

    PlanReport() {}

    /**
     * Obtains the report on a plan without measurements.
     *
     * @param plan  the plan
     * @param calendar  which days are worked; it must know the days that reports of the plan's year are due
     * @param asOf  the day at whose end the report holds
     * @return the report
     */
    public static PlanReport of(Plan plan, WorkingCalendar calendar, LocalDate asOf) {
        return builder().plan(plan).calendar(calendar).asOf(asOf).build();
    }

    /**
     * Obtains the report on a plan by what was reported of it.
     *
     * @param plan  the plan
     * @param ledger  what was reported
     * @param calendar  which days are worked; it must know the days that reports of the plan's year are due
     * @param terms  the day at whose end the report holds, the cut-off, the registry and what is due soon
     * @return the report
     */
    public static PlanReport of(Plan plan, ProgressLedger ledger, WorkingCalendar calendar, StatusTerms terms) {
        return builder()
                .plan(plan)
                .calendar(calendar)
                .asOf(terms.asOf())
                .ledger(ledger)
                .terms(terms)
                .build();
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
     * The plan.
     *
     * @return the plan
     */
    public abstract Plan plan();

    /**
     * Which days are worked.
     *
     * @return the calendar
     */
    public abstract WorkingCalendar calendar();

    /**
     * The day at whose end the report holds.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * What was measured, by the code of the indicator, such as {@code 7.5/level-3}.
     *
     * @return the measurements
     */
    public abstract Map<String, List<Measurement>> measurements();

    /**
     * What was reported of the plan, its indicators and its reports.
     *
     * @return the ledger, absent where nothing is known of the work
     */
    public abstract Optional<ProgressLedger> ledger();

    /**
     * On which terms the ledger is asked: the day of this report, the cut-off, the registry and what is due soon.
     *
     * @return the terms; absent for the usual ones, {@link StatusTerms#asOf(LocalDate)}
     */
    public abstract Optional<StatusTerms> terms();

    /**
     * A remark that every rendering shows at its head, such as that the measurements are illustrative.
     *
     * @return the remark, in the language the report is to be rendered in
     */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        terms().filter(terms -> !terms.asOf().equals(asOf())).ifPresent(terms -> {
            throw new IllegalArgumentException("Terms of a report as of %s must be as of that day, but were as of %s"
                    .formatted(asOf(), terms.asOf()));
        });
        if (terms().isPresent() && ledger().isEmpty()) {
            throw new IllegalArgumentException("Terms of a report must be those of its ledger, but it has no ledger");
        }
        if (ledger().isPresent() && !measurements().isEmpty()) {
            throw new IllegalArgumentException(
                    "Measurements of a report with a ledger must be entries of the ledger, but were given beside it: %s"
                            .formatted(String.join(", ", measurements().keySet())));
        }
        var codes = kpis().stream().map(row -> row.kpi().code()).toList();
        for (var code : measurements().keySet()) {
            if (!codes.contains(code)) {
                throw new IllegalArgumentException(
                        "Measurements must be of indicators that plan %s has, such as %s, but were of %s"
                                .formatted(
                                        plan().id(), codes.stream().findFirst().orElse("none"), code));
            }
        }
    }

    /**
     * The few numbers that a reader needs first.
     *
     * @return the figures
     */
    @Value.Lazy
    public KeyFigures keyFigures() {
        return KeyFigures.of(this);
    }

    /**
     * How the plan stands by what was reported of it.
     *
     * @return the status, absent without a ledger
     * @throws DateTimeException if calendar or registry do not know the days
     */
    @Value.Lazy
    public Optional<StatusRows> status() {
        return ledger().map(ledger -> StatusRows.of(this, ledger));
    }

    /**
     * The last days that the tasks work towards: by the plan, and with a ledger as they stand.
     *
     * @return the days, task by task; none of a task without dates
     * @throws DateTimeException if calendar or registry do not know the days
     */
    @Value.Lazy
    public List<DueRow> dues() {
        return tasks().flatMap(row -> dues(row).stream()).toList();
    }

    /**
     * The last days that a task works towards.
     *
     * @param row  one of {@link #tasks()}
     * @return its days, of which {@link #dues()} is the whole
     * @throws DateTimeException if calendar or registry do not know the days
     */
    public final List<DueRow> dues(TaskRow row) {
        return new Dues(row, this).all();
    }

    /**
     * The days of the next {@value #MONTHS_AHEAD} months on which something begins or ends, the date itself included.
     *
     * @return the milestones by day, one for each kind of a day
     */
    @Value.Lazy
    public List<Milestone> milestones() {
        return Milestone.of(this);
    }

    /**
     * The tasks by field.
     *
     * @return the fields in print order, also those without tasks
     */
    @Value.Lazy
    public List<FieldRows> fields() {
        return FieldRows.of(this);
    }

    /**
     * The money.
     *
     * @return what is counted, what is not, and how stated totals compare
     */
    @Value.Lazy
    public MoneyRows money() {
        return MoneyRows.of(plan().budget());
    }

    /**
     * The indicators.
     *
     * @return one row for each, in print order
     */
    @Value.Lazy
    public List<KpiRow> kpis() {
        return KpiRow.of(this);
    }

    /**
     * The reports that the plan asks for in its year.
     *
     * @return the reports by their last day
     */
    @Value.Lazy
    public List<ReportRow> reports() {
        return ReportRow.of(this);
    }

    /**
     * Who leads how many tasks.
     *
     * @return the leads, those with most tasks first
     */
    @Value.Lazy
    public List<LeadRow> leads() {
        return LeadRow.of(plan());
    }

    /**
     * What is wrong in the document.
     *
     * @return the problems by code, the severest first
     */
    @Value.Lazy
    public List<ProblemGroup> problems() {
        return ProblemGroup.of(plan());
    }

    /**
     * The body of the plan.
     *
     * @return all sections, outer before inner, in print order
     */
    @Value.Lazy
    public List<OutlineRow> outline() {
        return OutlineRow.of(plan());
    }

    /** The terms given, or the usual ones. */
    final StatusTerms judgedOn() {
        return terms().orElseGet(() -> StatusTerms.asOf(asOf()));
    }

    final AgencyNames names() {
        return new AgencyNames(judgedOn().registry(), asOf());
    }

    /** How an indicator stands, by the ledger if there is one. */
    final KpiAssessment assess(Kpi kpi) {
        return ledger().map(ledger -> KpiAssessment.of(kpi, ledger, calendar(), judgedOn()))
                .orElseGet(() ->
                        KpiAssessment.of(kpi, measurements().getOrDefault(kpi.code(), List.of()), asOf(), calendar()));
    }

    /**
     * The last day that {@link #milestones()} looks ahead to.
     *
     * @return the day
     */
    public final LocalDate lastDayAhead() {
        return asOf().plusMonths(MONTHS_AHEAD);
    }

    /**
     * All tasks, field by field.
     *
     * @return the rows
     */
    public final Stream<TaskRow> tasks() {
        return fields().stream().flatMap(field -> field.tasks().stream());
    }

    /** Collects the parts of a {@link PlanReport}. */
    public static final class Builder extends ImmutablePlanReport.Builder {
        Builder() {}
    }
}
