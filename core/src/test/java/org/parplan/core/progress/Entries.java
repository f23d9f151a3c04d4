package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.GroupSelector;
import org.parplan.core.budget.Funding;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Product;
import org.parplan.core.plan.ReformField;
import org.parplan.core.plan.Task;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.text.Wording;
import org.parplan.core.window.TaskWindow;

/** Entries of ledgers, and a small plan that they tell of. */
public final class Entries {

    static final int YEAR = 2018;

    /** A registry of two districts, of which one takes over the other in July, and communes that are counted only. */
    static final AgencyRegistry REGISTRY = AgencyRegistry.ofText("""
            registry | Tỉnh mẫu | 2018-01-01
            agency | vp | DEPARTMENT | ../.. | DECIDED | mẫu | Văn phòng UBND tỉnh
            agency | d1 | DISTRICT | ../2018-06-30 | DECIDED | mẫu | UBND huyện Một
            agency | d2 | DISTRICT | ../.. | DECIDED | mẫu | UBND huyện Hai
            succession | 2018-07-01 | d1 > d2 | DECIDED | mẫu
            count | COMMUNE | 30 | 2018-01-01/.. | DECIDED | mẫu
            """);

    private Entries() {}

    static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    static ProgressEntry.Builder entry(String id, String task, EntryKind kind, LocalDate effectiveOn) {
        return ProgressEntry.builder()
                .id(id)
                .subject(Subject.task(task))
                .kind(kind)
                .effectiveOn(effectiveOn);
    }

    static ProgressEntry done(String id, String task, LocalDate issuedOn) {
        return entry(id, task, EntryKind.COMPLETED, issuedOn)
                .product(ProductReference.of(issuedOn))
                .build();
    }

    static ProgressEntry progress(String id, String task, LocalDate effectiveOn) {
        return entry(id, task, EntryKind.PROGRESS, effectiveOn)
                .progress(Share.of(1, 2))
                .build();
    }

    static ProgressEntry extended(String id, String task, LocalDate effectiveOn, LocalDate due) {
        return entry(id, task, EntryKind.EXTENDED, effectiveOn).due(due).build();
    }

    static Task task(String number, String window, int products) {
        var task = Task.builder()
                .id("p/" + number)
                .number(number)
                .field("1")
                .content("Việc " + number)
                .addLeads(new Agency(Wording.of("UBND huyện Một"), Optional.of("d1")))
                .window(TaskWindow.read(window, YEAR))
                .funding(Funding.read("0", 1));
        for (var i = 1; i <= products; i++) {
            task.addProducts(Product.of("Sản phẩm " + i));
        }
        return task.build();
    }

    static Plan plan(Task... tasks) {
        return Plan.builder()
                .id("p")
                .title("Kế hoạch")
                .year(YEAR)
                .issuer("UBND tỉnh")
                .addFields(ReformField.builder().code("1").name("Thể chế").build())
                .addTasks(tasks)
                .reporting(ReportingRegime.builder()
                        .code("r")
                        .name("Chế độ")
                        .source("mẫu")
                        .build())
                .build();
    }

    /** One time, two times, twelve times, a group with communes, no time, three products, an event. */
    static Plan plan() {
        return plan(
                task("1", "Quý I", 1),
                task("2", "Quý I, Quý IV", 1),
                task("3", "trước ngày 20 hằng tháng", 1),
                Task.builder()
                        .from(task("4", "Quý II", 1))
                        .leads(List.of(new AgencyGroup(
                                Wording.of("UBND cấp huyện, cấp xã"),
                                Optional.of(GroupSelector.parse("DISTRICT + COMMUNE")))))
                        .build(),
                task("5", "khi có yêu cầu", 1),
                task("6", "Trong năm", 3),
                task("7", "10 ngày làm việc sau khi có văn bản", 1));
    }

    /** Entries that any ledger may hold, of the tasks of {@link #plan()}, with few enough ids to clash at times. */
    public static Arbitrary<ProgressEntry> entries() {
        return entries(Arbitraries.integers().between(1, 400).map(number -> "e" + number));
    }

    static Arbitrary<ProgressEntry> entries(Arbitrary<String> ids) {
        return entries(ids, Arbitraries.integers().between(0, 420), 30);
    }

    /** Entries of few days each, so that many are of one. */
    static Arbitrary<ProgressEntry> crowded(Arbitrary<String> ids) {
        return entries(ids, Arbitraries.of(40, 41, 110, 300), 1);
    }

    private static Arbitrary<ProgressEntry> entries(Arbitrary<String> ids, Arbitrary<Integer> dayOfYear, int delay) {
        var days = dayOfYear.map(day -> LocalDate.of(YEAR, 1, 1).plusDays(day));
        return Combinators.combine(
                        ids,
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of(EntryKind.values()),
                        days,
                        Arbitraries.integers().between(0, delay),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of("", "d1", "d2", "vp"))
                .as(Entries::entry);
    }

    private static ProgressEntry entry(
            String id, int task, EntryKind kind, LocalDate day, int delay, int number, String agency) {
        var entry = ProgressEntry.builder()
                .id(id)
                .subject(Subject.task(Integer.toString(task)))
                .kind(kind)
                .effectiveOn(day)
                .reportedOn(day.plusDays(delay))
                .agency(Optional.of(agency).filter(code -> !code.isEmpty()));
        switch (kind) {
            case PROGRESS -> entry.progress(Share.of(number, 100));
            case COMPLETED -> {
                if (number > 20) {
                    entry.product(ProductReference.builder()
                            .which(number % 3 + 1)
                            .issuedOn(day.minusDays(number % 4))
                            .build());
                }
            }
            case EXTENSION_REQUESTED, EXTENDED -> entry.due(day.plusDays(number));
            case REASSIGNED -> entry.lead("d2");
            case CORRECTION -> entry.supersedes("e" + (500 + number));
            case MEASURED -> entry.subject(Subject.kpi("1")).measurement(Measurement.of(day, number));
            case REPORT_SENT -> entry.subject(Subject.parse("report 2018-Q1")).agency("d2");
            default -> {
                // Needs no more.
            }
        }
        return entry.build();
    }
}
