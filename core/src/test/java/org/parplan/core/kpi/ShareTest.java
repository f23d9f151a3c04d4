package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.text.Language;

class ShareTest {

    @Test
    void behavesAsItsDocumentationShows() {
        var share = Share.parse("180/400");
        assertThat(share.percent(Language.VI)).isEqualTo("45%");
        assertThat(share.compareTo(Share.of(9, 20))).isZero();
        assertThat(share).isNotEqualTo(Share.of(9, 20)).isEqualTo(Share.of(180, 400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "180",
                "180/",
                "/400",
                "180 / 400",
                "0180/400",
                "-1/2",
                "1/-2",
                "1/2/3",
                "45%",
                "1,5/2",
                "٣/4",
                "9223372036854775808/1",
                "1/9999999999999999999",
                "1/00000000000000000000"
            })
    void refusesAnyOtherForm(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Share.parse(text))
                .withMessage("Share must be written part/whole, such as 180/400: " + text);
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "1, 0", "1, -4", "0, 0"})
    void refusesNegativePartsAndEmptyWholes(long part, long whole) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Share.of(part, whole))
                .withMessage("Share must have a part of at least 0 and a whole above 0, but was %s/%s", part, whole);
    }

    @Test
    void addsPartsAndWholesApartSoThatNoMeanOfPercentagesIsTaken() {
        assertThat(Share.mediant(List.of(Share.of(1, 1), Share.of(0, 999)))).hasToString("1/1000");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Share.mediant(List.of()))
                .withMessage("Shares to put together must be at least one, but were none");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Share.mediant(List.of(Share.of(1, Long.MAX_VALUE), Share.of(1, 1))));
    }

    @Test
    void isAtLeastAFractionOfAnother() {
        assertThat(Share.of(45, 100).isAtLeast(Share.of(95, 100), Share.of(47, 100)))
                .isTrue();
        assertThat(Share.of(95, 100).isAtLeast(Share.of(95, 100), Share.of(1, 1)))
                .isTrue();
        assertThat(Share.of(9499, 10000).isAtLeast(Share.of(95, 100), Share.of(1, 1)))
                .isFalse();
    }

    @Test
    void leavesWhatFitsAsCountedAndReducesOnlyWhatDoesNot() {
        assertThat(Share.of(BigInteger.valueOf(180), BigInteger.valueOf(400))).hasToString("180/400");
        assertThat(Share.of(BigInteger.TEN.pow(20), BigInteger.TEN.pow(21))).hasToString("1/10");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Share.of(BigInteger.ONE, BigInteger.TEN.pow(20)))
                .withMessage("Share must have a part and a whole of 64 bits, but was 1/100000000000000000000");
    }
}
