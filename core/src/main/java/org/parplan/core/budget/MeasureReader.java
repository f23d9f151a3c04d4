package org.parplan.core.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.parplan.core.budget.TextTokens.Kind;

/** Reads one {@link Measure} from a figure on: {@code 640.000.000(1) đồng}, {@code 2 tỷ 350 triệu đồng/HTX}. */
final class MeasureReader {

    private static final String FOOTNOTES = "*†‡¹²³⁴⁵⁶⁷⁸⁹";
    private static final String FRACTIONS = "½¼¾⅓⅔";

    /** The signs that stand between two numbers; any other does not part them. */
    private static final String KNOWN = "/:;()[]{}<>≤≥≈=~%‰+×*&|#@°\"" + Neighbours.DASHES + FOOTNOTES + FRACTIONS;

    private final TextTokens tokens;
    private final Neighbours neighbours;
    private final PerReader pers;
    private int at;

    /** The currency last read behind a figure, which is not of a figure after it. */
    private int lastCode = -1;

    private @Nullable BigDecimal lastScale;

    MeasureReader(TextTokens tokens, Neighbours neighbours) {
        this.tokens = tokens;
        this.neighbours = neighbours;
        this.pers = new PerReader(tokens);
    }

    Measure read(int figureAt) {
        at = figureAt;
        var first = currencyBefore(figureAt);
        var figure = figure();
        dashOfNothing();
        at = afterMarks(at);
        var scale = scale();
        var abbreviation = scale == null ? abbreviation() : null;
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
        if (abbreviation == null && first == figureAt) {
            var tail = tail(figureAt, scale != null);
            if (tail != null) {
                figure = new Figure(null, Figure.Fault.MIXED);
                abbreviation = abbreviation();
                scale = scale == null && tail.signum() == 0 ? null : BigDecimal.ONE;
            }
        }
        var named = abbreviation != null || first < figureAt;
        var currency = named || currency(scale != null);
        var per = pers.read(at);
        return new Measure(
                first, per.end(), figure, abbreviation == null ? scale : abbreviation, more, currency, per.per());
    }

    /** {@code VND 5.000.000}: the code before a figure, unless it is of a figure before it. */
    private int currencyBefore(int figure) {
        var code = tokens.beforeSpace(figure - 1);
        var isCode = MoneyWords.CODES.contains(tokens.key(code)) || tokens.isSign(code, "₫");
        return isCode && code != lastCode ? code : figure;
    }

    /** A figure; what may be its next group or another number, which nobody can know, makes it none. */
    private Figure figure() {
        var first = at++;
        var figure = Figure.read(tokens.text(first));
        if (neighbours.isSetApart(first)) {
            return figure;
        }
        for (var next = next(); next != null; next = next()) {
            figure = figure.fault() == Figure.Fault.SEPARATED ? figure : next;
        }
        return figure;
    }

    /** Passes over what seems to go on with the last figure, and gives the fault of it. */
    private @Nullable Figure next() {
        if (tokens.isSign(at, FRACTIONS)) {
            at++;
            return new Figure(null, Figure.Fault.MALFORMED);
        }
        var last = tokens.text(at - 1);
        if (tokens.is(at, Kind.SPACE) && isGroup(at + 1) && isGroups(last)) {
            at += 2;
            return new Figure(null, Figure.Fault.AMBIGUOUS);
        }
        var sign = tokens.pastSpace(at);
        var figure = tokens.pastSpace(sign + 1);
        var isMark = tokens.isSign(sign, ".,");
        var isClose = sign == at && figure == sign + 1 && tokens.is(sign, Kind.SIGN) && !tokens.isSign(sign, KNOWN);
        if (!tokens.is(figure, Kind.FIGURE) || (!isMark && !isClose) || tokens.is(at - 1, Kind.SIGN)) {
            return null;
        }
        at = figure + 1;
        return new Figure(null, isGroup(figure) ? Figure.Fault.SEPARATED : Figure.Fault.MALFORMED);
    }

    private static boolean isGroups(String figure) {
        return figure.indexOf('.') > 0 ? figure.indexOf(',') < 0 : figure.length() <= 3 && Figure.areDigits(figure);
    }

