package org.parplan.scoring.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.scoring.worklist.Works.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.GroupSelector;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.Subject;
import org.parplan.core.regime.DueRule;
import org.parplan.core.regime.ReportKind;
import org.parplan.core.regime.ReportPeriod;
import org.parplan.core.regime.ReportRule;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Wording;

/** Targets by how far they are behind, reports by who sends them, and who takes the place of a district that is no more. */
class TargetWorkTest {

    private static final AgencyRegistry REGISTRY = AgencyRegistry.ofText("""
            registry | Tỉnh mẫu | 2018-01-01
            agency | so-a | DEPARTMENT | ../.. | DECIDED | mẫu | Sở Tư pháp
            agency | d1 | DISTRICT | ../.. | DECIDED | mẫu | UBND huyện Kỳ Anh
            agency | d2 | DISTRICT | ../.. | DECIDED | mẫu | UBND thị xã Kỳ Anh
            agency | d3 | DISTRICT | ../2018-05-31 | DECIDED | mẫu | UBND huyện Vũ Quang
            succession | 2018-06-01 | d3 > d2 | DECIDED | mẫu
            """);

    private static final Actor DEPARTMENT = Agency.of("Sở Tư pháp");
    private static final Actor DISTRICTS = AgencyGroup.of("UBND cấp huyện");

    private static final Plan PLAN = Plan.builder()
            .from(Works.PLAN)
            .tasks(List.of(
                    Works.task(
                            "1",
                            "Năm 2018",
                            DEPARTMENT,
                            Works.target(Comparison.EQUAL, 100, Unit.COUNT).build()),
                    Works.task(
                            "2",
                            "Năm 2018",
                            DEPARTMENT,
                            Works.target(Comparison.EQUAL, 1000, Unit.COUNT).build()),
                    Works.task(
                            "3",
                            "Năm 2018",
                            DEPARTMENT,
                            Works.target(Comparison.EQUAL, 100, Unit.COUNT).build()),
                    Works.task(
                            "4",
                            "Năm 2018",
                            DEPARTMENT,
                            Works.target(Comparison.AT_LEAST, 90, Unit.PERCENT).build()),
                    Works.task(
                            "5",
                            "Năm 2018",
                            DISTRICTS,
                            Works.target(Comparison.EQUAL, 2, Unit.COUNT)
                                    .addMembers(
                                            Member.of("d1", "UBND huyện Kỳ Anh"),
                                            Member.of("d3", "UBND huyện Vũ Quang"))
                                    .build()),
                    Works.task(
                            "6",
                            "Năm 2018",
                            DISTRICTS,
                            Works.target(Comparison.EQUAL, 100, Unit.PERCENT).build())))
            .reporting(ReportingRegime.builder()
                    .code("r")
                    .name("Chế độ")
                    .source("mẫu")
                    .addSenders(
                            new AgencyGroup(Wording.of("UBND cấp huyện"), Optional.of(GroupSelector.parse("DISTRICT"))))
                    .addRules(ReportRule.builder()
                            .kind(ReportKind.QUARTER)
                            .wording(Wording.of("trước ngày 10 tháng cuối quý"))
                            .due(new DueRule.DayOfLastMonth(Boundary.BEFORE, 10))
                            .build())
                    .build())
            .build();

    private static final ProgressLedger LEDGER = ProgressLedger.of(Stream.of(
            measured("1", Measurement.of(day(5, 31), 20)),
            measured("2", Measurement.of(day(5, 31), 100)),
            measured("3", Measurement.of(day(6, 30), 47)),
            measured("4", Measurement.of(day(6, 30), 50, 100)),
            measured("5", Measurement.ofMembers(day(6, 30), List.of(Member.of("d1", "UBND huyện Kỳ Anh")))),
            measured("6", Measurement.of(day(6, 30), 1, 2)),
            ProgressEntry.builder()
                    .id("r")
                    .subject(Subject.report(ReportPeriod.parse("2018-Q1")))
                    .agency("d1")
                    .kind(EntryKind.REPORT_SENT)
                    .effectiveOn(day(3, 8))
                    .build()));

