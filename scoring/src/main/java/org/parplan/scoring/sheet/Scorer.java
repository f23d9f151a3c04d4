package org.parplan.scoring.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringFramework;

/**
 * A framework made ready to score by: one exact arithmetic, for one unit with reasons or thousands without.
 *
 * <p>A criterion's points are a fraction until they are rounded, once, to the framework's decimals; every sum above is
 * exact; an index is rounded once. It holds nothing but the framework, so that threads may share it.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(framework);
 * ScoreBatch all = scorer.score(declared);          // thousands of units
 * ScoreSheet one = scorer.sheet(declared, "447");   // with every reason
 * }</pre>
 */
public final class Scorer {

    private final ScoringFramework framework;
    private final List<Criterion> leaves;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final LeafRule[] rules;
    private final List<LeafBases> bases;
    private final int[] ends;
    private final String[] fields;
    private final Rounder rounder;
    private final long indexGrid;
    private final long indexSteps;

    private Scorer(ScoringFramework framework) {
        this.framework = framework;
        this.leaves = framework.leaves();
        this.rounder = new Rounder(framework.rounding().mode());
        this.rules = leaves.stream()
                .map(leaf -> new LeafRule(leaf, framework.rounding().leaf(), rounder))
                .toArray(LeafRule[]::new);
        this.bases = IntStream.range(0, rules.length)
                .mapToObj(i -> LeafBases.of(leaves.get(i), rules[i]))
                .toList();
        for (var i = 0; i < leaves.size(); i++) {
            numbers.put(leaves.get(i).code(), i);
        }
        this.ends = new int[framework.fields().size()];
        this.fields = new String[leaves.size()];
        var end = 0;
        for (var i = 0; i < ends.length; i++) {
            var from = end;
            end += framework.fields().get(i).leaves().size();
            ends[i] = end;
            Arrays.fill(fields, from, end, framework.fields().get(i).code());
        }
        this.indexGrid = LeafRule.grid(framework.rounding().index());
        this.indexSteps = Percent.HUNDRED.millionths() / indexGrid;
    }

    /**
     * Makes a framework ready.
     *
     * @param framework  the framework
     * @return the scorer
     * @throws IllegalArgumentException if the framework has an error, naming the first
     */
    public static Scorer of(ScoringFramework framework) {
        framework.validate().stream()
                .filter(problem -> Problem.anyError(List.of(problem)))
                .findFirst()
                .ifPresent(problem -> {
                    throw new IllegalArgumentException("Framework %s must have no error to score by, but has %s"
                            .formatted(framework.name(), problem));
                });
        return new Scorer(framework);
    }

    /**
     * The framework scored by.
     *
     * @return the framework
     */
    public ScoringFramework framework() {
        return framework;
    }

    /**
     * Reads what is declared for a unit.
     *
     * @param unit  the declaration
     * @param surveyHeld  whether there was a survey
     * @return the figures, with what does not fit
     */
    public UnitFigures figures(DeclaredUnit unit, boolean surveyHeld) {
        return new UnitReader(framework, leaves, numbers, unit, surveyHeld).read();
    }

    /**
     * Scores all units that are declared, without reasons.
     *
     * @param declared  the declarations, for this framework
     * @return the scores, and what does not fit
     */
    public ScoreBatch score(DeclaredScores declared) {
        var problems = new ArrayList<>(foreign(declared));
        var scores = new ArrayList<UnitScore>();
        var units = new HashSet<String>();
        for (var i = 0; i < declared.units().size(); i++) {
            var unit = declared.units().get(i);
            var at = "/units/" + i;
            if (units.add(unit.unit())) {
                var figures = figures(unit, declared.surveyHeld());
                figures.problems().forEach(problem -> problems.add(problem.under(at)));
                scores.add(score(figures));
            } else {
                problems.add(Problem.of(ProblemCode.UNIT_REPEATED)
                        .with("unit", unit.unit())
                        .at(at + "/unit"));
            }
        }
        return ScoreBatch.of(framework.name(), scores.stream(), problems.stream());
    }

