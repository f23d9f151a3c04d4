package org.parplan.scoring.worklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.budget.Funding;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Product;
import org.parplan.core.plan.ReformField;
import org.parplan.core.plan.Task;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProductReference;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.Subject;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.window.TaskWindow;

/** A small plan, with what is reported of it, and the worklists of its days. */
final class Works {

    static final int YEAR = 2018;

    static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();

    static final AgencyRegistry REGISTRY = AgencyRegistry.ofText("""
            registry | Tỉnh mẫu | 2018-01-01
            agency | so-a | DEPARTMENT | ../.. | DECIDED | mẫu | Sở Tư pháp
            agency | d1 | DISTRICT | ../.. | DECIDED | mẫu | UBND huyện Kỳ Anh
            agency | d2 | DISTRICT | ../.. | DECIDED | mẫu | UBND thị xã Kỳ Anh
            count | DISTRICT | 2 | 2018-01-01/.. | DECIDED | mẫu
            """);

    private static final Actor DEPARTMENT = Agency.of("Sở Tư pháp");
    private static final Actor DISTRICTS = AgencyGroup.of("UBND cấp huyện");

    private static final List<Member> NAMED =
            List.of(Member.of("d1", "UBND huyện Kỳ Anh"), Member.of("d2", "UBND thị xã Kỳ Anh"));

    static final Plan PLAN = Plan.builder()
            .id("p")
            .title("Kế hoạch")
            .year(YEAR)
            .issuer("UBND tỉnh")
            .addFields(ReformField.builder().code("1").name("Thể chế").build())
            .addTasks(
                    task("1", "Quý I", DEPARTMENT),
                    task("2", "Quý II", DISTRICTS),
                    task(
                            "3",
                            "Quý II",
                            DISTRICTS,
                            target(Comparison.EQUAL, 2, Unit.COUNT)
                                    .members(NAMED)
                                    .build()),
                    task(
                            "4",
                            "Quý II",
                            DISTRICTS,
                            target(Comparison.EQUAL, 100, Unit.PERCENT).build()),
                    task(
                            "5",
                            "Quý II",
                            DISTRICTS,
                            target(Comparison.AT_LEAST, 5, Unit.COUNT).build()),
                    task("6", "Quý I, Quý III", DEPARTMENT),
                    task("7", "khi có yêu cầu", DEPARTMENT))
            .reporting(ReportingRegime.builder()
                    .code("r")
                    .name("Chế độ")
                    .source("mẫu")
                    .build())
            .build();

    static final ProgressLedger LEDGER = ProgressLedger.of(Stream.of(
            done("a", "2", day(5, 2)).agency("d1").build(),
            ProgressEntry.builder()
                    .id("b")
                    .subject(Subject.kpi("3"))
                    .kind(EntryKind.MEASURED)
                    .effectiveOn(day(5, 15))
                    .measurement(Measurement.ofMembers(day(5, 15), NAMED.subList(0, 1)))
                    .build()));

    private Works() {}

    static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    static Task task(String number, String window, Actor lead, Target... targets) {
        return Task.builder()
                .id("p/" + number)
                .number(number)
                .field("1")
                .content("Việc " + number)
                .addLeads(lead)
                .addProducts(Product.of("Báo cáo"))
                .addTargets(targets)
                .window(TaskWindow.read(window, YEAR))
                .funding(Funding.read("0", 1))
                .build();
    }

    static Target.Builder target(Comparison comparison, long value, Unit unit) {
        return Target.builder()
                .key("k")
                .subject("đối tượng")
                .comparison(comparison)
                .value(BigDecimal.valueOf(value))
                .unit(unit);
    }

    static ProgressEntry.Builder done(String id, String task, LocalDate day) {
        return ProgressEntry.builder()
                .id(id)
                .subject(Subject.task(task))
                .kind(EntryKind.COMPLETED)
                .effectiveOn(day)
                .product(ProductReference.of(day));
    }

    static Worklist worklist(ProgressLedger ledger, LocalDate asOf, boolean isKnown) {
        var terms = StatusTerms.asOf(asOf);
        return Worklist.of(PLAN, ledger, CALENDAR, isKnown ? terms.using(REGISTRY) : terms);
    }

    /** Ledgers of products, progress and suspensions of the tasks, by anybody. */
    static Arbitrary<ProgressLedger> ledgers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of(
                                EntryKind.COMPLETED, EntryKind.COMPLETED, EntryKind.SUSPENDED, EntryKind.RETURNED),
                        Arbitraries.integers().between(0, 364),
                        Arbitraries.of("", "so-a", "d1", "d2"))
                .as(Works::entry)
                .list()
                .ofMaxSize(12)
                .map(entries -> {
                    var ledger = ProgressLedger.EMPTY;
                    for (var i = 0; i < entries.size(); i++) {
                        ledger = ledger.with(entries.get(i).id("e" + i).build());
                    }
                    return ledger;
                });
    }

    private static ProgressEntry.Builder entry(int task, EntryKind kind, int dayOfYear, String agency) {
        var day = LocalDate.of(YEAR, 1, 1).plusDays(dayOfYear);
        var entry = kind == EntryKind.COMPLETED
                ? done("", Integer.toString(task), day)
                : ProgressEntry.builder()
                        .subject(Subject.task(Integer.toString(task)))
                        .kind(kind)
                        .effectiveOn(day);
        return agency.isEmpty() ? entry : entry.agency(agency);
    }
}
