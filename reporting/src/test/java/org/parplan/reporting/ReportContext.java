package org.parplan.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.FundingRule;
import org.parplan.core.budget.FundingStatement;
import org.parplan.core.budget.Vnd;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Extent;
import org.parplan.core.plan.Fragment;
import org.parplan.core.plan.Inference;
import org.parplan.core.plan.Loss;
import org.parplan.core.plan.LostText;
import org.parplan.core.plan.Marker;
import org.parplan.core.plan.OutlineNumber;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Product;
import org.parplan.core.plan.Provision;
import org.parplan.core.plan.ReformField;
import org.parplan.core.plan.Section;
import org.parplan.core.plan.Task;
import org.parplan.core.plan.UnlinkedTask;
import org.parplan.core.regime.DueRule;
import org.parplan.core.regime.ReportKind;
import org.parplan.core.regime.ReportRule;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.text.Wording;
import org.parplan.core.window.TaskWindow;
import org.parplan.reporting.report.PlanReport;

/** A small plan with one of everything that a report shows, and what was measured of it. */
public final class ReportContext {

    /** The date of {@link #report()}. */
    public static final LocalDate AS_OF = LocalDate.of(2018, 6, 30);

    private static final Actor HOME_AFFAIRS = Agency.of("Sở Nội vụ");
    private static final Actor OFFICE = Agency.of("Văn phòng UBND tỉnh");

    private ReportContext() {}

    /** The report on {@link #plan()} with measurements and a note. */
    public static PlanReport report() {
        return PlanReport.builder()
                .from(reportOn(plan(), AS_OF))
                .measurements(measurements())
                .note("Số đo trong báo cáo này là số giả định.")
                .build();
    }

    /** The report on a plan without measurements. */
    public static PlanReport reportOn(Plan plan, LocalDate asOf) {
        return PlanReport.of(plan, WorkingCalendar.vietnam(), asOf);
    }

    /** What was measured of {@link #plan()}: behind, within a limit, by members, and exceeded. */
    public static Map<String, List<Measurement>> measurements() {
        return Map.of(
                "7.5/level-3", List.of(Measurement.of(AS_OF, 180)),
                "7.5/level-4", List.of(Measurement.of(AS_OF, 60).asEstimate()),
                "7.10",
                        List.of(Measurement.ofMembers(
                                LocalDate.of(2018, 6, 15), communes().subList(0, 2))),
                "I.2/1/recruits", List.of(Measurement.of(AS_OF, 3, 7)));
    }

    /** The plan: fields 1 (rows lost), 2 and 7, eight tasks, every kind of funding. */
    public static Plan plan() {
        return Plan.builder()
                .id("ht-2018")
                .title("Kế hoạch Cải cách hành chính tỉnh Hà Tĩnh năm 2018")
                .year(2018)
                .issuer("UBND tỉnh Hà Tĩnh")
                .addFields(
                        field("1", "Công tác chỉ đạo, điều hành", true),
                        field("2", "Cải cách thể chế", false),
                        field("7", "Hiện đại hóa hành chính", false))
                .addSections(goals(), duties())
                .fundingUnit(1_000_000)
                .addTasks(
                        task("2.1", "Quý l", "0"),
                        task("2.2", "Trong năm", "100"),
                        task("2.3", "Quý I, Quý IV", "Kinh phí xây dựng văn bản QPPL theo quy định"),
                        task("2.4", "khi đủ điều kiện", "chưa rõ"),
                        services(),
                        communesTask(),
                        shared(),
                        task("7.14", "Tháng 11 và 12", ""))
                .addFragments(Fragment.builder()
                        .line(142)
                        .addCells("Cả năm", "0")
                        .note("Hai ô cuối của một dòng đã mất phần đầu.")
                        .build())
                .addLosses(Loss.builder()
                        .what(LostText.ROWS)
                        .field("1")
                        .extent(Extent.WHOLE)
                        .note("Phụ lục mất mọi dòng của lĩnh vực 1.")
                        .build())
                .addUnlinked(UnlinkedTask.builder()
                        .task("ht-2018/2.3")
                        .reason("Không có nội dung nào nói đến việc này.")
                        .build())
                .addFundingRules(
                        statement("IV.1", FundingRule.APPROVED_SCHEMES).build(),
                        statement("IV.3", FundingRule.OTHER_TASKS)
                                .stated(Vnd.ofDong(640_000_000))
                                .words("Sáu trăm bốn mươi triệu đồng")
                                .build())
                .reporting(regime())
                .addInferences(Inference.builder()
                        .of("funding.amount")
                        .reason("Đơn vị của số 100 không còn trong văn bản.")
                        .build())
                .build();
    }

    private static ReformField field(String code, String name, boolean inferred) {
        return ReformField.builder()
                .code(code)
                .name(name)
                .inferred(inferred)
                .section(OutlineNumber.parse("II." + code))
                .build();
    }

