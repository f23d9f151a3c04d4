package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

class VndTest {

    @Test
    void behavesAsItsDocumentationShows() {
        var total = Vnd.parse("640.000.000 đồng");
        assertThat(total).isEqualTo(Vnd.ofDong(640_000_000));
        assertThat(total.inWords()).isEqualTo("Sáu trăm bốn mươi triệu đồng");
        assertThat(total.minus(Vnd.ofDong(140_000_000))).hasToString("500.000.000 đồng");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 đồng",
        "999, 999 đồng",
        "1000, 1.000 đồng",
        "-5, -5 đồng",
        "-140000000, -140.000.000 đồng",
        "9223372036854775807, 9.223.372.036.854.775.807 đồng",
        "-9223372036854775808, -9.223.372.036.854.775.808 đồng"
    })
    void writesGroupsOfThreeWithTheUnitAndReadsThemBack(long dong, String text) {
        assertThat(Vnd.ofDong(dong)).hasToString(text).isEqualTo(Vnd.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640000000 đồng",
                "640.000.000",
                "640,000,000 đồng",
                "640.000.000đồng",
                "0640.000 đồng",
                "-0 đồng",
                " 1 đồng",
                "1 đồng ",
                "1 Đồng",
                "",
                "đồng",
                "٣ đồng",
                "9.223.372.036.854.775.808 đồng",
                "1.000.000.000.000.000.000.000.000 đồng"
            })
    void refusesAnyOtherForm(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Vnd.parse(text))
                .withMessage("Vnd must be written such as 640.000.000 đồng: " + text);
    }

    @Test
    void refusesASumThatSixtyFourBitsCannotHold() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Vnd.ofDong(Long.MAX_VALUE).plus(Vnd.ofDong(1)))
                .withMessage("Sum of 9.223.372.036.854.775.807 đồng and 1 đồng must lie between"
                        + " -9.223.372.036.854.775.808 đồng and 9.223.372.036.854.775.807 đồng, but does not");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Vnd.ofDong(Long.MIN_VALUE).minus(Vnd.ofDong(1)))
                .withMessage("Difference of -9.223.372.036.854.775.808 đồng and 1 đồng must lie between"
                        + " -9.223.372.036.854.775.808 đồng and 9.223.372.036.854.775.807 đồng, but does not");
    }

    @Test
    void comparesByAmount() {
        assertThat(Vnd.ofDong(-1)).isLessThan(Vnd.ZERO);
        assertThat(Vnd.ofDong(-1).isNegative()).isTrue();
        assertThat(Vnd.ZERO.isNegative()).isFalse();
        assertThat(Vnd.ofDong(40_000_000)).isLessThan(Vnd.ofDong(100_000_000));
    }

    @Test
    void sharesOutByTheLargestRemainderAndTiesInTheirOrder() {
        assertThat(Vnd.ofDong(100).allocate(1, 1, 1)).containsExactly(Vnd.ofDong(34), Vnd.ofDong(33), Vnd.ofDong(33));
        assertThat(Vnd.ofDong(640_000_000).allocate(3, 0, 4))
                .containsExactly(Vnd.ofDong(274_285_714), Vnd.ZERO, Vnd.ofDong(365_714_286));
        assertThat(Vnd.ofDong(Long.MAX_VALUE).allocate(Long.MAX_VALUE, Long.MAX_VALUE))
                .containsExactly(Vnd.ofDong(Long.MAX_VALUE / 2 + 1), Vnd.ofDong(Long.MAX_VALUE / 2));
    }

    @Test
    void refusesToShareOutByNothingOrLess() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Vnd.ofDong(1).allocate(1, -1))
                .withMessage("Share to allocate by must not be negative, but was -1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Vnd.ofDong(1).allocate(0, 0))
                .withMessage("Shares to allocate by must not all be zero, but were 2 of which none is above zero");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Vnd.ofDong(1).allocate());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Vnd.ofDong(-1).allocate(1))
                .withMessage("Amount to allocate must not be negative, but was -1 đồng");
    }

    @Test
    void comparesFiguresWithWords() {
        var figures = Vnd.ofDong(640_000_000);
        assertThat(figures.againstWords("Sáu trăm bốn mươi triệu đồng")).isEmpty();
        assertThat(figures.againstWords("Sáu trăm triệu đồng"))
                .containsExactly(Problem.of(ProblemCode.FIGURES_DIFFER_FROM_WORDS)
                        .with("figures", 640_000_000)
                        .with("words", "Sáu trăm triệu đồng"));
        assertThat(figures.againstWords("nhiều tiền"))
                .containsExactly(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", "nhiều tiền"));
    }
}
