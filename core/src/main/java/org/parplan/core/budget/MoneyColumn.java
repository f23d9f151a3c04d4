package org.parplan.core.budget;

import java.util.List;
import org.parplan.core.budget.TextTokens.Kind;

/** What a cell of a column of money says besides its figures: a label before them, marks of footnotes behind them. */
final class MoneyColumn {

    /** As many tokens as stand beside the figures of a cell that says nothing else. */
    private static final int MOST_BESIDE = 20;

    private final TextTokens tokens;
    private final Neighbours neighbours;
    private final MeasureReader measures;

    /** The colon that ends a label of nothing but words, or none. */
    private final int label;

    MoneyColumn(TextTokens tokens, Neighbours neighbours, MeasureReader measures) {
        this.tokens = tokens;
        this.neighbours = neighbours;
        this.measures = measures;
        var colon = 0;
        while (tokens.is(colon, Kind.WORD) || tokens.is(colon, Kind.SPACE)) {
            colon++;
        }
        this.label = tokens.isSign(colon, ":") && colon > 0 ? colon : -1;
    }

    /** Tells at little cost whether figures without a unit may be all that is said. */
    boolean mayBeAlone(int first, int end) {
        return first < MOST_BESIDE + label && end >= tokens.size() - MOST_BESIDE;
    }

    /** Tells whether nothing else is said; in a column a label and footnotes say nothing. */
    boolean isAlone(int first, int end, boolean inColumn) {
        var before = tokens.beforeSpace(first - 1);
        var from = tokens.key(before).equals(MoneyWords.key("từ")) || neighbours.isSigned(first)
                ? tokens.beforeSpace(before - 1)
                : before;
        var after = tokens.pastSpace(end);
        if (inColumn) {
            after = tokens.pastSpace(measures.afterMarks(after));
        }
        return (tokens.is(from, Kind.NOTHING) || (inColumn && from == label))
                && tokens.is(tokens.isSign(after, ".;") ? tokens.pastSpace(after + 1) : after, Kind.NOTHING);
    }

    /** Tells whether figures may be a date or a span of years. */
    boolean isDate(List<Measure> series, boolean isRange) {
        if (series.size() != 2) {
            return series.size() > 2;
        }
        var first = series.get(0).first();
        var second = series.get(1).first();
        return isRange
                ? neighbours.isYear(first) && neighbours.isYear(second)
                : !series.get(0).hasUnit() && neighbours.isDate(first, second);
    }

    /** Tells whether a cell in which nothing was found has figures that are said to count nothing else. */
    boolean isUnread() {
        var first = tokens.pastSpace(label + 1);
        if (tokens.is(first, Kind.FIGURE)) {
            var after = tokens.pastSpace(first + 1);
            return !tokens.is(after, Kind.WORD) && !tokens.isSign(after, "%‰");
        }
        var figures = false;
        for (var at = first; at < tokens.size(); at++) {
            if (tokens.is(at, Kind.WORD) || tokens.isSign(at, "%‰")) {
                return false;
            }
            figures |= tokens.is(at, Kind.FIGURE);
        }
        return figures;
    }
}
