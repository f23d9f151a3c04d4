package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.samples.CommandLineContext.parplan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cite}: its JSON shape, what it tells a person, exit codes, and what it refuses. */
class CiteCommandTest {

    private static JsonNode references(String text) {
        return parplan("cite", text, "--format", "json").json().get("references");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "theo Nghị quyết số 18-NQ/TW|Nghị quyết số 18-NQ/TW|18|-|NQ/TW|NQ|-|-",
                "34/2016/NĐ-CP|34/2016/NĐ-CP|34|2016|NĐ-CP|NĐ|-|-",
                "52/2017/QĐ-UBND của UBND tỉnh về|52/2017/QĐ-UBND của UBND tỉnh|52|2017|QĐ-UBND|QĐ|UBND tỉnh|-",
                "012/CT-UBND|012/CT-UBND|012|-|CT-UBND|CT|-|-",
                "7000/UBND-KSTT|7000/UBND-KSTT|7000|-|UBND-KSTT|-|-|-",
                "2231/SNV-CCHC&PC|2231/SNV-CCHC&PC|2231|-|SNV-CCHC&PC|-|-|-",
                "60/2024/QH15|60/2024/QH15|60|2024|QH15|-|-|-",
                "Luật số 60/2024/QH15|Luật số 60/2024/QH15|60|2024|QH15|Luật|-|-",
                "225/QĐ-TTg ngày 04/2/2016|225/QĐ-TTg ngày 04/2/2016|225|-|QĐ-TTg|QĐ|-|2016-02-04",
                "3/KH-UBND ngày 25 tháng 11 năm 2013|3/KH-UBND ngày 25 tháng 11 năm 2013|3|-|KH-UBND|KH|-|2013-11-25",
                "Luật Ban hành văn bản quy phạm pháp luật.|Luật Ban hành văn bản quy phạm pháp luat|-|-|-|Luật|-|-",
            })
    void answersWithThePartsOfAReference(
            String text,
            String printed,
            String number,
            Integer year,
            String symbol,
            String type,
            String issuer,
            String date) {
        var run = parplan("cite", text, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.json().fieldNames()).toIterable().containsExactly("references", "standards");
        assertThat(run.json().get("references")).singleElement().satisfies(reference -> {
            assertThat(reference.fieldNames())
                    .toIterable()
                    .containsExactly("text", "number", "year", "symbol", "type", "issuer", "date", "problems");
            assertThat(reference.get("text").textValue()).isEqualTo(printed.replace("luat", "luật"));
            assertThat(reference.get("number").textValue()).isEqualTo(number);
            assertThat(reference.get("year").isNull()).isEqualTo(year == null);
            assertThat(reference.get("year").asInt()).isEqualTo(year == null ? 0 : year);
            assertThat(reference.get("symbol").textValue()).isEqualTo(symbol);
            assertThat(reference.get("type").textValue()).isEqualTo(type);
            assertThat(reference.get("issuer").textValue()).isEqualTo(issuer);
            assertThat(reference.get("date").textValue()).isEqualTo(date);
            assertThat(reference.get("problems")).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "số 52/2017/QĐ-UBND ngày 22/11/22017|MALFORMED_DATE",
                "Nghị quyết 19-NQ-TW|MALFORMED_NUMBER",
                "số 44/2014/QĐ- UBND|MALFORMED_NUMBER",
            })
    void aSlipIsReadWithAProblemAndIsNoError(String text, String code) {
        var run = parplan("cite", "nêu\ntại " + text, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.json().get("references"))
                .singleElement()
                .satisfies(reference -> assertThat(reference.get("problems"))
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.get("code").textValue()).isEqualTo(code);
                            assertThat(problem.get("path").textValue()).isEqualTo("2:5");
                        }));
    }

    @Test
    void answersInTheOrderOfTheText() {
        assertThat(references("các Kế hoạch: số 81/KH-UBND ngày 23/03/2016, số 239/KH-UBND; 18-NQ/TW"))
                .extracting(reference -> reference.get("number").textValue())
                .containsExactly("81", "239", "18");
    }

    @Test
    void standardsStandApart() {
        var answer = parplan("cite", "theo TCVN ISO 9001: 2015 tại 19/2014/QĐ-TTg", "--format", "json")
                .json();

        assertThat(answer.get("references")).hasSize(1);
        assertThat(answer.get("standards")).singleElement().satisfies(standard -> {
            assertThat(standard.get("type").textValue()).isEqualTo("TCVN");
            assertThat(standard.get("number").textValue()).isEqualTo("9001");
            assertThat(standard.get("year").intValue()).isEqualTo(2015);
        });
    }

    @Test
    void takesTheIssuerOfTheTextWhereNoneIsNamed() {
        var answer = parplan("cite", "225/QĐ-UBND, 225/QĐ-TTg", "--issuer", "UBND tỉnh Hà Tĩnh", "--format", "json")
                .json();

        assertThat(answer.get("references"))
                .extracting(reference -> reference.get("issuer").asText())
                .containsExactly("UBND tỉnh Hà Tĩnh", "null");
    }

    @Test
    void whatIsAnnouncedAndCannotBeReadIsAnErrorAndAnAnswerAllTheSame() {
        var run = parplan("cite", "Nghị định số 108/14/NĐ-CP", "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().get("references").get(0).get("number").isNull()).isTrue();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ngày 01/02/2017, tỷ lệ 3/4, mức 7/14/35"})
    void aTextWithoutReferencesIsAnAnswerToo(String text) {
        var run = parplan("cite", text, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.json().get("references")).isEmpty();
    }

    @Test
    void tellsAPersonInEitherLanguage() {
        var text = "Quyết định số 52/2017/QĐ-UBND ngày 22/11/22017, TCVN ISO 9001: 2015, 225/QĐ-TTg ngày 04/2/2016"
                + " của Thủ tướng Chính phủ";

        assertThat(parplan("cite", text).out()).isEqualTo("""
                2 văn bản được viện dẫn.
                  Quyết định số 52/2017/QĐ-UBND ngày 22/11/22017 = 52/2017/QĐ-UBND.
                    Cảnh báo: Ngày "22/11/22017" ghi chưa đúng; ví dụ ghi đúng: 22/11/2017.
                  225/QĐ-TTg ngày 04/2/2016 của Thủ tướng Chính phủ = 225/QĐ-TTg, ngày 04/02/2016, cơ quan ban hành: Thủ tướng Chính phủ.
                  Tiêu chuẩn, không tính vào số văn bản: TCVN ISO 9001: 2015 = TCVN ISO 9001:2015.
                """);
        assertThat(parplan("cite", text, "--lang", "en").out()).isEqualTo("""
                2 references found.
                  Quyết định số 52/2017/QĐ-UBND ngày 22/11/22017 = 52/2017/QĐ-UBND.
                    Warning: "22/11/22017" is not a date; write it such as 22/11/2017.
                  225/QĐ-TTg ngày 04/2/2016 của Thủ tướng Chính phủ = 225/QĐ-TTg, dated 4 February 2016, issued by Thủ tướng Chính phủ.
                  Standard, not counted: TCVN ISO 9001: 2015 = TCVN ISO 9001:2015.
                """);
    }

    @Test
    void tellsOfWordsThatCouldNotBeRead() {
        assertThat(parplan("cite", "Nghị định số 108/14/NĐ-CP", "--lang", "en").out())
                .isEqualTo("""
                1 reference found.
                  Nghị định số 108/14/NĐ-CP
                    Error: "Nghị định số 108/14/NĐ-CP" was not understood; it is kept as written.
                """);
    }

    @Test
    void refusesWrongUsageOnOneLine() {
        for (var arguments : Stream.of(new String[] {"cite"}, new String[] {"cite", "a", "b"}, new String[] {
                    "cite", "a", "--format", "xml"
                })
                .toList()) {
            var run = parplan(arguments);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("parplan: ").hasLineCount(1);
        }
    }
}
