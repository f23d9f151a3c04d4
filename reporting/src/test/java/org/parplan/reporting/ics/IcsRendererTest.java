package org.parplan.reporting.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Language;
import org.parplan.reporting.ReportContext;

/** What the calendar holds, as another library reads it. */
class IcsRendererTest {

    private static final String NASTY = "</script> \" onload=\"x <& 'y' =cmd|, ; \\n \\ 𠀋";

    @ParameterizedTest
    @EnumSource
    void isValidByItsStandard(Language language) {
        var calendar = read(IcsRenderer.of(language).render(ReportContext.report()));
        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
    }

    @Test
    void holdsAnEventForEachReportAndEachEndOfATime() {
        assertThat(read(ReportContext.plan(), ReportContext.AS_OF).stream()
                        .map(event -> event.getUid().getValue() + " "
                                + event.getDateStart()
                                        .getValue()
                                        .getRawComponents()
                                        .toString(false, false)))
                .containsExactly(
                        "ht-2018/report/2018-Q1@parplan.org 20180309",
                        "ht-2018/report/2018-Q2@parplan.org 20180609",
                        "ht-2018/report/2018-Q3@parplan.org 20180909",
                        "ht-2018/report/2018-Y@parplan.org 20181124",
                        "ht-2018/report/2018-Q4@parplan.org 20181209",
                        "ht-2018/2.1@parplan.org 20180331",
                        "ht-2018/2.2@parplan.org 20181231",
                        "ht-2018/2.3/1@parplan.org 20180331",
                        "ht-2018/2.3/2@parplan.org 20181231",
                        "ht-2018/7.5@parplan.org 20181231",
                        "ht-2018/7.10@parplan.org 20181031",
                        "ht-2018/7.12@parplan.org 20180831",
                        "ht-2018/7.14@parplan.org 20181231");
    }

    @Test
    void holdsAnEventForEachDayByWhichATaskThatComesBackIsDue() {
        var plan = Plan.builder()
                .from(ReportContext.plan())
                .tasks(List.of(ReportContext.task("2.1", "Quý I; trước ngày 20 hằng tháng", "0")))
                .build();
        assertThat(read(plan, ReportContext.AS_OF).stream()
                        .skip(5)
                        .map(event -> event.getUid().getValue()))
                .containsExactly(
                        "ht-2018/2.1/20180119@parplan.org",
                        "ht-2018/2.1/20180219@parplan.org",
                        "ht-2018/2.1/20180319@parplan.org");
    }

    @Test
    void anEventIsOneWholeDayAndEndsBeforeTheNext() {
        assertThat(read(ReportContext.plan(), ReportContext.AS_OF)).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
            var start = event.getDateStart().getValue().getRawComponents();
            var end = event.getDateEnd().getValue().getRawComponents();
            assertThat(LocalDate.of(end.getYear(), end.getMonth(), end.getDate()))
                    .isEqualTo(LocalDate.of(start.getYear(), start.getMonth(), start.getDate())
                            .plusDays(1));
        });
    }

    @Test
    void isStampedWithTheDateOfTheReportAndNoClock() {
        assertThat(read(ReportContext.plan(), ReportContext.AS_OF))
                .allSatisfy(event -> assertThat(
                                event.getDateTimeStamp().getValue().toInstant())
                        .isEqualTo(
                                ReportContext.AS_OF.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    @Test
    void eventsKeepTheirIdentityFromOneReportToTheNext() {
        assertThat(uids(LocalDate.of(2018, 1, 5)))
                .isEqualTo(uids(LocalDate.of(2018, 12, 31)))
                .doesNotHaveDuplicates();
    }

    @Test
    void tasksThatShareAnIdStillHaveIdentitiesOfTheirOwn() {
        var task = ReportContext.plan().task("2.1");
        var plan = Plan.builder()
                .from(ReportContext.plan())
                .tasks(List.of(task, task, task))
                .build();
        assertThat(read(plan, ReportContext.AS_OF).stream()
                        .map(event -> event.getUid().getValue())
                        .skip(5))
                .containsExactly("ht-2018/2.1@parplan.org", "ht-2018/2.1~2@parplan.org", "ht-2018/2.1~3@parplan.org");
    }

    @Test
    void aLastDayThatIsADayOffNamesTheLastWorkingDay() {
        assertThat(read(ReportContext.plan(), ReportContext.AS_OF)
                        .get(1)
                        .getSummary()
                        .getValue())
                .isEqualTo("Hạn gửi Báo cáo quý II (ngày làm việc cuối cùng: 08/6/2018)");
        assertThat(read(ReportContext.plan(), ReportContext.AS_OF)
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo("Hạn gửi Báo cáo quý I");
    }

    @Test
    void anyTextOfThePlanReadsBackAsItIs() {
        var task = Task.builder()
                .from(ReportContext.plan().task("2.1"))
                .content(NASTY)
                .products(List.of())
                .build();
        var plan =
                Plan.builder().from(ReportContext.plan()).tasks(List.of(task)).build();
        assertThat(read(plan, ReportContext.AS_OF))
                .last()
                .satisfies(event -> assertThat(event.getSummary().getValue())
                        .isEqualTo("Hết thời gian thực hiện nhiệm vụ 2.1: " + NASTY
                                + " (ngày làm việc cuối cùng: 30/3/2018)"));
    }

    private static List<String> uids(LocalDate asOf) {
        return read(ReportContext.plan(), asOf).stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    private static List<VEvent> read(Plan plan, LocalDate asOf) {
        return read(IcsRenderer.of(Language.VI).render(ReportContext.reportOn(plan, asOf)))
                .getEvents();
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }
}
