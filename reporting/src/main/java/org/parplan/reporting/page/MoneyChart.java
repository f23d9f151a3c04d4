package org.parplan.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.parplan.core.budget.BudgetTally;
import org.parplan.core.budget.FundingKind;
import org.parplan.reporting.report.MoneyRows;
import org.parplan.reporting.report.StatedTotal;

/** Amounts as bars on one scale of đồng; numbers of lines as squares, which nobody takes for amounts. */
public final class MoneyChart {

    private static final int MOST_SQUARES = 60;
    private static final int SQUARES_IN_A_ROW = 20;
    private static final int SQUARE = 15;

    private final MoneyRows money;

    MoneyChart(MoneyRows money) {
        this.money = money;
    }

    /**
     * How long the bar of an amount is, beside the largest amount shown.
     *
     * @param dong  the amount
     * @return the length
     */
    public String length(long dong) {
        return Along.of(Math.max(0, dong), Math.max(1, largest()));
    }

    private long largest() {
        return money.totals().stream()
                .map(StatedTotal::reconciliation)
                .flatMapToLong(both ->
                        LongStream.of(both.stated().dong(), both.counted().dong()))
                .max()
                .orElse(money.tally().counted().dong());
    }

    /**
     * How many lines one square stands for: 1, or a power of ten where that would be too many squares.
     *
     * @return the number of lines
     */
    public long unit() {
        var most = kinds().stream().mapToLong(Kind::lines).max().orElse(1);
        var unit = 1L;
        while (most > unit * MOST_SQUARES) {
            unit *= 10;
        }
        return unit;
    }

    /**
     * The kinds of funding that occur, those that add up first.
     *
     * @return the kinds with their numbers of lines
     */
    public List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        money.byKind().forEach((kind, tally) -> kinds.add(new Kind(kind, lines(tally))));
        kinds.sort((one, other) ->
                Boolean.compare(other.kind().isCounted(), one.kind().isCounted()));
        return kinds;
    }

    private static long lines(BudgetTally tally) {
        return tally.lines() + tally.uncountedLines();
    }

    /**
     * The squares for some lines.
     *
     * @param lines  how many lines
     * @return the squares
     */
    public List<Square> squares(long lines) {
        var squares = new ArrayList<Square>();
        for (var i = 0; i * unit() < lines; i++) {
            squares.add(new Square(i % SQUARES_IN_A_ROW * SQUARE + 1, i / SQUARES_IN_A_ROW * SQUARE + 1));
        }
        return squares;
    }

    /**
     * How high the squares for some lines are.
     *
     * @param lines  how many lines
     * @return the height in pixels
     */
    public int height(long lines) {
        var squares = (lines + unit() - 1) / unit();
        return (int) ((squares + SQUARES_IN_A_ROW - 1) / SQUARES_IN_A_ROW) * SQUARE;
    }

    /**
     * One kind of funding.
     *
     * @param kind the kind
     * @param lines how many lines it has
     */
    public record Kind(FundingKind kind, long lines) {}

    /**
     * One square.
     *
     * @param x its left edge, in pixels
     * @param y its top, in pixels
     */
    public record Square(int x, int y) {}
}
