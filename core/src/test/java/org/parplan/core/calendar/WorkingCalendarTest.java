package org.parplan.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

class WorkingCalendarTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

    @Test
    void counts250WorkingDaysIn2018And121OfThemByTheEndOfJune() {
        assertThat(VIETNAM.workingDaysBetween(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1)))
                .isEqualTo(250);
        assertThat(VIETNAM.workingDaysBetween(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 7, 1)))
                .isEqualTo(121);
    }

    @Test
    void hasTheWeekdaysOffOf2018() {
        assertThat(LocalDate.of(2018, 1, 1)
                        .datesUntil(LocalDate.of(2019, 1, 1))
                        .filter(day -> day.getDayOfWeek().getValue() <= 5)
                        .filter(day -> !VIETNAM.isWorkingDay(day)))
                .hasToString("[2018-01-01, 2018-02-14, 2018-02-15, 2018-02-16, 2018-02-19, 2018-02-20, 2018-04-25,"
                        + " 2018-04-30, 2018-05-01, 2018-09-03, 2018-12-31]");
    }

    @Test
    void keepsAHolidayThatFellOnASunday() {
        var nationalDay = VIETNAM.entryOn(LocalDate.of(2018, 9, 2)).orElseThrow();

        assertThat(nationalDay.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(VIETNAM.weeklyRest().isOverruledBy(nationalDay)).isFalse();
        assertThat(nationalDay.name(Language.VI)).isEqualTo("Quốc khánh");
        assertThat(nationalDay.name(Language.EN)).isEqualTo("National Day");
        assertThat(VIETNAM.entryOn(LocalDate.of(2018, 9, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-13, 5, 2018-02-27",
        "2018-08-31, 1, 2018-09-04",
        "2018-02-27, -5, 2018-02-13",
        "2018-06-09, 1, 2018-06-11",
        "2018-06-09, -1, 2018-06-08",
        "2018-06-09, 0, 2018-06-09",
        "2018-01-01, 250, 2018-12-28",
        "2018-12-31, -250, 2018-01-02",
        "2018-12-28, 3, 2019-01-04",
        "2014-01-24, 5, 2014-02-08",
        "2025-04-25, 3, 2025-04-29"
    })
    void goesWorkingDays(LocalDate from, int workingDays, LocalDate reached) {
        assertThat(VIETNAM.plusWorkingDays(from, workingDays)).isEqualTo(reached);
    }

    @Test
    void movesADateOnlyWhenAsked() {
        var sunday = LocalDate.of(2018, 6, 10);

        assertThat(VIETNAM.adjust(sunday, RollConvention.NONE)).isEqualTo(sunday);
        assertThat(VIETNAM.adjust(sunday, RollConvention.FOLLOWING)).isEqualTo(LocalDate.of(2018, 6, 11));
        assertThat(VIETNAM.adjust(sunday, RollConvention.PRECEDING)).isEqualTo(LocalDate.of(2018, 6, 8));
    }

    @Test
    void refusesDaysItDoesNotKnow() {
        assertThat(VIETNAM.knows(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(VIETNAM.knows(LocalDate.of(2027, 1, 1))).isFalse();
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> VIETNAM.isWorkingDay(LocalDate.of(2027, 1, 1)))
                .withMessage("Day must be in the calendar Vietnam, which knows 2012-01-01 to 2026-12-31,"
                        + " but was 2027-01-01");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> VIETNAM.workingDaysBetween(LocalDate.of(2011, 12, 31), LocalDate.of(2018, 2, 1)))
                .withMessage("Day must be in the calendar Vietnam, which knows 2012-01-01 to 2026-12-31,"
                        + " but was 2011-12-31");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> VIETNAM.plusWorkingDays(LocalDate.of(2018, 12, 28), 1_000_000_000))
                .withMessage("Working days from 2018-12-28 must stay in the calendar Vietnam, which knows 2012-01-01"
                        + " to 2026-12-31, but were 1000000000");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> VIETNAM.plusWorkingDays(LocalDate.of(2018, 12, 28), Integer.MIN_VALUE));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> VIETNAM.previous(LocalDate.of(2012, 1, 3)));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> VIETNAM.isWorkingDay(LocalDate.of(0, 1, 1)));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> VIETNAM.isWorkingDay(LocalDate.MAX));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> VIETNAM.entriesBetween(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            longs = {Long.MIN_VALUE, Integer.MIN_VALUE, -1, Integer.MAX_VALUE, 17_568 + (1L << 32), Long.MAX_VALUE})
    void refusesDaysOfTheEpochItDoesNotKnow(long epochDay) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> VIETNAM.isWorkingDay(epochDay))
                .withMessageStartingWith("Day must be in the calendar Vietnam, which knows 2012-01-01 to 2026-12-31");
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> VIETNAM.plusWorkingDays(epochDay, 1));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> VIETNAM.workingDaysBetween(epochDay, 18_000));
    }

    @Test
    void worksASaturdayThatWasSwapped() {
        var calendar = WorkingCalendar.ofText("""
                calendar | January 2019 | 2019-01-01 | 2019-01-31
                2019-01-05 | SWAPPED_WORKING | REPORTED | Làm bù 31/12/2018 | For 31 December 2018 |
                2019-01-01 | HOLIDAY | STATUTORY | Tết Dương lịch | New Year's Day | Điều 115
                """);

        assertThat(calendar.next(LocalDate.of(2019, 1, 4))).isEqualTo(LocalDate.of(2019, 1, 5));
        assertThat(calendar.entries()).extracting(CalendarEntry::date).isSorted();
        assertThat(calendar.certaintyBetween(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 4)))
                .isEqualTo(Certainty.STATUTORY);
        assertThat(calendar.certaintyBetween(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 5)))
                .isEqualTo(Certainty.REPORTED);
    }

    @Test
    void doesNotDoubtASundayBecauseOfAHolidayOnIt() {
        assertThat(VIETNAM.certaintyBetween(LocalDate.of(2018, 2, 17), LocalDate.of(2018, 2, 18)))
                .isEqualTo(Certainty.STATUTORY);
        assertThat(VIETNAM.certaintyBetween(LocalDate.of(2018, 2, 16), LocalDate.of(2018, 2, 18)))
                .isEqualTo(Certainty.REPORTED);
    }

    @Test
    void explainsDaysThatAreNotPlainWeekdays() {
        var explained = VIETNAM.explain(LocalDate.of(2018, 8, 31), LocalDate.of(2018, 9, 9));

        assertThat(explained)
                .containsExactly(
                        Explanation.of("calendar.weekend").with("days", "2018-09-01"),
                        Explanation.of("calendar.entry")
                                .with("date", "2018-09-02")
                                .with("nameVi", "Quốc khánh")
                                .with("nameEn", "National Day")
                                .with("kind", "HOLIDAY")
                                .with("certainty", "STATUTORY")
                                .basedOn("Bộ luật Lao động 2012, Điều 115"),
                        Explanation.of("calendar.entry")
                                .with("date", "2018-09-03")
                                .with("nameVi", "Nghỉ bù Quốc khánh (02/9, Chủ nhật)")
                                .with("nameEn", "In lieu of National Day (2 September, a Sunday)")
                                .with("kind", "IN_LIEU")
                                .with("certainty", "STATUTORY")
                                .basedOn("Bộ luật Lao động 2012, Điều 115 khoản 3"),
                        Explanation.of("calendar.weekend").with("days", "2018-09-08,2018-09-09"));
        assertThat(explained.get(1).in(Language.VI))
                .isEqualTo("Ngày 02/9/2018: Quốc khánh – Nghỉ lễ, tết. Theo quy định của luật."
                        + " (Bộ luật Lao động 2012, Điều 115)");
        assertThat(explained.get(1).in(Language.EN))
                .isEqualTo("2 September 2018: National Day – Public holiday. Fixed by law."
                        + " (Bộ luật Lao động 2012, Điều 115)");
        assertThat(explained.get(3).in(Language.VI)).isEqualTo("Nghỉ hằng tuần: 08/9/2018, 09/9/2018.");
        assertThat(explained.get(3).in(Language.EN)).isEqualTo("Weekly rest: 8 September 2018, 9 September 2018.");
    }

    @ParameterizedTest
    @ValueSource(classes = {DayKind.class, Certainty.class, RollConvention.class})
    void hasALabelForEachConstantInEachLanguage(Class<? extends Enum<?>> type) {
        for (var language : Language.values()) {
            for (var constant : type.getEnumConstants()) {
                assertThat(Labels.of(language).label(constant)).isNotBlank();
            }
        }
    }

    @Test
    void refusesACalendarThatCannotBe() {
        var january = WorkingCalendar.builder()
                .name("January")
                .firstDay(LocalDate.of(2018, 1, 1))
                .lastDay(LocalDate.of(2018, 1, 31));
        var newYear = VIETNAM.entryOn(LocalDate.of(2018, 1, 1)).orElseThrow();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> january.entries(List.of(newYear, newYear)).build())
                .withMessage("A day must have at most one entry, but 2018-01-01 has two");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> january.entries(VIETNAM.entries()).build())
                .withMessage("Day must be in the calendar January, which knows 2018-01-01 to 2018-01-31,"
                        + " but was 2012-01-01");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> january.lastDay(LocalDate.of(2017, 12, 31)).build())
                .withMessage("Last day must be on or after the first day 2018-01-01, but was 2017-12-31");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> january.lastDay(LocalDate.MAX).build())
                .withMessage("Calendar must lie in the years 1 to 9999, but was 2018-01-01 to +999999999-12-31");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> WorkingCalendar.builder()
                        .name("January")
                        .firstDay(LocalDate.of(1_000_000, 1, 1))
                        .lastDay(LocalDate.of(1_000_000, 1, 31))
                        .build())
                .withMessage("Calendar must lie in the years 1 to 9999," + " but was +1000000-01-01 to +1000000-01-31");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> january.entries(List.of(CalendarEntry.builder()
                                .from(newYear)
                                .kind(DayKind.SWAPPED_WORKING)
                                .build()))
                        .lastDay(LocalDate.of(2018, 1, 31))
                        .build())
                .withMessage(
                        "SWAPPED_WORKING must be a day of the weekly rest (SATURDAY,SUNDAY), but was 2018-01-01, a MONDAY");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        CalendarEntry.builder().from(newYear).nameVi("a | b").build())
                .withMessage("Name in Vietnamese must be one line without | and without spaces around it,"
                        + " but was \"a | b\"");
    }

    @Test
    void refusesTextItWouldNotWrite() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WorkingCalendar.ofText("# nothing\n"))
                .withMessage("Calendar must begin with a line such as calendar | Vietnam | 2018-01-01 | 2018-12-31");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WorkingCalendar.ofText("calendar | Vietnam | 2018\n"))
                .withMessage("Line 1 must be written such as calendar | Vietnam | 2018-01-01 | 2018-12-31:"
                        + " calendar | Vietnam | 2018");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WorkingCalendar.ofText(
                        "calendar | V | 2018-01-01 | 2018-12-31\n\n2018-02-30 | HOLIDAY | DECIDED | a | b |"))
                .withMessage(
                        "Line 3 must be written such as 2018-09-02 | HOLIDAY | STATUTORY | Quốc khánh | National Day"
                                + " | Bộ luật Lao động 2012, Điều 115: 2018-02-30 | HOLIDAY | DECIDED | a | b |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"of", "in 2018-01-01", "for 2018-02-30", "assumed WISHES", ""})
    void refusesAFieldItDoesNotKnow(String more) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WorkingCalendar.ofText(
                        "calendar | V | 2018-01-01 | 2018-12-31\n2018-01-01 | HOLIDAY | DECIDED | a | b | | " + more))
                .withMessage(
                        "Line 2 must be written such as 2018-09-02 | HOLIDAY | STATUTORY | Quốc khánh | National Day"
                                + " | Bộ luật Lao động 2012, Điều 115 | of NATIONAL | for 2018-09-03"
                                + " | since 2018-01-31: 2018-01-01 | HOLIDAY | DECIDED | a | b | | " + more);
    }

    @Test
    void saysWhyAnEntryOfATextCannotBe() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WorkingCalendar.ofText(
                        "calendar | V | 2018-01-01 | 2018-12-31\n2018-01-01 | SWAPPED_WORKING | DECIDED | a | b |"))
                .withMessage(
                        "Line 2: SWAPPED_WORKING must be a day of the weekly rest (SATURDAY,SUNDAY), but was 2018-01-01, a MONDAY");
    }

    @Test
    void readsTextAsAnEditorOnWindowsSavesIt() {
        assertThat(WorkingCalendar.ofText("\uFEFF" + VIETNAM.toText().replace("\n", "\r\n")))
                .isEqualTo(VIETNAM);
    }

    @Test
    void refusesASureDayWithoutASource() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WorkingCalendar.ofText(
                        "calendar | V | 2018-01-01 | 2018-12-31\n2018-01-01 | HOLIDAY | DECIDED | a | b |"))
                .withMessage("Day that is DECIDED must name its source, but 2018-01-01 has none");
    }

    @Test
    void refusesADayInLieuOfNoHoliday() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WorkingCalendar.ofText("calendar | V | 2018-01-01 | 2018-12-31\n"
                        + "2018-01-02 | IN_LIEU | DECIDED | a | b | s | for 2018-01-01"))
                .withMessage("IN_LIEU on 2018-01-02 must stand for a holiday, but 2018-01-02 stands for 2018-01-01,"
                        + " which has no entry");
    }

    @Test
    void isCompleteOnlyInYearsThatItKnowsWhole() {
        assertThat(VIETNAM.isComplete(2026)).isTrue();
        assertThat(VIETNAM.isComplete(2027)).isFalse();
        assertThat(VIETNAM.isComplete(Integer.MAX_VALUE)).isFalse();
        assertThat(VIETNAM.isComplete(Integer.MIN_VALUE)).isFalse();
    }

    @Test
    void combinesBodiesThatRestOnOtherDays() {
        var fridays = WorkingCalendar.ofText("calendar | Friday | 2018-06-01 | 2018-06-30 | rest FRIDAY\n");
        var both = fridays.combinedWith(VIETNAM);

        assertThat(both.weeklyRest().toString()).isEqualTo("FRIDAY,SATURDAY,SUNDAY");
        assertThat(both.workingDaysBetween(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 7, 1)))
                .isEqualTo(16);
        assertThat(VIETNAM.combinedWith(VIETNAM)).isEqualTo(VIETNAM);
    }
}
