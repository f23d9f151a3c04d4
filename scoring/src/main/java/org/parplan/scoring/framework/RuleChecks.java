package org.parplan.scoring.framework;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Finds what is wrong with one rule: what it can give, and whether it gives one answer to every figure. */
final class RuleChecks {

    private final int decimals;
    private final List<Problem> problems;

    RuleChecks(int decimals, List<Problem> problems) {
        this.decimals = decimals;
        this.problems = problems;
    }

    void check(Criterion leaf, ScoringRule rule, String at) {
        fine(leaf, leaf.maxPoints(), at + "/maxPoints");
        var there = at + "/rule";
        switch (rule.kind()) {
            case CHOICE -> choice(leaf, (ScoringRule.Choice) rule, there);
            case BANDS -> bands(leaf, (ScoringRule.Bands) rule, there + "/bands");
            case COUNT -> count(leaf, (ScoringRule.Count) rule, there);
            case DEDUCTION ->
                ((ScoringRule.Deduction) rule).floor().ifPresent(floor -> given(leaf, floor, there + "/floor"));
            case ON_TIME -> onTime(leaf, (ScoringRule.OnTime) rule, there + "/late");
            case YES_NO, LINEAR, SURVEY, JUDGEMENT -> {
                // They give exactly from nothing to the maximum.
            }
        }
    }

    private void choice(Criterion leaf, ScoringRule.Choice rule, String at) {
        if (rule.options().isEmpty()) {
            problems.add(Problem.of(ProblemCode.NOTHING_TO_SCORE)
                    .with("whole", leaf.code())
                    .at(at + "/options"));
            return;
        }
        var codes = new HashSet<String>();
        var best = Points.ZERO;
        for (var i = 0; i < rule.options().size(); i++) {
            var option = rule.options().get(i);
            var there = at + "/options/" + i;
            if (!codes.add(option.code())) {
                problems.add(Problem.of(ProblemCode.CRITERION_REPEATED)
                        .with("criterion", option.code())
                        .with("first", at + "/options")
                        .at(there + "/code"));
            }
            given(leaf, option.points(), there);
            best = max(best, option.points());
        }
        reaches(leaf, best, at);
    }

    private void count(Criterion leaf, ScoringRule.Count rule, String at) {
        reaches(leaf, rule.each().isZero() ? Points.ZERO : leaf.maxPoints(), at);
    }

    private void onTime(Criterion leaf, ScoringRule.OnTime rule, String at) {
        var last = 0;
        for (var i = 0; i < rule.late().size(); i++) {
            var step = rule.late().get(i);
            given(leaf, step.points(), at + "/" + i);
            if (step.upTo() <= last) {
                problems.add(Problem.of(ProblemCode.STEPS_DISORDERED)
                        .with("criterion", leaf.code())
                        .with("upTo", step.upTo())
                        .with("before", last)
                        .at(at + "/" + i + "/upTo"));
            }
            last = step.upTo();
        }
    }

    private void bands(Criterion leaf, ScoringRule.Bands rule, String at) {
        var bands = rule.bands();
        var best = Points.ZERO;
        for (var i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            var there = at + "/" + i;
            if (isEmpty(band)) {
                problems.add(edges(ProblemCode.BAND_EMPTY, leaf, band.from(), band.end())
                        .at(there));
            }
            band.points().ifPresent(points -> given(leaf, points, there));
            band.linear().ifPresent(linear -> above(leaf, reach(band, linear), there));
            best = max(
                    best,
                    band.points().orElseGet(() -> reach(band, band.linear().orElseThrow())));
        }
        reaches(leaf, best, at);
        order(leaf, bands, at);
    }

