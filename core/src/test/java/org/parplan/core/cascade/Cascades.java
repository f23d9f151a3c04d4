package org.parplan.core.cascade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.budget.Funding;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.ReformField;
import org.parplan.core.plan.Task;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;
import org.parplan.core.window.TaskWindow;

/** Small plans of a province and of units, and cascades of them. */
public final class Cascades {

    static final int YEAR = 2018;

    static final AgencyRegistry REGISTRY = AgencyRegistry.ofText("""
            registry | Tỉnh mẫu | 2018-01-01
            agency | so-a | DEPARTMENT | ../.. | DECIDED | mẫu | Sở Tư pháp | also STP
            agency | d1 | DISTRICT | ../.. | DECIDED | mẫu | UBND huyện Kỳ Anh | also Kỳ Anh
            agency | d2 | DISTRICT | ../.. | DECIDED | mẫu | UBND thị xã Kỳ Anh | also Kỳ Anh
            """);

    private static final List<String> ISSUERS =
            List.of("Sở Tư pháp", "UBND huyện Kỳ Anh", "UBND thị xã Kỳ Anh", "Ai đó");

    private static final Map<String, Reading<TaskWindow>> WINDOWS = new ConcurrentHashMap<>();

    private static final Plan PROVINCE = plan(
            "p",
            "UBND tỉnh",
            task("p/1", "1", "Quý I", Agency.of("Sở Tư pháp"))
                    .content("Rà soát, hệ thống hóa văn bản quy phạm pháp luật")
                    .build(),
            task("p/2", "2", "Quý I, Quý IV", AgencyGroup.of("UBND cấp huyện"))
                    .content("Nhân rộng phần mềm một cửa dùng chung")
                    .build(),
            task("p/3", "3", "Trong năm", Agency.of("Sở Tư pháp"))
                    .addTargets(target("level-3", 40))
                    .build(),
            task("p/4", "4", "Tháng 6", new OpenGroup(Wording.of("các cơ quan liên quan")))
                    .build());

    private Cascades() {}

    static Task.Builder task(String id, String number, String window, Actor... leads) {
        return Task.builder()
                .id(id)
                .number(number)
                .field("1")
                .content("Việc " + number)
                .addLeads(leads)
                .window(WINDOWS.computeIfAbsent(window, text -> TaskWindow.read(text, YEAR)))
                .funding(Funding.read("0", 1));
    }

    static Target target(String key, long value) {
        return Target.builder()
                .key(key)
                .subject("dịch vụ " + key)
                .comparison(Comparison.EQUAL)
                .value(BigDecimal.valueOf(value))
                .unit(Unit.COUNT)
                .basis(Basis.INCREASE)
                .build();
    }

    static Plan plan(String id, String issuer, Task... tasks) {
        return Plan.builder()
                .id(id)
                .title("Kế hoạch minh họa")
                .year(YEAR)
                .issuer(issuer)
                .addFields(ReformField.builder().code("1").name("Thể chế").build())
                .addTasks(tasks)
                .reporting(ReportingRegime.builder()
                        .code("r")
                        .name("Chế độ")
                        .source("mẫu")
                        .build())
                .build();
    }

    static Task unitTask(String plan, int number, String window, String parent, Target... targets) {
        return task(plan + "/" + number, Integer.toString(number), window)
                .parentTask(Optional.of(parent).filter(name -> !name.isEmpty()))
                .addTargets(targets)
                .build();
    }

    /** One led by a department, one by a group, one with a figure, one by nobody in particular. */
    static Plan province() {
        return PROVINCE;
    }

    /** Plans of units, each with an id of its own, some of one unit. */
    static Arbitrary<List<Plan>> units() {
        return Combinators.combine(Arbitraries.of(ISSUERS), tasks().list().ofMaxSize(4), dates())
                .as(UnitParts::new)
                .list()
                .ofMaxSize(4)
                .map(parts -> IntStream.range(0, parts.size())
                        .mapToObj(i -> parts.get(i).plan("u" + i))
                        .toList());
    }

    private record TaskParts(String window, String parent, int value) {}

    private record UnitParts(String issuer, List<TaskParts> tasks, Optional<LocalDate> issuedOn) {

        Plan plan(String id) {
            var plan = Plan.builder().from(Cascades.plan(id, issuer)).issuedOn(issuedOn);
            for (var i = 0; i < tasks.size(); i++) {
                var task = tasks.get(i);
                plan.addTasks(Task.builder()
                        .from(unitTask(id, i + 1, task.window(), task.parent()))
                        .content(task.value() % 2 == 0 ? "Rà soát văn bản quy phạm pháp luật" : "Phần mềm một cửa")
                        .addAllTargets(task.value() < 10 ? List.of(target("level-3", task.value())) : List.of())
                        .build());
            }
            return plan.build();
        }
    }

    private static Arbitrary<TaskParts> tasks() {
        return Combinators.combine(
                        Arbitraries.of("Quý I", "Quý II", "Quý I, Quý IV", "Trong năm", "khi có yêu cầu"),
                        Arbitraries.of("", "", "1", "p/2", "3", "4", "9"),
                        Arbitraries.integers().between(0, 20))
                .as(TaskParts::new);
    }

    private static Arbitrary<Optional<LocalDate>> dates() {
        return Arbitraries.integers()
                .between(0, 90)
                .map(day -> Optional.of(LocalDate.of(YEAR, 1, 1).plusDays(day)).filter(date -> day % 5 != 0));
    }

    /** Cascades that any caller may make. */
    public static Arbitrary<PlanCascade> cascades() {
        return Combinators.combine(units(), Arbitraries.of(true, false), dates())
                .as((units, isKnown, limit) -> PlanCascade.builder()
                        .province(province())
                        .units(units)
                        .registry(Optional.of(REGISTRY).filter(registry -> isKnown))
                        .issueLimit(limit)
                        .build());
    }

    /** Tasks due later. */
    public static Arbitrary<LaterTask> laterTasks() {
        return Arbitraries.longs()
                .between(0, 300)
                .map(days -> LaterTask.builder()
                        .unit("Sở Tư pháp")
                        .plan("u")
                        .unitTask("1")
                        .task("2")
                        .due(LocalDate.of(YEAR, 1, 1).plusDays(days))
                        .provinceDue(LocalDate.of(YEAR, 1, 1))
                        .days(days)
                        .explanation(Explanation.of("cascade.later"))
                        .build());
    }

    /** Plans issued late. */
    public static Arbitrary<LatePlan> latePlans() {
        return Arbitraries.longs()
                .between(1, 300)
                .map(days -> LatePlan.builder()
                        .unit("Sở Tư pháp")
                        .plan("u")
                        .issuedOn(LocalDate.of(YEAR, 1, 1).plusDays(days))
                        .limit(LocalDate.of(YEAR, 1, 1))
                        .explanation(Explanation.of("cascade.issued-late"))
                        .build());
    }
}