    private static ProgressEntry measured(String kpi, Measurement figure) {
        return ProgressEntry.builder()
                .id("m" + kpi)
                .subject(Subject.kpi(kpi))
                .kind(EntryKind.MEASURED)
                .effectiveOn(figure.measuredOn())
                .measurement(figure)
                .build();
    }

    private static Worklist worklist(LocalDate asOf) {
        return Worklist.of(PLAN, LEDGER, Works.CALENDAR, StatusTerms.asOf(asOf).using(REGISTRY));
    }

    private static Stream<String> expected(LocalDate asOf) throws IOException {
        try (var stream = Objects.requireNonNull(TargetWorkTest.class.getResourceAsStream("targets.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(asOf + ","))
                            .map(line -> line.substring(11))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-02", "2018-03-09", "2018-06-30"})
    void reportsComeByTheirDayAndTargetsByHowFarTheyAreBehind(LocalDate asOf) throws IOException {
        assertThat(worklist(asOf).items().stream()
                        .map(item -> item.kind() + "," + item.subject() + ","
                                + item.agency().orElse("") + ","
                                + item.dueOn().map(LocalDate::toString).orElse("")))
                .containsExactlyElementsOf(expected(asOf).toList());
    }

    @Test
    void reportsAndTargetsSayWhy() {
        var items = worklist(day(6, 30)).items();

        assertThat(items.get(0).reason().in(Language.VI))
                .contains("Báo cáo quý I: chưa gửi, quá hạn 113 ngày (77 ngày làm việc)");
        assertThat(items)
                .allSatisfy(item -> assertThat(item.reason().in(Language.VI)).isNotBlank());
    }

    @Test
    void whoTookTheirPlaceHasToReachTheTargetOfThoseThatAreNoMore() {
        var late = worklist(LocalDate.of(2019, 1, 2)).items();

        assertThat(late.stream()
                        .filter(item -> item.kind() == WorkKind.KPI_MISSED)
                        .filter(item -> item.subject().code().matches("[56]"))
                        .map(item -> item.subject() + " " + item.agency().orElse("")))
                .containsExactly("kpi 5 d2", "kpi 6 d1", "kpi 6 d2");
    }

    @Test
    void whatIsWrongWithTheFiguresIsTold() {
        var other = ProgressEntry.builder()
                .from(measured("1", Measurement.of(day(5, 31), 30)))
                .id("m1b")
                .agency("so-a")
                .build();
        var one = ProgressEntry.builder()
                .from(measured("1", Measurement.of(day(5, 31), 20)))
                .agency("d1")
                .build();
        var list = Worklist.of(
                PLAN,
                ProgressLedger.of(Stream.of(one, other)),
                Works.CALENDAR,
                StatusTerms.asOf(day(6, 30)).using(REGISTRY));

        assertThat(list.problems()).extracting(Problem::code).contains(ProblemCode.FIGURES_OF_SEVERAL_AGENCIES);
    }

    @Test
    void aFigureOfTheYearBeforeIsThereToCompareWithAndOneBeforeThatIsTold() {
        assertThat(early(LocalDate.of(2017, 1, 1))).isEmpty();
        assertThat(early(LocalDate.of(2016, 12, 31))).containsExactly(ProblemCode.ENTRY_BEFORE_PLAN);
    }

    private static List<ProblemCode> early(LocalDate measuredOn) {
        var ledger = ProgressLedger.of(Stream.of(measured("1", Measurement.of(measuredOn, 9))));
        return Worklist.of(
                        PLAN,
                        ledger,
                        Works.CALENDAR,
                        StatusTerms.asOf(day(6, 30)).using(REGISTRY))
                .problems()
                .stream()
                .map(Problem::code)
                .filter(code -> code == ProblemCode.ENTRY_BEFORE_PLAN)
                .toList();
    }
}
