package org.parplan.core.budget;

import java.util.Optional;
import org.parplan.core.budget.TextTokens.Kind;
import org.parplan.core.text.Wording;

/** Reads what an amount is for one of: {@code /HTX}, {@code /10 ha}, {@code /người/tháng}, {@code mỗi năm}. */
final class PerReader {

    /** As many syllables as a name has that stands at the end of what is said. */
    private static final int MOST_SYLLABLES = 4;

    private final TextTokens tokens;
    private int at;

    PerReader(TextTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * What an amount is for one of.
     *
     * @param per the words, if there are any
     * @param end the token after the last
     */
    record Per(Optional<String> per, int end) {}

    /** What the amount that ends before a token is for one of, and where that ends. */
    Per read(int end) {
        at = end;
        while (tokens.isSign(at, "*†‡")) {
            at++;
        }
        var per = per();
        return new Per(per, per.isPresent() ? at : end);
    }

    private Optional<String> per() {
        var per = new StringBuilder();
        var each = tokens.pastSpace(at);
        if (tokens.key(each).equals("cho")) {
            each = tokens.pastSpace(each + 1);
        }
        if (tokens.key(each).equals(MoneyWords.key("mỗi")) && tokens.is(tokens.pastSpace(each + 1), Kind.WORD)) {
            at = tokens.pastSpace(each + 1);
            per.append(unitCounted());
        }
        while (tokens.isSign(tokens.pastSpace(at), "/")) {
            var start = at;
            at = tokens.pastSpace(tokens.pastSpace(at) + 1);
            var number = number();
            if (!tokens.is(at, Kind.WORD) || isAmount(at)) {
                at = start;
                break;
            }
            per.append(per.isEmpty() ? "" : "/").append(number).append(unitCounted());
        }
        return per.isEmpty() ? Optional.empty() : Optional.of(per.toString());
    }

    /** Tells whether a word belongs to an amount; {@code năm} does only before a unit. */
    private boolean isAmount(int word) {
        var key = tokens.key(word);
        if (MoneyWords.scale(key).isPresent()
                || MoneyWords.isCurrency(key)
                || MoneyWords.abbreviation(key).isPresent()
                || MoneyWords.CODES.contains(key)
                || MoneyWords.CONNECTIVES.contains(key)
                || MoneyWords.AND.contains(key)
                || MoneyWords.bound(key).isPresent()) {
            return true;
        }
        var isNumber = MoneyWords.isNumberWord(tokens.key(tokens.pastSpace(word + 1)));
        return WordReader.isDigit(key) && (isNumber || !key.equals(MoneyWords.key("năm")));
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

    /** The longest name that is known, or all up to the end of what is said, or else the first syllable. */
    private String unitCounted() {
        var first = at;
        at = endOfUnit(first);
        if (tokens.isSign(at, "²³")) {
            at++;
        }
        return Wording.of(tokens.text(first, at)).normalised();
    }

    private int endOfUnit(int first) {
        var known = MoneyWords.isCountedAlone(tokens.key(first)) ? first + 1 : -1;
        var keys = new StringBuilder(tokens.key(first));
        var last = first;
        for (var i = 1; i < MOST_SYLLABLES && isWordAfter(last); i++) {
            last += 2;
            keys.append(' ').append(tokens.key(last));
            if (MoneyWords.isUnitCounted(keys.toString())) {
                known = last + 1;
            }
        }
        if (known > 0) {
            return known;
        }
        var isWhole = !isWordAfter(last) && !tokens.is(tokens.pastSpace(last + 1), Kind.FIGURE);
        return isWhole ? last + 1 : first + 1;
    }

    private boolean isWordAfter(int word) {
        return tokens.is(word + 1, Kind.SPACE)
                && tokens.is(word + 2, Kind.WORD)
                && !MoneyWords.CONNECTIVES.contains(tokens.key(word + 2));
    }
}
