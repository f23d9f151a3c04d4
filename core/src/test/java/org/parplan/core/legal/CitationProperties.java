package org.parplan.core.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.core.Law;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

class CitationProperties {

    private static final String HOME = "UBND tỉnh Hà Tĩnh";

    @Law
    void findsExactlyWhatWasPlantedAndWhere(
            @ForAll("references") List<String> planted, @ForAll("prose") List<String> prose) {
        var text = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (var i = 0; i < planted.size(); i++) {
            text.append(prose.get(i % prose.size())).append(' ');
            starts.add(text.length());
            text.append(planted.get(i)).append(i % 2 == 0 ? "; " : ", ");
        }

        var found = LegalReference.findAll(text.toString());

        assertThat(found).extracting(Citation::text).isEqualTo(planted);
        assertThat(found).extracting(Citation::start).isEqualTo(starts);
        assertThat(found)
                .extracting(Citation::reading)
                .isEqualTo(planted.stream().map(LegalReference::read).toList());
    }

    @Law
    void findsNothingInProse(@ForAll("prose") List<String> prose) {
        assertThat(LegalReference.findAll(String.join(" ", prose))).isEmpty();
    }

    @Law
    void citationsNeverOverlapAndAreWhatStandsThere(@ForAll("mixtures") String text) {
        var end = 0;
        for (var citation : LegalReference.findAll(text)) {
            assertThat(citation.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(citation.start(), citation.end()))
                    .isNotEmpty()
                    .isEqualTo(citation.text());
            end = citation.end();
        }
    }

    @Law
    void readsWhatItFoundAsItFoundIt(@ForAll("mixtures") String text) {
        for (var citation : LegalReference.findAll(text)) {
            var again = LegalReference.read(citation.text());

            assertThat(again.wording()).isEqualTo(citation.reading().wording());
            if (isElided(citation)) {
                continue;
            }
            citation.reading()
                    .value()
                    .ifPresent(found ->
                            assertThat(again.orElseThrow().designation()).isEqualTo(found.designation()));
        }
    }

    /** A number that shares the symbol after a later one says too little to be read alone. */
    private static boolean isElided(Citation citation) {
        return citation.reading()
                .value()
                .flatMap(LegalReference::number)
                .filter(number ->
                        citation.text().endsWith(number) || citation.text().matches("(?s).*[0-9Ool][a-dđ]?/[0-9]{4}"))
                .isPresent();
    }

    /** Numbers of a list are as many references, each where its digits stand, whatever joins them and stands around. */
    @Law
    void findsEveryNumberOfAListThatSharesASymbol(
            @ForAll("prose") List<String> prose,
            @ForAll("lists") List<Integer> numbers,
            @ForAll("joints") String joint,
            @ForAll("symbols") String symbol,
            @ForAll("announcements") String announced) {
        var text = new StringBuilder(String.join(" ", prose)).append(' ').append(announced);
        var starts = new ArrayList<Integer>();
        for (var i = 0; i < numbers.size(); i++) {
            text.append(i == 0 ? "" : i == numbers.size() - 1 ? " và " : joint);
            starts.add(text.length());
            text.append(numbers.get(i));
        }
        text.append(symbol.contains("/") ? '-' : '/').append(symbol).append(" ").append(prose.get(0));

        var found = LegalReference.findAll(text.toString());

        assertThat(found)
                .extracting(
                        citation -> citation.reading().orElseThrow().number().orElse(""))
                .containsExactlyElementsOf(
                        numbers.stream().map(Object::toString).toList());
        assertThat(found)
                .allMatch(citation ->
                        citation.reading().orElseThrow().symbol().orElse("").equals(symbol))
                .allMatch(citation ->
                        text.substring(citation.start(), citation.end()).equals(citation.text()))
                .allMatch(citation -> citation.reading().problems().isEmpty());
        for (var i = 1; i < numbers.size(); i++) {
            assertThat(found.get(i).end()).isGreaterThan(starts.get(i));
            assertThat(found.get(i).start()).isLessThanOrEqualTo(starts.get(i));
        }
    }

