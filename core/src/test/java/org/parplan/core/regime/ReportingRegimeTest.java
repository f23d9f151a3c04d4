package org.parplan.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.deadline.Deadline;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;
import org.parplan.core.text.Wording;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

class ReportingRegimeTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final ReportingRegime REGIME = Regimes.haTinh2018();

    @ParameterizedTest
    @CsvSource({
        "2018-Q1, 2018-03-09, 2018-03-09",
        "2018-Q2, 2018-06-09, 2018-06-08",
        "2018-H1, 2018-06-09, 2018-06-08",
        "2018-Q3, 2018-09-09, 2018-09-07",
        "2018-Q4, 2018-12-09, 2018-12-07",
        "2018-Y, 2018-11-24, 2018-11-23"
    })
    void keepsTheDayOfTheTextAndNamesTheLastWorkingDay(String period, LocalDate lastDay, LocalDate lastWorkingDay) {
        var deadline = REGIME.due(ReportPeriod.parse(period), VIETNAM);

        assertThat(deadline.subject()).isEqualTo(period);
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.lastWorkingDay()).isEqualTo(lastWorkingDay);
        assertThat(deadline.boundary()).isEqualTo(Boundary.BEFORE);
        assertThat(deadline.certainty()).isEqualTo(Certainty.STATUTORY);
    }

    @Test
    void answersByQuarterHalfAndYear() {
        assertThat(REGIME.due(ReportKind.QUARTER, YearQuarter.of(2018, 2), VIETNAM))
                .isEqualTo(REGIME.due(ReportPeriod.parse("2018-Q2"), VIETNAM));
        assertThat(REGIME.due(ReportKind.HALF_YEAR, YearHalf.of(2018, 1), VIETNAM))
                .isEqualTo(REGIME.due(ReportPeriod.parse("2018-H1"), VIETNAM));
        assertThat(REGIME.due(ReportKind.YEAR, Year.of(2018), VIETNAM))
                .isEqualTo(REGIME.due(ReportPeriod.parse("2018-Y"), VIETNAM));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> REGIME.due(ReportKind.YEAR, YearQuarter.of(2018, 2), VIETNAM))
                .withMessage("Kind of report must have 4 reports a year, but was YEAR, which has 1");
    }

    @Test
    void listsTheReportsOfAYearByTheirLastDay() {
        assertThat(REGIME.deadlines(2018, VIETNAM))
                .extracting(Deadline::subject, Deadline::lastDay)
                .containsExactly(
                        tuple("2018-Q1", LocalDate.of(2018, 3, 9)),
                        tuple("2018-Q2", LocalDate.of(2018, 6, 9)),
                        tuple("2018-H1", LocalDate.of(2018, 6, 9)),
                        tuple("2018-Q3", LocalDate.of(2018, 9, 9)),
                        tuple("2018-Y", LocalDate.of(2018, 11, 24)),
                        tuple("2018-Q4", LocalDate.of(2018, 12, 9)));
    }

    @Test
    void explainsWhyADayIsTheLast() {
        var explanation = REGIME.due(ReportPeriod.parse("2018-Q2"), VIETNAM).explanation();

        assertThat(explanation)
                .isEqualTo(Explanation.of("regime.report")
                        .with("period", "Q2")
                        .with("year", "2018")
                        .with("wording", "trước ngày 10 tháng cuối cùng của quý")
                        .basedOn("Kế hoạch CCHC tỉnh Hà Tĩnh năm 2018, mục V.1")
                        .because(Explanation.of("deadline.before")
                                .with("limit", "2018-06-10")
                                .with("lastDay", "2018-06-09"))
                        .because(Explanation.of("deadline.last-working-day")
                                .with("lastDay", "2018-06-09")
                                .with("lastWorkingDay", "2018-06-08")
                                .because(Explanation.of("calendar.weekend").with("days", "2018-06-09"))));
        assertThat(explanation.in(Language.VI)).isEqualTo("""
                        Báo cáo quý II: "trước ngày 10 tháng cuối cùng của quý". (Kế hoạch CCHC tỉnh Hà Tĩnh năm 2018, mục V.1)
                        - Trước ngày 10/6/2018: hạn cuối là ngày 09/6/2018.
                        - Ngày 09/6/2018 không phải ngày làm việc; ngày làm việc cuối cùng trong hạn là ngày 08/6/2018.
                          - Nghỉ hằng tuần: 09/6/2018.""");
        assertThat(explanation.in(Language.EN)).isEqualTo("""
                        Report for quarter II: "trước ngày 10 tháng cuối cùng của quý". (Kế hoạch CCHC tỉnh Hà Tĩnh năm 2018, mục V.1)
                        - Before 10 June 2018: the last day is 9 June 2018.
                        - 9 June 2018 is not a working day; the last working day in time is 8 June 2018.
                          - Weekly rest: 9 June 2018.""");
    }

    @Test
    void saysNothingOfWorkingDaysWhereTheLastDayIsOne() {
        assertThat(REGIME.due(ReportPeriod.parse("2018-Q1"), VIETNAM)
                        .explanation()
                        .steps())
                .containsExactly(Explanation.of("deadline.before")
                        .with("limit", "2018-03-10")
                        .with("lastDay", "2018-03-09"));
    }

    @Test
    void isAsSureAsTheDaysOffThatDecideIt() {
        var tet = annual(new DueRule.DayOfYear(Boundary.ON_OR_BEFORE, MonthDay.of(2, 20)));
        var deadline = tet.due(ReportPeriod.parse("2018-Y"), VIETNAM);

        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2018, 2, 20));
        assertThat(deadline.lastWorkingDay()).isEqualTo(LocalDate.of(2018, 2, 13));
        assertThat(deadline.certainty()).isEqualTo(Certainty.REPORTED);
        assertThat(deadline.explanation().steps().get(0))
                .isEqualTo(Explanation.of("deadline.on-or-before")
                        .with("limit", "2018-02-20")
                        .with("lastDay", "2018-02-20"));
        assertThat(deadline.explanation().steps().get(1).steps())
                .hasSize(7)
                .allSatisfy(day -> assertThat(day.rule()).isEqualTo("calendar.entry"));
    }

    @Test
    void explainsALastDayThatIsASaturdayWorkedBySwap() {
        var january2019 = WorkingCalendar.ofText("""
                calendar | January 2019 | 2019-01-01 | 2019-01-31
                2019-01-05 | SWAPPED_WORKING | REPORTED | Làm bù 31/12/2018 | For 31 December 2018 |
                """);
        var deadline = ReportingRegime.builder()
                .from(annual(new DueRule.DayOfYear(Boundary.ON_OR_BEFORE, MonthDay.of(1, 5))))
                .effectiveTo(Optional.empty())
                .build()
                .due(ReportPeriod.parse("2019-Y"), january2019);

        assertThat(deadline.lastWorkingDay()).isEqualTo(deadline.lastDay());
        assertThat(deadline.certainty()).isEqualTo(Certainty.REPORTED);
        assertThat(deadline.explanation().in(Language.EN))
                .endsWith("- 5 January 2019: For 31 December 2018 – Worked by swap. From secondary sources.");
    }

    @Test
    void refusesADateOutsideItsEffect() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> REGIME.due(ReportPeriod.parse("2019-Q1"), VIETNAM))
                .withMessage("Regime hatinh-2018 is in effect from 2018-01-01 to 2018-12-31,"
                        + " but 2019-Q1 would be due on 2019-03-09");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> REGIME.deadlines(2017, VIETNAM))
                .withMessage("Regime hatinh-2018 is in effect from 2018-01-01 to 2018-12-31, which is not in 2017");
    }

    @Test
    void leavesOutOfAYearWhatIsDueOutsideItsEffect() {
        var fromJune = ReportingRegime.builder()
                .from(REGIME)
                .effectiveFrom(LocalDate.of(2018, 6, 10))
                .build();

        assertThat(fromJune.deadlines(2018, VIETNAM))
                .extracting(Deadline::subject)
                .containsExactly("2018-Q3", "2018-Y", "2018-Q4");
    }

    @Test
    void refusesAReportItDoesNotAskFor() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> REGIME.due(ReportPeriod.parse("2018-H2"), VIETNAM))
                .withMessage("Regime hatinh-2018 must have a rule for 2018-H2,"
                        + " but has rules for [QUARTER, HALF_YEAR 1, YEAR]");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ReportingRegime.builder()
                        .from(REGIME)
                        .rules(List.of(ReportRule.builder()
                                .kind(ReportKind.YEAR)
                                .wording(Wording.of("theo hướng dẫn"))
                                .build()))
                        .build()
                        .due(ReportKind.YEAR, Year.of(2018), VIETNAM))
                .withMessage("Regime hatinh-2018 must say when 2018-Y is due, but says only \"theo hướng dẫn\"");
    }

    @Test
    void refusesARegimeThatCannotBe() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportingRegime.builder()
                        .from(REGIME)
                        .addRules(REGIME.rules().get(1))
                        .build())
                .withMessage("Regime hatinh-2018 must have one rule for a report, but has HALF_YEAR 1 and HALF_YEAR 1");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> ReportingRegime.builder()
                        .from(REGIME)
                        .effectiveTo(LocalDate.of(2017, 12, 31))
                        .build())
                .withMessage(
                        "Regime hatinh-2018 must end on or after its first day 2018-01-01, but ends on 2017-12-31");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportRule.builder()
                        .kind(ReportKind.HALF_YEAR)
                        .wording(Wording.of("trước ngày 10 tháng 6 hàng năm"))
                        .due(new DueRule.DayOfYear(Boundary.BEFORE, MonthDay.of(6, 10)))
                        .build())
                .withMessage("Rule for HALF_YEAR on --06-10 must say by an index which of the year's 2 reports it is"
                        + " for, but has none");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> new DueRule.DayOfYear(Boundary.BEFORE, MonthDay.of(2, 29)))
                .withMessage("Due day must be one that every year has, but was --02-29");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> new DueRule.DayOfLastMonth(Boundary.BEFORE, 32))
                .withMessage("Day of a month must be from 1 to 31, but was 32");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> new DueRule.DayOfLastMonth(Boundary.BEFORE, 31).limit(ReportPeriod.parse("2018-Q2")))
                .withMessage("Due day of 2018-Q2 must be in its last month, which has 30 days, but was 31");
    }

    private static ReportingRegime annual(DueRule due) {
        return ReportingRegime.builder()
                .from(REGIME)
                .rules(List.of(ReportRule.builder()
                        .kind(ReportKind.YEAR)
                        .wording(Wording.of("annual"))
                        .due(due)
                        .build()))
                .build();
    }
}
