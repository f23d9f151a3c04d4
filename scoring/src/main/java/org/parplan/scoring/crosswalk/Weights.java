package org.parplan.scoring.crosswalk;

import java.math.BigInteger;

/**
 * How much of a unit's maximum a group is in one year: as scored; with what did not arise put back; and with what was not
 * surveyed put back as well, as the set asks it of the unit.
 *
 * @param scored the group's maximum as scored, and the unit's
 * @param arisen the two with what did not arise
 * @param asked the two with all that is asked
 */
record Weights(Weight scored, Weight arisen, Weight asked) {

    /** A maximum of a larger one, in millionths of a point. */
    record Weight(long part, long whole) {}

    /** What a share of the group brings by the weight, in percentage points; nothing where there is no share. */
    static ExactChange brought(long points, long max, Weight weight) {
        if (points == 0 || max == 0 || weight.part == 0) {
            return ExactChange.ZERO;
        }
        return ExactChange.of(
                BigInteger.valueOf(points)
                        .multiply(BigInteger.valueOf(weight.part))
                        .multiply(BigInteger.valueOf(100)),
                BigInteger.valueOf(max).multiply(BigInteger.valueOf(weight.whole)));
    }

    /** What not arising did to what a share brings. */
    ExactChange circumstances(long points, long max) {
        return brought(points, max, scored).minus(brought(points, max, arisen));
    }

    /** What not being surveyed did to it. */
    ExactChange survey(long points, long max) {
        return brought(points, max, arisen).minus(brought(points, max, asked));
    }

    /** What it brings by what the set asks. */
    ExactChange set(long points, long max) {
        return brought(points, max, asked);
    }
}
