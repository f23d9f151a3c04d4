package org.parplan.core.regime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.agency.Actor;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.RollConvention;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Deadline;
import org.parplan.core.deadline.FixedDate;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/**
 * Who reports to whom, on which periods and by when, from one date to another: the reporting rules of a plan or of a
 * decree, as data.
 *
 * <pre>{@code
 * Deadline report = regime.due(ReportKind.QUARTER, YearQuarter.of(2018, 2), WorkingCalendar.vietnam());
 * report.lastDay();        // 2018-06-09, a Saturday: "trước ngày 10"
 * report.lastWorkingDay(); // 2018-06-08
 * }</pre>
 */
@Value.Immutable
public abstract class ReportingRegime {

    ReportingRegime() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The code that messages call the regime by, such as {@code hatinh-2018}.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * The regime's name, for people.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The first day it is in effect.
     *
     * @return the first day, absent where the source does not give it: then no day is too early
     */
    public abstract Optional<LocalDate> effectiveFrom();

    /**
     * The last day it is in effect.
     *
     * @return the last day, absent while nobody has ended it
     */
    public abstract Optional<LocalDate> effectiveTo();

    /**
     * Who sends the reports.
     *
     * @return the senders
     */
    public abstract List<Actor> senders();

    /**
     * Who receives the reports.
     *
     * @return the addressee, where the source names one
     */
    public abstract Optional<Actor> addressee();

    /**
     * The document the rules stand in, with the place, as it is cited.
     *
     * @return the source
     */
    public abstract String source();

    /**
     * How sure the rules are.
     *
     * @return the certainty, {@link Certainty#STATUTORY} where nothing else is said: the document itself was read
     */
    @Value.Default
    public Certainty certainty() {
        return Certainty.STATUTORY;
    }

    /**
     * The rules, in the order of the source; no two are for the same report, and windows of one kind share no day.
     *
     * @return the rules
     */
    public abstract List<ReportRule> rules();

    @Value.Check
    void check() {
        effect().check(code());
        for (var i = 0; i < rules().size(); i++) {
            for (var other : rules().subList(0, i)) {
                if (rules().get(i).overlaps(other)) {
                    throw new IllegalArgumentException("Regime %s must have one rule for a report, but has %s and %s"
                            .formatted(code(), other, rules().get(i)));
                }
            }
        }
        rules().stream()
                .map(ReportRule::kind)
                .distinct()
                .forEach(kind -> windows(kind).requireApart());
    }

    /**
     * Tells whether the regime is in effect on a day.
     *
     * @param day  the day
     * @return true from the first to the last day of its effect
     */
    public final boolean isInEffect(LocalDate day) {
        return effect().contains(day);
    }

    /**
     * The rule for a period.
     *
     * @param period  the period
     * @return the rule, absent if the regime asks for no such report
     */
    public final Optional<ReportRule> rule(ReportPeriod period) {
        return rules().stream().filter(rule -> rule.covers(period)).findFirst();
    }

    /**
     * When the report on a quarter is due.
     *
     * @param kind  a kind with four reports a year
     * @param quarter  the quarter it tells of
     * @param calendar  which days are worked
     * @return the deadline
     * @throws IllegalArgumentException if the kind is not quarterly
     * @throws NoSuchElementException if the regime does not say when such a report is due
     * @throws DateTimeException if it is due outside the regime's effect, or the calendar does not know the days
     */
    public final Deadline due(ReportKind kind, YearQuarter quarter, WorkingCalendar calendar) {
        return due(period(kind, 4, quarter.getYear(), quarter.getQuarterValue()), calendar);
    }

    /**
     * When the report on a half-year is due.
     *
     * @param kind  a kind with two reports a year
     * @param half  the half-year it tells of
     * @param calendar  which days are worked
     * @return the deadline
     * @throws IllegalArgumentException if the kind is not half-yearly
     * @throws NoSuchElementException if the regime does not say when such a report is due
     * @throws DateTimeException if it is due outside the regime's effect, or the calendar does not know the days
     */
    public final Deadline due(ReportKind kind, YearHalf half, WorkingCalendar calendar) {
        return due(period(kind, 2, half.getYear(), half.getHalfValue()), calendar);
    }

    /**
     * When the one report of a year is due: the annual one, or that on nine months.
     *
     * @param kind  a kind with one report a year
     * @param year  the year it tells of
     * @param calendar  which days are worked
     * @return the deadline
     * @throws IllegalArgumentException if the kind has several reports a year
     * @throws NoSuchElementException if the regime does not say when such a report is due
     * @throws DateTimeException if it is due outside the regime's effect, or the calendar does not know the days
     */
    public final Deadline due(ReportKind kind, Year year, WorkingCalendar calendar) {
        return due(period(kind, 1, year.getValue(), 1), calendar);
    }

    /**
     * When the report on a period is due.
     *
     * @param period  what it tells of
     * @param calendar  which days are worked
     * @return the deadline
     * @throws NoSuchElementException if the regime does not say when such a report is due
     * @throws DateTimeException if it is due outside the regime's effect, or the calendar does not know the days
     */
    public final Deadline due(ReportPeriod period, WorkingCalendar calendar) {
        return due(period, calendar, RollConvention.NONE);
    }

