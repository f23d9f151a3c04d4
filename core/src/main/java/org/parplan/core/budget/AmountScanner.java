package org.parplan.core.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parplan.core.budget.TextTokens.Kind;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;

/**
 * Finds the amounts of money in a text, from left to right, in time that grows with its length and no faster: every
 * token is looked at a fixed number of times, and no pattern is tried twice at one place.
 */
final class AmountScanner {

    private static final BigDecimal A_THOUSAND = BigDecimal.valueOf(1000);

    private final OptionalLong unit;
    private final TextTokens tokens;
    private final Neighbours neighbours;
    private final MeasureReader measures;
    private final BoundReader bounds;
    private final AmountFindings found;
    private final WordedAmounts worded;
    private final MoneyColumn column;

    /** The token after the last amount in figures; none yet. */
    private int afterFigures = -1;

    /** The measure last read ahead, which may begin a series itself. */
    private @Nullable Measure ahead;

    private int aheadAt = -1;

    /** How a figure is told to be money. */
    private enum Money {
        YES,
        INFERRED,
        NO
    }

    AmountScanner(String text, OptionalLong unit) {
        this.unit = unit;
        this.tokens = new TextTokens(text);
        this.bounds = new BoundReader(tokens);
        this.neighbours = new Neighbours(tokens, bounds);
        this.measures = new MeasureReader(tokens, neighbours);
        this.found = new AmountFindings(text);
        this.worded = new WordedAmounts(tokens, neighbours, measures, bounds, found, unit.isPresent());
        this.column = new MoneyColumn(tokens, neighbours, measures);
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
        if (unit.isPresent() && found.isEmpty() && column.isUnread()) {
            found.problem(ProblemCode.NOT_UNDERSTOOD, 0, tokens.start(tokens.size()));
        }
        return found.reading();
    }

    /** Reads the figures from one on that share a unit, and gives the token after what was settled. */
    private int figures(int first) {
        var chain = new ArrayList<Measure>();
        var next = first;
        do {
            chain.add(measure(next));
            next = joined("/", last(chain).end());
        } while (next > 0);
        if (chain.size() == 1) {
            var range = range(chain.get(0), first);
            if (!range.isEmpty() && settle(range, true)) {
                return last(range).end();
            }
        }
        settle(chain, false);
        return last(chain).end();
    }

    private Measure measure(int figure) {
        return ahead != null && figure == aheadAt ? ahead : measures.read(figure);
    }

    private static Measure last(List<Measure> series) {
        return series.get(series.size() - 1);
    }

    /** The figure that a sign joins to what ends before a token, or none. */
    private int joined(String signs, int end) {
        var sign = tokens.pastSpace(end);
        var figure = tokens.pastSpace(sign + 1);
        var isBullet = tokens.isLineBreak(sign - 1) && tokens.isSign(sign, Neighbours.DASHES);
        return tokens.isSign(sign, signs) && !isBullet && tokens.is(figure, Kind.FIGURE) ? figure : -1;
    }

    /** The two ends of a range, if a measure is one of them: {@code 10 - 12}, {@code 10 đến dưới 12}. */
    private List<Measure> range(Measure from, int figure) {
        if (!from.hasUnit() && neighbours.numbering(figure) == Neighbours.Numbering.YES) {
            return List.of();
        }
        var word = tokens.pastSpace(from.end());
        var to = isTo(word) ? bounds.boundFigure(tokens.pastSpace(word + 1)) : joined(Neighbours.DASHES, from.end());
        if (to < 0) {
            return List.of();
        }
        var end = measures.read(to);
        ahead = end;
        aheadAt = to;
        return joined("/", end.end()) < 0 ? List.of(from, end) : List.of();
    }

    private boolean isTo(int word) {
        return MoneyWords.TO.contains(tokens.key(word));
    }

