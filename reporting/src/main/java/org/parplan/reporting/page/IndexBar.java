package org.parplan.reporting.page;

import java.util.Optional;
import org.parplan.scoring.framework.Percent;

/**
 * The picture of an index from 0 to 100: a bar, and marks where others of the level stand.
 *
 * @param length how long the bar is; nothing where there is no index
 * @param median where the median lies
 * @param best where the best lies
 */
public record IndexBar(String length, Optional<String> median, Optional<String> best) {

    /** How high the bars of all fields side by side are, and how far from one to the next. */
    static final int HEIGHT = 24;

    private static final int STEP = 9;

    /**
     * Draws an index.
     *
     * @param index  the index
     * @param median  the median of the level
     * @param best  the best of the level
     * @return its picture
     */
    public static IndexBar of(Optional<Percent> index, Optional<Percent> median, Optional<Percent> best) {
        return new IndexBar(
                index.map(IndexBar::along).orElse("0%"), median.map(IndexBar::along), best.map(IndexBar::along));
    }

    private static String along(Percent percent) {
        return Along.of(percent.millionths(), Percent.HUNDRED.millionths());
    }

    /**
     * One of several bars that stand side by side.
     *
     * @param x where it stands, in pixels
     * @param y where it begins from above, in pixels
     * @param height how high it is, in pixels
     */
    public record Column(int x, int y, int height) {

        static Column of(int number, Optional<Percent> index) {
            var full = Percent.HUNDRED.millionths();
            var height = index.map(percent -> HEIGHT * Math.min(full, percent.millionths()) / full)
                    .orElse(0L)
                    .intValue();
            return new Column(number * STEP, HEIGHT - height, height);
        }
    }
}
