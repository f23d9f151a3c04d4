package org.parplan.core.budget;

import java.util.Set;
import org.parplan.core.budget.TextTokens.Kind;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;

/** Finds amounts written out in words in a text, and sees whether they restate the figures before them. */
final class WordedAmounts {

    /** No amount of 64 bits takes more words. */
    private static final int MOST_WORDS = 100;

    private static final Set<String> INTRODUCTIONS =
            Set.of(MoneyWords.key("bằng"), MoneyWords.key("chữ"), MoneyWords.key("viết"), MoneyWords.key("ghi"));

    private final TextTokens tokens;
    private final MeasureReader measures;
    private final BoundReader bounds;
    private final AmountFindings found;
    private final boolean inMoneyColumn;

    /** The token after the last amount in words; none yet. */
    private int afterWords = -1;

    WordedAmounts(
            TextTokens tokens,
            MeasureReader measures,
            BoundReader bounds,
            AmountFindings found,
            boolean inMoneyColumn) {
        this.tokens = tokens;
        this.measures = measures;
        this.bounds = bounds;
        this.found = found;
        this.inMoneyColumn = inMoneyColumn;
    }

    /** Tells whether a run of number words begins at a token. */
    boolean isStart(int token) {
        return isNumberWord(token);
    }

    /** Tells whether an amount in figures stands in parentheses right after one in words. */
    boolean isRestatedAt(int first) {
        var parenthesis = tokens.beforeSpace(first - 1);
        return afterWords > 0
                && tokens.isSign(parenthesis, "(")
                && tokens.beforeSpace(parenthesis - 1) == afterWords - 1;
    }

    /** Reads the run of number words from a token on, and gives the token after what was settled. */
    int read(int first, int afterFigures) {
        var words = 0;
        var hasDigit = false;
        var last = first;
        for (var word = first; isNumberWord(word); word = next(word)) {
            hasDigit |= WordReader.isDigit(tokens.key(word));
            last = word;
            words++;
        }
        var end = last + 1;
        if (!hasDigit) {
            unitOfParenthesis(first, last);
            return end;
        }
        var scaled = MoneyWords.isMoneyByItself(tokens.key(last));
        var currency = currencyAfter(last, scaled || words > 1);
        if (currency > 0) {
            settle(first, currency, words, afterFigures, false);
            return Math.max(end, currency);
        }
        if (scaled && words > 1 && MoneyWords.countsNothing(tokens, end)) {
            settle(first, end, words, afterFigures, !inMoneyColumn);
        }
        return end;
    }

    /** {@code 200 (hai trăm) triệu đồng}: the unit stands apart from its number, and what is meant twice is not read. */
    private void unitOfParenthesis(int first, int last) {
        var parenthesis = tokens.beforeSpace(first - 1);
        var number = tokens.beforeSpace(parenthesis - 1);
        var currency = currencyAfter(last, true);
        if (currency > 0
                && tokens.isSign(parenthesis, ")")
                && (tokens.is(number, Kind.FIGURE) || isNumberWord(number))) {
            found.problem(ProblemCode.NOT_UNDERSTOOD, tokens.start(number), tokens.start(currency));
        }
    }

    private boolean isNumberWord(int token) {
        var key = tokens.key(token);
        return !key.isEmpty()
                && !MoneyWords.isCurrency(key)
                && (WordReader.knows(key) || MoneyWords.UNWHOLE.contains(key));
    }

    /** The next word of the run: after a space, or after a comma that follows a unit. */
    private int next(int word) {
        var comma = tokens.isSign(word + 1, ",")
                && MoneyWords.scale(tokens.key(word)).isPresent();
        var space = comma ? word + 2 : word + 1;
        return tokens.is(space, Kind.SPACE) ? space + 1 : -1;
    }

    /** The token after the currency that names the run an amount, or none: {@code một đồng chí} is nobody's money. */
    private int currencyAfter(int last, boolean several) {
        var word = tokens.pastSpace(last + 1);
        if (word == last + 1 || !MoneyWords.isCurrency(tokens.key(word))) {
            return -1;
        }
        var after = tokens.pastSpace(word + 1);
        if (tokens.key(after).equals(MoneyWords.key("chẵn"))) {
            return after + 1;
        }
        var isCompound = MoneyWords.COMPOUNDS_OF_DONG.contains(tokens.key(after))
                && MoneyWords.scale(tokens.key(last)).isEmpty();
        return isCompound || (!several && !MoneyWords.countsNothing(tokens, word + 1)) ? -1 : word + 1;
    }

    private void settle(int first, int end, int words, int afterFigures, boolean inferred) {
        if (afterFigures > 0 && restates(first) == afterFigures - 1) {
            found.problems(found.last().againstWords(tokens.text(first, end)), tokens.start(first));
            return;
        }
        var all = words(first, end, words);
        var fewer = all.isUnderstood() || !isYear(first) ? all : words(first + 2, end, words - 1);
        settle(
                fewer.isUnderstood() ? fewer : all,
                all.isUnderstood() || !fewer.isUnderstood() ? first : first + 2,
                end,
                inferred);
    }

    private Reading<Vnd> words(int first, int end, int words) {
        return Vnd.readWords(words > MOST_WORDS ? "" : tokens.text(first, end));
    }

    private void settle(Reading<Vnd> reading, int first, int end, boolean inferred) {
        var per = measures.perFrom(end);
        var bound = bounds.around(first, per.end());
        var start = tokens.start(bound.first());
        var stop = tokens.start(bound.end());
        if (!reading.isUnderstood()) {
            if (reading.problems().get(0).code() == ProblemCode.INVALID_VALUE) {
                found.tooLarge(start, stop);
            } else {
                found.problem(ProblemCode.NOT_UNDERSTOOD, start, stop);
            }
            return;
        }
        var amount = reading.orElseThrow();
        if (inferred) {
            found.inferred(amount, start, stop);
        }
        found.add(StatedAmount.builder()
                .amount(amount)
                .bound(bound.bound().orElse(AmountBound.EXACTLY))
                .per(per.per())
                .wording(tokens.text(bound.first(), bound.end()))
                .start(start)
                .build());
        afterWords = bound.end();
    }

    /** {@code năm} before a number is a year, or five; where it cannot be five it is the year. */
    private boolean isYear(int first) {
        return tokens.key(first).equals(MoneyWords.key("năm")) && isNumberWord(first + 2);
    }

    /** The last token before the parenthesis that the words stand in, or none. */
    private int restates(int first) {
        var before = tokens.beforeSpace(first - 1);
        if (tokens.isSign(before, ":")) {
            before = tokens.beforeSpace(before - 1);
        }
        for (var i = 0; i < INTRODUCTIONS.size() && INTRODUCTIONS.contains(tokens.key(before)); i++) {
            before = tokens.beforeSpace(before - 1);
        }
        return tokens.isSign(before, "(") ? tokens.beforeSpace(before - 1) : -2;
    }
}