    private boolean isGroup(int token) {
        return tokens.is(token, Kind.FIGURE) && tokens.length(token) == 3 && Figure.areDigits(tokens.text(token));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** {@code 5.000.000.- đồng}: nothing after the mark. */
    private void dashOfNothing() {
        var currency = tokens.pastSpace(at + 2);
        if (tokens.isSign(at, ".,")
                && tokens.isSign(at + 1, Neighbours.DASHES)
                && MoneyWords.isCurrency(tokens.key(currency))) {
            at += 2;
        }
    }

    /** The token after the marks of footnotes that begin at a token. */
    int afterMarks(int start) {
        var end = start;
        while (true) {
            if (tokens.isSign(end, FOOTNOTES)) {
                end++;
            } else if (tokens.isSign(end, "([")
                    && tokens.is(end + 1, Kind.FIGURE)
                    && tokens.length(end + 1) <= 2
                    && tokens.isSign(end + 2, ")]")) {
                end += 3;
            } else {
                return end;
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

    /** {@code trđ}, {@code tr.đ}: a unit of đồng in short. */
    private @Nullable BigDecimal abbreviation() {
        var word = tokens.pastSpace(at);
        var unit = MoneyWords.abbreviation(tokens.key(word)).orElse(null);
        if (unit != null) {
            at = word + 1;
            return unit;
        }
        var dot = tokens.isSign(word + 1, ".") ? word + 2 : word + 1;
        var currency = tokens.pastSpace(dot);
        if (!tokens.key(word).equals("tr") || !MoneyWords.isCurrency(tokens.key(currency))) {
            return null;
        }
        at = currency + 1;
        return BigDecimal.valueOf(1_000_000);
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

    /**
     * Passes over the numbers that follow a unit, or in words a figure without one: {@code 2,5 tỷ 300 triệu}, {@code 1
     * tỷ 5}, {@code 5 triệu ba trăm nghìn}. What they and the figure make together is not known.
     *
     * @return the greatest of the units passed over, or nothing if no number follows
     */
    private @Nullable BigDecimal tail(int figure, boolean scaled) {
        var start = tokens.pastSpace(at);
        if (start == at || !isTail(start) || (!scaled && !isTailOfBare(figure, start))) {
            return null;
        }
        var greatest = BigDecimal.ZERO;
        var next = start;
        while (isTail(next)) {
            greatest = greatest.max(MoneyWords.scale(tokens.key(next)).orElse(BigDecimal.ZERO));
            at = next + 1;
            next = tokens.is(at, Kind.SPACE) || tokens.is(next, Kind.FIGURE) ? tokens.pastSpace(at) : -1;
        }
        return greatest;
    }

    private boolean isTail(int token) {
        var key = tokens.key(token);
        return tokens.is(token, Kind.FIGURE)
                || (MoneyWords.isNumberWord(key)
                        && !(key.equals(MoneyWords.key("năm")) && neighbours.isYear(tokens.pastSpace(token + 1))));
    }

    private boolean isTailOfBare(int figure, int start) {
        var key = tokens.key(start);
        return tokens.is(start, Kind.WORD)
                && !key.equals(MoneyWords.key("năm"))
                && !key.equals(MoneyWords.key("không"))
                && !neighbours.isSetApart(figure);
    }

    private boolean currency(boolean scaled) {
        if (!isCurrencyNext(scaled)) {
            return false;
        }
        lastCode = tokens.pastSpace(at);
        at = lastCode + 1;
        return true;
    }

    private boolean isCurrencyNext(boolean scaled) {
        var word = tokens.pastSpace(at);
        var after = tokens.pastSpace(word + 1);
        if (tokens.isSign(word, "₫")) {
            return true;
        }
        return MoneyWords.isCurrency(tokens.key(word))
                && !(scaled
                        ? MoneyWords.isCounted(tokens, after)
                        : MoneyWords.COMPOUNDS_OF_DONG.contains(tokens.key(after)));
    }

    PerReader.Per perFrom(int end) {
        return pers.read(end);
    }
}
