package org.parplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.core.progress.Entries.day;
import static org.parplan.core.progress.Entries.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.GroupSelector;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Language;
import org.parplan.core.text.Wording;

/** Whose date an extension moves: that of one of several is its own. */
class ExtensionsTest {

    private static Actor lead(String code) {
        return switch (code) {
            case "group", "group!" ->
                new AgencyGroup(Wording.of("UBND cấp huyện"), Optional.of(GroupSelector.parse("DISTRICT")));
            case "open" -> new OpenGroup(Wording.of("Đơn vị tư vấn"));
            default -> new Agency(Wording.of("Cơ quan " + code), Optional.of(code));
        };
    }

    private static Task task(String leads) {
        var task = Task.builder()
                .from(Entries.task("1", "Quý II", 1))
                .leads(Arrays.stream(leads.split(" ", -1))
                        .map(ExtensionsTest::lead)
                        .toList())
                .addCoordinating(new Agency(Wording.of("Cơ quan điều phối"), Optional.of("coordinator")));
        if (leads.endsWith("!")) {
            task.addTargets(Target.builder()
                    .key("k")
                    .subject("đơn vị")
                    .comparison(Comparison.AT_LEAST)
                    .value(BigDecimal.valueOf(90))
                    .unit(Unit.PERCENT)
                    .wording(Wording.of("ít nhất 90% đơn vị"))
                    .build());
        }
        return task.build();
    }

    private static PlanStatus status(String registry, String leads, List<ProgressEntry> entries) {
        var terms = StatusTerms.asOf(day(5, 25));
        return PlanStatus.of(
                Entries.plan(task(leads)),
                ProgressLedger.of(entries.stream()),
                WorkingCalendar.vietnam(),
                registry.equals("mau") ? terms.using(Entries.REGISTRY) : terms);
    }

    private static List<ProgressEntry> entries(String text) {
        var entries = new ArrayList<ProgressEntry>();
        for (var one : text.split("; ", -1)) {
            var words = new ArrayList<>(List.of(one.strip().split(" ", -1)));
            var id = "e" + entries.size();
            if (words.get(0).equals(">")) {
                entries.add(entry(id, "1", EntryKind.REASSIGNED, day(5, 2))
                        .lead(words.get(1))
                        .build());
                continue;
            }
            var entry = entry(id, "1", EntryKind.EXTENDED, day(5, 20));
            if (words.get(words.size() - 1).startsWith("@")) {
                entry.part(words.remove(words.size() - 1).substring(1));
            }
            if (words.size() > 1) {
                entry.agency(words.remove(0));
            }
            entries.add(entry.due(date(words.get(0))).build());
        }
        return entries;
    }

    static LocalDate date(String dayAndMonth) {
        var numbers = dayAndMonth.split("/", -1);
        return day(Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "extensions.csv", delimiter = '|', useHeadersInDisplayName = true)
    void anExtensionMovesTheDateOfThoseItIsGivenTo(
            String why, String registry, String leads, String entries, String dues, @Nullable String told) {
        var status = status(registry, leads, entries(entries));
        assertThat(status.task("1").parts().stream()
                        .map(part ->
                                part.of() + " " + written(part.currentDue().orElseThrow()) + " " + part.extensions())
                        .collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(dues);
        assertThat(status.problems().stream().map(problem -> problem.code().name()))
                .filteredOn(code -> !code.equals("GROUP_INCOMPLETE"))
                .containsExactlyElementsOf(told == null ? List.of() : List.of(told));
        for (var language : Language.values()) {
            assertThat(status.task("1").explanation().in(language)).doesNotContain("{");
            assertThat(status.problems())
                    .allSatisfy(problem -> assertThat(problem.in(language)).doesNotContain("{"));
        }
    }

    @Test
    void theReasonTellsWhoseItIs() {
        assertThat(status("mau", "group", entries("d2 31/7"))
                        .task("1")
                        .explanation()
                        .in(Language.VI))
                .contains("Được gia hạn 1 lần, từ ngày 30/6/2018 đến ngày 31/7/2018.", "Chỉ đối với: UBND huyện Hai.");
        assertThat(status("mau", "group", entries("31/7"))
                        .task("1")
                        .explanation()
                        .in(Language.VI))
                .contains("Được gia hạn 1 lần, từ ngày 30/6/2018 đến ngày 31/7/2018.")
                .doesNotContain("Chỉ đối với");
        assertThat(status("mau", "group!", entries("d2 31/7"))
                        .task("1")
                        .explanation()
                        .in(Language.VI))
                .contains("UBND huyện Hai được gia hạn đến ngày 31/7/2018; nhiệm vụ do nhiều cơ quan thực hiện và được"
                        + " theo dõi chung nên thời hạn của nhiệm vụ không thay đổi.");
    }

    @Test
    void whatOneOfSeveralAsksForIsToldAsItsOwn() {
        var asked = entry("a", "1", EntryKind.EXTENSION_REQUESTED, day(5, 20))
                .agency("d2")
                .due(day(7, 31))
                .build();
        assertThat(status("mau", "d1 d2", List.of(asked))
                        .task("1")
                        .explanation()
                        .in(Language.VI))
                .contains("UBND huyện Hai đã đề nghị gia hạn đến ngày 31/7/2018; thời hạn của nhiệm vụ không thay đổi.")
                .doesNotContain("chưa có ý kiến");
        assertThat(status("mau", "group", List.of(asked))
                        .task("1")
                        .explanation()
                        .in(Language.VI))
                .contains("Đã đề nghị gia hạn đến ngày 31/7/2018;", "Chỉ đối với: UBND huyện Hai.");
    }

    @Test
    void ofSeveralStretchesEachTellsItsOwn() {
        var task = Task.builder().from(Entries.task("1", "Quý I, Quý IV", 1)).build();
        var granted = Entries.extended("a", "1", day(3, 20), day(4, 30));
        var done = Entries.done("b", "1", day(4, 20));
        var status = PlanStatus.of(
                Entries.plan(task),
                ProgressLedger.EMPTY.with(granted).with(done),
                WorkingCalendar.vietnam(),
                day(5, 25));
        assertThat(status.task("1").explanation().in(Language.VI))
                .contains("Được gia hạn 1 lần, từ ngày 31/3/2018 đến ngày 30/4/2018.");
    }
}
