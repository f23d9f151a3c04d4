package org.parplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.core.progress.Entries.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.GroupSelector;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.kpi.Share;
import org.parplan.core.regime.DueRule;
import org.parplan.core.regime.RegimeSchedule;
import org.parplan.core.regime.ReportKind;
import org.parplan.core.regime.ReportPeriod;
import org.parplan.core.regime.ReportRule;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Wording;

class ReportingDisciplineTest {

    /** Before the 10th of the last month of a quarter till June, before the 20th from July on. */
    private static final RegimeSchedule REGIMES = RegimeSchedule.of(List.of(
            regime("old", 10, Optional.empty(), Optional.of(day(6, 30))),
            regime("new", 20, Optional.of(day(7, 1)), Optional.empty())));

    private static ReportingRegime regime(String code, int day, Optional<LocalDate> from, Optional<LocalDate> to) {
        return ReportingRegime.builder()
                .code(code)
                .name("Chế độ " + code)
                .source("mẫu")
                .effectiveFrom(from)
                .effectiveTo(to)
                .addSenders(new AgencyGroup(Wording.of("UBND cấp huyện"), Optional.of(GroupSelector.parse("DISTRICT"))))
                .addRules(ReportRule.builder()
                        .kind(ReportKind.QUARTER)
                        .wording(Wording.of("trước ngày %s tháng cuối quý".formatted(day)))
                        .due(new DueRule.DayOfLastMonth(Boundary.BEFORE, day))
                        .build())
                .build();
    }

    private static ReportingDiscipline discipline(LocalDate asOf, ProgressEntry... entries) {
        return ReportingDiscipline.of(
                REGIMES,
                Entries.YEAR,
                ProgressLedger.of(Stream.of(entries)),
                WorkingCalendar.vietnam(),
                StatusTerms.asOf(asOf).using(Entries.REGISTRY));
    }

    private static ProgressEntry sent(String period, String agency, LocalDate day) {
        return ProgressEntry.builder()
                .id(period + agency + day)
                .subject(Subject.report(ReportPeriod.parse(period)))
                .agency(agency)
                .kind(EntryKind.REPORT_SENT)
                .effectiveOn(day)
                .build();
    }

    private static List<String> told(ReportingDiscipline discipline) {
        return discipline.reports().stream()
                .map(report -> report.report() + " " + report.agency() + " " + report.lastDay() + " " + report.state())
                .toList();
    }

    @Test
    void eachReportIsDueByTheRegimeOfItsDayFromWhoThereIsThen() {
        assertThat(told(discipline(day(3, 1))))
                .containsExactly(
                        "2018-Q1 d1 2018-03-09 NOT_DUE",
                        "2018-Q1 d2 2018-03-09 NOT_DUE",
                        "2018-Q2 d1 2018-06-09 NOT_DUE",
                        "2018-Q2 d2 2018-06-09 NOT_DUE",
                        "2018-Q3 d2 2018-09-19 NOT_DUE", // d1 has ended, and the new regime holds
                        "2018-Q4 d2 2018-12-19 NOT_DUE");
    }

    @Test
    void sentIsOnTimeToTheLastDayAndNotSentIsMissingFromTheNextOn() {
        var first = sent("2018-Q1", "d1", day(3, 9));
        var second = sent("2018-Q1", "d2", day(3, 12));
        assertThat(told(discipline(day(3, 2)))).startsWith("2018-Q1 d1 2018-03-09 DUE_SOON");
        assertThat(told(discipline(day(3, 9)))).startsWith("2018-Q1 d1 2018-03-09 DUE_SOON");
        assertThat(told(discipline(day(3, 12), first, second)))
                .startsWith("2018-Q1 d1 2018-03-09 SENT_ON_TIME", "2018-Q1 d2 2018-03-09 SENT_LATE");
        var late = discipline(day(3, 12), first, second).reports().get(1);
        assertThat(late.daysLate()).isEqualTo(3);
        assertThat(late.workingDaysLate()).isEqualTo(1);
        assertThat(late.explanation().in(Language.VI))
                .startsWith(
                        "Báo cáo quý I: gửi ngày 12/3/2018, chậm 3 ngày (1 ngày làm việc) so với hạn cuối 09/3/2018.");
        assertThat(told(discipline(day(3, 10)))).startsWith("2018-Q1 d1 2018-03-09 MISSING");
        assertThat(discipline(day(3, 12), first, second).onTime()).contains(Share.of(1, 2));
        assertThat(discipline(day(3, 1)).onTime()).isEmpty();
    }

    @Test
    void whoeverHadNoOccasionIsExemptAndWhoNeedNotSendIsTold() {
        var none = ProgressEntry.builder()
                .from(sent("2018-Q1", "d1", day(3, 1)))
                .kind(EntryKind.NOT_ARISEN)
                .build();
        assertThat(told(discipline(day(4, 1), none))).startsWith("2018-Q1 d1 2018-03-09 EXEMPT");
        assertThat(discipline(day(4, 1), sent("2018-Q1", "vp", day(3, 1))).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.SENDER_NOT_FOUND);
    }

    @Test
    void theReportOfOneWhosePlaceWasTakenIsThatOfWhoTookIt() {
        var before = sent("2018-Q3", "d1", day(6, 20));
        assertThat(told(discipline(day(9, 30), before))).contains("2018-Q3 d2 2018-09-19 SENT_ON_TIME");
    }

    @Test
    void whatNobodyAsksForAndWhatClashesIsTold() {
        assertThat(discipline(day(4, 1), sent("2017-Q1", "d1", day(3, 1))).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.REPORT_NOT_ASKED);
        var one = sent("2018-Q1", "d1", day(3, 1));
        var other = ProgressEntry.builder().from(one).agency("d2").build();
        assertThat(discipline(day(4, 1), one, other).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.ENTRY_ID_CLASH);
    }
}
