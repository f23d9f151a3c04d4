package org.parplan.core.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.parplan.core.budget.TextTokens.Kind;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;

/**
 * Finds the amounts of money in a text, from left to right, in time that grows with its length and no faster: every
 * token is looked at a fixed number of times, and no pattern is tried twice at one place.
 */
final class AmountScanner {

    /** The dashes that join a range, and before a figure may be a sign. */
    private static final String DASHES = "-–—−";

    private final OptionalLong unit;
    private final TextTokens tokens;
    private final MeasureReader measures;
    private final BoundReader bounds;
    private final AmountFindings found;
    private final WordedAmounts worded;

    /** The token after the last amount in figures; none yet. */
    private int afterFigures = -1;

    /** How a figure is told to be money. */
    private enum Money {
        YES,
        INFERRED,
        NO
    }

    AmountScanner(String text, OptionalLong unit) {
        this.unit = unit;
        this.tokens = new TextTokens(text);
        this.measures = new MeasureReader(tokens);
        this.bounds = new BoundReader(tokens);
        this.found = new AmountFindings(text);
        this.worded = new WordedAmounts(tokens, measures, bounds, found, unit.isPresent());
    }

    Reading<List<StatedAmount>> read() {
        var at = 0;
        while (at < tokens.size()) {
            at = switch (tokens.kind(at)) {
                case FIGURE -> figures(at);
                case WORD -> worded.isStart(at) ? worded.read(at, afterFigures) : at + 1;
                case SPACE, SIGN, NOTHING -> at + 1;
            };
        }
        return found.reading();
    }

    /** Reads the figures from one on that share a unit, and gives the token after what was settled. */
    private int figures(int first) {
        var chain = new ArrayList<Measure>();
        var next = first;
        do {
            chain.add(measures.read(next));
            next = joined("/", last(chain).end());
        } while (next > 0);
        if (chain.size() == 1) {
            var range = range(chain.get(0));
            if (!range.isEmpty() && settle(range, true)) {
                return last(range).end();
            }
        }
        settle(chain, false);
        return last(chain).end();
    }

    private static Measure last(List<Measure> series) {
        return series.get(series.size() - 1);
    }

    /** The figure that a sign joins to what ends before a token, or none. */
    private int joined(String signs, int end) {
        var sign = tokens.pastSpace(end);
        var figure = tokens.pastSpace(sign + 1);
        return tokens.isSign(sign, signs) && tokens.is(figure, Kind.FIGURE) ? figure : -1;
    }

    /** The two ends of a range, if a measure is one of them: {@code 10 - 12}, {@code 10 đến 12}. */
    private List<Measure> range(Measure from) {
        if (!from.hasUnit() && measures.isNumbered(from.first())) {
            return List.of();
        }
        var word = tokens.pastSpace(from.end());
        var figure = MoneyWords.TO.contains(tokens.key(word)) ? tokens.pastSpace(word + 1) : -1;
        var to = tokens.is(figure, Kind.FIGURE) ? figure : joined(DASHES, from.end());
        if (to < 0) {
            return List.of();
        }
        var end = measures.read(to);
        return joined("/", end.end()) < 0 ? List.of(from, end) : List.of();
    }

    /** Adds the amounts of a series if it is money, and tells whether it is. */
    private boolean settle(List<Measure> series, boolean isRange) {
        var last = last(series);
        var bound = bounds.around(series.get(0).first(), last.end());
        var money = money(series, bound.first(), bound.end());
        if (money == Money.NO) {
            return false;
        }
        if (isSigned(series.get(0).first())) {
            found.problem(
                    ProblemCode.NOT_UNDERSTOOD, tokens.start(series.get(0).first() - 1), tokens.start(bound.end()));
            return true;
        }
        if (isRange && isReversed(series.get(0), last)) {
            found.problem(ProblemCode.AMOUNT_AMBIGUOUS, tokens.start(bound.first()), tokens.start(bound.end()));
            return true;
        }
        for (var i = 0; i < series.size(); i++) {
            var start = i == 0 ? bound.first() : series.get(i).first();
            var end = i == series.size() - 1 ? bound.end() : series.get(i).end();
            var usual = !isRange ? AmountBound.EXACTLY : i == 0 ? AmountBound.AT_LEAST : AmountBound.AT_MOST;
            add(series.get(i), last, bound.bound().orElse(usual), start, end, money == Money.INFERRED);
        }
        return true;
    }

    private BigDecimal usualUnit() {
        return BigDecimal.valueOf(unit.orElse(1));
    }

    private void add(Measure measure, Measure last, AmountBound bound, int first, int end, boolean inferred) {
        var start = tokens.start(first);
        var stop = tokens.start(end);
        var fault = measure.figure().fault();
        if (fault != null) {
            found.fault(fault, start, stop);
            return;
        }
        found.whole(measure.dong(last.unitOr(usualUnit())), start, stop).ifPresent(amount -> {
            if (inferred) {
                found.inferred(amount, start, stop);
            }
            if (worded.isRestatedAt(first)) {
                found.problems(amount.againstWords(found.takeLast().wording()), start);
            }
            found.add(StatedAmount.builder()
                    .amount(amount)
                    .bound(bound)
                    .per(measure.per().or(last::per))
                    .wording(tokens.text(first, end))
                    .start(start)
                    .build());
            afterFigures = end;
        });
    }

    private boolean isReversed(Measure from, Measure to) {
        var unit = to.unitOr(usualUnit());
        return from.figure().fault() == null
                && to.figure().fault() == null
                && from.dong(unit).compareTo(to.dong(unit)) > 0;
    }

    private Money money(List<Measure> series, int first, int end) {
        var last = last(series);
        if (last.currency()) {
            return Money.YES;
        }
        var alone = isAlone(first, end);
        if (unit.isPresent() && alone && (last.hasUnit() || !isDate(series))) {
            return Money.YES;
        }
        if (last.hasUnit()) {
            var ends = last.per().isPresent() || MoneyWords.countsNothing(tokens, end);
            return ends ? Money.INFERRED : Money.NO;
        }
        var grouped = series.size() == 1
                && last.figure().fault() == null
                && tokens.text(last.first()).indexOf('.') > 0;
        return unit.isEmpty() && alone && grouped ? Money.INFERRED : Money.NO;
    }

    private static boolean isDate(List<Measure> series) {
        return series.size() > 2;
    }

    /** Tells whether the text says nothing else. */
    private boolean isAlone(int first, int end) {
        var before = tokens.beforeSpace(first - 1);
        var from = tokens.key(before).equals(MoneyWords.key("từ")) || isSigned(first)
                ? tokens.beforeSpace(before - 1)
                : before;
        var after = tokens.pastSpace(end);
        return tokens.is(from, Kind.NOTHING)
                && tokens.is(tokens.isSign(after, ".;") ? tokens.pastSpace(after + 1) : after, Kind.NOTHING);
    }

    /** Tells whether a minus, or a decimal mark without a number before it, stands close before a figure. */
    private boolean isSigned(int figure) {
        return switch (tokens.kind(figure - 2)) {
            case NOTHING, SPACE -> tokens.isSign(figure - 1, DASHES + ".,+");
            case FIGURE -> tokens.isSign(figure - 1, ".,");
            case SIGN -> tokens.isSign(figure - 2, "([") && tokens.isSign(figure - 1, DASHES);
            case WORD -> false;
        };
    }
}
