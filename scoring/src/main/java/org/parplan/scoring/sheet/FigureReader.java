package org.parplan.scoring.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.RuleKind;
import org.parplan.scoring.framework.ScoringRule;

/** Turns what is declared for one criterion into the two numbers that its {@link LeafRule} takes, and tells what does not fit. */
final class FigureReader {

    private static final String POINTS = "points";

    /** A figure as two numbers. */
    record Pair(long figure, long whole) {}

    private static final Pair NONE = new Pair(0, LeafRule.NONE);
    private static final Pair WRONG = new Pair(0, LeafRule.ZERO);

    private final String unit;
    private final Grid grid;
    private final List<Problem> problems;

    FigureReader(String unit, Grid grid, List<Problem> problems) {
        this.unit = unit;
        this.grid = grid;
        this.problems = problems;
    }

    /** The figure of a criterion as its rule takes it; WRONG where none of those declared fits. */
    Pair read(Criterion leaf, Map<String, Figure> figures, boolean mayGivePoints, String at) {
        var rule = leaf.rule().orElseThrow();
        var name = rule.figure();
        for (var declared : figures.keySet()) {
            if (!declared.equals(name) && !(mayGivePoints && declared.equals(POINTS))) {
                problems.add(about(ProblemCode.FIGURE_UNKNOWN, leaf)
                        .with("figure", declared)
                        .with("expected", name)
                        .at(at + "/" + Pointers.escaped(declared)));
            }
        }
        var given = mayGivePoints ? figures.get(POINTS) : null;
        var isOwn = given == null || (rule.kind() == RuleKind.JUDGEMENT && name.equals(POINTS));
        var figure = isOwn ? figures.get(name) : given;
        if (figure == null) {
            return figures.isEmpty() ? NONE : WRONG;
        }
        if (!isOwn && figures.containsKey(name)) {
            problems.add(about(ProblemCode.FIGURE_SET_ASIDE, leaf)
                    .with("figure", name)
                    .at(at + "/" + Pointers.escaped(name)));
        }
        var there = at + "/" + (isOwn ? Pointers.escaped(name) : POINTS);
        return isOwn ? own(leaf, rule, figure, there) : orWrong(points(leaf, figure, there), LeafRule.GIVEN);
    }

    private Pair own(Criterion leaf, ScoringRule rule, Figure figure, String at) {
        return switch (rule.kind()) {
            case YES_NO -> yesNo(leaf, figure, at);
            case CHOICE -> choice(leaf, (ScoringRule.Choice) rule, figure, at);
            case BANDS, LINEAR, SURVEY -> ratio(leaf, figure, at);
            case COUNT, DEDUCTION -> count(leaf, figure, FigureKind.COUNT, at);
            case ON_TIME ->
                figure instanceof Figure.YesNo inTime
                        ? new Pair(inTime.value() ? 0 : Long.MAX_VALUE, 1)
                        : count(leaf, figure, FigureKind.DAYS_LATE, at);
            case JUDGEMENT -> orWrong(points(leaf, figure, at), 1);
        };
    }

    private static Pair orWrong(@Nullable Points points, long whole) {
        return points == null ? WRONG : new Pair(points.millionths(), whole);
    }

    private Pair yesNo(Criterion leaf, Figure figure, String at) {
        return figure instanceof Figure.YesNo yesNo
                ? new Pair(yesNo.value() ? 1 : 0, 1)
                : misfit(leaf, figure, FigureKind.YES_OR_NO, at);
    }

    private Pair choice(Criterion leaf, ScoringRule.Choice rule, Figure figure, String at) {
        for (var i = 0; i < rule.options().size(); i++) {
            if (figure instanceof Figure.Text text
                    && rule.options().get(i).code().equals(text.value())) {
                return new Pair(i, 1);
            }
        }
        return misfit(leaf, figure, FigureKind.OPTION, at);
    }

    private Pair ratio(Criterion leaf, Figure figure, String at) {
        if (!(figure instanceof Figure.Ratio ratio)) {
            return misfit(leaf, figure, FigureKind.RATIO, at);
        }
        if (ratio.part() < 0 || ratio.whole() < 0) {
            return negative(leaf, figure, at);
        }
        if (ratio.whole() == 0) {
            problems.add(about(ProblemCode.WHOLE_ZERO, leaf).at(at));
            return WRONG;
        }
        if (ratio.part() > ratio.whole()) {
            problems.add(about(ProblemCode.PART_ABOVE_WHOLE, leaf)
                    .with("part", ratio.part())
                    .with("whole", ratio.whole())
                    .at(at));
            return WRONG;
        }
        return new Pair(ratio.part(), ratio.whole());
    }

    private Pair count(Criterion leaf, Figure figure, FigureKind expected, String at) {
        if (!(figure instanceof Figure.Count number)) {
            return misfit(leaf, figure, expected, at);
        }
        return number.value() < 0 ? negative(leaf, figure, at) : new Pair(number.value(), 1);
    }

    private @Nullable Points points(Criterion leaf, Figure figure, String at) {
        var points = parsed(figure);
        if (points == null) {
            misfit(leaf, figure, FigureKind.POINTS, at);
        } else if (points.compareTo(leaf.maxPoints()) > 0) {
            problems.add(about(ProblemCode.POINTS_ABOVE_MAXIMUM, leaf)
                    .with("points", points)
                    .with("max", leaf.maxPoints())
                    .at(at));
            return null;
        }
        return points == null ? null : grid.onGrid(points, unit, problems, at);
    }

    private static @Nullable Points parsed(Figure figure) {
        try {
            if (figure instanceof Figure.Text text) {
                return Points.parse(text.value());
            }
            return figure instanceof Figure.Count number ? Points.of(number.value()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Pair misfit(Criterion leaf, Figure figure, FigureKind expected, String at) {
        problems.add(about(ProblemCode.FIGURE_MISFIT, leaf)
                .with("value", figure)
                .with("expected", expected)
                .at(at));
        return WRONG;
    }

    private Pair negative(Criterion leaf, Figure figure, String at) {
        problems.add(
                about(ProblemCode.FIGURE_NEGATIVE, leaf).with("value", figure).at(at));
        return WRONG;
    }

    private Problem about(ProblemCode code, Criterion leaf) {
        return Problem.of(code).with("unit", unit).with("criterion", leaf.code());
    }
}
