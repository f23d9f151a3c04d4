package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parplan.core.budget.Agreement;
import org.parplan.core.budget.Budget;
import org.parplan.core.budget.FundingKind;
import org.parplan.core.budget.FundingRule;
import org.parplan.core.budget.Vnd;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Deadline;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.Timing;
import org.parplan.core.regime.ReportKind;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;
import org.parplan.reporting.html.HtmlRenderer;
import org.parplan.reporting.report.PlanReport;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.kpi.KpiAssessment;
import org.parplan.scoring.kpi.KpiStatus;
import org.parplan.scoring.ranking.Ranking;
import org.parplan.scoring.sheet.ScoreSheet;
import org.threeten.extra.YearQuarter;

/** The library as its README shows it, with the results it promises and the reasons it gives. */
class UsageExampleTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

    @TempDir
    private Path folder = Path.of("");

    private Path path = Path.of("");

    @BeforeEach
    void writeThePlan() throws IOException {
        path = Files.writeString(folder.resolve("plan.json"), BundledPlan.HATINH_2018.json());
    }

    @Test
    void answersWhatTheReadmeShows() {
        var communes = List.of(Member.of("a", "Xã A"), Member.of("b", "Xã B"), Member.of("c", "Phường C"));
        var certified = communes.subList(0, 2);
        var ledger = BundledPlan.HATINH_2018.ledger();
        var framework = BundledFrameworks.framework("hatinh-2018-departments");
        var declared = BundledFrameworks.declared("hatinh-2018-departments");
        // README
        Plan plan = ParplanJson.read(path, Plan.class); // 36 tasks; what the text lost is marked
        WorkingCalendar vietnam = WorkingCalendar.vietnam(); // every day off with its source

        Deadline report = plan.reporting().due(ReportKind.QUARTER, YearQuarter.of(2018, 2), vietnam);
        report.lastDay(); // 2018-06-09, a Saturday: "trước ngày 10"
        report.lastWorkingDay(); // 2018-06-08
        report.explanation().in(Language.VI); // the rule, its wording and source, the days skipped

        Kpi level3 = plan.kpi("7.5/level-3"); // 400 level-3 online services
        KpiAssessment june = KpiAssessment.of(level3, Measurement.of(LocalDate.of(2018, 6, 30), 180), vietnam);
        june.achievement(); // 180/400 = 45 %
        june.status(); // BEHIND: 45 % reached, 121 of 250 working days gone

        Kpi iso = plan.kpi("7.10").over(communes); // communes adopting ISO 9001:2015
        iso.missing(certified); // which communes are still missing

        Budget budget = plan.budget();
        budget.counted(); // 140.000.000 đồng (unit inferred)
        budget.uncounted(); // 10 lines not stated, 10 given in words
        budget.reconcile(FundingRule.OTHER_TASKS); // INCOMPLETE: 640 million stated, rows lost

        plan.problems(); // what is wrong in the document: 22/11/22017, VI.5 missing, …

        PlanStatus status = PlanStatus.of(plan, ledger, vietnam, LocalDate.of(2018, 9, 30)); // as was reported by then
        status.task("7.9").timing(); // OVERDUE, since 31 August
        status.task("7.9").explanation(); // 30 days, 19 of them working days, and what it waits for

        ScoreSheet sheet = ScoreSheet.of(framework, declared, "so-noi-vu"); // by an index set, of what units declared
        sheet.index(); // 96.52 %
        sheet.losses().get(0).recovery().in(Language.VI); // where most points were lost, and what recovers them
        Ranking.of(framework, declared).unit("so-noi-vu").rank(); // 2, of 20

        String page = HtmlRenderer.of(Language.VI).render(PlanReport.of(plan, vietnam, LocalDate.of(2018, 6, 30)));
        // end of README

        assertThat(sheet.index()).contains(Percent.parse("96.52"));
        assertThat(sheet.losses().get(0).recovery().in(Language.VI)).startsWith("Tiêu chí ");
        assertThat(Ranking.of(framework, declared).unit("so-noi-vu").rank()).hasValue(2);
        assertThat(Ranking.of(framework, declared).units()).hasSize(20);
        assertThat(plan.tasks()).hasSize(36);
        assertThat(report.lastDay()).isEqualTo(LocalDate.of(2018, 6, 9));
        assertThat(report.lastWorkingDay()).isEqualTo(LocalDate.of(2018, 6, 8));
        assertThat(june.achievement()).contains(Share.of(180, 400));
        assertThat(june.status()).isEqualTo(KpiStatus.BEHIND);
        assertThat(iso.missing(certified)).containsExactly(communes.get(2));
        assertThat(budget.counted()).isEqualTo(Vnd.ofDong(140_000_000));
        var byKind = budget.uncounted().stream()
                .collect(Collectors.groupingBy(
                        line -> line.funding().orElseThrow().kind() == FundingKind.NOT_STATED, Collectors.counting()));
        assertThat(byKind).containsEntry(true, 10L).containsEntry(false, 10L);
        assertThat(budget.reconcile(FundingRule.OTHER_TASKS).answer()).isEqualTo(Agreement.INCOMPLETE);
        assertThat(budget.reconcile(FundingRule.OTHER_TASKS).stated()).isEqualTo(Vnd.ofDong(640_000_000));
        assertThat(status.task("7.9").timing()).isEqualTo(Timing.OVERDUE);
        assertThat(status.task("7.9").explanation().in(Language.EN))
                .startsWith("Task 7.9 is not done, 30 days (19 working days) after it was due on 31 August 2018.");
        assertThat(page).startsWith("<!DOCTYPE html>").contains("lang=\"vi\"").contains("7.14");
    }

    @Test
    void saysWhyAReportIsDueWhenItIs() {
        var due = BundledPlan.HATINH_2018.plan().reporting().due(ReportKind.QUARTER, YearQuarter.of(2018, 2), VIETNAM);

        assertThat(due.explanation())
                .isEqualTo(Explanation.of("regime.report")
                        .with("period", "Q2")
                        .with("year", 2018)
                        .with("wording", "trước ngày 10 tháng cuối cùng của quý")
                        .basedOn("Kế hoạch CCHC tỉnh Hà Tĩnh năm 2018, mục V.1")
                        .because(Explanation.of("deadline.before")
                                .with("limit", "2018-06-10")
                                .with("lastDay", "2018-06-09"))
                        .because(Explanation.of("deadline.last-working-day")
                                .with("lastDay", "2018-06-09")
                                .with("lastWorkingDay", "2018-06-08")
                                .because(Explanation.of("calendar.weekend").with("days", "2018-06-09"))));
        assertThat(due.explanation().in(Language.VI)).isEqualTo("""
                Báo cáo quý II: "trước ngày 10 tháng cuối cùng của quý". (Kế hoạch CCHC tỉnh Hà Tĩnh năm 2018, mục V.1)
                - Trước ngày 10/6/2018: hạn cuối là ngày 09/6/2018.
                - Ngày 09/6/2018 không phải ngày làm việc; ngày làm việc cuối cùng trong hạn là ngày 08/6/2018.
                  - Nghỉ hằng tuần: 09/6/2018.""");
        assertThat(due.explanation().in(Language.EN)).isEqualTo("""
                Report for quarter II: "trước ngày 10 tháng cuối cùng của quý". (Kế hoạch CCHC tỉnh Hà Tĩnh năm 2018, mục V.1)
                - Before 10 June 2018: the last day is 9 June 2018.
                - 9 June 2018 is not a working day; the last working day in time is 8 June 2018.
                  - Weekly rest: 9 June 2018.""");
    }

    @Test
    void saysWhyATargetIsBehind() {
        var level3 = BundledPlan.HATINH_2018.plan().kpi("7.5/level-3");
        var june = KpiAssessment.of(level3, Measurement.of(LocalDate.of(2018, 6, 30), 180), VIETNAM);

        assertThat(june.explanation())
                .isEqualTo(Explanation.of("scoring.kpi-status")
                        .with("kpi", "7.5/level-3")
                        .with("asOf", "2018-06-30")
                        .with("status", "BEHIND")
                        .because(Explanation.of("kpi.reached")
                                .with("kpi", "7.5/level-3")
                                .with("measuredOn", "2018-06-30")
                                .with("part", 180)
                                .with("goal", 400)
                                .with("achievement", "180/400")
                                .because(Explanation.of("kpi.increase-or-level"))
                                .because(Explanation.of("kpi.not-met")))
                        .because(Explanation.of("scoring.kpi-pace")
                                .with("window", "2018-01-01/2018-12-31")
                                .with("asOf", "2018-06-30")
                                .with("gone", 121)
                                .with("total", 250)
                                .with("expected", "121/250")
                                .with("certainty", "REPORTED"))
                        .because(Explanation.of("scoring.kpi-behind")
                                .with("achievement", "180/400")
                                .with("expected", "121/250")
                                .with("onTrack", "1/1")
                                .with("atRisk", "95/100")));
        assertThat(june.explanation().in(Language.VI).lines())
                .first()
                .isEqualTo("7.5/level-3, đến hết ngày 30/6/2018: Chậm tiến độ.");
        assertThat(june.explanation().in(Language.EN).lines())
                .anyMatch(line -> line.contains("121") && line.contains("250"));
    }

    @Test
    void saysWhyTheStatedTotalCannotBeCompared() {
        var reconciliation = BundledPlan.HATINH_2018.plan().budget().reconcile(FundingRule.OTHER_TASKS);

        assertThat(reconciliation.explanation().rule()).isEqualTo("budget.total-incomplete");
        assertThat(reconciliation.explanation().steps())
                .extracting(Explanation::rule)
                .containsExactly("budget.no-amount", "budget.no-amount", "budget.rows-lost");
        assertThat(reconciliation.explanation().in(Language.VI))
                .startsWith("Chưa đủ số liệu để đối chiếu: mục IV.3 (Nhiệm vụ khác) nêu tổng 640.000.000 đồng")
                .endsWith("- Văn bản mất dòng ở lĩnh vực 1, 2.");
        assertThat(reconciliation.explanation().in(Language.EN))
                .startsWith("Too little is known to compare: IV.3 (Other tasks) states 640,000,000 đồng");
    }
}
