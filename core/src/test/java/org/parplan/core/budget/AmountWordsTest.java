package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

class AmountWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "4, Bốn đồng",
        "10, Mười đồng",
        "11, Mười một đồng",
        "14, Mười bốn đồng",
        "15, Mười lăm đồng",
        "20, Hai mươi đồng",
        "21, Hai mươi mốt đồng",
        "24, Hai mươi tư đồng",
        "25, Hai mươi lăm đồng",
        "105, Một trăm linh năm đồng",
        "110, Một trăm mười đồng",
        "134, Một trăm ba mươi tư đồng",
        "1000, Một nghìn đồng",
        "2001, Hai nghìn không trăm linh một đồng",
        "2023, Hai nghìn không trăm hai mươi ba đồng",
        "640000000, Sáu trăm bốn mươi triệu đồng",
        "1000000001, Một tỷ không trăm linh một đồng",
        "1005000000, Một tỷ không trăm linh năm triệu đồng",
        "268000000000, Hai trăm sáu mươi tám tỷ đồng",
        "1000000000000, Một nghìn tỷ đồng",
        "1000000000000000, Một triệu tỷ đồng",
        "1000000000000000000, Một tỷ tỷ đồng",
        "1000000001000000001, Một tỷ không trăm linh một tỷ không trăm linh một đồng",
    })
    void writesTheDefaultWords(long dong, String words) {
        assertThat(Vnd.ofDong(dong).inWords()).isEqualTo(words);
        assertThat(Vnd.readWords(words).orElseThrow()).isEqualTo(Vnd.ofDong(dong));
    }

    @ParameterizedTest
    @CsvSource({
        "1453121407, LE TI, Một tỉ bốn trăm năm mươi ba triệu một trăm hai mươi mốt nghìn bốn trăm lẻ bảy đồng",
        "10110101010, LE, Mười tỷ một trăm mười triệu một trăm lẻ một nghìn không trăm mười đồng",
        "2001, UNPADDED, Hai nghìn linh một đồng",
        "2023, UNPADDED, Hai nghìn hai mươi ba đồng",
        "1000005, UNPADDED LE, Một triệu lẻ năm đồng",
        "1005000000, UNPADDED, Một tỷ năm triệu đồng",
        "2024, NGAN BON, Hai ngàn không trăm hai mươi bốn đồng",
    })
    void writesVariedWords(long dong, String variants, String words) {
        assertThat(Vnd.ofDong(dong).inWords(variants(variants))).isEqualTo(words);
        assertThat(Vnd.readWords(words).orElseThrow()).isEqualTo(Vnd.ofDong(dong));
    }

    /** The whole-number examples of the sources, worked out before the writer had to meet them. */
    @ParameterizedTest
    @CsvFileSource(resources = "words.csv", numLinesToSkip = 1)
    void writesTheExamplesOfTheSources(long dong, @Nullable String variants, String words) {
        assertThat(Vnd.ofDong(dong).inWords(variants(variants == null ? "" : variants)))
                .isEqualTo(words);
        assertThat(Vnd.readWords(words).orElseThrow()).isEqualTo(Vnd.ofDong(dong));
    }

    private static Set<WordVariant> variants(String names) {
        var variants = EnumSet.noneOf(WordVariant.class);
        Arrays.stream(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(WordVariant::valueOf)
                .forEach(variants::add);
        return variants;
    }

    @ParameterizedTest
    @CsvSource({
        "sáu trăm bốn mươi triệu, 640000000",
        "SÁU TRĂM BỐN MƯƠI TRIỆU ĐỒNG, 640000000",
        "Sáu trăm bốn mươi triệu đồng chẵn, 640000000",
        "Hai ngàn lẻ năm đồng, 2005",
        "Một tỉ hai triệu ba nghìn đồng, 1002003000",
        "hai mươi nhăm nghìn, 25000",
        "một trăm linh tư, 104",
        "hai nghìn không trăm mười, 2010",
        "'Một triệu, hai trăm nghìn đồng', 1200000",
        "Một tỷ không trăm triệu không trăm nghìn không trăm linh một đồng, 1000000001",
    })
    void readsWhatPeopleWrite(String words, long dong) {
        assertThat(Vnd.readWords(words)).isEqualTo(Reading.of(Wording.of(words), Vnd.ofDong(dong)));
        assertThat(Vnd.readWords(Normalizer.normalize(words, Normalizer.Form.NFD))
                        .orElseThrow())
                .isEqualTo(Vnd.ofDong(dong));
        assertThat(Vnd.readWords("  " + words.toUpperCase(Locale.ROOT).replace(" ", "\u00a0 "))
                        .orElseThrow())
                .isEqualTo(Vnd.ofDong(dong));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "đồng",
                "chẵn",
                "tỷ",
                "tỷ đồng",
                "trăm",
                "một triệu tư",
                "hai nghìn hai",
                "hai trăm năm",
                "một mươi",
                "hai mươi năm",
                "không trăm linh một",
                "linh năm",
                "không không",
                "một nghìn hai triệu",
                "một nghìn hai nghìn",
                "một hai ba",
                "âm năm đồng",
                "năm phẩy năm",
                "nghàn hai",
                "640.000.000 đồng",
                "hơn hai tỷ đồng",
                "hai, ba",
            })
    void keepsWhatItDoesNotUnderstand(String words) {
        var reading = Vnd.readWords(words);
        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.wording()).isEqualTo(Wording.of(words));
        assertThat(reading.problems())
                .containsExactly(Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mười tỷ tỷ đồng", "một tỷ tỷ tỷ", "chín tỷ ba trăm triệu tỷ"})
    void refusesWordsForMoreThanAnAmountCanBe(String words) {
        assertThat(Vnd.readWords(words).problems())
                .containsExactly(Problem.of(ProblemCode.INVALID_VALUE)
                        .with("detail", "Amount in words must be at most 9.223.372.036.854.775.807 đồng."));
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Vnd.ofDong(-5).inWords())
                .withMessage("Amount in words must not be negative, but was -5 đồng");
    }

    @Test
    void readsTextsOfAnyLengthWithoutLosingItsHead() {
        assertThat(Vnd.readWords("một tỷ ".repeat(200_000)).isUnderstood()).isFalse();
        assertThat(Vnd.readWords("x".repeat(1_000_000)).isUnderstood()).isFalse();
    }
}
