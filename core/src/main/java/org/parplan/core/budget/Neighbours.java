package org.parplan.core.budget;

import org.parplan.core.budget.TextTokens.Kind;

/** What stands beside a figure or an amount: what numbers it, its sign, and a number that it may belong to. */
final class Neighbours {

    /** The dashes that join a range, and before a figure may be a sign. */
    static final String DASHES = "-–—−";

    /** The signs that part a number from an amount behind them, so that it is none of the same series. */
    private static final String PARTING = ":()[]{}<>≤≥≈=~\"“”%‰*†‡?!#₫";

    private static final String MINUS = "−";

    /** As many words of a number as are looked back over. */
    private static final int MOST_WORDS = 20;

    private final TextTokens tokens;
    private final BoundReader bounds;

    Neighbours(TextTokens tokens, BoundReader bounds) {
        this.tokens = tokens;
        this.bounds = bounds;
    }

    /** Whether a word before a figure makes it a number of something. */
    enum Numbering {
        YES,
        PERHAPS,
        NO
    }

    Numbering numbering(int figure) {
        var word = tokens.beforeSpace(figure - 1);
        var key = tokens.key(word);
        var perhaps = MoneyWords.PERHAPS_NUMBERING.contains(key);
        if (!perhaps && !MoneyWords.NUMBERING.contains(key)) {
            return Numbering.NO;
        }
        if (MoneyWords.EACH.contains(tokens.key(tokens.beforeSpace(word - 1)))) {
            return Numbering.NO;
        }
        return perhaps && !isYear(figure) ? Numbering.PERHAPS : Numbering.YES;
    }

    /** Tells whether a figure is a number of something, a year, or the end of a date or a code. */
    boolean isSetApart(int figure) {
        return isYear(figure) || isPartOfDate(figure) || numbering(figure) == Numbering.YES;
    }

    boolean isYear(int figure) {
        return tokens.is(figure, Kind.FIGURE) && isYear(tokens.text(figure, figure + 1));
    }

    private static boolean isYear(String text) {
        return text.length() == 4
                && Figure.areDigits(text)
                && text.compareTo("1900") >= 0
                && text.compareTo("2199") <= 0;
    }

    private boolean isPartOfDate(int figure) {
        if (!tokens.isSign(figure - 1, "/-")) {
            return false;
        }
        var isCode = tokens.is(figure - 2, Kind.WORD)
                && !isNumberWord(figure - 2)
                && !MoneyWords.isCurrency(tokens.key(figure - 2))
                && MoneyWords.abbreviation(tokens.key(figure - 2)).isEmpty();
        return isCode || (isAtMost(figure, 12) && tokens.isSign(figure - 1, "/") && isAtMost(figure - 2, 31));
    }

    /** Tells whether two figures with a slash between them may be a day of a month, or a month of a year. */
    boolean isDate(int first, int second) {
        return isAtMost(second, 12) ? isAtMost(first, 31) : isYear(second) && isAtMost(first, 12);
    }

    private boolean isAtMost(int figure, int most) {
        if (!tokens.is(figure, Kind.FIGURE) || tokens.length(figure) > 2) {
            return false;
        }
        var value = Integer.parseInt(tokens.text(figure));
        return value > 0 && value <= most;
    }

    /** Tells whether a minus, or a decimal mark without a number before it, stands close before a figure or word. */
    boolean isSigned(int number) {
        var outermost = bounds.outermost(number);
        return isCloselySigned(number) || (outermost < number && isCloselySigned(outermost));
    }

    private boolean isCloselySigned(int number) {
        var before = tokens.beforeSpace(number - 1);
        if (tokens.isSign(before, MINUS) && !isNumber(tokens.beforeSpace(before - 1))) {
            return true;
        }
        if (tokens.key(before).equals(MoneyWords.key("âm"))) {
            return !MoneyWords.SOUND.contains(tokens.key(tokens.beforeSpace(before - 1)));
        }
        if (tokens.is(number, Kind.WORD) && !isNumberWord(number)) {
            return false;
        }
        return switch (tokens.kind(number - 2)) {
            case NOTHING, SPACE -> tokens.isSign(number - 1, DASHES + ".,+");
            case FIGURE -> tokens.isSign(number - 1, ".,");
            case SIGN ->
                tokens.isSign(number - 1, ".,")
                        || (tokens.isSign(number - 2, "([") && tokens.isSign(number - 1, DASHES));
            case WORD -> false;
        };
    }

