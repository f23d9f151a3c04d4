package org.parplan.core.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

class CitationTest {

    private static final String HOME = "UBND tỉnh Hà Tĩnh";

    /** A mention in the reference plan, as worked out by hand: its parts and which act it means. */
    record Mention(List<String> cells) {
        String printed() {
            return cells.get(1);
        }

        String act() {
            return cells.get(9);
        }

        static String cells(LegalReference reference, List<Problem> problems) {
            return String.join(
                    "|",
                    reference.number().orElse(""),
                    reference.year().isPresent()
                            ? Integer.toString(reference.year().getAsInt())
                            : "",
                    reference.symbol().orElse(""),
                    reference.type().orElse(""),
                    reference.issuer().orElse(""),
                    reference.date().map(LocalDate::toString).orElse(""),
                    problems.stream().map(problem -> problem.code().name()).collect(Collectors.joining(" ")));
        }

        String expected() {
            return String.join("|", cells.subList(2, 9));
        }
    }

    static List<Mention> mentions() throws IOException {
        try (var table = Objects.requireNonNull(
                CitationTest.class.getResourceAsStream("hatinh-2018-mentions.csv"), "mentions")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> new Mention(List.of(line.split("\\|", -1))))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mentions")
    void readsEveryMentionOfTheReferencePlanAsWorkedOutByHand(Mention mention) {
        var reading = LegalReference.read(mention.printed());

        assertThat(Mention.cells(reading.orElseThrow(), reading.problems())).isEqualTo(mention.expected());
    }

    @Test
    void findsTheFortyOneNumberedMentionsAndTheLawInARunningText() throws IOException {
        var text = new StringBuilder("Căn cứ: ");
        var starts = new ArrayList<Integer>();
        for (var mention : mentions()) {
            starts.add(text.length());
            text.append(mention.printed()).append(" đã nêu (ngày 01/02, mức 3/4); xét ");
        }

        var found = LegalReference.findAll(text.toString());

        assertThat(found)
                .extracting(Citation::text)
                .containsExactlyElementsOf(
                        mentions().stream().map(Mention::printed).toList());
        assertThat(found).extracting(Citation::start).containsExactlyElementsOf(starts);
        assertThat(found.stream()
                        .map(citation -> Mention.cells(
                                citation.reading().orElseThrow(),
                                citation.reading().problems())))
                .containsExactlyElementsOf(
                        mentions().stream().map(Mention::expected).toList());
        assertThat(found)
                .filteredOn(
                        citation -> citation.reading().orElseThrow().number().isPresent())
                .hasSize(41);
    }

    /** Any two of the 42 mentions are one act if and only if the table says so. */
    @ParameterizedTest
    @ValueSource(strings = {HOME, "Bộ Nội vụ"})
    void theMentionsAreThirtyActsAndALaw(String home) throws IOException {
        var mentions = mentions();
        var references = mentions.stream()
                .map(mention -> LegalReference.read(mention.printed(), home).orElseThrow())
                .toList();

        for (var i = 0; i < mentions.size(); i++) {
            for (var j = 0; j < mentions.size(); j++) {
                assertThat(references.get(i).isSameActAs(references.get(j)))
                        .as(
                                "%s = %s",
                                mentions.get(i).printed(), mentions.get(j).printed())
                        .isEqualTo(mentions.get(i).act().equals(mentions.get(j).act()));
            }
        }
        var acts = LegalReference.distinctActs(references);
        assertThat(acts).hasSize(31);
        assertThat(acts).filteredOn(act -> act.number().isPresent()).hasSize(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "các Kế hoạch: số 1/KH-UBND, số 02/KH-UBND và số 3/KH-UBND|số 1/KH-UBND=KH;số 02/KH-UBND=KH;số 3/KH-UBND=KH",
                "hai Luật: số 60/2024/QH15, số 61/2024/QH15|số 60/2024/QH15=Luật;số 61/2024/QH15=Luật",
                "theo Luật số 1/2024/QH15. Xem 60/2024/QH15|Luật số 1/2024/QH15=Luật;60/2024/QH15=-",
                "Bộ luật Lao động số 45/2019/QH14 nêu|Bộ luật Lao động số 45/2019/QH14=Bộ luật",
                "Luật Cán bộ, công chức và Luật Viên chức|Luật Cán bộ, công chức=Luật;Luật Viên chức=Luật",
                "Luật Đất đai năm 2013 có hiệu lực|Luật Đất đai năm 2013=Luật",
                "Luật Trí tuệ nhân tạo được thông qua|Luật Trí tuệ nhân tạo=Luật",
                "Pháp lệnh số 01/2014/UBTVQH13 và 1365/NQ-UBTVQH15|Pháp lệnh số 01/2014/UBTVQH13=PL;1365/NQ-UBTVQH15=NQ",
                "Thông tư liên tịch số 01/2012/TTLT-BNV-BTC|Thông tư liên tịch số 01/2012/TTLT-BNV-BTC=TTLT",
                "Quy định số 69-QĐ/TW, Tờ trình 12-TTr/TU, 5-CTr/TU|Quy định số 69-QĐ/TW=QyĐ;Tờ trình 12-TTr/TU=TTr;5-CTr/TU=CTr",
                "Công điện số 732/CĐ-TTg; Quy chế số 5-QC/TU|Công điện số 732/CĐ-TTg=CĐ;Quy chế số 5-QC/TU=QC",
                "(công văn 581/BNV-CCHC), 2231/SNV-CCHC&PC|công văn 581/BNV-CCHC=-;2231/SNV-CCHC&PC=-",
                "Văn bản hợp nhất số 01/VBHN-BNV; 012/CT-UBND|Văn bản hợp nhất số 01/VBHN-BNV=VBHN;012/CT-UBND=CT",
                "QUYẾT ĐỊNH SỐ: 225/QĐ-TTg,19-NQ/TW|QUYẾT ĐỊNH SỐ: 225/QĐ-TTg=QĐ;19-NQ/TW=NQ",
                "Nghị quyết 39-NQ/TW, ngày 17/4/2015, và ngày làm việc|Nghị quyết 39-NQ/TW, ngày 17/4/2015=NQ",
                "theo 225/QĐ-TTg ngày 10 hàng tháng|225/QĐ-TTg=QĐ",
                "nêu tại 44/2014/QĐ-UBND- và 3/QĐ-UBND.|44/2014/QĐ-UBND=QĐ;3/QĐ-UBND=QĐ",
            })
    void findsWhatIsMeant(String text, String expected) {
        assertThat(LegalReference.findAll(text).stream()
                        .map(citation -> citation.text() + "="
                                + citation.reading().orElseThrow().type().orElse("-"))
                        .collect(Collectors.joining(";")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ngày 01/02/2017",
                "tỷ lệ 01/02, mức 3/4 và 7/14/35",
                "điện thoại 0239.3855.123, fax 84-239-3855123",
                "500.000.000 đồng/năm, 6 tháng/lần, 24/7",
                "Quý I/2018, 2016 - 2020, số 12/A5, xe 38A-123.45",
                "Mẫu số 01-BC/TH, phụ lục số 02/PL-UBND, biểu 06a/VPCP-KSTT",
                "II.06a/VPCP/KSTT",
                "pháp luật, luật sư, Luật sư, Trường Đại học Luật Hà Nội",
                "Quyết định thay thế, Kế hoạch 5 năm, Nghị quyết số 6",
                "COVID-19, TT-1/2, ISO điện tử",
                "18 NQ TW, NQ-18, /QĐ-TTg, số /KH-UBND ngày",
            })
    void findsNothingInWhatOnlyLooksAlike(String text) {
        assertThat(LegalReference.findAll(text)).isEmpty();
        assertThat(LegalReference.findStandards(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị định số 108/14/NĐ-CP; sau|Nghị định số 108/14/NĐ-CP",
                "Quyết định số 225//QĐ-TTg|Quyết định số 225//QĐ-TTg",
                "Quyết định số 1.342/QĐ-UBND.|Quyết định số 1.342/QĐ-UBND",
            })
    void tellsOfWhatIsAnnouncedAndCannotBeRead(String text, String printed) {
        var citation = LegalReference.findAll(text).get(0);

        assertThat(citation.text()).isEqualTo(printed);
        assertThat(citation.reading().value()).isEmpty();
        assertThat(citation.reading().problems())
                .containsExactly(Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "225/QĐ-TTg của Thủ tướng Chính phủ gửi các bộ|Thủ tướng Chính phủ",
                "225/QĐ-TTg của Thủ tướng ban hành|Thủ tướng",
                "34/2016/NĐ-CP của Chính phủ quy định|Chính phủ",
                "19-NQ/TW của Ban Chấp hành Trung ương khóa XIII nêu|Ban Chấp hành Trung ương khóa XIII",
                "1-NQ/ĐH của Đại hội Đảng bộ huyện lần thứ V nêu|Đại hội Đảng bộ huyện lần thứ V",
                "1/KH-UBND của Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu về|Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu",
                "1/QĐ-UBND của Chủ tịch UBND huyện Kỳ Anh, và|Chủ tịch UBND huyện Kỳ Anh",
                "1/NQ-HĐND của HĐND tỉnh thông qua|HĐND tỉnh",
                "5/SNV-CCHC của Sở Nội vụ tỉnh Hà Tĩnh gửi|Sở Nội vụ tỉnh Hà Tĩnh",
                "5/2018/TT-BNV của Bộ trưởng Bộ Nội vụ hướng dẫn|Bộ trưởng Bộ Nội vụ",
                "5-TTr/TU của Tỉnh uỷ Hà Tĩnh trình|Tỉnh uỷ Hà Tĩnh",
                "7/CT-XYZ của Viễn Thông Đại Dương gửi|Viễn Thông Đại Dương",
                "7/CT-XYZ của công ty|-",
                "7/CT-XYZ của Hiệp hội Doanh nghiệp|-",
            })
    void theNameOfAnIssuerEndsWhereTheSentenceGoesOn(String text, String issuer) {
        assertThat(LegalReference.findAll(text))
                .singleElement()
                .satisfies(citation -> assertThat(
                                citation.reading().orElseThrow().issuer().orElse("-"))
                        .isEqualTo(issuer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN ISO 9001|TCVN ISO 9001|''",
                "TCVN ISO 9001: 2015|TCVN ISO 9001:2015|''",
                "TCVN ISO 9001:2015|TCVN ISO 9001:2015|''",
                "ISO 9001:2008|TCVN ISO 9001:2008|''",
                "ISO/IEC 27001:2013|TCVN ISO/IEC 27001:2013|''",
                "TCVN 5687:2010|TCVN 5687:2010|''",
                "HTQLCL 9001:2015|TCVN ISO 9001:2015|MALFORMED_NUMBER",
                "TCVN ISO 9001 : 2015|TCVN ISO 9001:2015|''",
                "TCVN ISO 9001-2015|TCVN ISO 9001:2015|MALFORMED_NUMBER",
                "ISO 9001 - 2015|TCVN ISO 9001:2015|MALFORMED_NUMBER",
                "TCVN-ISO 9001:2015|TCVN ISO 9001:2015|MALFORMED_NUMBER",
                "TCVN ISO 14001-1:2015|TCVN ISO 14001-1:2015|''",
            })
    void standardsHaveTheTypeTcvnAndAreNoActs(String printed, String designation, String problem) {
        var text = "theo " + printed + " tại Quyết định số 19/2014/QĐ-TTg";

        assertThat(LegalReference.findAll(text))
                .extracting(Citation::text)
                .containsExactly("Quyết định số 19/2014/QĐ-TTg");
        var standard = LegalReference.findStandards(text).get(0);
        assertThat(standard.text()).isEqualTo(printed);
        assertThat(standard.start()).isEqualTo(5);
        var read = standard.reading().orElseThrow();
        assertThat(read.isStandard()).isTrue();
        assertThat(read.type()).contains("TCVN");
        assertThat(read.designation()).isEqualTo(designation);
        assertThat(standard.reading().problems().stream().map(p -> p.code().name()))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
        assertThat(LegalReference.read(printed)).isEqualTo(standard.reading());
    }

    @Test
    void countsPlacesInTheTextAsItWasGiven() {
        var text = "  Theo\u00a0 Quye\u0302\u0301t  đi\u0323nh\nsố 225/QĐ-TTg nga\u0300y 04/2/2016 ,";

        var citation = LegalReference.findAll(text).get(0);

        assertThat(citation.start()).isEqualTo(8);
        assertThat(citation.text()).isEqualTo(text.substring(8, text.length() - 2));
        assertThat(citation.reading().orElseThrow().date()).contains(LocalDate.of(2016, 2, 4));
    }

    @Test
    void showsTheSpecimenOfItsDocumentation() {
        var found = LegalReference.findAll("Theo Nghị quyết 18-NQ/TW, 19-NQ/TW.");

        assertThat(found.get(1).text()).isEqualTo("19-NQ/TW");
        assertThat(found.get(1).start()).isEqualTo(26);
        assertThat(found.get(1).end()).isEqualTo(34);
    }

    @Test
    void refusesAPlaceBeforeTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.builder()
                        .start(-1)
                        .reading(LegalReference.read("18-NQ/TW"))
                        .build())
                .withMessage("Start of a citation must be 0 or more, but was -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "7", "1/", "\u0300"})
    void looksNoMoreAtAMegabyteOfNonsenseThanAtOneOfProse(String unit) {
        var size = 1_000_000;
        var sentence = "Các sở, ban, ngành thực hiện kế hoạch theo quy định và báo cáo trước ngày 10 tháng 6. ";
        var prose = new ReferenceFinder(sentence.repeat(size / sentence.length())).looks();

        assertThat(new ReferenceFinder(unit.repeat(size / unit.length())).looks())
                .isLessThanOrEqualTo(prose);
    }

    /** The work, not the time: how often a letter is looked at, for each letter of the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "/",
                "7",
                "7/",
                "1/A-",
                "1/QĐ-",
                "18-NQ/TW, ",
                "Luật ",
                "Luật A ",
                "số ",
                "số 1",
                "Quyết định số 1/",
                "Quyết định số 1.",
                "ngày 1",
                "18-NQ/TW ngày 1",
                "18-NQ/TW của A ",
                "18-NQ/TW của UBND tỉnh A - ",
                "TCVN ISO ",
                "A",
                "\u0300",
                "a\u0300",
                " ",
                "52/2017/QĐ- ",
                "mẫu số ",
                "Thông tư liên tịch ",
                "của ",
                ". ",
                "Ầ1/",
                "1, ",
                "1,",
                "số 1 và ",
                "O",
                "O1",
                "1,225/QĐ-TTg ",
                "225/QĐ-TTgngày ",
                "225QĐ-TTg",
                "10 / 2016 / ",
                "2016-2020/KH-UBND ",
                "108/14/NĐ-CP ",
                "Quyết định ngày 1/1/2017 ",
                "Quyết định của UBND xã A, huyện A ",
                "1/QĐ-UBND của UBND xã A, huyện ",
                "1/TTLT-A-B của Bộ Y tế, ",
                "NQ30/NQ-CP ",
            })
    void looksAtEveryLetterABoundedNumberOfTimes(String unit) {
        for (var size : IntStream.of(1_000, 10_000, 100_000).toArray()) {
            var text = unit.repeat(size / unit.length());

            assertThat(new ReferenceFinder(text).looks())
                    .as("looks at %s letters of %s", text.length(), unit)
                    .isLessThan(25L * text.length());
        }
    }
}