    /** What is printed amiss is the same act, and is told. */
    @Law
    void aSlipIsTheSameActAndIsTold(
            @ForAll("symbols") String symbol, @ForAll("numbers") int number, @ForAll("slips") String slip) {
        var party = symbol.contains("/");
        var plain = number + (party ? "-" : "/") + symbol;
        var printed = switch (slip) {
            case "spaces" -> number + (party ? " - " : " / ") + symbol;
            case "space" -> number + (party ? "- " : "/ ") + symbol;
            case "other mark" -> number + (party ? "/" : "-") + symbol;
            case "other marks" ->
                number + (party ? "/" : "-") + (party ? symbol.replace('/', '-') : symbol.replace('-', '/'));
            case "glued" -> plain + "ngày 4/2/2016";
            default -> number + (party ? "-" : "/") + symbol.replace("-", " - ").replace("/", " / ");
        };

        var reading = LegalReference.findAll("theo " + printed).get(0).reading();

        assertThat(reading.orElseThrow().designation()).isEqualTo(plain);
        assertThat(reading.orElseThrow().isSameActAs(LegalReference.read(plain).orElseThrow()))
                .isTrue();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.MALFORMED_NUMBER);
    }

    /** The day is read wherever it stands, and no other. */
    @Law
    void readsTheDayHoweverItIsJoined(
            @ForAll("symbols") String symbol,
            @ForAll("numbers") int number,
            @ForAll("days") String day,
            @ForAll("dating") String dating) {
        var plain = number + (symbol.contains("/") ? "-" : "/") + symbol;
        var text = dating.replace("{n}", plain).replace("{d}", day);

        assertThat(LegalReference.findAll("theo " + text + " và nội dung khác"))
                .singleElement()
                .satisfies(citation -> {
                    assertThat(citation.text()).isEqualTo(text);
                    assertThat(citation.reading().orElseThrow().date())
                            .isEqualTo(LegalReference.read(plain + " ngày " + day)
                                    .orElseThrow()
                                    .date());
                    assertThat(citation.reading().problems()).isEmpty();
                });
    }

    @Law
    void noiseDoesNotChangeTheAct(@ForAll("reference") String printed, @ForAll("noises") String noise) {
        var plain = LegalReference.read(printed, HOME).orElseThrow();
        var noisy = LegalReference.read(withNoise(printed, noise), HOME).orElseThrow();

        assertThat(noisy.isSameActAs(plain)).isTrue();
        assertThat(noisy.key()).isEqualTo(plain.key());
        assertThat(noisy.date()).isEqualTo(plain.date());
        assertThat(noisy.type()).isEqualTo(plain.type());
    }

    @Law
    void anActIsTheSameUnderEverySpelling(
            @ForAll("symbols") String symbol, @ForAll("numbers") int number, @ForAll("days") String day) {
        var separator = symbol.contains("/") ? "-" : "/";
        var spellings = List.of(
                        number + separator + symbol,
                        "0" + number + separator + symbol,
                        number + separator + symbol.replace('-', '–'),
                        number + separator + symbol.toUpperCase(Locale.ROOT),
                        number + separator + symbol + " ngày " + day,
                        "số " + number + separator + symbol + " ngày " + day.replace("/0", "/"))
                .stream()
                .map(spelling -> LegalReference.read(spelling, HOME).orElseThrow())
                .toList();

        assertThat(LegalReference.distinctActs(spellings)).hasSize(1);
        assertThat(spellings).allMatch(one -> spellings.stream().allMatch(one::isSameActAs));
    }

    @Law
    void anotherNumberIsAnotherAct(
            @ForAll("symbols") String symbol, @ForAll("numbers") int one, @ForAll("numbers") int other) {
        var separator = symbol.contains("/") ? "-" : "/";
        var first = LegalReference.read(one + separator + symbol).orElseThrow();
        var second = LegalReference.read(other + separator + symbol).orElseThrow();

        assertThat(first.isSameActAs(second)).isEqualTo(one == other);
    }

    @Law
    void countsTheSameActsInWhateverOrderTheyAreMentioned(@ForAll("references") List<String> printed) {
        var references = printed.stream()
                .map(text -> LegalReference.read(text, HOME).orElseThrow())
                .toList();
        var reversed = new ArrayList<>(references);
        Collections.reverse(reversed);

        var acts = LegalReference.distinctActs(references);

        assertThat(LegalReference.distinctActs(reversed)).hasSameSizeAs(acts);
        assertThat(LegalReference.distinctActs(acts)).isEqualTo(acts);
        assertThat(references).allMatch(reference -> acts.stream().anyMatch(reference::isSameActAs));
    }

    private static String withNoise(String printed, String noise) {
        return switch (noise) {
            case "spaces" -> " " + printed.replace(" ", "  \u00a0") + "\n";
            case "decomposed" -> Normalizer.normalize(printed, Normalizer.Form.NFD);
            case "capitals" -> printed.replace("Quyết định số", "QUYẾT ĐỊNH SỐ").replace("Nghị quyết", "NGHỊ QUYẾT");
            default -> printed.replace("Kế hoạch", "kế hoạch").replace("Nghị quyết số", "nghị quyết Số");
        };
    }

    @Provide
    Arbitrary<String> noises() {
        return Arbitraries.of("spaces", "decomposed", "capitals", "lower case");
    }

    @Provide
    Arbitrary<String> slips() {
        return Arbitraries.of("spaces", "space", "other mark", "other marks", "glued", "spaces within");
    }

    @Provide
    Arbitrary<String> dating() {
        return Arbitraries.of(
                "{n} ngày {d}",
                "{n}, ngày {d}",
                "{n} ban hành ngày {d}",
                "{n} được ban hành ngày {d}",
                "{n} (ngày {d})",
                "{n} (ban hành ngày {d})",
                "{n} ký ngày {d}",
                "Văn bản ngày {d} số {n}",
                "Văn bản ngày {d} của Chính phủ số {n}",
                "{n} do Chính phủ ban hành ngày {d}",
                "{n} của Chính phủ (ngày {d})",
                "{n} của Chính phủ, ngày {d}");
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of(", ", "; ", ", số ", " và ", " & ");
    }

    @Provide
    Arbitrary<String> announcements() {
        return Arbitraries.of("số ", "Văn bản số ", "(", "các văn bản: ", "theo ");
    }

    @Provide
    Arbitrary<List<Integer>> lists() {
        return numbers().list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 9999);
    }

    @Provide
    Arbitrary<String> symbols() {
        return Arbitraries.of("QĐ-TTg", "NĐ-CP", "QĐ-UBND", "NQ-HĐND", "KH-UBND", "NQ/TW", "KL/TW", "UBND-KSTT");
    }

    @Provide
    Arbitrary<String> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1950, 2090))
                .as((day, month, year) -> day + (month < 10 ? "/0" : "/") + month + "/" + year);
    }

    @Provide
    Arbitrary<String> reference() {
        var words = Arbitraries.of("", "số ");
        var dates = Arbitraries.oneOf(Arbitraries.just(""), days().map(day -> " ngày " + day));
        var state = Combinators.combine(
                        words,
                        numbers(),
                        Arbitraries.of("", "/2016", "/2025"),
                        Arbitraries.of("Quyết định |QĐ-UBND", "Kế hoạch |KH-UBND", "Nghị quyết |NQ-HĐND", "|UBND-KSTT"),
                        dates)
                .as((word, number, year, symbol, date) -> symbol.substring(0, symbol.indexOf('|')) + word + number
                        + year + "/" + symbol.substring(symbol.indexOf('|') + 1) + date);
        var party = Combinators.combine(words, numbers(), Arbitraries.of("NQ/TW", "NQ/TU", "NQ/ĐH"), dates)
                .as((word, number, symbol, date) -> "Nghị quyết " + word + number + "-" + symbol + date);
        return Arbitraries.oneOf(state, party);
    }

    @Provide
    Arbitrary<List<String>> references() {
        return reference().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<String>> prose() {
        return Arbitraries.of(
                        "thực hiện",
                        "theo kế hoạch này",
                        "vào ngày 01/02/2017,",
                        "tỷ lệ 3/4",
                        "mức 50%",
                        "của tỉnh",
                        "quyết định về số lượng",
                        "trước ngày 10 tháng 6",
                        "các cơ quan, đơn vị",
                        "640.000.000 đồng",
                        "(giai đoạn 2016 - 2020)")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> mixtures() {
        var pieces = Arbitraries.oneOf(
                reference(),
                Arbitraries.of(
                        " ",
                        ", ",
                        "; ",
                        "-",
                        "/",
                        "số ",
                        "Luật ",
                        "Luật Đất đai",
                        "ngày ",
                        "của ",
                        "UBND tỉnh ",
                        "19-NQ-TW",
                        "44/2014/QĐ- UBND",
                        "22/11/22017",
                        "Quyết định số 5/",
                        "108/14/NĐ-CP",
                        "TCVN ISO 9001: 2015",
                        "7",
                        "\u0301",
                        "Hà Tĩnh ",
                        "&",
                        "."),
                Arbitraries.strings().ofMaxLength(4));
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }
}
