package org.parplan.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;
import org.threeten.extra.LocalDateRange;

class TimeLimitTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

    @ParameterizedTest
    @CsvFileSource(resources = "limits.csv", numLinesToSkip = 1)
    void endsOnTheDayThatTheTableReckons(
            LocalDate event, String limit, LocalDate runsOutOn, LocalDate lastDay, @Nullable String skipped) {
        var deadline = TimeLimit.parse(limit).due(event, VIETNAM);

        assertThat(deadline.subject()).isEqualTo(limit);
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.hour()).isEmpty();
        assertThat(deadline.lastWorkingDay()).isEqualTo(lastDay);
        assertThat(deadline.boundary()).isEqualTo(Boundary.ON_OR_BEFORE);
        assertThat(DaysOff.of(deadline.explanation())).containsExactlyElementsOf(DaysOff.listed(skipped));
        assertThat(bases(deadline.explanation()))
                .as("the event's day is not counted by article 147, also where working days are")
                .contains("Bộ luật Dân sự 2015, Điều 147");
        assertThat(bases(deadline.explanation()).contains("Bộ luật Dân sự 2015, Điều 148"))
                .isEqualTo(!limit.endsWith("WORKING_DAYS"));
        assertThat(DaysOff.told(deadline.explanation())
                        .anyMatch(step -> step.rule().equals("deadline.limit-day-off")
                                && runsOutOn.toString().equals(step.arguments().get("runsOut"))))
                .isEqualTo(!runsOutOn.equals(lastDay));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "limits-in-hours.csv", numLinesToSkip = 1)
    void runsHoursRoundTheClock(LocalDateTime event, String limit, LocalDate lastDay, LocalTime hour) {
        var deadline = TimeLimit.parse(limit).due(event, VIETNAM);

        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.hour()).isEqualTo(Optional.ofNullable(hour));
        assertThat(deadline.lastWorkingDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "limits-with-pauses.csv", numLinesToSkip = 1)
    void leavesOutTheDaysOfPauses(LocalDate event, String limit, String pauses, LocalDate lastDay) {
        var deadline = TimeLimit.parse(limit).due(event, VIETNAM, ranges(pauses));

        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.lastWorkingDay()).isEqualTo(lastDay);
    }

    @Test
    void takesTheDayOfAMomentWhereItIsNotInHours() {
        assertThat(TimeLimit.ofWorkingDays(5).due(LocalDateTime.of(2018, 2, 13, 16, 0), VIETNAM))
                .isEqualTo(TimeLimit.ofWorkingDays(5).due(LocalDate.of(2018, 2, 13), VIETNAM));
    }

    @Test
    void explainsWorkingDays() {
        var explanation = TimeLimit.ofWorkingDays(1)
                .due(LocalDate.of(2018, 8, 31), VIETNAM)
                .explanation();

        assertThat(explanation.in(Language.VI)).startsWith("""
                        Thời hạn 1 ngày làm việc kể từ ngày 31/8/2018: hạn cuối là ngày 04/9/2018.
                        - Ngày 31/8/2018 không tính; ngày đầu tiên được tính là ngày 04/9/2018. (Bộ luật Dân sự 2015, Điều 147)
                        - Đủ 1 ngày làm việc vào ngày 04/9/2018.
                          - Nghỉ hằng tuần: 01/9/2018.
                        """).contains("\n  - Ngày 03/9/2018: ");
        assertThat(explanation.in(Language.EN)).startsWith("""
                        1 working day from 31 August 2018: the last day is 4 September 2018.
                        - 31 August 2018 is not counted; the first day counted is 4 September 2018. (Bộ luật Dân sự 2015, Điều 147)
                        - 1 working day later is 4 September 2018.
                          - Weekly rest: 1 September 2018.
                        """);
    }

    @Test
    void explainsAMonthEndAndADayOff() {
        assertThat(TimeLimit.parse("1 MONTHS")
                        .due(LocalDate.of(2018, 1, 31), VIETNAM)
                        .explanation()
                        .in(Language.VI))
                .isEqualTo("""
                        Thời hạn 1 tháng kể từ ngày 31/01/2018: hạn cuối là ngày 28/02/2018.
                        - Ngày 31/01/2018 không tính; ngày đầu tiên được tính là ngày 01/02/2018. (Bộ luật Dân sự 2015, Điều 147)
                        - Tính theo dương lịch. (Bộ luật Dân sự 2015, Điều 145)
                        - Tháng cuối cùng không có ngày 31: kết thúc khi hết ngày cuối tháng, ngày 28/02/2018. (Bộ luật Dân sự 2015, Điều 148)""");
        assertThat(TimeLimit.parse("1 WEEKS")
                        .due(LocalDate.of(2018, 3, 3), VIETNAM)
                        .explanation()
                        .in(Language.EN))
                .isEqualTo("""
                        1 week from 3 March 2018: the last day is 12 March 2018.
                        - 3 March 2018 is not counted; the first day counted is 4 March 2018. (Bộ luật Dân sự 2015, Điều 147)
                        - It ends at the end of the same weekday of the last week, 10 March 2018. (Bộ luật Dân sự 2015, Điều 148)
                        - It cannot end on 10 March 2018; it ends at the end of the next working day, 12 March 2018. (Bộ luật Dân sự 2015, Điều 148)
                          - Weekly rest: 10 March 2018, 11 March 2018.""");
    }

    @Test
    void explainsPauses() {
        assertThat(TimeLimit.parse("1 MONTHS")
                        .due(LocalDate.of(2018, 1, 31), VIETNAM, ranges("2018-02-05/2018-02-07"))
                        .explanation()
                        .in(Language.VI))
                .isEqualTo("""
                        Thời hạn 1 tháng kể từ ngày 31/01/2018: hạn cuối là ngày 05/3/2018.
                        - Ngày 31/01/2018 không tính; ngày đầu tiên được tính là ngày 01/02/2018. (Bộ luật Dân sự 2015, Điều 147)
                        - Thời hạn bị gián đoạn, tính thành 30 ngày: hết vào ngày 05/3/2018. (Bộ luật Dân sự 2015, Điều 146 khoản 1)
                        - Tạm dừng từ ngày 05/02/2018 đến hết ngày 07/02/2018: không tính.""");
    }

    @Test
    void explainsHours() {
        assertThat(TimeLimit.parse("24 HOURS")
                        .due(LocalDateTime.of(2018, 6, 8, 15, 0), VIETNAM)
                        .explanation()
                        .in(Language.VI))
                .isEqualTo("""
                        Thời hạn 24 giờ kể từ 15:00 ngày 08/6/2018: hết vào 15:00 ngày 09/6/2018; hạn cuối là ngày 11/6/2018.
                        - Tính từ thời điểm 15:00 ngày 08/6/2018. (Bộ luật Dân sự 2015, Điều 147)
                        - Ngày 09/6/2018 không tính là ngày kết thúc; thời hạn kết thúc khi hết ngày làm việc tiếp theo, ngày 11/6/2018. (Bộ luật Dân sự 2015, Điều 148)
                          - Nghỉ hằng tuần: 09/6/2018, 10/6/2018.""");
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryUnitInBothLanguages(LimitUnit unit) {
        var explanation = TimeLimit.of(1, unit)
                .due(LocalDateTime.of(2018, 6, 11, 9, 30), VIETNAM)
                .explanation();
        for (var language : Language.values()) {
            assertThat(explanation.in(language)).contains(language == Language.VI ? "hạn cuối" : "the last day is");
        }
    }

    @Test
    void isAsSureAsTheDaysOffThatDecideIt() {
        assertThat(TimeLimit.ofWorkingDays(5)
                        .due(LocalDate.of(2018, 2, 13), VIETNAM)
                        .certainty())
                .isEqualTo(Certainty.REPORTED);
        assertThat(TimeLimit.parse("1 MONTHS")
                        .due(LocalDate.of(2018, 1, 31), VIETNAM)
                        .certainty())
                .as("a month runs over days off without asking")
                .isEqualTo(Certainty.STATUTORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "5",
                "WORKING_DAYS",
                "5 FORTNIGHTS",
                "5 working_days",
                "5  DAYS",
                "05 DAYS",
                "+5 DAYS",
                "99999999999 DAYS",
                "5 DAYS "
            })
    void showsASpecimenWhereTheTextHasAnotherForm(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TimeLimit.parse(text))
                .withMessage("Time limit must be written such as 5 WORKING_DAYS: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 DAYS", "-1 MONTHS", "0 WORKING_DAYS"})
    void refusesALengthThatIsNone(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TimeLimit.parse(text))
                .withMessage("Time limit must be at least 1, or count working days back, but was " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-05, 1000000000 DAYS, on +2739925-01-08",
        "2018-01-05, 1000000000 YEARS, later than any date",
        "2018-01-05, 2000000000 HALF_YEARS, later than any date",
        "2026-12-31, 1 DAYS, on 2027-01-01",
        "2011-12-01, 1 WEEKS, on 2011-12-08",
        "0000-01-01, 1 WEEKS, on 0000-01-08"
    })
    void refusesToEndWhereTheCalendarKnowsNothing(LocalDate event, String limit, String end) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TimeLimit.parse(limit).due(event, VIETNAM))
                .withMessage(
                        "Time limit %s from %s must end in the calendar Vietnam, which knows 2012-01-01 to 2026-12-31,"
                                + " but would end %s",
                        limit, event, end);
    }

    @Test
    void refusesWorkingDaysAndHoursWhereTheCalendarKnowsNothing() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TimeLimit.ofWorkingDays(1_000_000_000).due(LocalDate.of(2018, 1, 5), VIETNAM))
                .withMessage("Working days from 2018-01-05 must stay in the calendar Vietnam, which knows 2012-01-01 to"
                        + " 2026-12-31, but were 1000000000");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TimeLimit.ofWorkingDays(1).due(LocalDate.of(2011, 12, 30), VIETNAM))
                .withMessage("Day must be in the calendar Vietnam, which knows 2012-01-01 to 2026-12-31, but was"
                        + " 2011-12-30");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TimeLimit.parse("1000000000 HOURS").due(LocalDateTime.of(2018, 1, 5, 8, 0), VIETNAM))
                .withMessageStartingWith("Time limit 1000000000 HOURS from 2018-01-05T08:00 must end in the calendar");
    }

    @Test
    void refusesHoursFromADay() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TimeLimit.parse("24 HOURS").due(LocalDate.of(2018, 6, 11), VIETNAM))
                .withMessage("Time limit in hours must run from a moment, such as 2018-06-11T09:30, but 24 HOURS was to"
                        + " run from 2018-06-11");
    }

    @Test
    void refusesPausesThatCannotBe() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TimeLimit.ofWorkingDays(-5)
                        .due(LocalDate.of(2018, 6, 11), VIETNAM, ranges("2018-06-05/2018-06-07")))
                .withMessage("Time limit with pauses must run forward, but -5 WORKING_DAYS counts back");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TimeLimit.ofWorkingDays(5)
                        .due(
                                LocalDate.of(2018, 6, 11),
                                VIETNAM,
                                List.of(LocalDateRange.ofUnboundedEnd(LocalDate.of(2018, 6, 12)))))
                .withMessageStartingWith("Pause must have a first and a last day, but was 2018-06-12/");
    }

    private static List<LocalDateRange> ranges(String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(range -> range.split("/", -1))
                .map(ends -> LocalDateRange.ofClosed(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
                .toList();
    }

    private static List<String> bases(Explanation explanation) {
        return DaysOff.told(explanation)
                .flatMap(step -> step.basis().stream())
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    @Test
    void aPauseThatTakesNoDayOfTheRunLeavesTheLimitContinuous() {
        var month = TimeLimit.of(1, LimitUnit.MONTHS);
        var event = LocalDate.of(2018, 7, 1);
        var onTheLastDay = List.of(LocalDateRange.ofClosed(LocalDate.of(2018, 8, 1), LocalDate.of(2018, 8, 1)));

        assertThat(month.due(event, WorkingCalendar.vietnam()).lastDay()).isEqualTo(LocalDate.of(2018, 8, 1));
        var paused = month.due(event, WorkingCalendar.vietnam(), onTheLastDay);
        assertThat(paused.lastDay())
                .as("the last day is paused, the run is not")
                .isEqualTo(LocalDate.of(2018, 8, 2));
        assertThat(DaysOff.told(paused.explanation()))
                .extracting(Explanation::rule)
                .contains("deadline.limit-pause");
    }

    @Test
    void namesThePauseThatHoldsTheEnd() {
        var paused = TimeLimit.of(3, LimitUnit.DAYS)
                .due(
                        LocalDate.of(2018, 6, 7),
                        WorkingCalendar.vietnam(),
                        List.of(LocalDateRange.ofClosed(LocalDate.of(2018, 6, 11), LocalDate.of(2018, 6, 12))));

        assertThat(paused.lastDay()).isEqualTo(LocalDate.of(2018, 6, 13));
        assertThat(DaysOff.told(paused.explanation()))
                .extracting(Explanation::rule)
                .contains("deadline.limit-pause");
    }

    @Test
    void refusesAMomentWithSeconds() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TimeLimit.of(24, LimitUnit.HOURS)
                        .due(LocalDateTime.of(2018, 6, 12, 10, 0, 30), WorkingCalendar.vietnam()))
                .withMessage("Moment of an event must be in whole minutes, such as 2018-06-12T17:00,"
                        + " but was 2018-06-12T10:00:30");
    }
}
