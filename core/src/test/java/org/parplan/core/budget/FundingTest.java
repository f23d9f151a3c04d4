package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

class FundingTest {

    private static final long MILLION = 1_000_000;

    /** Every cell of the Hà Tĩnh 2018 appendix. */
    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("0", new Funding.None()),
                Arguments.of("100", new Funding.Amount(Vnd.ofDong(100_000_000))),
                Arguments.of("40", new Funding.Amount(Vnd.ofDong(40_000_000))),
                Arguments.of("", new Funding.NotStated()),
                Arguments.of("Kinh phí xây dựng văn bản QPPL theo quy định", new Funding.ByNorm()),
                Arguments.of(
                        "Văn phòng UBND tỉnh dự trù kinh phí riêng\u00a0",
                        new Funding.SeparateEstimate(Agency.of("Văn phòng UBND tỉnh"))),
                Arguments.of("Kinh phí xây dựng văn bản quy phạm pháp luật theo quy định", new Funding.ByNorm()),
                Arguments.of("Theo Kế hoạch được phê duyệt", new Funding.ByApprovedScheme()),
                Arguments.of("Sở Nội vụ dự trù kinh phí riêng", new Funding.SeparateEstimate(Agency.of("Sở Nội vụ"))),
                Arguments.of(
                        "Sở Thông tin và Truyền thông dự trù kinh phí riêng",
                        new Funding.SeparateEstimate(Agency.of("Sở Thông tin và Truyền thông"))),
                Arguments.of("Kinh phí xây dựng và ban hành văn bản quy phạm pháp luật", new Funding.ByNorm()),
                Arguments.of("Kinh phí theo Dự án đã được UBND tỉnh phê duyệt", new Funding.ByApprovedScheme()),
                Arguments.of(
                        "Sở Khoa học và Công nghệ\ndự trù riêng",
                        new Funding.SeparateEstimate(Agency.of("Sở Khoa học và Công nghệ"))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void readsTheCellsOfTheReferencePlan(String cell, Funding funding) {
        assertThat(Funding.read(cell, MILLION)).isEqualTo(Reading.of(Wording.of(cell), funding));
    }

    @ParameterizedTest
    @CsvSource({
        "1.500, 1500000000",
        "'12,5', 12500000",
        "'0,000001', 1",
        "'1.234,5', 1234500000",
        "05, 5000000",
        "'1,5 triệu đồng', 1500000",
        "'640.000.000 đồng', 640000000",
        "'38 tỷ đồng', 38000000000",
        "100 triệu, 100000000",
        "'0,125', 125000",
        "'1.000,125', 1000125000",
        "9.223.372.036.854, 9223372036854000000",
    })
    void readsNumbersExactlyInTheColumnsUnitOrTheirOwn(String cell, long dong) {
        assertThat(Funding.read(cell, MILLION).orElseThrow()).isEqualTo(new Funding.Amount(Vnd.ofDong(dong)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "0,0", "0 đồng"})
    void readsAPrintedZeroAsNoMoneyNeeded(String cell) {
        assertThat(Funding.read(cell, MILLION).orElseThrow()).isEqualTo(new Funding.None());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\n"})
    void readsAnEmptyCellAsNotStated(String cell) {
        assertThat(Funding.read(cell, MILLION).orElseThrow()).isEqualTo(new Funding.NotStated());
    }

    @ParameterizedTest
    @CsvSource({
        "-5, Funding must not be negative: -5",
        "'0,0000001', 'Funding must be whole đồng and at most 9.223.372.036.854.775.807 đồng: 0,0000001'",
        "9223372036855, Funding must be whole đồng and at most 9.223.372.036.854.775.807 đồng: 9223372036855",
    })
    void refusesNumbersThatAreNoAmount(String cell, String detail) {
        var reading = Funding.read(cell, MILLION);
        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.problems())
                .containsExactly(Problem.of(ProblemCode.INVALID_VALUE).with("detail", detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1,",
                "1.0000",
                "khoảng 5",
                "dự trù kinh phí riêng",
                "Theo Kế hoạch",
                "Theo Kế hoạch chưa được phê duyệt",
                "Kinh phí theo Dự án không được phê duyệt",
                "Không dự trù kinh phí riêng",
                "Chưa dự trù kinh phí riêng",
                "100,000",
                "1,500 triệu đồng",
                "100 USD",
                "٣",
                "1e3"
            })
    void keepsWhatItDoesNotUnderstand(String cell) {
        var reading = Funding.read(cell, MILLION);
        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.wording()).isEqualTo(Wording.of(cell));
        assertThat(reading.problems())
                .containsExactly(Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", cell));
    }

    @ParameterizedTest
    @MethodSource("estimators")
    void takesSeveralThatEstimateForAGroup(String cell, Actor estimator) {
        assertThat(Funding.read(cell, MILLION).orElseThrow()).isEqualTo(new Funding.SeparateEstimate(estimator));
    }

    static Stream<Arguments> estimators() {
        return Stream.of(
                Arguments.of("Các sở, ngành dự trù kinh phí riêng", AgencyGroup.of("Các sở, ngành")),
                Arguments.of("các cơ quan liên quan dự trù riêng", OpenGroup.of("các cơ quan liên quan")),
                Arguments.of("Sở Nội vụ dự trù riêng", Agency.of("Sở Nội vụ")));
    }

    @Test
    void readsCellsOfAnyLength() {
        assertThat(Funding.read("9".repeat(1_000_000), MILLION).isUnderstood()).isFalse();
        assertThat(Funding.read("Theo Đề án, ".repeat(100_000), MILLION).isUnderstood())
                .isFalse();
    }

    @Test
    void refusesAUnitOfNothing() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Funding.read("100", 0))
                .withMessage("Unit of funding must be above 0 đồng, but was 0");
    }

    @Test
    void refusesANegativeAmount() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Funding.Amount(Vnd.ofDong(-1)))
                .withMessage("Funding must not be negative, but was -1 đồng");
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, OTHER_TASKS, true",
        "AMOUNT, OTHER_TASKS, true",
        "NOT_STATED, OTHER_TASKS, false",
        "BY_NORM, NORMS, false",
        "BY_APPROVED_SCHEME, APPROVED_SCHEMES, false",
        "SEPARATE_ESTIMATE, OTHER_TASKS, false",
    })
    void belongsToARuleByItsKindAndIsCountedOnlyAsAnAmountOrZero(FundingKind kind, FundingRule rule, boolean counted) {
        assertThat(kind.rule()).isEqualTo(rule);
        assertThat(kind.isCounted()).isEqualTo(counted);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void answersByItsOwnKind(String cell, Funding funding) {
        assertThat(funding.match(new KindOf())).isEqualTo(funding.kind());
        assertThat(funding.rule()).isEqualTo(funding.kind().rule());
    }

    @ParameterizedTest
    @EnumSource
    void isLabelledAlikeAsAKindAndAsAVariant(FundingKind kind) {
        for (var language : Language.values()) {
            var labels = Labels.of(language);
            assertThat(labels.label("Funding." + kind)).isEqualTo(labels.label(kind));
        }
    }

    private static final class KindOf implements Funding.Cases<FundingKind> {
        @Override
        public FundingKind none(Funding.None none) {
            return FundingKind.NONE;
        }

        @Override
        public FundingKind amount(Funding.Amount amount) {
            return FundingKind.AMOUNT;
        }

        @Override
        public FundingKind notStated(Funding.NotStated notStated) {
            return FundingKind.NOT_STATED;
        }

        @Override
        public FundingKind byNorm(Funding.ByNorm byNorm) {
            return FundingKind.BY_NORM;
        }

        @Override
        public FundingKind byApprovedScheme(Funding.ByApprovedScheme byApprovedScheme) {
            return FundingKind.BY_APPROVED_SCHEME;
        }

        @Override
        public FundingKind separateEstimate(Funding.SeparateEstimate separateEstimate) {
            return FundingKind.SEPARATE_ESTIMATE;
        }
    }
}
