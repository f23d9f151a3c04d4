package org.parplan.reporting.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.Rounding;

/** Numbers of scores as a framework shows them, in the form of a language. */
record ScoreNumbers(Words words, Rounding rounding) {

    /** What stands where there is nothing. */
    static final String NONE = "–";

    private static final int PLACES = 6;

    String points(Points points) {
        return decimal(new BigDecimal(points.text(rounding.leaf())));
    }

    String points(Optional<Points> points) {
        return points.map(this::points).orElse(NONE);
    }

    String pointsOf(Points points, Points max) {
        return words.say("reporting.score-points-of", "points", points(points), "max", points(max));
    }

    String index(Optional<Percent> index) {
        return index.map(percent -> decimal(new BigDecimal(percent.text(rounding.index()))))
                .orElse(NONE);
    }

    /** A median, which may lie half a hundredth between two indices: shown as fine as they are, half up. */
    String median(Optional<Percent> median) {
        return median.map(percent -> decimal(BigDecimal.valueOf(percent.millionths(), PLACES)
                        .setScale(rounding.index(), RoundingMode.HALF_UP)))
                .orElse(NONE);
    }

    private String decimal(BigDecimal number) {
        return words.language().number(number);
    }
}
