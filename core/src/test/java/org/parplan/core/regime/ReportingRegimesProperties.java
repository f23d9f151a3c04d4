package org.parplan.core.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.Law;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.calendar.Calendars;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.RollConvention;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.deadline.FixedDate;
import org.parplan.core.text.Wording;
import org.threeten.extra.LocalDateRange;

class ReportingRegimesProperties {

    private static final ReportingRegime DECREE = ReportingRegimes.vietnam().regime("decree-09-2019");
    private static final ReportingRegime LETTER = ReportingRegimes.vietnam().regime("bnv-581");
    private static final List<ReportKind> TILING =
            List.of(ReportKind.MONTH, ReportKind.QUARTER, ReportKind.HALF_YEAR, ReportKind.YEAR);

    @Law
    void windowsOfTheDecreeTileTheYears(@ForAll("tilings") ReportKind kind, @ForAll("years") int year) {
        var windows = windows(kind, year);
        for (var i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).getStart())
                    .as("the day after the one before ends")
                    .isEqualTo(windows.get(i - 1).getEnd());
        }
        assertThat(windows(kind, year + 1).get(0).getStart())
                .isEqualTo(windows.get(windows.size() - 1).getEnd());
        assertThat(DECREE.uncovered(kind, year)).isEmpty();
    }

    @Law
    void everyDayBelongsToOneReportOfAKindAndToItsYear(
            @ForAll("tilings") ReportKind kind, @ForAll("days") LocalDate day) {
        var period = DECREE.periodOf(kind, day).orElseThrow();
        assertThat(DECREE.window(period).orElseThrow().contains(day)).isTrue();
        assertThat(DECREE.reportYear(kind, day)).isEqualTo(period.year());
        assertThat(period.year())
                .isEqualTo(day.isBefore(LocalDate.of(day.getYear(), 12, 15)) ? day.getYear() : day.getYear() + 1);
    }

    @Law
    void aDayOfAReportYearIsCoveredOrListedAsUncovered(@ForAll("days") LocalDate day) {
        for (var kind : List.of(ReportKind.QUARTER, ReportKind.HALF_YEAR, ReportKind.YEAR)) {
            var listed = LETTER.uncovered(kind, LETTER.reportYear(kind, day)).stream()
                    .anyMatch(range -> range.contains(day));
            assertThat(LETTER.periodOf(kind, day).isPresent()).isNotEqualTo(listed);
        }
    }

    @Law
    void figuresAreClosedBeforeTheirReportIsDue(@ForAll("calendars") WorkingCalendar calendar) {
        for (var report : LETTER.reports(2020, calendar)) {
            assertThat(report.deadline().orElseThrow().lastDay())
                    .isAfter(report.window().orElseThrow().getEndInclusive());
        }
    }

    @Law
    void aRegimeIsRefusedExactlyWhereADayBelongsToTwoReportsOfAKind(@ForAll("rules") ReportRule rule) {
        var shared = IntStream.rangeClosed(2015, 2025)
                .boxed()
                .flatMap(year -> rule.periods(year).stream())
                .map(period -> rule.window(period).orElseThrow())
                .sorted(Comparator.comparing(LocalDateRange::getStart))
                .toList();
        var apart = IntStream.range(1, shared.size())
                .allMatch(i -> !shared.get(i - 1).getEnd().isAfter(shared.get(i).getStart()));
        assertThat(regime(rule).isPresent()).isEqualTo(apart);
    }

    @Law
    void regimesReadBackTheLinesTheyWrite(
            @ForAll("rules") ReportRule rule, @ForAll("effects") LocalDate from, @ForAll Certainty certainty) {
        regime(rule).ifPresent(regime -> {
            var regimes = ReportingRegimes.builder()
                    .addRegimes(
                            regime,
                            ReportingRegime.builder()
                                    .from(regime)
                                    .code("other")
                                    .effectiveFrom(from)
                                    .certainty(certainty)
                                    .addSenders(OpenGroup.of("các cơ quan"))
                                    .build())
                    .build();
            assertThat(ReportingRegimes.ofText(regimes.toText())).isEqualTo(regimes);
        });
    }

    private static Optional<ReportingRegime> regime(ReportRule rule) {
        try {
            return Optional.of(ReportingRegime.builder()
                    .code("random")
                    .name("random")
                    .source("random")
                    .addRules(rule)
                    .build());
        } catch (IllegalArgumentException e) {
            assertThat(e)
                    .hasMessageStartingWith("Regime random must have windows of one kind that do not overlap, but ");
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<LocalDate> effects() {
        return days();
    }

    @Provide
    Arbitrary<ReportRule> rules() {
        var months = Arbitraries.integers().between(-2, 1);
        var days = Arbitraries.oneOf(Arbitraries.integers().between(1, 28), Arbitraries.just(ReportWindow.LAST));
        var windows = Combinators.combine(months, days, months, days).as(ReportWindow::new);
        var kinds = Arbitraries.of(
                ReportKind.MONTH,
                ReportKind.QUARTER,
                ReportKind.HALF_YEAR,
                ReportKind.YEAR,
                new ReportKind("TERM", 4, 3));
        var dues = Combinators.combine(
                        Arbitraries.of(Boundary.class), Arbitraries.integers().between(1, 28))
                .<DueRule>as(DueRule.DayOfLastMonth::new)
                .optional();
        return Combinators.combine(kinds, windows, dues, Arbitraries.of(true, false))
                .as(ReportingRegimesProperties::rule)
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    private static Optional<ReportRule> rule(
            ReportKind kind, ReportWindow window, Optional<DueRule> due, boolean isForOne) {
        try {
            return Optional.of(ReportRule.builder()
                    .kind(kind)
                    .index(isForOne ? OptionalInt.of(1) : OptionalInt.empty())
                    .wording(Wording.of("random"))
                    .window(window)
                    .due(due)
                    .build());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("Window of 20");
            return Optional.empty();
        }
    }

    @Law
    void rollingForwardNeverHurriesAndRollingBackNeverDelays(
            @ForAll("dates") FixedDate date, @ForAll("calendars") WorkingCalendar calendar) {
        var asNamed = date.due(calendar);
        var forward = date.due(calendar, RollConvention.FOLLOWING);
        var back = date.due(calendar, RollConvention.PRECEDING);
        assertThat(forward.lastDay()).isAfterOrEqualTo(asNamed.lastDay());
        assertThat(back.lastDay()).isBeforeOrEqualTo(asNamed.lastDay());
        assertThat(date.due(calendar, RollConvention.NONE)).isEqualTo(asNamed);
        if (date.boundary() == Boundary.ON_OR_BEFORE) {
            assertThat(forward.lastWorkingDay()).isEqualTo(forward.lastDay());
            assertThat(back.lastDay()).isEqualTo(asNamed.lastWorkingDay());
        }
        assertThat(FixedDate.parse(date.toString())).isEqualTo(date);
    }

    @Law
    void aWindowReadsBackTheTextItWrites(
            @ForAll @IntRange(min = -12, max = 12) int startMonth,
            @ForAll @IntRange(min = 1, max = 28) int startDay,
            @ForAll @IntRange(min = -12, max = 12) int endMonth,
            @ForAll boolean last) {
        var window = new ReportWindow(startMonth, startDay, endMonth, last ? ReportWindow.LAST : startDay);
        assertThat(ReportWindow.parse(window.toString())).isEqualTo(window);
    }

    private static List<LocalDateRange> windows(ReportKind kind, int year) {
        return IntStream.rangeClosed(1, kind.perYear())
                .mapToObj(index ->
                        DECREE.window(ReportPeriod.of(kind, year, index)).orElseThrow())
                .toList();
    }

    @Provide
    Arbitrary<ReportKind> tilings() {
        return Arbitraries.of(TILING);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1, 9998);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 60_000).map(LocalDate.of(1950, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<FixedDate> dates() {
        var days = Arbitraries.integers().between(0, 365).map(LocalDate.of(2020, 1, 1)::plusDays);
        return days.flatMap(day -> Arbitraries.of(FixedDate.before(day), FixedDate.onOrBefore(day)));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Calendars.around(2020);
    }
}