    private List<Problem> foreign(DeclaredScores declared) {
        return declared.framework().equals(framework.name())
                ? List.of()
                : List.of(Problem.of(ProblemCode.FRAMEWORK_DIFFERS)
                        .with("declared", declared.framework())
                        .with("framework", framework.name())
                        .at("/framework"));
    }

    /**
     * Scores one unit, without reasons.
     *
     * @param figures  the figures, read by this scorer
     * @return the score
     */
    public UnitScore score(UnitFigures figures) {
        var fields = new ArrayList<FieldScore>(ends.length);
        var points = 0L;
        var from = 0;
        for (var field = 0; field < ends.length; field++) {
            var fieldPoints = points(from, ends[field], figures.pairs);
            var fieldMax = max(from, ends[field], figures.last);
            fields.add(new FieldScore(
                    framework.fields().get(field).code(),
                    Points.ofMillionths(fieldPoints),
                    Points.ofMillionths(fieldMax),
                    index(fieldPoints, fieldMax)));
            points += fieldPoints;
            from = ends[field];
        }
        var total = adjusted(points, figures);
        return new UnitScore(
                figures.unit(),
                Points.ofMillionths(total),
                Points.ofMillionths(figures.max),
                index(total, figures.max),
                fields);
    }

    /**
     * The points of one unit alone, with bonus and penalty.
     *
     * @param figures  the figures, read by this scorer
     * @return the points, in millionths
     */
    public long pointsInMillionths(UnitFigures figures) {
        return adjusted(points(0, rules.length, figures.pairs), figures);
    }

    private long points(int from, int to, long[] pairs) {
        var points = 0L;
        for (var i = from; i < to; i++) {
            points += rules[i].points(pairs[2 * i], pairs[2 * i + 1]);
        }
        return points;
    }

    private long max(int from, int to, Column column) {
        var max = 0L;
        for (var i = from; i < to; i++) {
            max += column.isRemoved(i) ? 0 : rules[i].max();
        }
        return max;
    }

    /** Bonus and penalty, which bring nobody above the maximum or below nothing. */
    private static long adjusted(long points, UnitFigures figures) {
        return Math.max(0, Math.min(figures.max, points + figures.bonus - figures.penalty));
    }

    long points(int leaf, Column column) {
        return rules[leaf].points(column.figure(leaf), column.whole(leaf));
    }

    LeafRule rule(int leaf) {
        return rules[leaf];
    }

    /** What is told of a leaf whatever the figures. */
    LeafBases bases(int leaf) {
        return bases.get(leaf);
    }

    /** The code of the field that a leaf is in. */
    String field(int leaf) {
        return fields[leaf];
    }

    List<Criterion> leaves() {
        return leaves;
    }

    Optional<Percent> index(long points, long max) {
        return max == 0
                ? Optional.empty()
                : Optional.of(Percent.ofMillionths(rounder.quotient(points, indexSteps, max) * indexGrid));
    }

    /**
     * Scores one unit with the reason of every point.
     *
     * @param declared  the declarations, for this framework
     * @param unit  the unit's code
     * @return the sheet
     * @throws java.util.NoSuchElementException if nothing is declared for the unit
     */
    public ScoreSheet sheet(DeclaredScores declared, String unit) {
        return sheet(declared.unit(unit), declared.surveyHeld());
    }

    /**
     * Scores one unit with the reason of every point.
     *
     * @param unit  the declaration
     * @param surveyHeld  whether there was a survey
     * @return the sheet
     */
    public ScoreSheet sheet(DeclaredUnit unit, boolean surveyHeld) {
        return sheet(figures(unit, surveyHeld));
    }

    /**
     * Scores one unit with the reason of every point.
     *
     * @param figures  the figures, read by this scorer
     * @return the sheet
     */
    public ScoreSheet sheet(UnitFigures figures) {
        return new SheetMaker(this, figures).make();
    }

    /**
     * Scores all units that are declared, each with its reasons.
     *
     * @param declared  the declarations, for this framework
     * @return the sheets in the order of the units; of a unit that stands twice, the first alone
     */
    public List<ScoreSheet> sheets(DeclaredScores declared) {
        var units = new HashSet<String>();
        return declared.units().stream()
                .filter(unit -> units.add(unit.unit()))
                .map(unit -> sheet(unit, declared.surveyHeld()))
                .toList();
    }
}