    /**
     * When the report on a period is due, the day named moved off a day off as the caller asks.
     *
     * @param period  what it tells of
     * @param calendar  which days are worked
     * @param convention  where to move the day that the rule names
     * @return the deadline
     * @throws NoSuchElementException if the regime does not say when such a report is due
     * @throws DateTimeException if it is due outside the regime's effect, or the calendar does not know the days
     */
    public final Deadline due(ReportPeriod period, WorkingCalendar calendar, RollConvention convention) {
        var rule = requireRule(period);
        var date = date(period);
        if (!isInEffect(date.lastDay())) {
            throw new DateTimeException("Regime %s is in effect %s, but %s would be due on %s"
                    .formatted(code(), effect(), period, date.lastDay()));
        }
        var deadline = date.due(calendar, convention);
        return Deadline.builder()
                .from(deadline)
                .subject(period.toString())
                .certainty(Certainty.weakest(Stream.of(certainty(), deadline.certainty())))
                .explanation(new ReportTelling(this, rule, period).before(deadline.explanation()))
                .build();
    }

    /**
     * The days whose figures the report on a period tells.
     *
     * @param period  what it tells of
     * @return the days, absent where the regime states no window
     * @throws NoSuchElementException if the regime asks for no such report
     */
    public final Optional<LocalDateRange> window(ReportPeriod period) {
        return requireRule(period).window(period);
    }

    /**
     * The period of a kind whose report tells a day's figures. For example, under windows from 15 December to 14
     * December, 20 December 2025 belongs to the annual report of 2026.
     *
     * @param kind  the kind of report
     * @param day  the day
     * @return the period, absent if no report of the kind covers the day
     */
    public final Optional<ReportPeriod> periodOf(ReportKind kind, LocalDate day) {
        return windows(kind).periodOf(day);
    }

    /**
     * The report year of a day, which need not be the plan year: 20 December 2025 is in plan year 2025 and, under
     * windows from 15 December to 14 December, in report year 2026. A day that no report of the kind covers is in a
     * report year all the same.
     *
     * @param kind  the kind of report whose windows count
     * @param day  the day
     * @return the year
     * @throws NoSuchElementException if the regime states no window for the kind, or none whose years reach the day
     */
    public final int reportYear(ReportKind kind, LocalDate day) {
        return windows(kind).reportYear(day);
    }

    /**
     * The days of a report year that no report of a kind covers.
     *
     * @param kind  the kind of report
     * @param reportYear  the year
     * @return the days in order, each run of them as a range
     * @throws NoSuchElementException if the regime states no window for the kind
     */
    public final List<LocalDateRange> uncovered(ReportKind kind, int reportYear) {
        return windows(kind).uncovered(reportYear);
    }

    /**
     * The reports of a year, as far as they are due within the regime's effect, or where it does not say when they are
     * due, as far as their figures end within it.
     *
     * @param year  the year the reports tell of
     * @param calendar  which days are worked
     * @return the reports by the day they are due or their figures end, those of one day in the order of the rules
     * @throws DateTimeException if the regime is not in effect in that year, or the calendar does not know the days
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public final List<ScheduledReport> reports(int year, WorkingCalendar calendar) {
        if (!effect().reaches(year)) {
            throw new DateTimeException(
                    "Regime %s is in effect %s, which is not in %s".formatted(code(), effect(), year));
        }
        return rules().stream()
                .flatMap(rule -> rule.periods(year).stream()
                        .filter(period -> isInEffect(rule.lastDay(period)))
                        .map(period -> new ReportTelling(this, rule, period).report(calendar)))
                .sorted(Comparator.comparing(
                        report -> requireRule(report.period()).lastDay(report.period())))
                .toList();
    }

    /**
     * When all reports of a year are due, as far as the regime says and as that is within its effect.
     *
     * @param year  the year the reports tell of
     * @param calendar  which days are worked
     * @return the deadlines by their last day, those of one day in the order of the rules
     * @throws DateTimeException if the regime is not in effect in that year, or the calendar does not know the days
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public final List<Deadline> deadlines(int year, WorkingCalendar calendar) {
        return reports(year, calendar).stream()
                .flatMap(report -> report.deadline().stream())
                .toList();
    }

    private ReportRule requireRule(ReportPeriod period) {
        return rule(period)
                .orElseThrow(() -> new NoSuchElementException(
                        "Regime %s must have a rule for %s, but has rules for %s".formatted(code(), period, rules())));
    }

    private FixedDate date(ReportPeriod period) {
        var rule = requireRule(period);
        return rule.due()
                .map(due -> due.date(period))
                .orElseThrow(() -> new NoSuchElementException("Regime %s must say when %s is due, but says only \"%s\""
                        .formatted(code(), period, rule.wording())));
    }

    final boolean saysWhen(ReportPeriod period) {
        return rule(period).flatMap(ReportRule::due).isPresent();
    }

    final LocalDate lastDay(ReportPeriod period) {
        return date(period).lastDay();
    }

    final Effect effect() {
        return Effect.of(this);
    }

    private RegimeWindows windows(ReportKind kind) {
        return RegimeWindows.of(this, kind);
    }

    private static ReportPeriod period(ReportKind kind, int perYear, int year, int index) {
        if (kind.perYear() != perYear) {
            throw new IllegalArgumentException("Kind of report must have %s reports a year, but was %s, which has %s"
                    .formatted(perYear, kind, kind.perYear()));
        }
        return ReportPeriod.of(kind, year, index);
    }

    /** Collects the parts of a {@link ReportingRegime}. */
    public static final class Builder extends ImmutableReportingRegime.Builder {
        Builder() {}
    }
}
