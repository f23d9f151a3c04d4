package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.scoring.kpi.KpiAssessmentTest.target;
import static org.parplan.scoring.kpi.KpiAssessmentTest.window;
import static org.parplan.scoring.kpi.KpiLedgerTest.ledger;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.budget.Vnd;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.InspectionKind;
import org.parplan.core.kpi.IsoWork;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Kpis;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.OnlineLevel;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Unit;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;

/** What an indicator starts from or compares with, where a ledger holds the year before. */
class KpiStartTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final StatusTerms JUNE = StatusTerms.asOf(LocalDate.of(2018, 6, 30));

    static Kpi kpi(String written) {
        var kpi = switch (written) {
            case "rank" -> Kpis.rankBetterThan("x", 2017);
            case "rank0" -> Kpi.of("x", target(Comparison.BETTER, "", Unit.RANK).build());
            case "rank7" -> Kpis.rankBetterThan("x", 2017, 7);
            case "better" ->
                Kpi.of(
                        "x",
                        target(Comparison.BETTER, "", Unit.COUNT).baseYear(2017).build());
            case "more" -> counted(Basis.INCREASE);
            case "more-or-400" -> counted(Basis.INCREASE_OR_LEVEL);
            case "400" -> counted(Basis.LEVEL);
            case "online" -> Kpis.onlineServices("x", OnlineLevel.LEVEL_3, 400, Basis.LEVEL);
            case "communes" ->
                Kpis.iso(
                        "x",
                        IsoWork.BUILD,
                        IntStream.range(0, 20)
                                .mapToObj(number -> Member.of("m" + number, "M" + number))
                                .toList());
            case "inspections" -> Kpis.inspections("x", InspectionKind.PLANNED, 12);
            case "saving" -> Kpis.saving("x", Comparison.AT_LEAST, Vnd.ofDong(400));
            default -> throw new AssertionError(written);
        };
        return kpi.during(window("Trong năm"));
    }

    private static Kpi counted(Basis basis) {
        return Kpi.of(
                "x", target(Comparison.EQUAL, "400", Unit.COUNT).basis(basis).build());
    }

    private static String told(KpiAssessment assessment, Language language) {
        return assessment.explanation().in(language);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "starts.csv", numLinesToSkip = 1)
    void startsFromWhatTheTableSays(
            String target,
            String figures,
            @Nullable Long baseline,
            PathKind path,
            @Nullable String achievement,
            @Nullable String expected,
            KpiStatus status,
            @Nullable String told) {
        var kpi = kpi(target);
        var ledger = ledger(figures);
        var assessment = KpiAssessment.of(kpi, ledger, VIETNAM, JUNE);
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.path().kind()).isEqualTo(path);
        assertThat(assessment.achievement().map(Share::toString).orElse(null)).isEqualTo(achievement);
        assertThat(assessment.expected().map(Share::toString).orElse(null)).isEqualTo(expected);
        assertThat(assessment.explanation().steps().stream()
                        .map(Explanation::rule)
                        .filter(rule -> rule.startsWith("scoring.kpi-base") || rule.startsWith("scoring.kpi-start"))
                        .findFirst()
                        .orElse(null))
                .isEqualTo(told);
        for (var language : Language.values()) {
            assertThat(told(assessment, language)).startsWith("x").doesNotContain("{");
        }

        // the same baseline given by hand comes to the same
        if (baseline != null) {
            var byHand = Kpi.builder().from(kpi).baseline(baseline).build();
            var given = KpiAssessment.of(byHand, ledger, VIETNAM, JUNE);
            assertThat(given.status()).isEqualTo(status);
            assertThat(given.achievement()).isEqualTo(assessment.achievement());
            assertThat(given.expected()).isEqualTo(assessment.expected());
            assertThat(given.path()).isEqualTo(assessment.path());
            assertThat(KpiOutlook.of(byHand, ledger, VIETNAM, JUNE).projection())
                    .isEqualTo(KpiOutlook.of(kpi, ledger, VIETNAM, JUNE).projection());
        }
    }

    @Test
    void tellsWhereItIsFrom() {
        assertThat(told(
                        KpiAssessment.of(kpi("rank"), ledger("- 2017-12-31 9; a 2018-06-30 5"), VIETNAM, JUNE),
                        Language.VI))
                .isEqualTo("""
                        x, đến hết ngày 30/6/2018: Đạt chỉ tiêu.
                        - x: đến 30/6/2018 là 5, năm so sánh là 9; chỉ tiêu tốt hơn.
                          - Đã đạt chỉ tiêu.
                        - Số liệu do a báo cáo, là cơ quan duy nhất có số liệu, nên được lấy làm số chung.
                        - Mốc so sánh lấy từ sổ: 9, ngày 31/12/2017.
                        - Đã đạt chỉ tiêu nên không xét tiến độ.""");
        assertThat(told(
                        KpiAssessment.of(kpi("400"), ledger("- 2017-12-31 350; - 2018-06-30 370"), VIETNAM, JUNE),
                        Language.VI))
                .contains(
                        "\n- Năm trước trong sổ có số 350, ngày 31/12/2017; nội dung chỉ tiêu không cho biết số này có được"
                                + " tính tiếp hay không nên tính từ 0, trừ khi nêu số đầu kỳ.\n");
        assertThat(told(
                        KpiAssessment.of(kpi("more"), ledger("- 2017-12-31 350; - 2018-06-30 180"), VIETNAM, JUNE),
                        Language.VI))
                .contains("\n- Số đầu kỳ lấy từ sổ: 350, ngày 31/12/2017.\n- Số liệu thấp hơn số đầu kỳ lấy từ sổ;");
    }

    /** What stands on counts from last year's figure; of what does not tell, the figure is told; of work neither. */
    @ParameterizedTest
    @CsvSource({
        "dịch vụ công trực tuyến một phần, scoring.kpi-start-of-ledger",
        "Số lượng dịch vụ trực tuyến mức độ 4, scoring.kpi-start-of-ledger",
        "DVC trực tuyến toàn trình, scoring.kpi-start-of-ledger",
        "cơ quan đang áp dụng ISO 9001, scoring.kpi-start-of-ledger",
        "dịch vụ công trực tuyến cung cấp mới, scoring.kpi-start-not-taken",
        "hồ sơ nộp qua dịch vụ công trực tuyến, scoring.kpi-start-not-taken",
        "dịch vụ công trực tuyến được rà soát, scoring.kpi-start-not-taken",
        "cơ quan HCNN duy trì hệ thống, scoring.kpi-start-not-taken",
        "đơn vị đã xây dựng ISO được kiểm tra, ",
        "'lượt cán bộ, công chức được bồi dưỡng', ",
    })
    void decidesByWhatIsCounted(String subject, @Nullable String told) {
        var kpi = Kpi.of(
                "x",
                target(Comparison.EQUAL, "400", Unit.COUNT).subject(subject).build(),
                window("Trong năm"));
        var assessment = KpiAssessment.of(kpi, ledger("- 2017-12-31 350; - 2018-06-30 370"), VIETNAM, JUNE);
        assertThat(assessment.explanation().steps().stream()
                        .map(Explanation::rule)
                        .filter(rule -> rule.startsWith("scoring.kpi-start"))
                        .findFirst()
                        .orElse(null))
                .isEqualTo(told);
        assertThat(assessment.baseline().isPresent()).isEqualTo("scoring.kpi-start-of-ledger".equals(told));
    }

    @Test
    void aBaselineOfNothingGivenByHandStays() {
        var fromNothing = Kpi.builder().from(kpi("more")).baseline(0).build();
        var assessment = KpiAssessment.of(fromNothing, ledger("- 2017-12-31 350; - 2018-06-30 180"), VIETNAM, JUNE);
        assertThat(assessment.achievement()).contains(Share.of(180, 400));
    }

    @Test
    void neverComparesAYearWithItselfNorTakesWhatIsNotKnownYet() {
        var own = Kpi.of(
                        "x",
                        target(Comparison.BETTER, "", Unit.RANK).baseYear(2018).build())
                .during(window("Trong năm"));
        assertThat(KpiAssessment.of(own, ledger("- 2018-03-31 9; - 2018-06-30 5"), VIETNAM, JUNE)
                        .status())
                .isEqualTo(KpiStatus.NOT_JUDGED);
        var early = JUNE.reportedBy(LocalDate.of(2017, 12, 30));
        assertThat(KpiAssessment.of(kpi("rank"), ledger("- 2017-12-31 9"), VIETNAM, early)
                        .explanation()
                        .in(Language.VI))
                .doesNotContain("Mốc so sánh");
    }
}
