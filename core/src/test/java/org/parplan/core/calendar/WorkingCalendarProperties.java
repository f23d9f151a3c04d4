package org.parplan.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.Law;

class WorkingCalendarProperties {

    @Law
    void agreesWithASlowWalkDayByDay(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 730) int at,
            @ForAll @IntRange(min = -30, max = 30) int workingDays) {
        var day = dayIn(calendar, at);
        var reached = walk(calendar, day, workingDays);
        if (reached.isPresent()) {
            assertThat(calendar.plusWorkingDays(day, workingDays)).isEqualTo(reached.get());
        } else {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> calendar.plusWorkingDays(day, workingDays));
        }
    }

    @Law
    void countsBackWhatWasAdded(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 730) int at,
            @ForAll @IntRange(min = -200, max = 200) int workingDays) {
        var day = dayIn(calendar, at);
        var reached = walk(calendar, day, workingDays);
        if (reached.isPresent()) {
            var after = workingDays > 0 ? 1 : 0;
            assertThat(calendar.workingDaysBetween(
                            day.plusDays(after), reached.get().plusDays(after)))
                    .isEqualTo(workingDays);
        }
    }

    @Law
    void countsAdditively(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 731) int one,
            @ForAll @IntRange(max = 731) int two,
            @ForAll @IntRange(max = 731) int three) {
        var length =
                (int) (calendar.lastDay().toEpochDay() - calendar.firstDay().toEpochDay()) + 2;
        var a = calendar.firstDay().plusDays(one % length);
        var b = calendar.firstDay().plusDays(two % length);
        var c = calendar.firstDay().plusDays(three % length);
        assertThat(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c))
                .isEqualTo(calendar.workingDaysBetween(a, c));
        assertThat(calendar.workingDaysBetween(a, b)).isEqualTo(-calendar.workingDaysBetween(b, a));
    }

    @Law
    void movesToTheNearestWorkingDayAndNeverPastOne(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll @IntRange(max = 730) int at) {
        var day = dayIn(calendar, at);
        if (walk(calendar, day, -1).isPresent()) {
            var moved = calendar.adjust(day, RollConvention.PRECEDING);
            assertThat(works(calendar, moved)).isTrue();
            assertThat(moved).isBeforeOrEqualTo(day);
            assertThat(moved.plusDays(1).datesUntil(day.plusDays(1))).noneMatch(between -> works(calendar, between));
        }
        if (walk(calendar, day, 1).isPresent()) {
            var moved = calendar.adjust(day, RollConvention.FOLLOWING);
            assertThat(works(calendar, moved)).isTrue();
            assertThat(day.datesUntil(moved)).noneMatch(between -> works(calendar, between));
        }
    }

    @Law
    void comesBackToAWorkingDayFromThePreviousOne(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll @IntRange(max = 730) int at) {
        var day = dayIn(calendar, at);
        if (works(calendar, day) && walk(calendar, day, -1).isPresent()) {
            assertThat(calendar.next(calendar.previous(day))).isEqualTo(day);
        }
    }

    @Law
    void answersInDaysOfTheEpochAsInDates(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 730) int at,
            @ForAll @IntRange(min = -200, max = 200) int workingDays) {
        var day = dayIn(calendar, at);
        assertThat(calendar.isWorkingDay(day.toEpochDay())).isEqualTo(calendar.isWorkingDay(day));
        assertThat(calendar.workingDaysBetween(calendar.firstDay().toEpochDay(), day.toEpochDay()))
                .isEqualTo(calendar.workingDaysBetween(calendar.firstDay(), day));
        if (walk(calendar, day, workingDays).isPresent()) {
            assertThat(calendar.plusWorkingDays(day.toEpochDay(), workingDays))
                    .isEqualTo(calendar.plusWorkingDays(day, workingDays).toEpochDay());
        }
    }

    @Law
    void reachesNoEarlierDayFromALaterOneOrByMoreWorkingDays(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 730) int at,
            @ForAll @IntRange(min = -60, max = 60) int workingDays) {
        var day = dayIn(calendar, at);
        var later = day.plusDays(1);
        if (workingDays != 0
                && walk(calendar, day, workingDays).isPresent()
                && calendar.knows(later)
                && walk(calendar, later, workingDays).isPresent()) {
            assertThat(calendar.plusWorkingDays(later, workingDays))
                    .isAfterOrEqualTo(calendar.plusWorkingDays(day, workingDays));
        }
        if (workingDays > 0 && walk(calendar, day, workingDays + 1).isPresent()) {
            assertThat(calendar.plusWorkingDays(day, workingDays + 1))
                    .isAfter(calendar.plusWorkingDays(day, workingDays));
        }
    }

    @Law
    void worksTogetherWhenBothWork(
            @ForAll("aroundOneYear") WorkingCalendar one,
            @ForAll("aroundOneYear") WorkingCalendar other,
            @ForAll("aroundOneYear") WorkingCalendar third) {
        var both = one.combinedWith(other);
        assertThat(one.firstDay().datesUntil(one.lastDay().plusDays(1)))
                .allMatch(day -> both.isWorkingDay(day) == (one.isWorkingDay(day) && other.isWorkingDay(day)));
        assertThat(other.combinedWith(one).differencesFrom(both)).isEmpty();
        assertThat(both.combinedWith(third).differencesFrom(one.combinedWith(other.combinedWith(third))))
                .isEmpty();
        assertThat(one.combinedWith(one)).isEqualTo(one);
        assertThat(one.differencesFrom(other)).isEqualTo(other.differencesFrom(one));
    }

    @Law
    void readsBackTheTextItWrites(@ForAll("calendars") WorkingCalendar calendar) {
        assertThat(WorkingCalendar.ofText(calendar.toText()))
                .isEqualTo(calendar)
                .hasSameHashCodeAs(calendar);
    }

    @Provide
    Arbitrary<WorkingCalendar> aroundOneYear() {
        return Calendars.around(2018);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Calendars.calendars();
    }

    private static LocalDate dayIn(WorkingCalendar calendar, int at) {
        var length =
                (int) (calendar.lastDay().toEpochDay() - calendar.firstDay().toEpochDay()) + 1;
        return calendar.firstDay().plusDays(at % length);
    }

    /** The obvious way: day by day, asking the entries each time. */
    private static Optional<LocalDate> walk(WorkingCalendar calendar, LocalDate from, int workingDays) {
        var day = from;
        var left = Math.abs(workingDays);
        while (left > 0) {
            day = day.plusDays(Integer.signum(workingDays));
            if (day.isBefore(calendar.firstDay()) || day.isAfter(calendar.lastDay())) {
                return Optional.empty();
            }
            left -= works(calendar, day) ? 1 : 0;
        }
        return Optional.of(day);
    }

    private static boolean works(WorkingCalendar calendar, LocalDate day) {
        return calendar.entries().stream()
                .filter(entry -> entry.date().equals(day))
                .findFirst()
                .map(entry -> entry.kind() == DayKind.SWAPPED_WORKING)
                .orElse(day.getDayOfWeek().getValue() <= 5);
    }
}
