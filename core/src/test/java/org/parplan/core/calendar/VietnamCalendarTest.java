package org.parplan.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The bundled days of 2012 to 2026, against tables worked out from the sources before the calendar was written. */
class VietnamCalendarTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

    @ParameterizedTest
    @CsvFileSource(resources = "days-off-2012-2026.csv", numLinesToSkip = 1)
    void hasTheDaysOffTheWorkedSaturdaysAndTheWorkingDaysOfEachYear(
            int year, String weekdaysOff, @Nullable String saturdaysWorked, int workingDays) {
        assertThat(days(year).filter(day -> !isWeekend(day) && !VIETNAM.isWorkingDay(day)))
                .containsExactlyElementsOf(days(year, weekdaysOff));
        assertThat(days(year).filter(day -> isWeekend(day) && VIETNAM.isWorkingDay(day)))
                .containsExactlyElementsOf(days(year, saturdaysWorked));
        assertThat(VIETNAM.workingDaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .isEqualTo(workingDays);
        assertThat(VIETNAM.isComplete(year)).isTrue();
    }

    @Test
    void makesOfEachDayWhatTheTableOfKindsSays() throws Exception {
        try (var table = getClass().getResourceAsStream("kinds-2012-2026.csv")) {
            var lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(VIETNAM.entries().stream()
                            .map(entry -> "%s,%s,%s,%s"
                                    .formatted(
                                            entry.date(),
                                            entry.kind(),
                                            entry.holiday().orElse(""),
                                            entry.standsFor()
                                                    .map(LocalDate::toString)
                                                    .orElse(""))))
                    .containsExactlyElementsOf(lines);
        }
    }

    @Test
    void citesASourceForEachDay() {
        assertThat(VIETNAM.entries())
                .allSatisfy(entry -> assertThat(entry.source()).isPresent());
        assertThat(VIETNAM.entries()).noneMatch(entry -> entry.certainty() == Certainty.PROJECTED);
    }

    @Test
    void isNeverSurerThanItsSources() {
        assertThat(entries(entry -> entry.certainty() == Certainty.STATUTORY))
                .allSatisfy(entry -> {
                    assertThat(entry.kind()).isIn(DayKind.HOLIDAY, DayKind.IN_LIEU);
                    assertThat(entry.holiday()).isNotEqualTo(Optional.of("TET"));
                    assertThat(entry.source().orElseThrow())
                            .matches("(Bộ luật Lao động 20(12|19)|Nghị quyết 28/2026/QH16), Điều .*");
                })
                .noneMatch(entry -> entry.date().isBefore(LocalDate.of(2013, 5, 1)));
        assertThat(entries(entry -> entry.date().getYear() <= 2017 && entry.certainty() == Certainty.DECIDED))
                .isEmpty();
    }

    @Test
    void knowsSinceWhenTheSwapOfNewYear2026WasKnownAndNoMoreThanTheSourcesSay() {
        assertThat(entries(entry -> entry.knownSince().isPresent()))
                .extracting(CalendarEntry::date)
                .containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 10));
    }

    @Test
    void decidesOnlyWhereASourceNamesANoticeOrIsAnOfficialBody() {
        assertThat(entries(entry -> entry.certainty() == Certainty.DECIDED))
                .isNotEmpty()
                .allMatch(entry -> entry.source().orElseThrow().matches("([0-9]+/[A-ZĐ-]+|.*\\.gov\\.vn);.*"));
    }

    @Test
    void swapsAcrossTheTurnOfTheYear() {
        assertThat(VIETNAM.entryOn(LocalDate.of(2018, 12, 31)).orElseThrow().standsFor())
                .contains(LocalDate.of(2019, 1, 5));
        assertThat(VIETNAM.entryOn(LocalDate.of(2019, 1, 5)).orElseThrow().standsFor())
                .contains(LocalDate.of(2018, 12, 31));
        assertThat(VIETNAM.plusWorkingDays(LocalDate.of(2018, 12, 28), 3)).isEqualTo(LocalDate.of(2019, 1, 4));
    }

    @Test
    void cascadesPastAnotherHolidayIn2023() {
        assertThat(VIETNAM.entryOn(LocalDate.of(2023, 5, 1)).orElseThrow().kind())
                .isEqualTo(DayKind.HOLIDAY);
        assertThat(VIETNAM.entryOn(LocalDate.of(2023, 5, 2)).orElseThrow().standsFor())
                .contains(LocalDate.of(2023, 4, 29));
        assertThat(VIETNAM.entryOn(LocalDate.of(2023, 5, 3)).orElseThrow().standsFor())
                .contains(LocalDate.of(2023, 4, 30));
    }

    @Test
    void restsNineDaysAtTheLunarNewYearOf2014() {
        assertThat(LocalDate.of(2014, 1, 28)
                        .datesUntil(LocalDate.of(2014, 2, 6))
                        .filter(VIETNAM::isWorkingDay))
                .isEmpty();
        assertThat(VIETNAM.plusWorkingDays(LocalDate.of(2014, 1, 24), 5)).isEqualTo(LocalDate.of(2014, 2, 8));
    }

    private static List<CalendarEntry> entries(Predicate<CalendarEntry> which) {
        return VIETNAM.entries().stream().filter(which).toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static List<LocalDate> days(int year, @Nullable String monthsAndDays) {
        return monthsAndDays == null
                ? List.of()
                : Arrays.stream(monthsAndDays.split(" ", -1))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList();
    }
}
