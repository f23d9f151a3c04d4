package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.core.kpi.TargetTest.target;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;

/** Targets to keep within: what they allow, and what is left. */
class KpiLimitTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static final Kpi RECRUITS = Kpi.of(
            "I.2.e/new-recruits", target(Comparison.AT_MOST, "50", Unit.PERCENT).build());

    private static Kpi kpi(Comparison comparison, String value, Unit unit) {
        return Kpi.of("x", target(comparison, value, unit).build());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 7, 3, 3",
        "AT_MOST, 7, 4, 3",
        "AT_MOST, 8, 4, 4",
        "AT_MOST, 1, 0, 0",
        "LESS_THAN, 7, 3, 3",
        "LESS_THAN, 8, 4, 3",
    })
    void allowsAShareOfTheWholeRoundedDown(Comparison comparison, long cut, long recruits, long allowed) {
        var compliance = kpi(comparison, "50", Unit.PERCENT)
                .compliance(Measurement.of(JUNE, recruits, cut))
                .orElseThrow();
        assertThat(compliance.allowed()).isEqualTo(allowed);
        assertThat(compliance.headroom()).isEqualTo(allowed - recruits);
        assertThat(compliance.isWithin()).isEqualTo(recruits <= allowed);
    }

    @Test
    void explainsALimitInBothLanguages() {
        var within =
                RECRUITS.compliance(Measurement.of(JUNE, 3, 7)).orElseThrow().explanation();
        var rule = Explanation.of("kpi.limit-share")
                .with("percent", 50)
                .with("whole", 7)
                .with("comparison", "AT_MOST")
                .with("allowed", 3);
        assertThat(within)
                .isEqualTo(RECRUITS.explanation(Measurement.of(JUNE, 3, 7)))
                .isEqualTo(Explanation.of("kpi.within")
                        .with("kpi", "I.2.e/new-recruits")
                        .with("measuredOn", "2018-06-30")
                        .with("part", 3)
                        .with("allowed", 3)
                        .with("headroom", 0)
                        .because(rule));
        assertThat(within.in(Language.VI)).isEqualTo("""
                        I.2.e/new-recruits: đến 30/6/2018 đã dùng 3, cho phép 3; còn được 0.
                        - Giới hạn không quá 50% của 7, làm tròn xuống: nhiều nhất 3.""");
        assertThat(within.in(Language.EN)).isEqualTo("""
                        I.2.e/new-recruits: 3 used by 30 June 2018, 3 allowed; 0 left.
                        - The limit is at most 50% of 7, rounded down: 3 allowed.""");
        var above = RECRUITS.explanation(Measurement.of(JUNE, 5, 7));
        assertThat(above)
                .isEqualTo(Explanation.of("kpi.above")
                        .with("kpi", "I.2.e/new-recruits")
                        .with("measuredOn", "2018-06-30")
                        .with("part", 5)
                        .with("allowed", 3)
                        .with("excess", 2)
                        .because(rule));
        assertThat(above.in(Language.VI))
                .startsWith("I.2.e/new-recruits: đến 30/6/2018 đã dùng 5, cho phép 3; vượt 2.");
        assertThat(above.in(Language.EN))
                .startsWith("I.2.e/new-recruits: 5 used by 30 June 2018, 3 allowed; 2 too many.");
    }

    @Test
    void aTargetOfNoneAtAllIsALimit() {
        var none = kpi(Comparison.EQUAL, "0", Unit.COUNT);
        assertThat(none.reached(Measurement.of(JUNE, 0))).isEmpty();
        assertThat(none.isMet(Measurement.of(JUNE, 0))).contains(true);
        assertThat(none.isMet(Measurement.of(JUNE, 1))).contains(false);
        assertThat(none.explanation(Measurement.of(JUNE, 1)).in(Language.EN)).isEqualTo("""
                        x: 1 used by 30 June 2018, 0 allowed; 1 too many.
                        - The limit is exactly 0: 0 allowed.""");
    }

    @Test
    void daysAreTakenAndMoneyIsToldInDong() {
        var days = kpi(Comparison.AT_MOST, "5", Unit.DAYS);
        assertThat(days.explanation(Measurement.of(JUNE, 6)).in(Language.VI)).isEqualTo("""
                        x: đến 30/6/2018 là 6 ngày, cho phép 5 ngày; vượt 1 ngày.
                        - Giới hạn không quá 5 ngày: nhiều nhất 5 ngày.""");
        assertThat(days.explanation(Measurement.of(JUNE, 4)).in(Language.EN)).isEqualTo("""
                        x: 4 days by 30 June 2018, 5 days allowed; 1 day to spare.
                        - The limit is at most 5 days: 5 days allowed.""");
        var money = kpi(Comparison.AT_MOST, "5000000000", Unit.DONG);
        assertThat(money.explanation(Measurement.of(JUNE, 2_150_000_000L)).in(Language.VI))
                .isEqualTo("""
                        x: đến 30/6/2018 đã dùng 2.150.000.000 đồng, cho phép 5.000.000.000 đồng; còn được 2.850.000.000 đồng.
                        - Giới hạn không quá 5.000.000.000 đồng: nhiều nhất 5.000.000.000 đồng.""");
        var saving = kpi(Comparison.AT_LEAST, "5000000000", Unit.DONG);
        assertThat(saving.explanation(Measurement.of(JUNE, 2_150_000_000L)).in(Language.VI))
                .startsWith("x: đến 30/6/2018 thực hiện 2.150.000.000 đồng, chỉ tiêu 5.000.000.000 đồng; đạt 43%.");
    }

    @Test
    void aLimitOnAnIncreaseCountsFromItsBaseline() {
        var kpi = Kpi.builder()
                .code("x")
                .target(target(Comparison.AT_MOST, "5", Unit.COUNT)
                        .basis(Basis.INCREASE)
                        .build())
                .baseline(100)
                .build();
        var compliance = kpi.compliance(Measurement.of(JUNE, 98)).orElseThrow();
        assertThat(compliance.used()).isEqualTo(-2);
        assertThat(compliance.headroom()).isEqualTo(7);
        assertThat(kpi.isMet(Measurement.of(JUNE, 106))).contains(false);
    }
}
