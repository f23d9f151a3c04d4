package org.parplan.scoring.crosswalk;

import java.util.List;
import org.immutables.value.Value;
import org.parplan.core.text.Problem;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * What became of the criteria of one index set in another, and so what two indices can be compared by.
 *
 * <p>A criterion of the set after corresponds to those of the set before that its {@code formerly} names, and to them
 * alone; without {@code formerly}, to the one with the same code and the same title. Only criteria that are scored
 * correspond. {@code formerly} always speaks of the set before: that {@code a} was formerly {@code b} and {@code b}
 * formerly {@code a} is an exchange of codes, told and followed; {@code formerly} of the set before speaks of a third set
 * and is not looked at, nor is any where a set is compared with itself.
 *
 * <pre>{@code
 * var crosswalk = Crosswalk.between(set2018, set2019);
 * crosswalk.groups();                              // 1.2.1, 1.2.2, 1.2.3 → 1.2: MERGED; …
 * crosswalk.changes(sheets2018, sheets2019);       // each unit's change, split by cause
 * }</pre>
 *
 * <p>What cannot be followed is a problem and never an exception. Its place is a JSON pointer into the set, behind
 * {@code /before} or {@code /after}. A problem of severity ERROR (a set with an error of its own, sets of two levels, a
 * {@code formerly} that names nothing) keeps changes from being split.
 */
@Value.Immutable
public abstract class Crosswalk {

    Crosswalk() {}

    /**
     * Holds two sets against each other.
     *
     * @param before  the set before
     * @param after  the set after, whose {@code formerly} speaks of the one before
     * @return what became of the criteria, and what is wrong or in doubt
     */
    public static Crosswalk between(ScoringFramework before, ScoringFramework after) {
        return new CrosswalkMaker(before, after).make();
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
     * The set before.
     *
     * @return its name
     */
    public abstract String before();

    /**
     * The set after.
     *
     * @return its name
     */
    public abstract String after();

    /**
     * Which bodies are scored.
     *
     * @return the level, that of the set after
     */
    public abstract ScoringLevel level();

    /**
     * The criteria of both sets, each in one group.
     *
     * @return the groups, in the order of the set after, then those dropped; none if a set has an error or levels differ
     */
    public abstract List<CrosswalkGroup> groups();

    /**
     * What is wrong or in doubt.
     *
     * @return the problems, with their places
     */
    public abstract List<Problem> problems();

    /**
     * Splits the change of one unit.
     *
     * @param before  the sheet of the unit by the set before
     * @param after  the sheet of the same unit by the set after
     * @return the change
     * @throws IllegalArgumentException if the crosswalk has a problem of severity ERROR, the sheets are of two units or by
     *     other sets, or the unit has no index in one of the years
     */
    public final ScoreChange change(ScoreSheet before, ScoreSheet after) {
        return new ChangeBatch(this).change(before, after);
    }

    /**
     * Splits the changes of all units that have an index in both years. Whoever has none in one of them is told, and so is
     * a sheet by another set or a second one of a unit.
     *
     * @param before  the sheets by the set before
     * @param after  the sheets by the set after
     * @return the changes in the order of the sheets after, and the problems of this crosswalk and of the sheets, each
     *     once; those of sheets stand at {@code /before/3} or {@code /after/3} in their list; no change if a problem of this crosswalk is an ERROR
     */
    public final ScoreChanges changes(List<ScoreSheet> before, List<ScoreSheet> after) {
        return new ChangeBatch(this).changes(before, after);
    }

    /** Collects the parts of a {@link Crosswalk}. */
    public static final class Builder extends ImmutableCrosswalk.Builder {
        Builder() {}
    }
}
