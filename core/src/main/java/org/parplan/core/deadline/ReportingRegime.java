package org.parplan.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.agency.Actor;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;
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
     * @return the first day
     */
    public abstract LocalDate effectiveFrom();

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
     * The rules, in the order of the source; no two are for the same report.
     *
     * @return the rules
     */
    public abstract List<ReportRule> rules();

    @Value.Check
    void check() {
        if (effectiveTo().filter(effectiveFrom()::isAfter).isPresent()) {
            throw new DateTimeException("Regime %s must end on or after its first day %s, but ends on %s"
                    .formatted(code(), effectiveFrom(), effectiveTo().get()));
        }
        for (var i = 0; i < rules().size(); i++) {
            for (var other : rules().subList(0, i)) {
                if (rules().get(i).overlaps(other)) {
                    throw new IllegalArgumentException("Regime %s must have one rule for a report, but has %s and %s"
                            .formatted(code(), other, rules().get(i)));
                }
            }
        }
    }

    /**
     * Tells whether the regime is in effect on a day.
     *
     * @param day  the day
     * @return true from the first to the last day of its effect
     */
    public final boolean isInEffect(LocalDate day) {
        return !day.isBefore(effectiveFrom())
                && effectiveTo().filter(day::isAfter).isEmpty();
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
        var rule = rule(period)
                .orElseThrow(() -> new NoSuchElementException(
                        "Regime %s must have a rule for %s, but has rules for %s".formatted(code(), period, rules())));
        var due = rule.due()
                .orElseThrow(() -> new NoSuchElementException("Regime %s must say when %s is due, but says only \"%s\""
                        .formatted(code(), period, rule.wording())));
        if (!isInEffect(due.lastDay(period))) {
            throw new DateTimeException("Regime %s is in effect %s, but %s would be due on %s"
                    .formatted(code(), effect(), period, due.lastDay(period)));
        }
        return deadline(period, rule.wording().normalised(), due, calendar);
    }

    /**
     * When all reports of a year are due, as far as that is within the regime's effect.
     *
     * @param year  the year the reports tell of
     * @param calendar  which days are worked
     * @return the deadlines by their last day, those of one day in the order of the rules
     * @throws DateTimeException if the regime is not in effect in that year, or the calendar does not know the days
     */
    public final List<Deadline> deadlines(int year, WorkingCalendar calendar) {
        if (year < effectiveFrom().getYear()
                || effectiveTo().filter(last -> year > last.getYear()).isPresent()) {
            throw new DateTimeException(
                    "Regime %s is in effect %s, which is not in %s".formatted(code(), effect(), year));
        }
        var deadlines = new ArrayList<Deadline>();
        for (var rule : rules()) {
            for (var index = 1; index <= rule.kind().perYear(); index++) {
                var period = ReportPeriod.of(rule.kind(), year, index);
                if (rule.covers(period)
                        && rule.due()
                                .filter(due -> isInEffect(due.lastDay(period)))
                                .isPresent()) {
                    deadlines.add(due(period, calendar));
                }
            }
        }
        deadlines.sort(Comparator.comparing(Deadline::lastDay));
        return List.copyOf(deadlines);
    }

    private static ReportPeriod period(ReportKind kind, int perYear, int year, int index) {
        if (kind.perYear() != perYear) {
            throw new IllegalArgumentException("Kind of report must have %s reports a year, but was %s, which has %s"
                    .formatted(perYear, kind, kind.perYear()));
        }
        return ReportPeriod.of(kind, year, index);
    }

    private Deadline deadline(ReportPeriod period, String wording, DueRule due, WorkingCalendar calendar) {
        var lastDay = due.lastDay(period);
        var lastWorkingDay = calendar.previousOrSame(lastDay);
        var explanation = Explanation.builder()
                .rule(period.kind().isStandard() ? "deadline.report" : "deadline.own-report")
                .putArguments("period", period.code())
                .putArguments("year", Integer.toString(period.year()))
                .putArguments("wording", wording)
                .basis(source())
                .addSteps(textStep(due.boundary(), due.limit(period), lastDay))
                .addAllSteps(workingDaySteps(lastDay, lastWorkingDay, calendar))
                .build();
        return Deadline.builder()
                .subject(period.toString())
                .lastDay(lastDay)
                .lastWorkingDay(lastWorkingDay)
                .boundary(due.boundary())
                .certainty(calendar.certaintyBetween(lastWorkingDay, lastDay))
                .explanation(explanation)
                .build();
    }

    private static Explanation textStep(Boundary boundary, LocalDate limit, LocalDate lastDay) {
        return Explanation.of(boundary == Boundary.BEFORE ? "deadline.before" : "deadline.on-or-before")
                .with("limit", limit)
                .with("lastDay", lastDay);
    }

    private static List<Explanation> workingDaySteps(
            LocalDate lastDay, LocalDate lastWorkingDay, WorkingCalendar calendar) {
        var days = calendar.explain(lastWorkingDay, lastDay);
        if (lastWorkingDay.equals(lastDay)) {
            return days;
        }
        return List.of(Explanation.builder()
                .rule("deadline.last-working-day")
                .putArguments("lastDay", lastDay.toString())
                .putArguments("lastWorkingDay", lastWorkingDay.toString())
                .addAllSteps(days)
                .build());
    }

    private String effect() {
        return "from " + effectiveFrom()
                + effectiveTo().map(last -> " to " + last).orElse(" on");
    }

    /** Collects the parts of a {@link ReportingRegime}. */
    public static final class Builder extends ImmutableReportingRegime.Builder {
        Builder() {}
    }
}