    /** Adds the amounts of a series if it is money, and tells whether it is. */
    private boolean settle(List<Measure> series, boolean isRange) {
        var from = series.get(0);
        var last = last(series);
        if (!last.hasUnit() && !column.mayBeAlone(from.first(), last.end()) && !isUnitLost(series, isRange)) {
            return false;
        }
        var bound = bounds.around(from.first(), last.end());
        var money = money(series, isRange, bound);
        if (money == Money.NO) {
            return false;
        }
        var start = tokens.start(bound.first());
        var stop = tokens.start(bound.end());
        if (neighbours.isSigned(from.first())) {
            found.problem(ProblemCode.NOT_UNDERSTOOD, tokens.start(neighbours.sign(from.first())), stop);
            return true;
        }
        if (isUnitLost(series, isRange)) {
            found.problem(ProblemCode.NOT_UNDERSTOOD, start, stop);
            return true;
        }
        var before = neighbours.joinedBefore(bounds.outermost(bound.first()), found.end());
        var after = neighbours.joinedAfter(bound.end());
        if (before >= 0 || after >= 0) {
            found.problem(
                    before >= 0 && isMixed(bound.first()) ? ProblemCode.NOT_UNDERSTOOD : ProblemCode.AMOUNT_AMBIGUOUS,
                    before >= 0 ? tokens.start(before) : start,
                    after >= 0 ? tokens.start(after) : stop);
            return true;
        }
        var all = isRange ? rangeBounds(from, last, bound) : seriesBounds(series, bound);
        if (all.isEmpty() || (isRange && isReversed(from, last)) || isUnitDoubtful(from, last)) {
            found.problem(ProblemCode.AMOUNT_AMBIGUOUS, start, stop);
            return true;
        }
        for (var i = 0; i < series.size(); i++) {
            var first = i == 0
                    ? bound.first()
                    : isRange
                            ? bounds.before(last.first()).first()
                            : series.get(i).first();
            var end = i == series.size() - 1 ? bound.end() : series.get(i).end();
            add(series.get(i), last, all.get(i), first, end, money == Money.INFERRED);
        }
        return true;
    }

    /** Tells whether a number in words stands right before a figure: {@code hai tỷ 300 triệu}. */
    private boolean isMixed(int first) {
        return MoneyWords.isNumberWord(tokens.key(tokens.beforeSpace(first - 1)));
    }

    /** {@code 120/150 triệu đồng/2018}: what stands last is no amount of the unit before it. */
    private static boolean isUnitLost(List<Measure> series, boolean isRange) {
        return !isRange && series.stream().dropWhile(one -> !one.hasUnit()).anyMatch(one -> !one.hasUnit());
    }

    /** What is said before a pair is said of its first amount; what is said behind it may be said of either. */
    private List<AmountBound> seriesBounds(List<Measure> series, BoundReader.Found bound) {
        if (series.size() > 1 && bounds.isBoundAfter(last(series).end())) {
            return List.of();
        }
        var all = new ArrayList<AmountBound>();
        for (var i = 0; i < series.size(); i++) {
            all.add(i == 0 ? bound.bound().orElse(AmountBound.EXACTLY) : AmountBound.EXACTLY);
        }
        return all;
    }

    private List<AmountBound> rangeBounds(Measure from, Measure to, BoundReader.Found bound) {
        var perhapsNumbered = !from.hasUnit() && neighbours.numbering(from.first()) == Neighbours.Numbering.PERHAPS;
        if (perhapsNumbered || bounds.isBoundAfter(to.end())) {
            return List.of();
        }
        return RangeBounds.of(
                        bound.bound().filter(one -> one != AmountBound.EXACTLY),
                        bounds.before(to.first()).bound(),
                        isTo(tokens.pastSpace(from.end())))
                .map(both -> List.of(both.from(), both.to()))
                .orElse(List.of());
    }

    /** {@code 10 - 12.000.000 đồng}: a first figure without groups may be short for millions. */
    private static boolean isUnitDoubtful(Measure from, Measure last) {
        var first = from.figure().value();
        var second = last.figure().value();
        return !from.hasUnit()
                && last.scale() == null
                && last.currency()
                && first != null
                && second != null
                && first.signum() > 0
                && first.compareTo(A_THOUSAND) < 0
                && second.compareTo(first.multiply(A_THOUSAND)) >= 0;
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
            var stated = StatedAmount.builder()
                    .amount(amount)
                    .bound(bound)
                    .per(measure.per().or(last::per))
                    .wording(tokens.text(first, end))
                    .start(start)
                    .build();
            if (worded.isBefore(first)) {
                worded.addEnd(stated, first);
            } else {
                found.add(stated);
            }
            afterFigures = end;
        });
    }

    private boolean isReversed(Measure from, Measure to) {
        var unit = to.unitOr(usualUnit());
        return from.figure().fault() == null
                && to.figure().fault() == null
                && from.dong(unit).compareTo(to.dong(unit)) > 0;
    }

    private Money money(List<Measure> series, boolean isRange, BoundReader.Found bound) {
        var last = last(series);
        if (last.currency()) {
            return Money.YES;
        }
        var alone = column.isAlone(bound.first(), bound.end(), unit.isPresent());
        if (unit.isPresent() && alone && (last.hasUnit() || !column.isDate(series, isRange))) {
            return Money.YES;
        }
        if (isUnitLost(series, isRange)) {
            return Money.YES;
        }
        if (last.hasUnit()) {
            var ends = last.per().isPresent() || MoneyWords.countsNothing(tokens, bound.end());
            return ends ? Money.INFERRED : Money.NO;
        }
        return unit.isEmpty() && alone && series.size() == 1 && last.isGrouped(tokens) ? Money.INFERRED : Money.NO;
    }
}