    private static Section goals() {
        return Section.builder()
                .number(OutlineNumber.parse("I"))
                .heading("MỤC TIÊU")
                .addSections(Section.builder()
                        .number(OutlineNumber.parse("I.2"))
                        .addProvisions(Provision.builder()
                                .title("Tuyển dụng không vượt biên chế đã giảm")
                                .marker(Marker.PARAGRAPH)
                                .addTargets(
                                        target("recruits", Comparison.AT_MOST, 50, Unit.PERCENT)
                                                .build(),
                                        target("rank", Comparison.BETTER, 0, Unit.RANK)
                                                .value(java.util.Optional.empty())
                                                .baseYear(2017)
                                                .build())
                                .build())
                        .build())
                .build();
    }

    private static Section duties() {
        return Section.builder()
                .number(OutlineNumber.parse("II"))
                .heading("NHIỆM VỤ")
                .addSections(
                        Section.builder()
                                .number(OutlineNumber.parse("II.2"))
                                .heading("Cải cách thể chế")
                                .addProvisions(
                                        provision("Rà soát văn bản", "ht-2018/2.1", "ht-2018/2.2"),
                                        Provision.builder()
                                                .title("Nâng chất lượng công vụ")
                                                .marker(Marker.DASH)
                                                .line(69)
                                                .lost(LostText.LIST)
                                                .build())
                                .build(),
                        Section.builder()
                                .number(OutlineNumber.parse("II.7"))
                                .heading("Hiện đại hóa hành chính")
                                .addProvisions(provision("Mở rộng ISO", "ht-2018/7.10", "ht-2018/7.12"))
                                .build())
                .build();
    }

    private static Provision provision(String title, String... tasks) {
        return Provision.builder()
                .title(title)
                .marker(Marker.DASH)
                .addTasks(tasks)
                .build();
    }

    private static Task services() {
        return Task.builder()
                .from(task("7.5", "Trong năm", "Sở Thông tin và Truyền thông dự trù kinh phí riêng"))
                .addTargets(
                        target("level-3", Comparison.EQUAL, 400, Unit.COUNT)
                                .basis(Basis.INCREASE_OR_LEVEL)
                                .build(),
                        target("level-4", Comparison.AT_LEAST, 50, Unit.COUNT).build())
                .addCoordinating(UnresolvedAgency.of("VP UBND tỉnh các cơ quan liên quan"))
                .build();
    }

    private static Task communesTask() {
        return Task.builder()
                .from(task("7.10", "Tháng 1- Tháng 10", "Kinh phí theo Dự án đã được UBND tỉnh phê duyệt"))
                .addTargets(target("communes", Comparison.EQUAL, 3, Unit.COUNT)
                        .members(communes())
                        .build())
                .build();
    }

    private static Task shared() {
        return Task.builder()
                .from(task("7.12", "Tháng 2- Tháng 8", "40"))
                .addLeads(AgencyGroup.of("Các cơ quan HCNN"))
                .addInferred("funding.amount")
                .build();
    }

    private static List<Member> communes() {
        return List.of(
                Member.ofPlaceholder("commune-01", "Xã số 01"),
                Member.ofPlaceholder("commune-02", "Xã số 02"),
                Member.ofPlaceholder("commune-03", "Xã số 03"));
    }

    private static Target.Builder target(String key, Comparison comparison, long value, Unit unit) {
        return Target.builder()
                .key(key)
                .subject("chỉ tiêu " + key)
                .comparison(comparison)
                .value(BigDecimal.valueOf(value))
                .unit(unit);
    }

    /** A task of the plan with its time and funding read from their words. */
    public static Task task(String number, String window, String funding) {
        return Task.builder()
                .id("ht-2018/" + number)
                .number(number)
                .field(number.substring(0, number.indexOf('.')))
                .content("Nhiệm vụ " + number + " về rà soát, đánh giá và nâng cao chất lượng phục vụ")
                .addProducts(Product.of("Kế hoạch"), Product.of("Báo cáo"))
                .addLeads(number.startsWith("7") ? OFFICE : HOME_AFFAIRS)
                .addCoordinating(OpenGroup.of("Các cơ quan, đơn vị liên quan"))
                .window(TaskWindow.read(window, 2018))
                .funding(Funding.read(funding, 1_000_000))
                .build();
    }

    private static FundingStatement.Builder statement(String number, FundingRule rule) {
        return FundingStatement.builder().number(number).rule(rule);
    }

    private static ReportingRegime regime() {
        return ReportingRegime.builder()
                .code("hatinh-2018")
                .name("Chế độ báo cáo CCHC tỉnh Hà Tĩnh năm 2018")
                .effectiveFrom(LocalDate.of(2018, 1, 1))
                .effectiveTo(LocalDate.of(2018, 12, 31))
                .addSenders(AgencyGroup.of("Các sở, ban, ngành"))
                .addressee(HOME_AFFAIRS)
                .source("Kế hoạch CCHC tỉnh Hà Tĩnh năm 2018, mục V.1")
                .addRules(
                        ReportRule.builder()
                                .kind(ReportKind.QUARTER)
                                .wording(Wording.of("trước ngày 10 tháng cuối cùng của quý"))
                                .due(new DueRule.DayOfLastMonth(Boundary.BEFORE, 10))
                                .build(),
                        ReportRule.builder()
                                .kind(ReportKind.YEAR)
                                .wording(Wording.of("trước ngày 25 tháng 11 hàng năm"))
                                .due(new DueRule.DayOfYear(Boundary.BEFORE, MonthDay.of(11, 25)))
                                .build())
                .build();
    }
}
