package org.parplan.scoring.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactChangeTest {

    @Test
    void isInLowestTermsWithItsSign() {
        assertThat(ExactChange.of(-6, 4)).hasToString("-3/2");
        assertThat(ExactChange.of(4, 2)).hasToString("2");
        assertThat(ExactChange.of(0, 7)).isEqualTo(ExactChange.ZERO).hasToString("0");
    }

    @Test
    void addsAndComparesExactly() {
        var third = ExactChange.of(1, 3);

        assertThat(third.plus(ExactChange.of(1, 6))).isEqualTo(ExactChange.of(1, 2));
        assertThat(third.plus(third)).isEqualTo(ExactChange.of(2, 3));
        assertThat(third.minus(third).isZero()).isTrue();
        assertThat(third.negated().abs()).isEqualTo(third);
        assertThat(third).isGreaterThan(ExactChange.parse("3333/10000")).isGreaterThan(third.negated());
    }

    @Test
    void isShownRoundedHalfUpFromZero() {
        assertThat(ExactChange.parse("-31459/55290").text(6)).isEqualTo("-0.568982");
        assertThat(ExactChange.of(1, 8).text(2)).isEqualTo("0.13");
        assertThat(ExactChange.of(-1, 8).text(2)).isEqualTo("-0.13");
        assertThat(ExactChange.of(7, 2).text(0)).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "1/", "/2", "2/4", "4/1", "1/0", "1/-2", "-0", "01", "+1", "1.5", "0/3", "1/2/3", "x"})
    void refusesWhatItDoesNotWrite(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactChange.parse(text))
                .withMessage("Exact change must be written as a fraction in lowest terms, such as 708/95: " + text);
    }

    @Test
    void refusesATextLongerThanAnyFractionAndADenominatorOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactChange.parse("1".repeat(20_003)))
                .withMessageEndingWith(": " + "1".repeat(100) + "…");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactChange.of(1, 0))
                .withMessage("Exact change must have a denominator above 0, but was 1/0");
        assertThatIllegalArgumentException().isThrownBy(() -> ExactChange.of(0, -1));
    }

    @Test
    void addsThousandsOfDenominatorsUpInTime() {
        var sum = ExactSum.of(IntStream.rangeClosed(1, 5_000).mapToObj(i -> ExactChange.of(1, (long) i * (i + 1))));

        assertThat(sum).isEqualTo(ExactChange.of(BigInteger.valueOf(5_000), BigInteger.valueOf(5_001)));
    }

    @Test
    void percentagePointsReadBackTheTextTheyWrite() {
        assertThat(PercentagePoints.parse("-1.530000")).hasToString("-1.53");
        assertThat(PercentagePoints.parse("-1.53").text(4)).isEqualTo("-1.5300");
        assertThat(PercentagePoints.parse("-1.53").text(1)).isEqualTo("-1.53");
        assertThat(PercentagePoints.parse("20")).hasToString("20");
        assertThat(PercentagePoints.parse("-2").isNegative()).isTrue();
        assertThat(PercentagePoints.ZERO.isNegative()).isFalse();
        assertThat(PercentagePoints.parse("-2").abs()).isEqualTo(PercentagePoints.parse("2"));
        assertThat(PercentagePoints.parse("-2")).isLessThan(PercentagePoints.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentagePoints.parse("1.1234567"))
                .withMessage("Percentage points must be written with at most 6 decimals, such as -1.53: 1.1234567");
    }
}
