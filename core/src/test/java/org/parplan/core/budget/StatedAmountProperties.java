package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.parplan.core.Law;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;

class StatedAmountProperties {

    /** Up to here a number may be a day of a month, so that what follows a slash is none of its series. */
    private static final int LAST_DAY = 31;

    /** The word for five is that for a year. */
    private static final int YEAR = 5;

    @Law
    void readsEveryAmountAsItIsWrittenInFiguresOrInWords(
            @ForAll @LongRange(max = Long.MAX_VALUE) long dong, @ForAll Set<WordVariant> variants) {
        var amount = Vnd.ofDong(dong);
        assertThat(only("chi " + amount + " trong năm")).isEqualTo(amount);
        assertThat(only(amount + " (" + amount.inWords(variants) + ")")).isEqualTo(amount);
        if (dong > 9) {
            assertThat(only("Chi: " + amount.inWords(variants) + ".")).isEqualTo(amount);
        }
    }

    @Law
    void aDecimalFigureOfAUnitIsExact(
            @ForAll @LongRange(max = 9_000_000_000L) long millions, @ForAll @LongRange(min = 1, max = 9) long tenths) {
        var figure = Language.VI.number(BigDecimal.valueOf(millions * 10 + tenths, 1));
        var dong = millions * 1_000_000 + tenths * 100_000;
        assertThat(only(figure + " triệu đồng")).isEqualTo(Vnd.ofDong(dong));
        assertThat(StatedAmount.read(figure, 1_000_000).orElseThrow().get(0).amount())
                .isEqualTo(Vnd.ofDong(dong));
    }

    @Law
    void aCellOfFiguresIsTheSameAsAFundingCell(@ForAll("figures") String figures) {
        var funding = Funding.read(figures, 1_000_000).value();
        var amounts = StatedAmount.read(figures, 1_000_000).orElseThrow();
        assertThat(amounts.stream().map(StatedAmount::amount).toList())
                .isEqualTo(funding.stream()
                        .map(one -> one instanceof Funding.Amount amount ? amount.amount() : Vnd.ZERO)
                        .toList());
    }

    @Law
    void everyWordingStandsWhereItSaysAndTheyComeInOrder(@ForAll("texts") String text) {
        var reading = StatedAmount.read(text);
        var end = 0;
        for (var amount : reading.orElseThrow()) {
            assertThat(amount.start()).isGreaterThanOrEqualTo(end);
            end = amount.start() + amount.wording().length();
            assertThat(text.substring(amount.start(), end)).isEqualTo(amount.wording());
        }
        assertThat(reading.problems()).extracting(Problem::path).allMatch(path -> path.matches("[0-9]+:[0-9]+"));
    }

    @Law
    void noFigureWithoutAUnitIsMoneyAmongWords(@ForAll @LongRange(max = Long.MAX_VALUE) long number) {
        for (var text : List.of("có % dịch vụ", "đạt %% số xã", "năm %", "số %/QĐ-UBND", "% triệu thửa đất")) {
            assertThat(StatedAmount.read(text.replace("%", Long.toString(number)))
                            .orElseThrow())
                    .as(text)
                    .isEmpty();
        }
    }

    /** Whatever stands between amounts: they are read as they were meant, or something is said of them. */
    @Law
    void amountsInARowAreReadAsMeantOrWithAProblem(@ForAll("rows") Row row) {
        var reading = StatedAmount.read(row.text());
        var amounts = reading.orElseThrow().stream().map(StatedAmount::amount).toList();
        assertThat(amounts.equals(row.amounts()) || !reading.problems().isEmpty())
                .as("%s is read as %s", row.text(), amounts)
                .isTrue();
    }

    /** A text of amounts joined by something, and the amounts as they were meant. */
    record Row(String text, List<Vnd> amounts) {}

    @Provide
    Arbitrary<Row> rows() {
        var joints = Arbitraries.of(
                ", ",
                "; ",
                " ; ",
                ". ",
                " và ",
                " hoặc ",
                " - ",
                "-",
                " – ",
                "−",
                " đến ",
                " tới ",
                "/",
                " / ",
                "'",
                "_",
                "·",
                "\u200b",
                " + ",
                "\n- ",
                "; và ",
                " đến dưới ",
                " đến trên ",
                " & ");
        var before = Arbitraries.of("", "", "", "từ ", "hơn ", "dưới ", "khoảng ", "tối thiểu ", "Chi: ", "âm ", "- ");
        return Combinators.combine(before, members(), joints.list().ofSize(4)).as((start, members, between) -> {
            var text = new StringBuilder(start);
            for (var i = 0; i < members.size(); i++) {
                text.append(i == 0 ? "" : between.get(i)).append(members.get(i).text());
            }
            return new Row(
                    text.toString(),
                    members.stream().map(Row::amounts).flatMap(List::stream).toList());
        });
    }

    /** Amounts in millions, all but the last perhaps without their unit, which the next then names. */
    private static Arbitrary<List<Row>> members() {
        var whole = Arbitraries.integers().between(1, 999).flatMap(millions -> forms(millions, true));
        var any = Arbitraries.integers().between(1, 999).flatMap(millions -> forms(millions, false));
        return Combinators.combine(any.list().ofMaxSize(3), whole).as((first, last) -> {
            var all = new ArrayList<>(first);
            all.add(last);
            return all;
        });
    }

    private static Arbitrary<Row> forms(int millions, boolean withUnit) {
        var amount = Vnd.ofDong(millions * 1_000_000L);
        var words = amount.inWords(Set.of());
        var texts = new ArrayList<>(List.of(
                millions + " triệu đồng",
                millions + " triệu",
                millions + " trđ",
                amount.toString(),
                "VND " + amount.toString().replace(" đồng", ""),
                "dưới " + millions + " triệu đồng",
                words,
                words.replace(" đồng", "")));
        if (!withUnit && millions != YEAR) {
            texts.add(words.replace(" triệu đồng", ""));
            if (millions > LAST_DAY) {
                texts.add(Integer.toString(millions));
            }
        }
        return Arbitraries.of(texts).map(text -> new Row(text, List.of(amount)));
    }

    private static Vnd only(String text) {
        var reading = StatedAmount.read(text);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.orElseThrow()).hasSize(1);
        return reading.orElseThrow().get(0).amount();
    }

    @Provide
    Arbitrary<String> figures() {
        return Arbitraries.strings()
                .withChars("00123456789.,")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(text.length() - 1)))
                .filter(text -> !text.matches(".*[.,]{2}.*"));
    }

    /** Whatever may stand around amounts, thrown together. */
    @Provide
    Arbitrary<String> texts() {
        var piece = Arbitraries.of(
                "5",
                "120",
                "000",
                "1.200",
                "10,5",
                "100,000",
                " ",
                " ",
                " ",
                "-",
                "–",
                "/",
                "(",
                ")",
                "(1)",
                "*",
                "%",
                "triệu",
                "tỷ",
                "nghìn",
                "trăm",
                "đồng",
                "đ",
                "hơn",
                "không quá",
                "khoảng",
                "từ",
                "đến",
                "năm",
                "trở lên",
                "hai",
                "mươi",
                "linh",
                "tư",
                "rưỡi",
                "HTX",
                "mỗi",
                "cho",
                "\n",
                ":",
                ".",
                ",",
                "bằng chữ",
                "≥",
                "<",
                "=");
        return Combinators.combine(piece.list().ofMaxSize(30), Arbitraries.of("", " "))
                .as((pieces, between) -> String.join(between, pieces));
    }
}