    /** Where the sign of a number begins. */
    int sign(int number) {
        return tokens.beforeSpace(number - 1);
    }

    private boolean isNumber(int token) {
        return tokens.is(token, Kind.FIGURE) || isNumberWord(token);
    }

    private boolean isNumberWord(int token) {
        return MoneyWords.isNumberWord(tokens.key(token));
    }

    /** The token at which a number without a unit begins that stands joined before an amount, or none. */
    int joinedBefore(int first, int settled) {
        var joint = tokens.beforeSpace(first - 1);
        var isWord = MoneyWords.TO.contains(tokens.key(joint)) || MoneyWords.AND.contains(tokens.key(joint));
        var isJoint = isWord || (tokens.is(joint, Kind.SIGN) && !tokens.isSign(joint, PARTING));
        if (!isJoint && joint == first - 1) {
            return -1;
        }
        var comma = isWord ? tokens.beforeSpace(joint - 1) : joint;
        var number = isJoint ? tokens.beforeSpace(isComma(comma) ? comma - 1 : joint - 1) : joint;
        if (number < 0 || tokens.start(number) < settled) {
            return -1;
        }
        if (tokens.is(number, Kind.FIGURE)) {
            var isListed = MoneyWords.AND.contains(tokens.key(joint)) && isYear(number);
            var isApart = isListed ? numbering(number) == Numbering.YES : isSetApart(number);
            return isApart ? -1 : number;
        }
        return wordsTo(number, isJoint);
    }

    private boolean isComma(int token) {
        return tokens.isSign(token, ",;");
    }

    /** The first token of the number in words that ends with a token, or none. */
    private int wordsTo(int last, boolean joined) {
        var first = -1;
        var hasDigit = false;
        var word = last;
        for (var i = 0; i < MOST_WORDS && isNumberWord(word); i++) {
            first = word;
            hasDigit |= WordReader.isDigit(tokens.key(word));
            word = tokens.is(word - 1, Kind.SPACE) ? word - 2 : -1;
        }
        var figure = tokens.beforeSpace(first - 1);
        if (first >= 0 && tokens.is(figure, Kind.FIGURE) && MoneyWords.isMoneyByItself(tokens.key(last))) {
            return figure;
        }
        if (!hasDigit || numbering(first) == Numbering.YES) {
            return -1;
        }
        return first == last && !isNumberAlone(last, joined) ? -1 : first;
    }

    /** {@code không} is mostly not, and {@code năm} a year where words lead to it. */
    private boolean isNumberAlone(int word, boolean joined) {
        var key = tokens.key(word);
        if (key.equals(MoneyWords.key("không"))) {
            return false;
        }
        var before = tokens.beforeSpace(word - 1);
        var isBound = tokens.key(before).equals(MoneyWords.key("từ"))
                || bounds.before(word).first() < word;
        var isFirst = joined && (tokens.is(before, Kind.NOTHING) || tokens.is(before, Kind.SIGN));
        return !key.equals(MoneyWords.key("năm")) || isBound || isFirst;
    }

    /** The token after a figure without a unit that stands joined behind an amount, or none. */
    int joinedAfter(int end) {
        var joint = tokens.pastSpace(end);
        var key = tokens.key(joint);
        var isJoint = MoneyWords.TO.contains(key) || MoneyWords.AND.contains(key) || tokens.isSign(joint, DASHES);
        var isNext = joint > end && tokens.is(joint, Kind.FIGURE);
        var figure = isNext ? joint : tokens.pastSpace(joint + 1);
        if ((!isJoint && !isNext) || !tokens.is(figure, Kind.FIGURE) || isYear(figure)) {
            return -1;
        }
        var after = tokens.pastSpace(figure + 1);
        var isEnd = tokens.isSign(after, ".")
                ? tokens.is(tokens.pastSpace(after + 1), Kind.NOTHING)
                : tokens.is(after, Kind.NOTHING)
                        || tokens.isSign(after, ",;+&'_·" + DASHES)
                        || (isNext && tokens.isSign(after, "/"))
                        || (tokens.is(after, Kind.WORD) && MoneyWords.countsNothing(tokens, figure + 1));
        return isEnd ? figure + 1 : -1;
    }
}
