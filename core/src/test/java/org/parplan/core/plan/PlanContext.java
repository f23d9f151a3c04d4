package org.parplan.core.plan;

import java.time.LocalDate;
import org.parplan.core.agency.Agency;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.FundingRule;
import org.parplan.core.budget.FundingStatement;
import org.parplan.core.budget.Vnd;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.regime.DueRule;
import org.parplan.core.regime.ReportKind;
import org.parplan.core.regime.ReportRule;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.text.Wording;
import org.parplan.core.window.TaskWindow;

/** A small plan with nothing wrong in it, to plant one fault at a time. */
final class PlanContext {

    private PlanContext() {}

    static Plan orderlyPlan() {
        return Plan.builder()
                .id("p")
                .title("Kế hoạch")
                .year(2018)
                .issuer("UBND tỉnh")
                .addFields(ReformField.builder()
                        .code("1")
                        .name("Cải cách thể chế")
                        .section(OutlineNumber.parse("II.1"))
                        .build())
                .addSections(Section.builder()
                        .number(OutlineNumber.parse("II"))
                        .addSections(Section.builder()
                                .number(OutlineNumber.parse("II.1"))
                                .addProvisions(provision("p/1.1"), provision("p/1.2"))
                                .build())
                        .build())
                .fundingUnit(1_000_000)
                .addTasks(task("1.1", "100"), task("1.2", "40"))
                .addFundingRules(FundingStatement.builder()
                        .number("IV.3")
                        .rule(FundingRule.OTHER_TASKS)
                        .stated(Vnd.ofDong(140_000_000))
                        .words("Một trăm bốn mươi triệu đồng")
                        .build())
                .reporting(regime())
                .build();
    }

    static Provision provision(String... tasks) {
        return Provision.builder()
                .title("Việc phải làm")
                .marker(Marker.DASH)
                .line(7)
                .addTasks(tasks)
                .build();
    }

    static Task task(String number, String funding) {
        return Task.builder()
                .id("p/" + number)
                .number(number)
                .field("1")
                .content("Việc " + number)
                .addLeads(Agency.of("Sở Nội vụ"))
                .window(TaskWindow.read("Quý I", 2018))
                .funding(Funding.read(funding, 1_000_000))
                .build();
    }

    private static ReportingRegime regime() {
        return ReportingRegime.builder()
                .code("r")
                .name("Chế độ báo cáo")
                .effectiveFrom(LocalDate.of(2018, 1, 1))
                .source("V.1")
                .addRules(ReportRule.builder()
                        .kind(ReportKind.QUARTER)
                        .wording(Wording.of("trước ngày 10 tháng cuối cùng của quý"))
                        .due(new DueRule.DayOfLastMonth(Boundary.BEFORE, 10))
                        .build())
                .build();
    }
}
