package org.parplan.core.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.budget.TextTokens.Kind;
import org.parplan.core.text.Wording;

/** Reads one {@link Measure} from a figure on: {@code 640.000.000(1) đồng}, {@code 2 tỷ 350 triệu đồng/HTX}. */
final class MeasureReader {

    private final TextTokens tokens;
    private int at;
    private @Nullable BigDecimal lastScale;

    MeasureReader(TextTokens tokens) {
        this.tokens = tokens;
    }

    Measure read(int first) {
        at = first;
        var figure = figure();
        marks();
        var scale = scale();
        var more = BigDecimal.ZERO;
        var last = scale;
        while (last != null && figure.value() != null && isWhole(figure.value())) {
            var start = at;
            var part = part(last);
            if (part == null) {
                at = start;
                break;
            }
            more = more.add(part);
            last = part.signum() == 0 ? null : lastScale;
        }
        if (scale != null && take("rưỡi")) {
            figure = new Figure(null, Figure.Fault.MALFORMED);
        }
        var currency = currency(scale != null);
        var per = perFrom(at);
        return new Measure(first, per.end(), figure, scale, more, currency, per.per());
    }

    /** A figure; three digits after a space may be its next group or another number, which nobody can know. */
    private Figure figure() {
        var text = tokens.text(at);
        at++;
        if (text.length() > 3 || !Figure.areDigits(text) || isNumbered(at - 1)) {
            return Figure.read(text);
        }
        var figure = Figure.read(text);
        while (tokens.is(at, Kind.SPACE) && isGroup(at + 1)) {
            figure = new Figure(null, Figure.Fault.AMBIGUOUS);
            at += 2;
        }
        return figure;
    }

    boolean isNumbered(int figure) {
        return MoneyWords.NUMBERING.contains(tokens.key(tokens.beforeSpace(figure - 1)));
    }

    private boolean isGroup(int token) {
        return tokens.is(token, Kind.FIGURE)
                && tokens.text(token).length() == 3
                && Figure.areDigits(tokens.text(token));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** Passes over marks of footnotes. */
    private void marks() {
        while (true) {
            if (tokens.isSign(at, "*†‡¹²³⁴⁵⁶⁷⁸⁹")) {
                at++;
            } else if (tokens.isSign(at, "([")
                    && tokens.is(at + 1, Kind.FIGURE)
                    && tokens.text(at + 1).length() <= 2
                    && tokens.isSign(at + 2, ")]")) {
                at += 3;
            } else {
                return;
            }
        }
    }

    /** {@code triệu}, {@code nghìn tỷ}: each greater than the one before. */
    private @Nullable BigDecimal scale() {
        BigDecimal product = null;
        var last = BigDecimal.ZERO;
        while (true) {
            var word = tokens.pastSpace(at);
            var scale = MoneyWords.scale(tokens.key(word));
            if (scale.isEmpty() || scale.get().compareTo(last) <= 0) {
                return product;
            }
            last = scale.get();
            product = product == null ? last : product.multiply(last);
            at = word + 1;
        }
    }

    /** The next smaller part, as 350 triệu after 2 tỷ, in đồng; nothing if another number follows instead. */
    private @Nullable BigDecimal part(BigDecimal greater) {
        var start = tokens.pastSpace(at);
        if (start == at || !tokens.is(start, Kind.FIGURE)) {
            return null;
        }
        at = start + 1;
        var value = Figure.read(tokens.text(start)).value();
        lastScale = scale();
        var scale = lastScale == null ? BigDecimal.ONE : lastScale;
        if (value == null || !isWhole(value) || (lastScale == null && !isCurrencyNext(false))) {
            return null;
        }
        var part = value.multiply(scale);
        return scale.compareTo(greater) < 0 && part.compareTo(greater) < 0 ? part : null;
    }

    private boolean currency(boolean scaled) {
        if (!isCurrencyNext(scaled)) {
            return false;
        }
        at = tokens.pastSpace(at) + 1;
        return true;
    }

    private boolean isCurrencyNext(boolean scaled) {
        var word = tokens.pastSpace(at);
        return MoneyWords.isCurrency(tokens.key(word))
                && (scaled || !MoneyWords.COMPOUNDS_OF_DONG.contains(tokens.key(tokens.pastSpace(word + 1))));
    }

    private boolean take(String word) {
        var next = tokens.pastSpace(at);
        var taken = tokens.key(next).equals(MoneyWords.key(word));
        at = taken ? next + 1 : at;
        return taken;
    }

    /** What the amount that ends before a token is for one of, and where that ends. */
    Per perFrom(int end) {
        at = end;
        marks();
        var per = per();
        return new Per(per, per.isPresent() ? at : end);
    }

    /**
     * What an amount is for one of.
     *
     * @param per the words, if there are any
     * @param end the token after the last
     */
    record Per(Optional<String> per, int end) {}

    /** What the measure is for one of: {@code /HTX}, {@code /10 ha}, {@code /người/tháng}, {@code mỗi năm}. */
    private Optional<String> per() {
        var per = new StringBuilder();
        if (take("mỗi")) {
            at = tokens.pastSpace(at);
            if (tokens.is(at, Kind.WORD)) {
                per.append(unitCounted());
            }
        }
        while (tokens.isSign(tokens.pastSpace(at), "/")) {
            var start = at;
            at = tokens.pastSpace(tokens.pastSpace(at) + 1);
            var number = number();
            if (!tokens.is(at, Kind.WORD) || isUnit(tokens.key(at))) {
                at = start;
                break;
            }
            per.append(per.isEmpty() ? "" : "/").append(number).append(unitCounted());
        }
        return per.isEmpty() ? Optional.empty() : Optional.of(per.toString());
    }

    private static boolean isUnit(String key) {
        return MoneyWords.scale(key).isPresent() || MoneyWords.isCurrency(key);
    }

    /** How many of them; one is not said. */
    private String number() {
        if (!tokens.is(at, Kind.FIGURE)) {
            return "";
        }
        var number = tokens.text(at);
        at = tokens.pastSpace(at + 1);
        return number.equals("1") || number.equals("01") ? "" : number + " ";
    }

    /** The longest name that is known, of at most three syllables, or else the first syllable. */
    private String unitCounted() {
        var first = at;
        var end = first + 1;
        var keys = new StringBuilder(tokens.key(first));
        for (var next = first + 2; next <= first + 4 && tokens.is(next - 1, Kind.SPACE); next += 2) {
            keys.append(' ').append(tokens.key(next));
            if (MoneyWords.isUnitCounted(keys.toString())) {
                end = next + 1;
            }
        }
        at = end;
        return Wording.of(tokens.text(first, end)).normalised();
    }
}
