package org.parplan.core.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What reviewers found that was lost, invented or confused, each with what must come of it. */
@DisplayName("References that reviewers met")
class ReviewedReferencesTest {

    private static final String HOME = "UBND tỉnh Hà Tĩnh";

    static List<String> texts() throws IOException {
        return lines("reviewed-references.csv");
    }

    static List<String> issuers() throws IOException {
        return lines("reviewed-issuers.csv");
    }

    static List<String> standards() throws IOException {
        return lines("reviewed-standards.csv");
    }

    static List<String> acts() throws IOException {
        return lines("reviewed-acts.csv");
    }

    private static List<String> lines(String table) throws IOException {
        try (var rows =
                Objects.requireNonNull(ReviewedReferencesTest.class.getResourceAsStream(table), "table of rows")) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static String cells(Citation citation) {
        var reading = citation.reading();
        return citation.text() + "|"
                + reading.value()
                        .map(reference -> String.join(
                                "|",
                                reference.number().orElse(""),
                                reference.year().isPresent()
                                        ? Integer.toString(reference.year().getAsInt())
                                        : "",
                                reference.symbol().orElse(""),
                                reference.type().orElse(""),
                                reference.issuer().orElse(""),
                                reference.date().map(LocalDate::toString).orElse("")))
                        .orElse("|||||")
                + "|"
                + reading.problems().stream()
                        .map(problem -> problem.code().name())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsWhatTheTableSays(String row) {
        assertFinds(row, LegalReference::findAll);
    }

    @ParameterizedTest
    @MethodSource("issuers")
    void completesIssuersAsTheTableSays(String row) {
        assertFinds(row, text -> LegalReference.findAll(text, HOME));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void findsTheStandardsThatTheTableSays(String row) {
        assertFinds(row, LegalReference::findStandards);
    }

    private static void assertFinds(String row, Function<String, List<Citation>> finder) {
        var text = row.substring(0, row.indexOf(" => "));
        var expected = row.substring(row.indexOf(" => ") + 4);

        assertThat(finder.apply(text).stream()
                        .map(ReviewedReferencesTest::cells)
                        .collect(Collectors.joining(" ;; ")))
                .as(text)
                .isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void tellsActsApartAsTheTableSays(String row) {
        var same = row.contains(" == ");
        var sign = row.indexOf(same ? " == " : " != ");
        var one = LegalReference.read(row.substring(0, sign), HOME).orElseThrow();
        var other = LegalReference.read(row.substring(sign + 4), HOME).orElseThrow();

        assertThat(one.isSameActAs(other)).isEqualTo(same);
        assertThat(other.isSameActAs(one)).isEqualTo(same);
        assertThat(LegalReference.distinctActs(List.of(one, other))).hasSize(same ? 1 : 2);
        assertThat(LegalReference.distinctActs(List.of(other, one))).hasSize(same ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({
        "01/2014/TTLT/BNV-BTC, 01/2014/TTLT/BNV-BTC",
        "01/TTLT/BNV-BTC, 01/TTLT/BNV-BTC",
        "01/2014/TTLT-BNV-BTC, 01/2014/TTLT-BNV-BTC",
        "34/2016/NĐ/CP, 34/2016/NĐ-CP",
        "34/2016/NĐCP, 34/2016/NĐ-CP",
        "225/QĐ/TTg, 225/QĐ-TTg",
        "225-QĐ-TTg, 225/QĐ-TTg",
        "18/NQ-TW, 18-NQ/TW",
        "05-KH/BTGTU, 05-KH/BTGTU",
        "O1/QĐ-UBND, 01/QĐ-UBND",
        "12/9999/NĐ-CP, 12/NĐ-CP",
        "Luật Đất đai 2013, Luật Đất đai năm 2013",
    })
    void designatesAnActByItsRightNumber(String printed, String designation) {
        assertThat(LegalReference.read(printed).orElseThrow().designation()).isEqualTo(designation);
    }

    @ParameterizedTest
    @CsvSource({
        "Nghị quyết số 18 và 19-NQ/TW, 18, 18-NQ/TW",
        "theo 12/9999/NĐ-CP, 12/9999/NĐ-CP, 12/NĐ-CP",
        "225/QĐ-TTgngày 04/02/2016, 225/QĐ-TTgngày, 225/QĐ-TTg",
    })
    void tellsWhatWasPrintedAndWhatWasRead(String text, String printed, String read) {
        var found = LegalReference.findAll(text).get(0).reading();

        assertThat(found.orElseThrow().designation()).isEqualTo(read);
        assertThat(found.problems())
                .allSatisfy(problem -> assertThat(problem.arguments())
                        .containsEntry("printed", printed)
                        .containsEntry("read", read));
    }
}