    /** What a linear band comes to at its upper edge, rounded up so that nothing above the maximum is passed over. */
    private static Points reach(Band band, Points linear) {
        var share = Math.min(band.end().millionths(), Percent.HUNDRED.millionths());
        var whole = Percent.HUNDRED.millionths();
        var high = Math.multiplyHigh(linear.millionths(), share);
        return high == 0 && linear.millionths() * share >= 0
                ? Points.ofMillionths(-Math.floorDiv(-linear.millionths() * share, whole))
                : linear;
    }

    private void order(Criterion leaf, List<Band> bands, String at) {
        var sorted = IntStream.range(0, bands.size())
                .boxed()
                .sorted(Comparator.<Integer, Percent>comparing(i -> bands.get(i).from())
                        .thenComparing(i -> bands.get(i).end()))
                .toList();
        var reached = Percent.ZERO;
        var reachedBy = 0;
        for (var i : sorted) {
            var band = bands.get(i);
            if (band.from().compareTo(reached) > 0) {
                problems.add(edges(ProblemCode.BANDS_OPEN, leaf, reached, band.from())
                        .at(at));
            } else if (band.from().compareTo(reached) < 0 || isSecondAtTheTop(band, bands, i)) {
                problems.add(edges(ProblemCode.BANDS_OVERLAP, leaf, band.from(), min(reached, band.end()))
                        .at(at + "/" + Math.max(i, reachedBy)));
            }
            if (band.end().compareTo(reached) >= 0) {
                reached = band.end();
                reachedBy = i;
            }
        }
        if (reached.compareTo(Percent.HUNDRED) < 0) {
            problems.add(edges(ProblemCode.BANDS_OPEN, leaf, reached, Percent.HUNDRED)
                    .at(at));
        }
    }

    /** Two bands that begin at 100 both hold 100 %. */
    private static boolean isSecondAtTheTop(Band band, List<Band> bands, int index) {
        return band.from().equals(Percent.HUNDRED)
                && bands.subList(0, index).stream()
                        .anyMatch(other -> other.from().equals(Percent.HUNDRED));
    }

    private static boolean isEmpty(Band band) {
        var isTop = band.from().equals(Percent.HUNDRED) && band.end().compareTo(Percent.HUNDRED) >= 0;
        return !isTop && (band.from().compareTo(band.end()) >= 0 || band.from().compareTo(Percent.HUNDRED) > 0);
    }

    private static Problem edges(ProblemCode code, Criterion leaf, Percent from, Percent to) {
        return Problem.of(code)
                .with("criterion", leaf.code())
                .with("from", from)
                .with("to", to);
    }

    /** Points that a rule gives: no more than the maximum, and no finer than points are rounded. */
    private void given(Criterion leaf, Points points, String at) {
        fine(leaf, points, at);
        above(leaf, points, at);
    }

    private void above(Criterion leaf, Points points, String at) {
        if (points.compareTo(leaf.maxPoints()) > 0) {
            problems.add(Problem.of(ProblemCode.RULE_ABOVE_MAXIMUM)
                    .with("criterion", leaf.code())
                    .with("points", points)
                    .with("max", leaf.maxPoints())
                    .at(at));
        }
    }

    private void reaches(Criterion leaf, Points best, String at) {
        if (best.compareTo(leaf.maxPoints()) < 0) {
            problems.add(Problem.of(ProblemCode.RULE_BELOW_MAXIMUM)
                    .with("criterion", leaf.code())
                    .with("points", best)
                    .with("max", leaf.maxPoints())
                    .at(at));
        }
    }

    private void fine(Criterion leaf, Points points, String at) {
        if (isFiner(points)) {
            problems.add(Problem.of(ProblemCode.POINTS_TOO_FINE)
                    .with("criterion", leaf.code())
                    .with("points", points)
                    .with("decimals", decimals)
                    .at(at));
        }
    }

    private boolean isFiner(Points points) {
        var step = Decimals.ONE;
        for (var i = 0; i < decimals; i++) {
            step /= 10;
        }
        return points.millionths() % step != 0;
    }

    private static Points max(Points one, Points other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Percent min(Percent one, Percent other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
