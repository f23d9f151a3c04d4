package org.parplan.core.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;

class LegalReferenceTest {

    /** Worked out from the printed forms: type, number, year, symbol, date, issuer; "-" where there is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quyết định số 225/QĐ-TTg ngày 04/2/2016 của Thủ tướng Chính phủ|QĐ|225|-|QĐ-TTg|2016-02-04|Thủ tướng Chính phủ",
                "số 18-NQ/TW ngày 25/10/2017|NQ|18|-|NQ/TW|2017-10-25|-",
                "Nghị quyết số 01-NQ/ĐH ngày 18/10/2015|NQ|01|-|NQ/ĐH|2015-10-18|-",
                "Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ|NĐ|34|2016|NĐ-CP|2016-05-14|Chính phủ",
                "Nghị quyết số 22/2016/NQ-HĐND ngày 24/9/2016 của HĐND tỉnh|NQ|22|2016|NQ-HĐND|2016-09-24|HĐND tỉnh",
                "Kết luận số 17-KL/TW ngày 11/9/2017 của Bộ Chính trị|KL|17|-|KL/TW|2017-09-11|Bộ Chính trị",
                "Văn bản số 7000/UBND-KSTT ngày 06/11/2017 của UBND tỉnh|-|7000|-|UBND-KSTT|2017-11-06|UBND tỉnh",
                "Nghị quyết 18-NQ/TW|NQ|18|-|NQ/TW|-|-",
                "012/CT-UBND|CT|012|-|CT-UBND|-|-",
                "2231/SNV-CCHC&PC|-|2231|-|SNV-CCHC&PC|-|-",
                "Công văn số 581/BNV-CCHC|-|581|-|BNV-CCHC|-|-",
                "Luật số 45/2019/QH14|Luật|45|2019|QH14|-|-",
                "Nghị quyết số 28/2026/QH16|NQ|28|2026|QH16|-|-",
                "Quyết định số 225/QĐ-TTg ngày 04 tháng 02 năm 2016 của Thủ tướng|QĐ|225|-|QĐ-TTg|2016-02-04|Thủ tướng",
            })
    void readsThePartsOfAPrintedReference(
            String text, String type, String number, String year, String symbol, String date, String issuer) {
        var reading = LegalReference.read(text);

        assertThat(reading.problems()).isEmpty();
        var reference = reading.orElseThrow();
        assertThat(reference.type().orElse("-")).isEqualTo(type);
        assertThat(reference.number().orElse("-")).isEqualTo(number);
        assertThat(reference.year())
                .isEqualTo(year.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)));
        assertThat(reference.symbol().orElse("-")).isEqualTo(symbol);
        assertThat(reference.date().map(LocalDate::toString).orElse("-")).isEqualTo(date);
        assertThat(reference.issuer().orElse("-")).isEqualTo(issuer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18-NQ/TW", "225/QĐ-TTg", "52/2017/QĐ-UBND", "7000/UBND-KSTT", "60/2024/QH15"})
    void designatesAnActAsItsPrintedNumberDoes(String number) {
        assertThat(LegalReference.read(number).orElseThrow().designation()).isEqualTo(number);
    }

    @Test
    void readsALawByItsNameAlone() {
        var law =
                LegalReference.read("Luật Ban hành văn bản quy phạm pháp luật").orElseThrow();

        assertThat(law.number()).isEmpty();
        assertThat(law.designation()).isEqualTo("Luật Ban hành văn bản quy phạm pháp luật");
    }

    @Test
    void readsAHyphenForTheSlashOfThePartyAndSaysSo() {
        var reading = LegalReference.read("Nghị quyết 19-NQ-TW");

        assertThat(reading.value())
                .isEqualTo(LegalReference.read("Nghị quyết số 19-NQ/TW").value());
        assertThat(reading.problems())
                .containsExactly(Problem.of(ProblemCode.MALFORMED_NUMBER)
                        .with("printed", "19-NQ-TW")
                        .with("read", "19-NQ/TW"));
    }

    @Test
    void readsPastAStraySpaceAndSaysSo() {
        var reading = LegalReference.read("Quyết định số 44/2014/QĐ- UBND của UBND tỉnh");

        assertThat(reading.orElseThrow().designation()).isEqualTo("44/2014/QĐ-UBND");
        assertThat(reading.orElseThrow().issuer()).contains("UBND tỉnh");
        assertThat(reading.problems())
                .containsExactly(Problem.of(ProblemCode.MALFORMED_NUMBER)
                        .with("printed", "44/2014/QĐ- UBND")
                        .with("read", "44/2014/QĐ-UBND"));
    }

    @ParameterizedTest
    @CsvSource({
        "18/NQ/TW, 18-NQ/TW",
        "7000-UBND, 7000/UBND",
        "18/2017-QĐ-UBND, 18/2017/QĐ-UBND",
        "225/QĐ–TTg, 225/QĐ-TTg",
        "18–NQ/TW, 18-NQ/TW"
    })
    void neverMendsANumberWithoutSayingSo(String printed, String read) {
        var reading = LegalReference.read("số " + printed);

        assertThat(reading.orElseThrow().designation()).isEqualTo(read);
        assertThat(reading.problems())
                .containsExactly(Problem.of(ProblemCode.MALFORMED_NUMBER)
                        .with("printed", printed)
                        .with("read", read));
    }

    @Test
    void saysWhenWordsAndSymbolNameTwoTypes() {
        var reading = LegalReference.read("Quyết định số 34/2016/NĐ-CP");

        assertThat(reading.orElseThrow().type()).contains("NĐ");
        assertThat(reading.problems())
                .containsExactly(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", "Quyết định"));
    }

    @Test
    void readsADateUpToTheMarkThatEndsIt() {
        var reading = LegalReference.read("số 18-NQ/TW ngày 25/10/2017, khóa XII");

        assertThat(reading.orElseThrow().date()).contains(LocalDate.of(2017, 10, 25));
        assertThat(reading.problems())
                .containsExactly(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", ", khóa XII"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22/11/22017",
                "30/02/2017",
                "11/2017",
                "22/13/2017",
                "a/b/2017",
                "+4/2/2016",
                "30 tháng 02 năm 2017"
            })
    void keepsAnImpossibleDateOutAndSaysSo(String date) {
        var reading = LegalReference.read("Quyết định số 52/2017/QĐ-UBND ngày " + date + " của UBND tỉnh");

        assertThat(reading.orElseThrow().date()).isEmpty();
        assertThat(reading.orElseThrow().issuer()).contains("UBND tỉnh");
        assertThat(reading.problems())
                .containsExactly(Problem.of(ProblemCode.MALFORMED_DATE).with("printed", date));
        assertThat(reading.problems().get(0).in(Language.EN))
                .isEqualTo("\"" + date + "\" is not a date; write it such as 22/11/2017.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Quyết định",
                "số",
                "225",
                "225/",
                "Kế hoạch tinh giản biên chế",
                "-/-/-",
                "25/10/2017",
                "số 5/2016",
                "225//QĐ-TTg",
                "225/QĐ-",
                "108/14/NĐ-CP"
            })
    void doesNotGuessWhereThereIsNoNumber(String text) {
        assertThat(LegalReference.read(text))
                .extracting(
                        Reading::isUnderstood,
                        reading -> reading.problems().get(0).code())
                .containsExactly(false, ProblemCode.NOT_UNDERSTOOD);
    }

    @Test
    void namesThePartThatWasNotUnderstood() {
        assertThat(LegalReference.read("Quyết định số 225/QĐ-TTg (bản sao)").problems())
                .containsExactly(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", "(bản sao)"));
    }

    @Test
    void refusesANumberWithoutASymbol() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalReference.builder().number("225").build())
                .withMessage("Legal reference must have a symbol such as QĐ-TTg after the number 225");
    }

    @Test
    void refusesNeitherNumberNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalReference.builder().type("QĐ").build())
                .withMessage("Legal reference must have a number such as 225/QĐ-TTg, or the name of a law");
    }
}
