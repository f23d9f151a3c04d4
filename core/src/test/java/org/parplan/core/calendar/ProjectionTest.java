package org.parplan.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;
import org.parplan.core.text.ProblemCode;

/** What the law and the assumptions make of years that nobody has announced, and of those that were. */
class ProjectionTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final WorkingCalendar PROJECTED = WorkingCalendar.vietnamProjected();

    /** 2014 began its rest one day before the year's turn, as the assumption does not. */
    static IntStream yearsThatTheAssumptionsFit() {
        return IntStream.rangeClosed(2015, 2026);
    }

    @ParameterizedTest
    @MethodSource("yearsThatTheAssumptionsFit")
    void wouldHaveFoundEachDayOffButTheSwaps(int year) {
        var swapped = List.of(DayKind.SWAPPED_OFF, DayKind.SWAPPED_WORKING);

        assertThat(weekdaysOff(Projection.ofVietnam().entries(year)))
                .isEqualTo(weekdaysOff(
                        VIETNAM.entriesBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                                .filter(entry -> !swapped.contains(entry.kind()))
                                .toList()));
    }

    private static List<LocalDate> weekdaysOff(List<CalendarEntry> entries) {
        return entries.stream()
                .map(CalendarEntry::date)
                .filter(day -> !WeeklyRest.SATURDAY_AND_SUNDAY.includes(day))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // a Saturday, with Tết and Hùng Kings' Day by the Vietnamese and not the Chinese calendar
        "2030-02-02, HOLIDAY, PROJECTED, TET_TWO_AND_THREE",
        "2030-01-31, HOLIDAY, PROJECTED, TET_TWO_AND_THREE",
        "2030-02-05, IN_LIEU, PROJECTED, TET_TWO_AND_THREE",
        "2030-02-06, IN_LIEU, PROJECTED, TET_TWO_AND_THREE",
        "2030-04-12, HOLIDAY, STATUTORY,",
        "2030-09-02, HOLIDAY, STATUTORY,",
        "2030-09-03, HOLIDAY, PROJECTED, NATIONAL_DAY_LONGER_REST",
        "2030-11-24, HOLIDAY, STATUTORY,",
        // 1 May 2032 is a Saturday, 2 May a Sunday
        "2032-05-03, IN_LIEU, STATUTORY,",
        // 2 September 2029 is a Sunday: the day in lieu comes after the assumed Monday, and so is assumed too
        "2029-09-03, HOLIDAY, PROJECTED, NATIONAL_DAY_LONGER_REST",
        "2029-09-04, IN_LIEU, PROJECTED, NATIONAL_DAY_LONGER_REST",
        // 2 September 2028 is a Saturday: Monday is off whichever neighbour is chosen
        "2028-09-01, HOLIDAY, PROJECTED, NATIONAL_DAY_LONGER_REST",
        "2028-09-04, IN_LIEU, STATUTORY,"
    })
    void projectsByTheLawAndSaysWhatIsAssumed(LocalDate day, DayKind kind, Certainty certainty, Assumption assumption) {
        var entry = PROJECTED.entryOn(day).orElseThrow();

        assertThat(entry.kind()).isEqualTo(kind);
        assertThat(entry.certainty()).isEqualTo(certainty);
        assertThat(entry.assumption().orElse(null)).isEqualTo(assumption);
    }

    @Test
    void doesNotMakeUpForA24NovemberOnAWeekend() {
        var saturday = LocalDate.of(2029, 11, 24);

        assertThat(PROJECTED.entryOn(saturday).orElseThrow().certainty()).isEqualTo(Certainty.STATUTORY);
        assertThat(PROJECTED.isWorkingDay(saturday.plusDays(2))).isTrue();
    }

    @Test
    void neverCallsADayDecidedThatNobodyDecided() {
        var behind = PROJECTED.entriesBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2100, 12, 31));

        assertThat(behind)
                .allMatch(entry -> entry.certainty() == Certainty.STATUTORY || entry.certainty() == Certainty.PROJECTED)
                .allMatch(entry -> entry.assumption().isPresent() == (entry.certainty() == Certainty.PROJECTED))
                .noneMatch(entry -> entry.kind() == DayKind.SWAPPED_OFF || entry.kind() == DayKind.SWAPPED_WORKING);
        for (var year = 2027; year <= 2100; year++) {
            var holidays = PROJECTED.entriesBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                    .filter(entry -> entry.kind() == DayKind.HOLIDAY)
                    .toList();
            assertThat(holidays)
                    .as("eleven days of the Labour Code and 24 November in %s", year)
                    .hasSize(12);
            assertThat(PROJECTED.isComplete(year)).isFalse();
        }
    }

    @Test
    void leavesWhatIsAnnouncedAsItIs() {
        assertThat(PROJECTED.announcedTo()).contains(LocalDate.of(2026, 12, 31));
        assertThat(PROJECTED.announced()).isEqualTo(VIETNAM);
        assertThat(VIETNAM.announcedTo()).isEmpty();
        assertThat(VIETNAM.announced()).isSameAs(VIETNAM);
    }

    @Test
    void saysThatAResultRestsOnAYearNotAnnounced() {
        var monday = LocalDate.of(2030, 6, 3);

        assertThat(PROJECTED.certaintyBetween(monday, monday.plusDays(1))).isEqualTo(Certainty.PROJECTED);
        assertThat(PROJECTED.problemsBetween(LocalDate.of(2026, 12, 1), monday))
                .extracting(
                        problem -> problem.code() + " " + problem.arguments().get("year"))
                .containsExactly(
                        ProblemCode.YEAR_INCOMPLETE + " 2027",
                        ProblemCode.YEAR_INCOMPLETE + " 2028",
                        ProblemCode.YEAR_INCOMPLETE + " 2029",
                        ProblemCode.YEAR_INCOMPLETE + " 2030");
        assertThat(PROJECTED.explain(monday, monday.plusDays(1)))
                .containsExactly(Explanation.of("calendar.year-incomplete").with("year", 2030));
        assertThat(PROJECTED
                        .explain(LocalDate.of(2030, 9, 3), LocalDate.of(2030, 9, 3))
                        .get(1)
                        .in(Language.EN))
                .isEqualTo("3 September 2030: National Day (adjacent day) – Public holiday. Projected (no notice yet)."
                        + " (Bộ luật Lao động 2019, Điều 112)\n"
                        + "- Assumed: the second day of National Day on the adjacent weekday that makes the longer"
                        + " rest; the Prime Minister may choose otherwise.");
    }

    @Test
    void refusesAYearNotAnnouncedUnlessProjectionIsAllowed() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> VIETNAM.plusWorkingDays(LocalDate.of(2026, 12, 30), 3))
                .withMessage("Working days from 2026-12-30 must stay in the calendar Vietnam, which knows 2012-01-01"
                        + " to 2026-12-31, but were 3");
        assertThat(PROJECTED.plusWorkingDays(LocalDate.of(2026, 12, 30), 3)).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> PROJECTED.plusWorkingDays(LocalDate.of(2026, 12, 30), 1_000_000_000));
    }

    @Test
    void keepsWhatIsNotAnnouncedThroughACombination() {
        var assumed = WorkingCalendar.ofText("""
                calendar | Assumed | 2018-01-01 | 2018-12-31
                2018-09-03 | HOLIDAY | PROJECTED | a | b | | assumed NATIONAL_DAY_LONGER_REST
                """);

        for (var both : List.of(assumed.combinedWith(VIETNAM), VIETNAM.combinedWith(assumed))) {
            assertThat(both.isComplete(2018)).isFalse();
            assertThat(both.certaintyBetween(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 6, 2)))
                    .isEqualTo(Certainty.PROJECTED);
        }
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(assumed::announced)
                .withMessage("Calendar must begin with a year that is announced, but Assumed (2018-01-01 to 2018-12-31)"
                        + " is announced to 2017-12-31");
    }

    @Test
    void readsBackTheTextItWritesWithWhatIsAssumed() {
        assertThat(WorkingCalendar.ofText(PROJECTED.toText())).isEqualTo(PROJECTED);
    }
}
