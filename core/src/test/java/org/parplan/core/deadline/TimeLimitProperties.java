package org.parplan.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.Law;
import org.parplan.core.calendar.Calendars;
import org.parplan.core.calendar.WorkingCalendar;
import org.threeten.extra.LocalDateRange;

class TimeLimitProperties {

    private static final int YEAR = 2020;

    /** The units that are the same number of days whether or not they are continuous. */
    private static final Set<LimitUnit> EVEN =
            EnumSet.of(LimitUnit.WORKING_DAYS, LimitUnit.DAYS, LimitUnit.WEEKS, LimitUnit.HALF_MONTHS);

    @Law
    void neverEndsOnADayOffNorInAPause(
            @ForAll("limits") TimeLimit limit,
            @ForAll("moments") LocalDateTime event,
            @ForAll("pauses") List<LocalDateRange> pauses,
            @ForAll("calendars") WorkingCalendar calendar) {
        var deadline = limit.unit() == LimitUnit.HOURS || limit.length() < 0
                ? limit.due(event, calendar)
                : limit.due(event.toLocalDate(), calendar, pauses);
        assertThat(calendar.isWorkingDay(deadline.lastDay())).isTrue();
        assertThat(deadline.lastWorkingDay()).isEqualTo(deadline.lastDay());
        if (limit.unit() != LimitUnit.HOURS && limit.length() > 0) {
            assertThat(pauses).noneMatch(pause -> pause.contains(deadline.lastDay()));
            assertThat(deadline.lastDay()).isAfter(event.toLocalDate());
        }
    }

    @Law
    void aLongerLimitNeverEndsEarlier(
            @ForAll("limits") TimeLimit limit,
            @ForAll("moments") LocalDateTime event,
            @ForAll("calendars") WorkingCalendar calendar) {
        if (limit.length() == most(limit.unit())) {
            return;
        }
        var length = limit.length() == -1 ? 1 : limit.length() + 1;
        assertThat(TimeLimit.of(length, limit.unit()).due(event, calendar).lastDay())
                .isAfterOrEqualTo(limit.due(event, calendar).lastDay());
    }

