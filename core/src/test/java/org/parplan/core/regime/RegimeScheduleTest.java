package org.parplan.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.parplan.core.calendar.WorkingCalendar;

class RegimeScheduleTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final ReportingRegime HA_TINH = ReportingRegimes.vietnam().regime("hatinh-2018");
    private static final ReportingRegime LETTER = ReportingRegimes.vietnam().regime("bnv-581");

    @Test
    void switchesAtADate() {
        var schedule = until("2018-06-30", "2018-07-01");

        assertThat(schedule.at(LocalDate.of(2018, 6, 30)).code()).isEqualTo("hatinh-2018");
        assertThat(schedule.at(LocalDate.of(2018, 7, 1)).code()).isEqualTo("bnv-581");
        assertThat(schedule.due(ReportPeriod.parse("2018-Q1"), VIETNAM).lastDay())
                .isEqualTo(LocalDate.of(2018, 3, 9));
        assertThat(schedule.due(ReportPeriod.parse("2018-Q3"), VIETNAM).lastDay())
                .isEqualTo(LocalDate.of(2018, 9, 20));
        assertThat(schedule.due(ReportPeriod.parse("2018-Y"), VIETNAM).lastDay())
                .isEqualTo(LocalDate.of(2018, 12, 20));
    }

    @Test
    void holdsToTheFirstDayWhereAChangeMakesAReportDueTwice() {
        assertThat(until("2018-03-12", "2018-03-13")
                        .due(ReportPeriod.parse("2018-Q1"), VIETNAM)
                        .lastDay())
                .isEqualTo(LocalDate.of(2018, 3, 9));
    }

    @Test
    void refusesADayThatNoRegimeIsInEffectOn() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> until("2018-06-30", "2019-01-01").at(LocalDate.of(2018, 9, 1)))
                .withMessage("A regime must be in effect on 2018-09-01, but they are"
                        + " hatinh-2018 from 2018-01-01 to 2018-06-30, bnv-581 from 2019-01-01 on");
    }

    @Test
    void refusesAReportThatIsDueWhenItsRegimeIsNotInEffect() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> until("2018-06-30", "2019-01-01").due(ReportPeriod.parse("2018-Q3"), VIETNAM))
                .withMessage(
                        "2018-Q3 must be due while its regime is in effect, but is due on 2018-09-09 by hatinh-2018"
                                + " (from 2018-01-01 to 2018-06-30), on 2018-09-20 by bnv-581 (from 2019-01-01 on)");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> until("2018-06-30", "2019-01-01").due(ReportPeriod.parse("2018-M9"), VIETNAM))
                .withMessage("A regime must say when 2018-M9 is due, but none does of"
                        + " hatinh-2018 from 2018-01-01 to 2018-06-30, bnv-581 from 2019-01-01 on");
    }

    @Test
    void refusesRegimesInEffectOnOneDay() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> until("2018-07-01", "2018-07-01"))
                .withMessage("Regimes of a schedule must follow one another, but hatinh-2018 is in effect"
                        + " from 2018-01-01 to 2018-07-01 and bnv-581 is from 2018-07-01 on");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .as("what has no first day was in effect before")
                .isThrownBy(() -> RegimeSchedule.of(List.of(LETTER, HA_TINH)))
                .withMessage("Regimes of a schedule must follow one another, but bnv-581 is in effect"
                        + " from an unknown day on and hatinh-2018 is from 2018-01-01 to 2018-12-31");
    }

    private static RegimeSchedule until(String lastDay, String firstDay) {
        return RegimeSchedule.of(List.of(
                ReportingRegime.builder()
                        .from(HA_TINH)
                        .effectiveTo(LocalDate.parse(lastDay))
                        .build(),
                ReportingRegime.builder()
                        .from(LETTER)
                        .effectiveFrom(LocalDate.parse(firstDay))
                        .build()));
    }
}
