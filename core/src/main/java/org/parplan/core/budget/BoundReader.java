package org.parplan.core.budget;

import java.util.Optional;
import org.parplan.core.budget.TextTokens.Kind;

/** Reads the words or the sign that stand beside an amount and bound it. */
final class BoundReader {

    /** As many words as the longest phrase has. */
    private static final int MOST_WORDS = 4;

    private final TextTokens tokens;

    BoundReader(TextTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A bound, and the tokens it makes part of the amount.
     *
     * @param bound the bound, if something says so
     * @param first the first token
     * @param end the token after the last
     */
    record Found(Optional<AmountBound> bound, int first, int end) {}

    /** The bound of what stands from a token to another. */
    Found around(int first, int end) {
        var after = after(end);
        if (after.bound().isPresent()) {
            return new Found(after.bound(), first, after.end());
        }
        var before = tokens.beforeSpace(first - 1);
        return tokens.is(before, Kind.SIGN) ? sign(before, first, end) : words(before, first, end);
    }

    private Found sign(int sign, int first, int end) {
        var bound = Optional.<AmountBound>empty();
        var start = sign;
        if (tokens.isSign(sign, "=") && tokens.isSign(sign - 1, "<>")) {
            start = sign - 1;
            bound = Optional.of(tokens.isSign(start, "<") ? AmountBound.AT_MOST : AmountBound.AT_LEAST);
        } else if (tokens.isSign(sign, "<>≤≥~≈=")) {
            bound = Optional.of(
                    switch (tokens.text(sign)) {
                        case "<" -> AmountBound.LESS_THAN;
                        case ">" -> AmountBound.MORE_THAN;
                        case "≤" -> AmountBound.AT_MOST;
                        case "≥" -> AmountBound.AT_LEAST;
                        case "=" -> AmountBound.EXACTLY;
                        default -> AmountBound.ABOUT;
                    });
        }
        return new Found(bound, bound.isPresent() ? start : first, end);
    }

    /** The bound that words before a token say, and nothing behind it. */
    Found before(int first) {
        return words(tokens.beforeSpace(first - 1), first, first);
    }

    /** Where an amount begins with all that bounds it, twice perhaps: {@code tối đa không quá 5 tỷ}. */
    int outermost(int first) {
        return before(before(first).first()).first();
    }

    /** Whether words behind an amount bound it: {@code trở lên}. */
    boolean isBoundAfter(int end) {
        return after(end).bound().isPresent();
    }

    /** The figure before which nothing stands from a token on but words that bound it, or none. */
    int boundFigure(int start) {
        var figure = start;
        for (var i = 0; i < MOST_WORDS && tokens.is(figure, Kind.WORD); i++) {
            figure = tokens.pastSpace(figure + 1);
        }
        return tokens.is(figure, Kind.FIGURE)
                        && (figure == start || before(figure).first() == start)
                ? figure
                : -1;
    }

    /** The longest phrase wins: {@code không quá} is not {@code quá}. */
    private Found words(int last, int first, int end) {
        var word = tokens.key(last).equals(MoneyWords.key("là")) ? tokens.beforeSpace(last - 1) : last;
        var keys = new StringBuilder();
        var found = new Found(Optional.empty(), first, end);
        for (var i = 0; i < MOST_WORDS && tokens.is(word, Kind.WORD); i++) {
            keys.insert(0, keys.isEmpty() ? "" : " ").insert(0, tokens.key(word));
            var bound = MoneyWords.bound(keys.toString());
            if (bound.isPresent()) {
                found = new Found(bound, word, end);
            }
            word = tokens.beforeSpace(word - 1);
        }
        return found;
    }

    /** {@code trở lên}, {@code trở xuống}. */
    private Found after(int end) {
        var turn = tokens.pastSpace(end);
        var way = tokens.pastSpace(turn + 1);
        var isTurn = turn > end && tokens.key(turn).equals(MoneyWords.key("trở"));
        var bound = !isTurn
                ? Optional.<AmountBound>empty()
                : tokens.key(way).equals(MoneyWords.key("lên"))
                        ? Optional.of(AmountBound.AT_LEAST)
                        : tokens.key(way).equals(MoneyWords.key("xuống"))
                                ? Optional.of(AmountBound.AT_MOST)
                                : Optional.<AmountBound>empty();
        return new Found(bound, end, bound.isPresent() ? way + 1 : end);
    }
}