    @Law
    void workingDaysAreThoseThatASlowCountCounts(
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll("days") LocalDate event,
            @ForAll("pauses") List<LocalDateRange> pauses,
            @ForAll("calendars") WorkingCalendar calendar) {
        var day = event;
        for (var left = length; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) && !isPaused(day, pauses) ? 1 : 0;
        }
        assertThat(TimeLimit.ofWorkingDays(length).due(event, calendar, pauses).lastDay())
                .isEqualTo(day);
    }

    @Law
    void backIsWhatASlowCountCountsBack(
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll("days") LocalDate event,
            @ForAll("calendars") WorkingCalendar calendar) {
        var day = event;
        for (var left = length; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        assertThat(TimeLimit.ofWorkingDays(-length).due(event, calendar).lastDay())
                .isEqualTo(day);
    }

    @Law
    void daysAreThoseThatASlowCountCounts(
            @ForAll @IntRange(min = 1, max = 90) int length,
            @ForAll("days") LocalDate event,
            @ForAll("pauses") List<LocalDateRange> pauses,
            @ForAll("calendars") WorkingCalendar calendar) {
        var day = event;
        for (var left = length; left > 0; ) {
            day = day.plusDays(1);
            left -= isPaused(day, pauses) ? 0 : 1;
        }
        while (!calendar.isWorkingDay(day) || isPaused(day, pauses)) {
            day = day.plusDays(1);
        }
        assertThat(TimeLimit.of(length, LimitUnit.DAYS)
                        .due(event, calendar, pauses)
                        .lastDay())
                .isEqualTo(day);
    }

    @Law
    void aPauseOnlyEverPutsOff(
            @ForAll("limits") TimeLimit limit,
            @ForAll("days") LocalDate event,
            @ForAll("pauses") List<LocalDateRange> pauses,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll("calendars") WorkingCalendar calendar) {
        if (limit.unit() == LimitUnit.HOURS || limit.length() < 0) {
            return;
        }
        var atOnce = LocalDateRange.ofClosed(event.plusDays(1), event.plusDays(days));
        var more = new ArrayList<>(pauses);
        more.add(atOnce);
        var one = limit.due(event, calendar, List.of(atOnce)).lastDay();
        assertThat(limit.due(event, calendar, more).lastDay())
                .as("interrupted once more")
                .isAfterOrEqualTo(one);
        if (EVEN.contains(limit.unit())) {
            assertThat(one)
                    .as("interrupted at all")
                    .isAfterOrEqualTo(limit.due(event, calendar).lastDay());
        }
    }

    @Law
    void aPauseThatTakesNoDayOfTheRunChangesNothing(
            @ForAll("limits") TimeLimit limit,
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 0, max = 20) int days,
            @ForAll("calendars") WorkingCalendar calendar) {
        if (limit.unit() == LimitUnit.HOURS || limit.length() < 0) {
            return;
        }
        var without = limit.due(event, calendar);
        var before = LocalDateRange.ofClosed(event.minusDays(days), event);
        var after = LocalDateRange.ofClosed(
                without.lastDay().plusDays(1), without.lastDay().plusDays(1 + days));
        assertThat(limit.due(event, calendar, List.of(after, before))).isEqualTo(without);
    }

    @Law
    void aPauseAfterTheDaysThatAreCountedOnlyEverPutsOff(
            @ForAll("limits") TimeLimit limit,
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 1, max = 20) int after,
            @ForAll @IntRange(max = 20) int days,
            @ForAll("calendars") WorkingCalendar calendar) {
        if (limit.unit() == LimitUnit.HOURS || limit.unit() == LimitUnit.WORKING_DAYS) {
            return;
        }
        var start = event.plusDays(limit.unit().daysApart(limit.length())).plusDays(after);
        var pause = LocalDateRange.ofClosed(start, start.plusDays(days));
        assertThat(limit.due(event, calendar, List.of(pause)).lastDay())
                .as("none of the 30 or 365 days is taken, so the corresponding day stays")
                .isAfterOrEqualTo(limit.due(event, calendar).lastDay());
    }

    @Law
    void anInterruptedLimitEndsNoEarlierThanTheEarlierOfBothWaysToCount(
            @ForAll("limits") TimeLimit limit,
            @ForAll("days") LocalDate event,
            @ForAll("pauses") List<LocalDateRange> pauses,
            @ForAll("calendars") WorkingCalendar calendar) {
        if (limit.unit() == LimitUnit.HOURS || limit.unit() == LimitUnit.WORKING_DAYS) {
            return;
        }
        var continuous = limit.unit().after(event, limit.length());
        var counted = event.plusDays(limit.unit().daysApart(limit.length()));
        assertThat(limit.due(event, calendar, pauses).lastDay())
                .as("a month of 31 days is 30 once it is interrupted (article 146), and nothing hurries it more")
                .isAfterOrEqualTo(continuous.isBefore(counted) ? continuous : counted);
    }

    @Law
    void aMonthEndsOnItsCorrespondingDayOrItsLast(
            @ForAll @IntRange(min = 1, max = 12) int months, @ForAll("days") LocalDate event) {
        var everyDay = everyDayWorked();
        var last = TimeLimit.of(months, LimitUnit.MONTHS).due(event, everyDay).lastDay();
        assertThat(last.getYear() * 12 + last.getMonthValue())
                .isEqualTo(event.getYear() * 12 + event.getMonthValue() + months);
        assertThat(last.getDayOfMonth()).isEqualTo(Math.min(event.getDayOfMonth(), last.lengthOfMonth()));
    }

    @Law
    void hoursAreTheDaysOfTheClock(
            @ForAll @IntRange(min = 1, max = 60) int days, @ForAll("moments") LocalDateTime event) {
        var deadline = TimeLimit.of(24 * days, LimitUnit.HOURS).due(event, everyDayWorked());
        var end = event.plusDays(days);
        assertThat(deadline.isMetBy(end.minusNanos(1))).isTrue();
        assertThat(deadline.isMetBy(end))
                .as("midnight is the next day already")
                .isEqualTo(deadline.hour().isPresent());
        assertThat(deadline.isMetBy(end.plusNanos(1))).isFalse();
    }

    @Law
    void readsBackTheTextItWrites(@ForAll("limits") TimeLimit limit) {
        assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit).hasSameHashCodeAs(limit);
    }

    private static boolean isPaused(LocalDate day, List<LocalDateRange> pauses) {
        return pauses.stream().anyMatch(pause -> pause.contains(day));
    }

    /** A calendar in which every weekend day is worked by swap. */
    private static WorkingCalendar everyDayWorked() {
        return EveryDay.WORKED;
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.of(LimitUnit.class)
                .flatMap(unit -> Arbitraries.integers()
                        .between(unit == LimitUnit.WORKING_DAYS ? -30 : 1, most(unit))
                        .filter(length -> length != 0)
                        .map(length -> TimeLimit.of(length, unit)));
    }

    /** So many that the longest ends within a year and a half. */
    private static int most(LimitUnit unit) {
        return switch (unit) {
            case HOURS -> 2000;
            case WORKING_DAYS -> 60;
            case DAYS -> 90;
            case WEEKS -> 20;
            case HALF_MONTHS -> 10;
            case MONTHS -> 7;
            case HALF_YEARS -> 2;
            case YEARS -> 1;
        };
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 300).map(LocalDate.of(YEAR - 1, 6, 1)::plusDays);
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        var minutes = Arbitraries.integers().between(0, 24 * 60 - 1);
        return Combinators.combine(days(), minutes)
                .as((day, minute) -> day.atTime(LocalTime.MIDNIGHT.plusMinutes(minute)));
    }

    @Provide
    Arbitrary<List<LocalDateRange>> pauses() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 20))
                .as((day, length) -> LocalDateRange.ofClosed(day, day.plusDays(length)))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Calendars.around(YEAR);
    }
}
