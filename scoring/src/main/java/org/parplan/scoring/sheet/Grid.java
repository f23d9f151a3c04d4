package org.parplan.scoring.sheet;

import java.util.List;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.Rounding;

/** The decimals that a framework's points have; points declared finer than those are rounded to them, and told. */
final class Grid {

    private final Rounding rounding;
    private final Rounder rounder;
    private final long step;

    Grid(Rounding rounding) {
        this.rounding = rounding;
        this.rounder = new Rounder(rounding.mode());
        this.step = LeafRule.grid(rounding.leaf());
    }

    Points onGrid(Points points, String unit, List<Problem> problems, String at) {
        if (points.millionths() % step == 0) {
            return points;
        }
        var rounded = Points.ofMillionths(rounder.quotient(points.millionths(), step) * step);
        problems.add(Problem.of(ProblemCode.POINTS_ROUNDED)
                .with("unit", unit)
                .with("points", points)
                .with("decimals", rounding.leaf())
                .with("rounded", rounded)
                .at(at));
        return rounded;
    }
}
