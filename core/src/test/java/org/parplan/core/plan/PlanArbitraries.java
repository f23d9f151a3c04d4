package org.parplan.core.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.FundingRule;
import org.parplan.core.budget.FundingStatement;
import org.parplan.core.budget.Vnd;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.legal.LegalReference;
import org.parplan.core.window.TaskWindow;

/** Plans with much wrong in them: every sort of cell, lead, window, target, loss and link, in any mixture. */
final class PlanArbitraries {

    private static final long MILLION = 1_000_000;

    private PlanArbitraries() {}

    static Arbitrary<Plan> plans() {
        var statements = statements().list().ofMaxSize(3);
        var losses = losses().list().ofMaxSize(2);
        return Combinators.combine(
                        tasks().list().ofMaxSize(3), provisions().list().ofMaxSize(2), statements, losses)
                .as(PlanArbitraries::plan);
    }

    private static Plan plan(
            List<Task> rows, List<Provision> provisions, List<FundingStatement> statements, List<Loss> losses) {
        var tasks = new ArrayList<Task>();
        for (var row : rows) {
            var number = row.field() + "." + (tasks.size() + 1);
            tasks.add(Task.builder().from(row).id("p/" + number).number(number).build());
        }
        return Plan.builder()
                .from(PlanContext.orderlyPlan())
                .tasks(tasks)
                .sections(List.of(
                        section("I").build(),
                        section("III")
                                .addSections(
                                        section("II.1").provisions(provisions).build())
                                .build()))
                .fundingRules(statements)
                .losses(losses)
                .addUnlinked(UnlinkedTask.builder().task("p/1.2").reason("?").build())
                .addFragments(
                        Fragment.builder().addCells("Cả năm", "0").note("?").build())
                .addBases(LegalReference.read("số 19-NQ-TW"))
                .build();
    }

    private static Section.Builder section(String number) {
        return Section.builder().number(OutlineNumber.parse(number));
    }

    private static Arbitrary<Task> tasks() {
        var fields = Arbitraries.of("1", "2");
        var windows = Arbitraries.of("Quý l", "Trong năm", "Quý I/2019", "khi đủ điều kiện", "Tháng 13", "");
        var inferred = Arbitraries.of("funding.amount", "proposing").list().ofMaxSize(2);
        var references = Arbitraries.of("số 19-NQ-TW", "số 1/QĐ-UBND ngày 22/11/22017", "số 19-NQ/TW")
                .list()
                .ofMaxSize(2);
        return Combinators.combine(fields, cells(), actors(), actors(), windows, targets(), inferred, references)
                .as((field, cell, leads, helpers, window, targets, marks, named) -> Task.builder()
                        .from(PlanContext.task("1.1", "0"))
                        .field(field)
                        .leads(leads)
                        .coordinating(helpers)
                        .funding(Funding.read(cell, MILLION))
                        .window(TaskWindow.read(window, 2018))
                        .targets(targets)
                        .inferred(marks)
                        .references(named.stream().map(LegalReference::read).toList())
                        .build());
    }

    private static Arbitrary<List<Actor>> actors() {
        Arbitrary<Actor> actors = Arbitraries.of(
                Agency.of("Sở Nội vụ"),
                Agency.of("Sở Tư pháp"),
                AgencyGroup.of("UBND cấp huyện"),
                UnresolvedAgency.of("UBND các huyện, thị xã,"));
        return actors.list().uniqueElements().ofMaxSize(3);
    }

    private static Arbitrary<String> cells() {
        return Arbitraries.oneOf(Arbitraries.of("0", "1", "40", "100", "0,5", "-5"), silentCells());
    }

    /** Funding cells that name no amount. */
    static Arbitrary<String> silentCells() {
        return Arbitraries.of(
                "",
                "Theo quy định",
                "Theo Kế hoạch được phê duyệt",
                "Sở Nội vụ dự trù kinh phí riêng",
                "Theo Kế hoạch chưa được phê duyệt",
                "xem phụ lục");
    }

    private static Arbitrary<List<Target>> targets() {
        return Combinators.combine(
                        Arbitraries.of(Comparison.class),
                        Arbitraries.of(Unit.class),
                        Arbitraries.of(Basis.class),
                        Arbitraries.integers().between(0, 500).optional(0.8))
                .as((comparison, unit, basis, value) -> Target.builder()
                        .key("k")
                        .subject("đơn vị")
                        .comparison(comparison)
                        .unit(unit)
                        .basis(basis)
                        .value(value.map(BigDecimal::valueOf))
                        .build())
                .list()
                .ofMaxSize(3)
                .map(PlanArbitraries::withKeysOfTheirOwn);
    }

    private static List<Target> withKeysOfTheirOwn(List<Target> targets) {
        var keyed = new ArrayList<Target>();
        for (var target : targets) {
            keyed.add(Target.builder().from(target).key("k" + keyed.size()).build());
        }
        return keyed;
    }

    private static Arbitrary<Provision> provisions() {
        var links = Arbitraries.of("p/1.1", "p/2.2", "p/9.9").list().ofMaxSize(2);
        return Combinators.combine(
                        links, targets(), Arbitraries.of(LostText.class).optional(0.3))
                .as((tasks, targets, lost) -> Provision.builder()
                        .from(PlanContext.provision())
                        .addAllTasks(tasks)
                        .targets(targets)
                        .lost(lost)
                        .build());
    }

    private static Arbitrary<FundingStatement> statements() {
        var words = Arbitraries.of("Một trăm triệu đồng", "Một trăm bốn mươi triệu đồng", "nhiều tiền")
                .optional(0.7);
        return Combinators.combine(
                        Arbitraries.of(FundingRule.class),
                        Arbitraries.integers().between(0, 3).optional(0.8),
                        words)
                .as((rule, millions, said) -> FundingStatement.builder()
                        .number("IV")
                        .rule(rule)
                        .stated(millions.map(m -> Vnd.ofDong(m * 50 * MILLION)))
                        .words(said)
                        .build());
    }

    private static Arbitrary<Loss> losses() {
        return Combinators.combine(
                        Arbitraries.of(LostText.class), Arbitraries.of(Extent.class), Arbitraries.of("1", "2"))
                .as((what, extent, field) -> Loss.builder()
                        .what(what)
                        .extent(extent)
                        .field(field)
                        .note("?")
                        .build());
    }
}
