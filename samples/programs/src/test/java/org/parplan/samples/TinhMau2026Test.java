package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parplan.core.agency.AgencyLevel;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.RegisteredAgency;
import org.parplan.core.budget.FundingKind;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.plan.Task;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.LedgerDocument;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.Subject;
import org.parplan.core.regime.ReportPeriod;
import org.parplan.core.regime.ReportingRegimes;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.window.TaskWindow;

/** What the sample plan of 2026 has in it, and that it says of itself that it is none. */
class TinhMau2026Test {

    private static final AgencyRegistry REGISTRY = BundledRegistry.TINH_MAU.registry();

    @ParameterizedTest
    @EnumSource(names = {"TINH_MAU_2026", "TINH_MAU_2026_AMENDED"})
    void isBundledAsTheLibraryWritesIt(BundledPlan bundled) {
        assertThat(ParplanJson.write(bundled.plan())).isEqualTo(bundled.json());
        assertThat(ParplanJson.write(LedgerDocument.of(bundled.ledger(), bundled.ledgerNote())))
                .isEqualTo(bundled.ledgerJson());
    }

    @ParameterizedTest
    @EnumSource(names = {"TINH_MAU_2026", "TINH_MAU_2026_AMENDED"})
    void hasNoProblemsButThatAnEstimateMadeApartIsNotInTheTotal(BundledPlan bundled) {
        assertThat(bundled.plan().problems(REGISTRY))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOTAL_INCOMPLETE);
        assertThat(bundled.plan().problems()).extracting(Problem::code).containsExactly(ProblemCode.TOTAL_INCOMPLETE);
    }

    @ParameterizedTest
    @EnumSource(names = {"TINH_MAU_2026", "TINH_MAU_2026_AMENDED"})
    void saysEverywhereThatItIsASample(BundledPlan bundled) {
        var plan = bundled.plan();
        assertThat(List.of(
                        plan.title(),
                        plan.issuer(),
                        plan.inferences().get(0).reason(),
                        plan.provision("I.1/1").title(),
                        plan.reporting().source(),
                        REGISTRY.name()))
                .allSatisfy(text -> assertThat(text).contains("minh họa"));
        assertThat(bundled.ledger().entries())
                .allSatisfy(entry -> assertThat(entry.id()).startsWith("minh-hoa-"))
                .allSatisfy(
                        entry -> assertThat(entry.document().orElse("minh họa")).contains("minh họa"));
        assertThat(BundledRegistry.TINH_MAU.text()).startsWith("# Tỉnh mẫu: the agencies of a made-up province");
    }

    @Test
    void theAmendedPlanKeepsTheIdsAndNumbersAndAddsOneTask() {
        var first = BundledPlan.TINH_MAU_2026.plan();
        var amended = BundledPlan.TINH_MAU_2026_AMENDED.plan();
        assertThat(amended.replaces())
                .singleElement()
                .satisfies(replaced ->
                        assertThat(replaced.orElseThrow().designation()).isEqualTo("01/KH-UBND"));
        assertThat(amended.note().orElseThrow()).contains("minh họa");
        assertThat(BundledPlan.TINH_MAU_2026.plan().replaces()).isEmpty();
        assertThat(first.tasks()).hasSize(23);
        assertThat(amended.tasks().stream().filter(task -> !task.number().equals("1.4")))
                .extracting(Task::id, Task::number, Task::window)
                .isEqualTo(first.tasks().stream()
                        .map(task -> tuple(task.id(), task.number(), task.window()))
                        .toList());
        assertThat(first.tasks().stream()
                        .filter(task -> !amended.task(task.id()).equals(task)))
                .extracting(Task::number)
                .containsExactly("4.3", "6.2", "7.3");
        assertThat(BundledPlan.TINH_MAU_2026_AMENDED.ledger().entries())
                .containsAll(BundledPlan.TINH_MAU_2026.ledger().entries())
                .hasSize(BundledPlan.TINH_MAU_2026.ledger().entries().size() + 2);
    }

    @Test
    void hasWindowsAndMoneyOfManyKinds() {
        var tasks = BundledPlan.TINH_MAU_2026.plan().tasks();
        var windows = tasks.stream().map(task -> task.window().orElseThrow()).toList();
        assertThat(windows).anyMatch(window -> !window.isDated());
        assertThat(windows).anyMatch(window -> window.ranges().size() == 2);
        assertThat(windows).anyMatch(window -> window.occurrences().size() == 12);
        assertThat(windows).anyMatch(window -> window.occurrences().size() == 4);
        assertThat(windows).contains(TaskWindow.ofYear(2026));
        assertThat(tasks.stream()
                        .map(task -> task.funding().orElseThrow().kind())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(FundingKind.NOT_STATED)));
    }

    @Test
    void theProvinceHasTenCommunesNoDistrictsAndOneDepartmentFewerFromMarchOn() {
        var march = LocalDate.of(2026, 3, 1);
        assertThat(codes(AgencyLevel.COMMUNE, march)).hasSize(10);
        assertThat(codes(AgencyLevel.DEPARTMENT, march.minusDays(1)))
                .hasSize(10)
                .contains("so-vhtt", "so-du-lich");
        assertThat(codes(AgencyLevel.DEPARTMENT, march)).hasSize(9).contains("so-vhttdl");
        assertThat(REGISTRY.successorsOf("so-du-lich", march).codes()).containsExactly("so-vhttdl");
        assertThat(REGISTRY.endOf(AgencyLevel.DISTRICT)).isPresent();
    }

    private static List<String> codes(AgencyLevel level, LocalDate day) {
        return REGISTRY.at(day).stream()
                .filter(agency -> agency.level() == level)
                .map(RegisteredAgency::code)
                .toList();
    }

    @Test
    void reportsByTheRulesOfTheLetterAndSomeAreLateOrMissing() {
        var regime = BundledPlan.TINH_MAU_2026.plan().reporting();
        var letter = ReportingRegimes.vietnam().regime("bnv-581");
        assertThat(regime.code()).isEqualTo(letter.code());
        assertThat(regime.rules()).isEqualTo(letter.rules());

        assertThat(late("2026-Q1")).containsExactlyInAnyOrder("so-xay-dung", "xa-mau-nam");
        assertThat(late("2026-H1")).containsExactlyInAnyOrder("so-y-te", "xa-mau-hai");
        assertThat(missing("2026-Q1")).containsExactlyInAnyOrder("phuong-mau-ba", "dac-khu-mau");
        assertThat(missing("2026-H1")).containsExactly("xa-mau-bon");
    }

    private static List<ProgressEntry> sent(String period) {
        return BundledPlan.TINH_MAU_2026.ledger().entriesOf(Subject.report(ReportPeriod.parse(period)));
    }

    private static List<String> late(String period) {
        var due = BundledPlan.TINH_MAU_2026
                .plan()
                .reporting()
                .due(ReportPeriod.parse(period), WorkingCalendar.vietnam())
                .lastDay();
        return sent(period).stream()
                .filter(entry -> entry.effectiveOn().isAfter(due))
                .map(entry -> entry.agency().orElseThrow())
                .toList();
    }

    private static List<String> missing(String period) {
        var sent =
                sent(period).stream().map(entry -> entry.agency().orElseThrow()).toList();
        var day = LocalDate.of(2026, 6, 30);
        return Stream.concat(codes(AgencyLevel.DEPARTMENT, day).stream(), codes(AgencyLevel.COMMUNE, day).stream())
                .filter(code -> !sent.contains(code))
                .toList();
    }

    @Test
    void indicatorsAreEstimatedThenCountedAndCorrectedBesideTheYearBefore() {
        var measured = BundledPlan.TINH_MAU_2026.ledger().entriesOf(Subject.kpi("7.1/full")).stream()
                .filter(entry -> entry.kind() == EntryKind.MEASURED)
                .sorted(Comparator.comparing(ProgressEntry::reportedOn))
                .toList();
        assertThat(measured.stream()
                        .map(entry -> entry.measurement().orElseThrow())
                        .filter(one -> one.measuredOn().equals(LocalDate.of(2026, 6, 30))))
                .extracting(one -> one.kind() + " " + one.part())
                .containsExactly(MeasurementKind.ESTIMATED + " 98", MeasurementKind.ACTUAL + " 95");
        assertThat(measured)
                .anyMatch(entry -> entry.supersedes().isPresent())
                .anyMatch(
                        entry -> entry.measurement().orElseThrow().measuredOn().equals(LocalDate.of(2025, 6, 30)));
    }
}
