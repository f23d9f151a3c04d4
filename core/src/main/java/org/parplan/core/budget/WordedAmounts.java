package org.parplan.core.budget;

import java.util.Set;
import org.parplan.core.budget.TextTokens.Kind;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;

/** Finds amounts written out in words in a text, and sees whether they restate the figures before them. */
final class WordedAmounts {

    /** No amount of 64 bits takes more words. */
    private static final int MOST_WORDS = 100;

    /** As many signs as end an amount before its words. */
    private static final int MOST_SIGNS = 8;

    private static final Set<String> INTRODUCTIONS =
            Set.of(MoneyWords.key("bằng"), MoneyWords.key("chữ"), MoneyWords.key("viết"), MoneyWords.key("ghi"));

    private final TextTokens tokens;
    private final Neighbours neighbours;
    private final MeasureReader measures;
    private final BoundReader bounds;
    private final AmountFindings found;
    private final boolean inMoneyColumn;

    /** The token after the last amount in words; none yet. */
    private int afterWords = -1;

    WordedAmounts(
            TextTokens tokens,
            Neighbours neighbours,
            MeasureReader measures,
            BoundReader bounds,
            AmountFindings found,
            boolean inMoneyColumn) {
        this.tokens = tokens;
        this.neighbours = neighbours;
        this.measures = measures;
        this.bounds = bounds;
        this.found = found;
        this.inMoneyColumn = inMoneyColumn;
    }

    /** Tells whether a run of number words begins at a token. */
    boolean isStart(int token) {
        if (!isNumberWord(token)) {
            return false;
        }
        var endsAnother = tokens.is(token - 1, Kind.SPACE) && tokens.is(token - 2, Kind.WORD);
        return !endsAnother || MoneyWords.mayBeginNumber(tokens.key(token));
    }

    /** Tells whether an amount in figures stands in parentheses right after one in words. */
    boolean isRestatedAt(int first) {
        var parenthesis = tokens.beforeSpace(first - 1);
        return isLast(afterWords)
                && tokens.isSign(parenthesis, "(")
                && beforeEndSigns(parenthesis - 1, afterWords) == afterWords - 1;
    }

    /** Tells whether an amount in words is the last before a token but for what joins a range. */
    boolean isBefore(int first) {
        return isLast(afterWords) && joinedTo(first) == afterWords;
    }

    /** Tells whether an amount was found that ends before a token, and no amount behind it. */
    private boolean isLast(int end) {
        return end > 0 && tokens.start(end) == found.endOfLast();
    }

    /** Adds the second end of a range of which the last amount is the first. */
    void addEnd(StatedAmount amount, int first) {
        found.addEnd(amount, MoneyWords.TO.contains(tokens.key(tokens.beforeSpace(first - 1))));
    }

    /** The token after what ends before a range's joint, or none. */
    private int joinedTo(int first) {
        var joint = tokens.beforeSpace(first - 1);
        var isDash = tokens.isSign(joint, Neighbours.DASHES) && !tokens.isLineBreak(joint - 1);
        var isJoint = MoneyWords.TO.contains(tokens.key(joint)) || isDash;
        return isJoint ? tokens.beforeSpace(joint - 1) + 1 : -1;
    }

