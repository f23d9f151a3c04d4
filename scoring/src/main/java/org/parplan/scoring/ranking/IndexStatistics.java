package org.parplan.scoring.ranking;

import java.util.List;
import java.util.Objects;
import org.parplan.scoring.framework.Percent;

/**
 * The spread of published indices.
 *
 * <p>The median of an even number is the mean of the two in the middle, exact to the millionth of a percent and there
 * rounded half up. It is a place among indices and not the share of anything, which a mean of all of them would seem to
 * be.
 *
 * @param of how many units have an index
 * @param best the highest index
 * @param bestUnits the units that have it
 * @param median the index in the middle
 * @param lowest the lowest index
 * @param lowestUnits the units that have it
 */
public record IndexStatistics(
        int of, Percent best, List<String> bestUnits, Percent median, Percent lowest, List<String> lowestUnits) {

    /**
     * Makes the statistics.
     *
     * @param of  how many units have an index
     * @param best  the highest index
     * @param bestUnits  the units that have it
     * @param median  the index in the middle
     * @param lowest  the lowest index
     * @param lowestUnits  the units that have it
     */
    public IndexStatistics {
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(lowest, "lowest");
        bestUnits = List.copyOf(bestUnits);
        lowestUnits = List.copyOf(lowestUnits);
    }
}
