package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.scoring.kpi.KpiAssessmentTest.target;
import static org.parplan.scoring.kpi.KpiAssessmentTest.window;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.InspectionKind;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Kpis;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.kpi.Unit;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.Subject;
import org.parplan.core.text.Language;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Severity;

/** What a ledger says of an indicator: figures of other years, after the window, of several agencies. */
class KpiLedgerTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static Kpi kpi(String kind) {
        return switch (kind) {
            case "growth" ->
                Kpi.of("x", target(Comparison.EQUAL, "10", Unit.COUNT).build());
            case "limit" -> Kpis.recruitment("x", BigDecimal.valueOf(50));
            case "inspections" -> Kpis.inspections("x", InspectionKind.PLANNED, 12);
            case "400" ->
                Kpi.of("x", target(Comparison.EQUAL, "400", Unit.COUNT).build());
            case "90%" ->
                Kpi.of("x", target(Comparison.AT_LEAST, "90", Unit.PERCENT).build());
            case "days" -> Kpi.of("x", target(Comparison.EQUAL, "5", Unit.DAYS).build());
            default -> throw new AssertionError(kind);
        };
    }

    /** The ledger of figures written {@code [agency] day figure}, in the order they were reported. */
    private static ProgressLedger ledger(String figures) {
        var entries = new ArrayList<ProgressEntry>();
        for (var written : figures.split(";", -1)) {
            var words = written.strip().split(" ", -1);
            var day = LocalDate.parse(words[words.length - 2]);
            var entry = ProgressEntry.builder();
            entry.id("e" + entries.size())
                    .subject(Subject.kpi("x"))
                    .kind(EntryKind.MEASURED)
                    .effectiveOn(day)
                    .measurement(Figures.of(day, words[words.length - 1]));
            if (words.length == 3 && !words[0].equals("-")) {
                entry.agency(words[0]);
            }
            entries.add(entry.build());
        }
        return ProgressLedger.of(entries.stream());
    }

    private static KpiAssessment assess(Kpi kpi, String figures, LocalDate asOf) {
        return KpiAssessment.of(kpi, ledger(figures), VIETNAM, StatusTerms.asOf(asOf));
    }

    private static void canBeTold(KpiAssessment assessment) {
        for (var language : Language.values()) {
            assertThat(assessment.explanation().in(language)).startsWith("x").doesNotContain("{");
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "windows.csv", numLinesToSkip = 1)
    void countsTheFiguresOfTheWindowAsTheTableSays(
            String kind,
            String window,
            String figures,
            LocalDate asOf,
            @Nullable LocalDate judgedBy,
            KpiStatus status,
            String rule) {
        var assessment = assess(kpi(kind).during(window(window)), figures, asOf);
        assertThat(assessment.measurement().map(Measurement::measuredOn).orElse(null))
                .isEqualTo(judgedBy);
        assertThat(assessment.status()).isEqualTo(status);
        var steps = assessment.explanation().steps();
        assertThat(steps.get(steps.size() - 1).rule()).isEqualTo(rule);
        canBeTold(assessment);
    }

    @Test
    void tellsWhichFigureIsOfAnotherYear() {
        var kpi = kpi("growth").during(window("Trong năm"));
        var assessment = assess(kpi, "2018-12-20 10; 2019-03-31 2", LocalDate.of(2019, 3, 31));
        assertThat(assessment.explanation().in(Language.VI))
                .contains("\n- Số liệu đến 31/3/2019 (2) là của năm khác nên không tính cho chỉ tiêu này.");
        var list =
                List.of(Measurement.of(LocalDate.of(2018, 12, 20), 10), Measurement.of(LocalDate.of(2019, 3, 31), 2));
        var listed = KpiAssessment.of(kpi, list, LocalDate.of(2019, 3, 31), VIETNAM);
        assertThat(listed).isEqualTo(assessment);
    }

    @Test
    void tellsWhenALimitWasLastMeasured() {
        var assessment = assess(kpi("limit").during(window("Trong năm")), "2018-03-31 3/7", LocalDate.of(2019, 1, 1));
        assertThat(assessment.explanation().in(Language.VI))
                .endsWith(
                        "\n- Đo lần cuối đến 31/3/2018 thì trong giới hạn (Thực hiện); chưa có số liệu thực hiện đến hết"
                                + " ngày 31/12/2018 nên chưa kết luận được giới hạn có được giữ.");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "agencies.csv", numLinesToSkip = 1)
    void tellsWhatSeveralAgenciesSay(
            String target,
            String figures,
            @Nullable Long judgedBy,
            KpiStatus status,
            @Nullable String problem,
            @Nullable String together,
            @Nullable String unmeasured) {
        var kpi = kpi(target).during(window("Trong năm"));
        var terms = StatusTerms.asOf(JUNE);
        var outlook = KpiOutlook.of(kpi, ledger(figures), VIETNAM, terms);
        var assessment = outlook.assessment();
        assertThat(assessment).isEqualTo(assess(kpi, figures, JUNE));
        assertThat(assessment.measurement().map(Measurement::part).orElse(null)).isEqualTo(judgedBy);
        assertThat(assessment.status()).isEqualTo(status);
        canBeTold(assessment);

        assertThat(assessment.problems()).hasSize(problem == null ? 0 : 1);
        for (var met : assessment.problems()) {
            assertThat(met.code()).isEqualTo(ProblemCode.FIGURES_OF_SEVERAL_AGENCIES);
            assertThat(met.severity()).isEqualTo(Severity.WARNING);
            assertThat(met.arguments()).containsEntry("figures", problem).containsEntry("kpi", "x");
        }
        assertThat(outlook.rollUp().map(KpiLedgerTest::answer).orElse(null)).isEqualTo(together);
        assertThat(outlook.rollUp()
                        .map(rollUp -> rollUp.unmeasured().stream()
                                .map(Contribution::agency)
                                .collect(Collectors.joining("; ")))
                        .filter(names -> !names.isEmpty())
                        .orElse(null))
                .isEqualTo(unmeasured);
    }

    private static String answer(RollUp rollUp) {
        return rollUp.rule() == RollUpRule.SUM
                ? Long.toString(rollUp.sum().orElseThrow())
                : rollUp.ratio().orElseThrow().toString();
    }

    @Test
    void tellsThatAnotherAgencySaidSomethingBefore() {
        var assessment = assess(
                kpi("400").during(window("Trong năm")), "a 2018-03-31 40; b 2018-06-30 180", LocalDate.of(2018, 7, 1));
        assertThat(assessment.explanation().in(Language.VI))
                .contains("Số liệu lấy theo b; trước đó a có số liệu 40 (đến 31/3/2018).");
    }

    @Test
    void looksAheadAndBack() {
        var kpi = kpi("400").during(window("Trong năm"));
        var outlook = KpiOutlook.of(
                kpi, ledger("2017-06-30 150; 2018-06-30 180"), VIETNAM, StatusTerms.asOf(LocalDate.of(2018, 7, 15)));
        assertThat(outlook.projection()).contains(KpiProjection.of(kpi, Measurement.of(JUNE, 180), VIETNAM));
        assertThat(outlook.samePeriod().orElseThrow().difference()).hasValue(30);
        assertThat(outlook.rollUp()).isEmpty();
        var several = KpiOutlook.of(
                kpi, ledger("a 2017-06-30 100; b 2017-06-30 50; 2018-06-30 180"), VIETNAM, StatusTerms.asOf(JUNE));
        assertThat(several.samePeriod()).isEmpty();
        var nothing = KpiOutlook.of(kpi, ledger("2017-06-30 150"), VIETNAM, StatusTerms.asOf(JUNE));
        assertThat(nothing.projection()).isEmpty();
        assertThat(nothing.samePeriod()).isEmpty();
        var over = KpiOutlook.of(kpi, ledger("2018-06-30 180"), VIETNAM, StatusTerms.asOf(LocalDate.of(2019, 1, 1)));
        assertThat(over.projection()).isEmpty();
        assertThat(over.samePeriod()).isEmpty();
    }

    @Test
    void givesWhatEachAgencyBrings() {
        var kpi = kpi("400").during(window("Trong năm"));
        var terms = StatusTerms.asOf(JUNE);
        var parts = Contribution.of("7", kpi, ledger("b 2018-06-30 31; a 2018-06-30 ~180; c 2018-03-31 5"), terms);
        assertThat(parts).extracting(Contribution::agency).containsExactly("a", "b", "c");
        assertThat(parts.get(0).measurement().orElseThrow().kind()).isEqualTo(MeasurementKind.ESTIMATED);
        assertThat(parts.get(2).measurement()).isEmpty();
        assertThat(new RollUp(RollUpRule.SUM, parts).sum()).hasValue(211);
        assertThat(Contribution.of("7", kpi, ProgressLedger.EMPTY, terms)).isEqualTo(List.of());
    }
}
