package org.parplan.core.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.Law;
import org.parplan.core.calendar.Calendars;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.deadline.Deadline;
import org.parplan.core.text.Wording;

class DueRuleProperties {

    @Law
    void beforeADayEndsOnTheDayBeforeItWhateverTheMonth(
            @ForAll("periods") ReportPeriod period, @ForAll @IntRange(min = 2, max = 28) int day) {
        var lastDay = new DueRule.DayOfLastMonth(Boundary.BEFORE, day).lastDay(period);
        assertThat(lastDay.getDayOfMonth()).isEqualTo(day - 1);
        assertThat(lastDay.getMonth()).isEqualTo(period.lastDay().getMonth());
        assertThat(lastDay.getYear()).isEqualTo(period.year());
    }

    @Law
    void beforeTheFirstIsTheLastDayOfTheMonthBefore(@ForAll("periods") ReportPeriod period) {
        var lastDay = new DueRule.DayOfLastMonth(Boundary.BEFORE, 1).lastDay(period);
        assertThat(lastDay.plusDays(1)).isEqualTo(period.lastDay().withDayOfMonth(1));
    }

    @Law
    void onOrBeforeIsOneDayLongerThanBefore(
            @ForAll("periods") ReportPeriod period, @ForAll @IntRange(min = 1, max = 28) int day) {
        assertThat(new DueRule.DayOfLastMonth(Boundary.ON_OR_BEFORE, day).lastDay(period))
                .isEqualTo(new DueRule.DayOfLastMonth(Boundary.BEFORE, day)
                        .lastDay(period)
                        .plusDays(1));
    }

    @Law
    void theLastWorkingDayIsWorkedAndNoWorkingDayFollowsInTime(@ForAll("reports") Report report) {
        var calendar = report.calendar();
        var deadline = report.deadline();
        assertThat(calendar.isWorkingDay(deadline.lastWorkingDay())).isTrue();
        assertThat(deadline.lastWorkingDay()).isBeforeOrEqualTo(deadline.lastDay());
        assertThat(deadline.lastWorkingDay()
                        .plusDays(1)
                        .datesUntil(deadline.lastDay().plusDays(1)))
                .noneMatch(calendar::isWorkingDay);
    }

    @Law
    void handedInLaterIsNeverLessLate(
            @ForAll("reports") Report report,
            @ForAll @IntRange(min = -40, max = 250) int one,
            @ForAll @IntRange(max = 100) int more) {
        var deadline = report.deadline();
        var calendar = report.calendar();
        var earlier = deadline.lastDay().plusDays(one);
        var later = earlier.plusDays(more);
        assertThat(deadline.daysLate(later)).isGreaterThanOrEqualTo(deadline.daysLate(earlier));
        assertThat(deadline.workingDaysLate(later, calendar))
                .isGreaterThanOrEqualTo(deadline.workingDaysLate(earlier, calendar))
                .isLessThanOrEqualTo((int) deadline.daysLate(later));
        assertThat(deadline.daysLate(later) == 0).isEqualTo(deadline.isMetBy(later));
    }

    @Law
    void periodsOfAKindFollowOneAnotherWithoutAGap(@ForAll("periods") ReportPeriod period) {
        if (period.index() > 1) {
            var previous = ReportPeriod.of(period.kind(), period.year(), period.index() - 1);
            assertThat(previous.lastDay().plusDays(1)).isEqualTo(period.firstDay());
        } else {
            assertThat(period.firstDay()).isEqualTo(Year.of(period.year()).atDay(1));
        }
        assertThat(ReportPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Provide
    Arbitrary<Report> reports() {
        return periods()
                .flatMap(period -> Calendars.around(period.year()).map(calendar -> new Report(period, calendar)));
    }

    @Provide
    Arbitrary<ReportPeriod> periods() {
        var kinds = Arbitraries.of(
                ReportKind.MONTH,
                ReportKind.QUARTER,
                ReportKind.HALF_YEAR,
                ReportKind.NINE_MONTHS,
                ReportKind.YEAR,
                new ReportKind("TERM", 4, 3),
                new ReportKind("EARLY", 5, 1));
        return kinds.flatMap(kind -> Arbitraries.integers()
                .between(1, kind.perYear())
                .flatMap(index ->
                        Arbitraries.integers().between(2012, 2027).map(year -> ReportPeriod.of(kind, year, index))));
    }

    /** A report due by the 20th of its period's last month, and a calendar that can tell the working days. */
    record Report(ReportPeriod period, WorkingCalendar calendar) {

        Deadline deadline() {
            return ReportingRegime.builder()
                    .code("random")
                    .name("random")
                    .effectiveFrom(LocalDate.of(2012, 1, 1))
                    .source("random")
                    .addRules(ReportRule.builder()
                            .kind(period.kind())
                            .wording(Wording.of("by the 20th"))
                            .due(new DueRule.DayOfLastMonth(Boundary.ON_OR_BEFORE, 20))
                            .build())
                    .build()
                    .due(period, calendar);
        }
    }
}
