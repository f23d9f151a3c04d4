package org.parplan.scoring.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.Rounding;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;

/**
 * The points of one unit by one framework: for each criterion its own, the appraiser's, the survey's and what counts,
 * each with its reason; by field and in all; and what was lost.
 *
 * <pre>{@code
 * ScoreSheet sheet = ScoreSheet.of(framework, declared, "447");
 * sheet.points();                                // 86.5
 * sheet.leaf("1.1").reason().in(Language.VI);    // 46/50 nhiệm vụ …
 * sheet.losses().get(0);                         // where most points were lost, and what recovers them
 * }</pre>
 */
@Value.Immutable
public abstract class ScoreSheet {

    ScoreSheet() {}

    /**
     * Scores one unit.
     *
     * @param framework  the framework
     * @param declared  the declarations, for this framework
     * @param unit  the unit's code
     * @return the sheet
     * @throws IllegalArgumentException if the framework has an error
     * @throws NoSuchElementException if nothing is declared for the unit
     */
    public static ScoreSheet of(ScoringFramework framework, DeclaredScores declared, String unit) {
        return Scorer.of(framework).sheet(declared, unit);
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the framework.
     *
     * @return the name
     */
    public abstract String framework();

    /**
     * Which bodies the framework scores.
     *
     * @return the level
     */
    public abstract ScoringLevel level();

    /**
     * The year scored.
     *
     * @return the year
     */
    public abstract int year();

    /**
     * How exact the published figures are.
     *
     * @return the framework's rounding
     */
    @Value.Default
    public Rounding rounding() {
        return Rounding.STANDARD;
    }

    /**
     * The code of the unit.
     *
     * @return the code
     */
    public abstract String unit();

    /**
     * What the unit is called.
     *
     * @return the name
     */
    public abstract Optional<String> title();

    /**
     * The region it is compared within.
     *
     * @return the region
     */
    public abstract Optional<String> region();

    /**
     * How far the scoring has come.
     *
     * @return the phase
     */
    public abstract ScorePhase phase();

    /**
     * The criteria.
     *
     * @return their scores, in the framework's order
     */
    public abstract List<LeafScore> leaves();

    /**
     * The fields.
     *
     * @return their scores, in the framework's order
     */
    public abstract List<FieldScore> fields();

    /**
     * What the unit declares as bonus.
     *
     * @return the bonuses with their reasons, as declared
     */
    public abstract List<Adjustment> bonuses();

    /**
     * What the unit declares as penalty.
     *
     * @return the penalties with their reasons, as declared
     */
    public abstract List<Adjustment> penalties();

    /**
     * The bonus that counts.
     *
     * @return the points, at most the cap
     */
    public abstract Points bonus();

    /**
     * The penalty that counts.
     *
     * @return the points, at most the cap
     */
    public abstract Points penalty();

    /**
     * What the unit comes to, with bonus and penalty; they bring nobody above the maximum or below nothing.
     *
     * @return the points
     */
    public abstract Points points();

    /**
     * The most the unit could have, without what does not apply.
     *
     * @return the applicable maximum
     */
    public abstract Points max();

    /**
     * Points of the maximum, rounded once.
     *
     * @return the index, in percent; empty where nothing applies
     */
    public abstract Optional<Percent> index();

    /**
     * Tells whether the index is of less than the framework's maximum, for criteria that left it.
     *
     * @return true if it is rescaled
     */
    public abstract boolean rescaled();

    /**
     * Facts that forbid a rating.
     *
     * @return the facts, in words
     */
    public abstract List<String> vetoes();

    /**
     * Where points were lost, the most first.
     *
     * @return the losses, each with what recovers them; of equal ones, in the framework's order
     */
    public abstract List<Loss> losses();

    /**
     * What did not fit in what was declared.
     *
     * @return the problems, their places seen from the unit
     */
    public abstract List<Problem> problems();

    /**
     * The score of a criterion.
     *
     * @param code  the code of a leaf
     * @return its score
     * @throws NoSuchElementException if there is none
     */
    public final LeafScore leaf(String code) {
        return leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("Framework %s has no leaf %s".formatted(framework(), code)));
    }

    /**
     * The points by what units declare themselves, without survey, bonus and penalty.
     *
     * @return the sum of the units' own points
     */
    public final Points selfPoints() {
        return leaves().stream().flatMap(leaf -> leaf.self().stream()).reduce(Points.ZERO, Points::plus);
    }

    /**
     * Tells how the points come about: the criteria, each bonus and penalty with what it is for, and what was cut.
     *
     * @return the explanation
     */
    public final Explanation reason() {
        return new SheetReason(this).explanation();
    }

    /**
     * Tells what keeps the scoring from going on to a phase: that no step leads there, that criteria are not filled in,
     * that evidence is missing, that the appraiser or a survey has not given points.
     *
     * @param to  the phase to go to
     * @return the obstacles; none if it can be done
     */
    public final List<Problem> obstacles(ScorePhase to) {
        var obstacles = new ArrayList<Problem>();
        if (!phase().next().contains(to)) {
            obstacles.add(Problem.of(ProblemCode.TRANSITION_REFUSED)
                    .with("unit", unit())
                    .with("from", phase())
                    .with("to", to));
        }
        problems().stream().filter(problem -> Obstacles.hinders(problem, to)).forEach(obstacles::add);
        return List.copyOf(obstacles);
    }

    /**
     * Returns this sheet in a later phase.
     *
     * @param to  the phase to go to
     * @return the sheet in that phase
     * @throws IllegalStateException if something keeps it from it, naming the first obstacle
     */
    public final ScoreSheet moveTo(ScorePhase to) {
        var obstacles = obstacles(to);
        if (!obstacles.isEmpty()) {
            throw new IllegalStateException(
                    "Sheet of %s cannot go on to %s: %s".formatted(unit(), to, obstacles.get(0)));
        }
        return builder().from(this).phase(to).build();
    }

    /** Collects the parts of a {@link ScoreSheet}. */
    public static final class Builder extends ImmutableScoreSheet.Builder {
        Builder() {}
    }
}
