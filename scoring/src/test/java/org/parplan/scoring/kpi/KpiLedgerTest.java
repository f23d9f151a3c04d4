package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.scoring.kpi.KpiAssessmentTest.target;
import static org.parplan.scoring.kpi.KpiAssessmentTest.window;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.InspectionKind;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Kpis;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.kpi.Member;
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
    static ProgressLedger ledger(String figures) {
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
                .endsWith("\n- Đo lần cuối đến 31/3/2018 thì trong giới hạn; chưa có số liệu đến hết"
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
            @Nullable String days) {
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
        assertThat(outlook.rollUp().stream()
                        .flatMap(rollUp -> rollUp.explanation().steps().stream())
                        .filter(step -> step.rule().equals("scoring.roll-up-days"))
                        .map(step -> step.arguments().get("days"))
                        .findFirst()
                        .orElse(null))
                .isEqualTo(days);
    }

    private static String answer(RollUp rollUp) {
        return rollUp.rule() == RollUpRule.SUM
                ? Long.toString(rollUp.sum().orElseThrow())
                : rollUp.ratio().orElseThrow().toString();
    }

    @Test
    void tellsWhoseFigureItIs() {
        var kpi = kpi("400").during(window("Trong năm"));
        assertThat(assess(kpi, "b 2018-06-30 180", JUNE).explanation().in(Language.VI))
                .contains("\n- Số liệu do b báo cáo, là cơ quan duy nhất có số liệu, nên được lấy làm số chung.");
        assertThat(assess(kpi, "- 2018-03-31 300; b 2018-06-30 ~90", JUNE)
                        .explanation()
                        .in(Language.VI))
                .contains("""

                        - Đánh giá theo số liệu chung (không ghi cơ quan); số liệu riêng của cơ quan chỉ để đối chiếu.
                          - b: 90 (đến 30/6/2018).
                            - Số liệu ước thực hiện.
                        """);
        var several =
                KpiOutlook.of(kpi, ledger("a 2018-06-29 180; b 2018-06-30 10/20"), VIETNAM, StatusTerms.asOf(JUNE));
        assertThat(several.assessment().explanation().in(Language.VI)).endsWith("""
                        - Chỉ có số liệu riêng của nhiều cơ quan, không có số liệu chung; không lấy số của cơ quan nào làm \
                        số chung. Số tổng hợp, nếu có, được nêu riêng để tham khảo, không dùng để đánh giá.
                          - a: 180 (đến 29/6/2018).
                          - b: 10/20 (đến 30/6/2018).""");
        assertThat(several.rollUp().orElseThrow().explanation().in(Language.VI)).isEqualTo("""
                        x: cộng 2 số liệu được 190.
                        - Số liệu không cùng ngày: a 29/6/2018; b 30/6/2018.""");
        assertThat(several.assessment().problems().get(0).in(Language.VI))
                .isEqualTo("Chỉ tiêu x: nhiều cơ quan có số liệu riêng, không số nào được lấy làm số chung: a 180"
                        + " (29/6/2018); b 10/20 (30/6/2018).");
    }

    /** Agencies that share one named set have no ratio together, nor have figures of two years a sum. */
    @Test
    void putsTogetherOnlyWhatCanBe() {
        var set = IntStream.range(0, 10).mapToObj(number -> Member.of("m" + number, "M" + number));
        var shared = kpi("90%").over(set.toList()).during(window("Trong năm"));
        assertThat(KpiOutlook.of(shared, ledger("a 2018-06-30 5/10; b 2018-06-30 3"), VIETNAM, StatusTerms.asOf(JUNE))
                        .rollUp())
                .isEmpty();
        var timeless = kpi("400");
        assertThat(KpiOutlook.of(timeless, ledger("a 2017-12-31 5; b 2018-06-30 3"), VIETNAM, StatusTerms.asOf(JUNE))
                        .rollUp())
                .isEmpty();
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
        assertThat(several.samePeriod().orElseThrow().isComparable()).isFalse();
        assertThat(several.samePeriod().orElseThrow().explanation().in(Language.VI))
                .isEqualTo(
                        "x: số cùng kỳ năm trước chỉ là số liệu riêng của cơ quan, không phải số chung, nên không so với"
                                + " số đến 30/6/2018: a 100 (30/6/2017); b 50 (30/6/2017).");
        var nothing = KpiOutlook.of(kpi, ledger("2017-06-30 150"), VIETNAM, StatusTerms.asOf(JUNE));
        assertThat(nothing.projection()).isEmpty();
        assertThat(nothing.samePeriod()).isEmpty();
        var over = KpiOutlook.of(kpi, ledger("2018-06-30 180"), VIETNAM, StatusTerms.asOf(LocalDate.of(2019, 1, 1)));
        assertThat(over.projection()).isEmpty();
        assertThat(over.samePeriod()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            - 2017-06-30 150, 150
            a 2017-06-30 150, 150
            a 2017-06-30 150; - 2017-06-30 140, 140
            # a day apart, or a figure of the whole of another day: an agency's own is left out
            a 2017-06-30 150; b 2017-06-29 20, left out
            a 2017-06-30 150; - 2017-03-31 90, left out
            # nothing of the period
            a 2017-05-31 150, -
            # what came later that year is another matter
            a 2017-06-30 150; b 2017-09-30 20, 150
            """)
    void comparesWithTheFigureOfTheWholeLastYear(String before, @Nullable String compared) {
        var kpi = kpi("400").during(window("Trong năm"));
        var outlook = KpiOutlook.of(kpi, ledger(before + "; - 2018-06-30 180"), VIETNAM, StatusTerms.asOf(JUNE));
        assertThat(outlook.samePeriod()
                        .map(same -> same.before()
                                .map(figure -> Long.toString(figure.part()))
                                .orElse("left out"))
                        .orElse(null))
                .isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource({"a,false", "b,true"})
    void tellsWhoseLastYearsFigureIsWhereAnotherGaveIt(String agency, boolean told) {
        var ledger = ledger(agency + " 2017-06-30 150; a 2018-06-30 180");
        var outlook = KpiOutlook.of(kpi("400").during(window("Trong năm")), ledger, VIETNAM, StatusTerms.asOf(JUNE));
        assertThat(outlook.samePeriod()
                        .orElseThrow()
                        .explanation()
                        .in(Language.VI)
                        .endsWith("\n- Số cùng kỳ năm trước do b báo cáo."))
                .isEqualTo(told);
    }

    @Test
    void givesWhatEachAgencyBrings() {
        var kpi = kpi("400").during(window("Trong năm"));
        var terms = StatusTerms.asOf(JUNE);
        var parts = Contribution.of("7", kpi, ledger("b 2018-06-30 31; a 2018-06-30 ~180; c 2018-03-31 5"), terms);
        assertThat(parts).extracting(Contribution::agency).containsExactly("a", "b", "c");
        assertThat(parts.get(0).measurement().orElseThrow().kind()).isEqualTo(MeasurementKind.ESTIMATED);
        assertThat(parts.get(2).measurement()).contains(Measurement.of(LocalDate.of(2018, 3, 31), 5));
        assertThat(new RollUp(RollUpRule.SUM, parts).sum()).hasValue(216);
        assertThat(Contribution.of("7", kpi, ProgressLedger.EMPTY, terms)).isEqualTo(List.of());
    }
}