    /** The token before the signs that end a sentence or an amount: {@code đồng./.}, {@code đồng (1)}. */
    private int beforeEndSigns(int last, int end) {
        var token = tokens.beforeSpace(last);
        for (var i = 0; i < MOST_SIGNS && token >= end && !tokens.is(token, Kind.WORD); i++) {
            var isNote = tokens.is(token, Kind.FIGURE) && tokens.isSign(token - 1, "([");
            token = isNote || tokens.isSign(token, "./;,:-)]([*†‡¹²³") ? tokens.beforeSpace(token - 1) : -1;
        }
        return token;
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
            vague(first, last);
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
        } else if (scaled && words > 1 && isShort(end)) {
            found.problem(ProblemCode.NOT_UNDERSTOOD, tokens.start(first), tokens.start(end + 2));
        }
        return end;
    }

    /** {@code hai tỷ 5}: short for something that is not guessed. */
    private boolean isShort(int end) {
        return tokens.is(end + 1, Kind.FIGURE)
                && !neighbours.isYear(end + 1)
                && MoneyWords.countsNothing(tokens, end + 2);
    }

    /** {@code hàng chục triệu đồng}: money, but no amount of it. */
    private void vague(int first, int last) {
        var before = tokens.beforeSpace(first - 1);
        var isVague = MoneyWords.VAGUE.contains(tokens.key(before));
        for (var word = first; word <= last; word++) {
            isVague |= MoneyWords.UNWHOLE.contains(tokens.key(word));
        }
        var currency = currencyAfter(last, true);
        var isMoney = currency > 0
                || (MoneyWords.isMoneyByItself(tokens.key(last)) && MoneyWords.countsNothing(tokens, last + 1));
        if (isVague && isMoney && last > first - 1) {
            var start = MoneyWords.VAGUE.contains(tokens.key(before)) ? before : first;
            found.problem(
                    ProblemCode.NOT_UNDERSTOOD, tokens.start(start), tokens.start(currency > 0 ? currency : last + 1));
        }
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
        return MoneyWords.isNumberWord(tokens.key(token));
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
        var isCompound = MoneyWords.scale(tokens.key(last)).isPresent()
                ? MoneyWords.isCounted(tokens, after)
                : MoneyWords.COMPOUNDS_OF_DONG.contains(tokens.key(after));
        return isCompound || (!several && !MoneyWords.countsNothing(tokens, word + 1)) ? -1 : word + 1;
    }

    private void settle(int first, int end, int words, int afterFigures, boolean inferred) {
        if (isLast(afterFigures) && restates(first, afterFigures)) {
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
        if (neighbours.isSigned(first)) {
            found.problem(ProblemCode.NOT_UNDERSTOOD, tokens.start(neighbours.sign(first)), stop);
            return;
        }
        if (!reading.isUnderstood()) {
            if (reading.problems().get(0).code() == ProblemCode.INVALID_VALUE) {
                found.tooLarge(start, stop);
            } else {
                found.problem(ProblemCode.NOT_UNDERSTOOD, start, stop);
            }
            return;
        }
        var before = neighbours.joinedBefore(bounds.outermost(bound.first()), found.end());
        if (before >= 0) {
            found.problem(ProblemCode.AMOUNT_AMBIGUOUS, tokens.start(before), stop);
            return;
        }
        var amount = reading.orElseThrow();
        if (inferred) {
            found.inferred(amount, start, stop);
        }
        var stated = StatedAmount.builder()
                .amount(amount)
                .bound(bound.bound().orElse(AmountBound.EXACTLY))
                .per(per.per())
                .wording(tokens.text(bound.first(), bound.end()))
                .start(start)
                .build();
        var joined = joinedTo(bound.first());
        if (isLast(joined)) {
            addEnd(stated, bound.first());
        } else {
            found.add(stated);
        }
        afterWords = bound.end();
    }

    /** {@code năm} before a number is a year, or five; where it cannot be five it is the year. */
    private boolean isYear(int first) {
        if (!tokens.key(first).equals(MoneyWords.key("năm")) || !isNumberWord(first + 2)) {
            return false;
        }
        var before = tokens.beforeSpace(first - 1);
        return !isSeveral(first)
                || tokens.is(before, Kind.FIGURE)
                || MoneyWords.EACH.contains(tokens.key(before))
                || tokens.key(before).equals("trong");
    }

    /** {@code năm bảy triệu}: five to seven. */
    private boolean isSeveral(int first) {
        return WordReader.isDigit(tokens.key(first + 2)) && MoneyWords.isMoneyByItself(tokens.key(first + 4));
    }

    /** Tells whether words stand in a parenthesis behind an amount in figures, or are said to be its words. */
    private boolean restates(int first, int afterFigures) {
        var before = tokens.beforeSpace(first - 1);
        if (tokens.isSign(before, ":")) {
            before = tokens.beforeSpace(before - 1);
        }
        var isIntroduced = tokens.key(before).equals(MoneyWords.key("chữ"));
        for (var i = 0; i < INTRODUCTIONS.size() && INTRODUCTIONS.contains(tokens.key(before)); i++) {
            before = tokens.beforeSpace(before - 1);
        }
        var isEnclosed = tokens.isSign(before, "(");
        return (isEnclosed || isIntroduced)
                && beforeEndSigns(isEnclosed ? before - 1 : before, afterFigures) == afterFigures - 1;
    }
}
