package org.parplan.core.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which act is meant: by whom, where nobody is named, and under which spellings. */
class SameActTest {

    private static final String HOME = "UBND tỉnh Hà Tĩnh";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "239/KH-UBND ngày 29/7/2016|UBND tỉnh Hà Tĩnh",
                "239/KH-UBND của UBND tỉnh|UBND tỉnh Hà Tĩnh",
                "39/NQ-HĐND của HĐND tỉnh|HĐND tỉnh Hà Tĩnh",
                "39/NQ-HĐND|HĐND tỉnh Hà Tĩnh",
                "7000/UBND-KSTT|UBND tỉnh Hà Tĩnh",
                "1/QĐ-UBND của UBND huyện Kỳ Anh|UBND huyện Kỳ Anh",
                "1/QĐ-UBND của UBND tỉnh Nghệ An|UBND tỉnh Nghệ An",
                "225/QĐ-TTg|-",
                "18-NQ/TW|-",
                "2231/SNV-CCHC|-",
                "TCVN ISO 9001:2015|-",
            })
    void aLocalActWithoutAnIssuerIsOneOfTheHomeIssuersPlace(String text, String issuer) {
        var expected = Optional.of(issuer).filter(name -> !name.equals("-"));

        assertThat(LegalReference.read(text, HOME).orElseThrow().issuer()).isEqualTo(expected);
        assertThat(LegalReference.findAll(text, HOME).stream()
                        .map(citation -> citation.reading().orElseThrow().issuer()))
                .allMatch(expected::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch số 239/KH-UBND ngày 29/7/2016|số 239/KH-UBND ngày 29/07/2016",
                "239/KH-UBND|Kế hoạch số 239/KH-UBND ngày 29 tháng 7 năm 2016 của UBND tỉnh",
                "09/KH-UBND|9/KH-UBND",
                "225/QĐ–TTg|225/QD-TTG",
                "18-NQ/TW|18-NQ/TƯ",
                "19-NQ-TW|số 19-NQ/TW của Ban Chấp hành Trung ương",
                "52/2017/QĐ-UBND của UBND tỉnh|52/2017/QĐ-UBND của Uỷ ban nhân dân tỉnh Hà Tĩnh",
                "Luật Ban hành văn bản quy phạm pháp luật|LUẬT BAN HÀNH VĂN BẢN QUY PHẠM PHÁP LUẬT",
                "5/BC-BKH&ĐT|5/BC-BKHĐT",
                "TCVN ISO 9001: 2015|ISO 9001:2015",
            })
    void twoSpellingsOfAnActAreTheSameAct(String one, String other) {
        var first = LegalReference.read(one).orElseThrow();
        var second = LegalReference.read(other).orElseThrow();

        assertThat(first.isSameActAs(second)).isTrue();
        assertThat(second.isSameActAs(first)).isTrue();
        assertThat(LegalReference.distinctActs(List.of(first, second))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "39-NQ/TW|39/NQ-HĐND",
                "225/QĐ-UBND của UBND tỉnh Hà Tĩnh|225/QĐ-UBND của UBND tỉnh Nghệ An",
                "225/QĐ-UBND của UBND tỉnh|225/QĐ-UBND của UBND huyện Kỳ Anh",
                "225/QĐ-UBND ngày 01/02/2017|225/QĐ-UBND ngày 01/02/2018",
                "225/QĐ-UBND|225/2016/QĐ-UBND",
                "12/HĐ-UBND|12/HD-UBND",
                "1/QĐ-UBND|10/QĐ-UBND",
                "Luật Viên chức|Luật Cán bộ, công chức",
                "TCVN ISO 9001:2008|TCVN ISO 9001:2015",
            })
    void theSameNumberOfTwoIssuersOrDaysIsTwoActs(String one, String other) {
        var first = LegalReference.read(one).orElseThrow();
        var second = LegalReference.read(other).orElseThrow();

        assertThat(first.isSameActAs(second)).isFalse();
        assertThat(LegalReference.distinctActs(List.of(first, second))).hasSize(2);
    }

    @Test
    void oneNumberInTwoProvincesIsTwoActsThoughNeitherTextNamesTheIssuer() {
        var ours = LegalReference.read("225/QĐ-UBND", HOME).orElseThrow();
        var theirs = LegalReference.read("225/QĐ-UBND", "UBND tỉnh Nghệ An").orElseThrow();

        assertThat(ours.isSameActAs(theirs)).isFalse();
        assertThat(ours.key()).isEqualTo(theirs.key());
    }
}
