package org.parplan.scoring.crosswalk;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A change in percentage points by cause, exact.
 *
 * @param results what the unit reached
 * @param appraisal what appraisal made of it
 * @param survey what surveys found
 * @param bonusPenalty points outside the criteria
 * @param circumstances what arose or did not arise at the unit
 * @param set what the set itself brought or took
 */
public record ChangeSplit(
        ExactChange results,
        ExactChange appraisal,
        ExactChange survey,
        ExactChange bonusPenalty,
        ExactChange circumstances,
        ExactChange set) {

    /**
     * Makes a split.
     *
     * @param results  what the unit reached
     * @param appraisal  what appraisal made of it
     * @param survey  what surveys found
     * @param bonusPenalty  points outside the criteria
     * @param circumstances  what arose or did not arise at the unit
     * @param set  what the set itself brought or took
     */
    public ChangeSplit {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(appraisal, "appraisal");
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(bonusPenalty, "bonusPenalty");
        Objects.requireNonNull(circumstances, "circumstances");
        Objects.requireNonNull(set, "set");
    }

    static ChangeSplit sum(Collection<ChangeSplit> splits) {
        return new ChangeSplit(
                sum(splits, ChangeSplit::results),
                sum(splits, ChangeSplit::appraisal),
                sum(splits, ChangeSplit::survey),
                sum(splits, ChangeSplit::bonusPenalty),
                sum(splits, ChangeSplit::circumstances),
                sum(splits, ChangeSplit::set));
    }

    private static ExactChange sum(Collection<ChangeSplit> splits, Function<ChangeSplit, ExactChange> part) {
        return ExactSum.of(splits.stream().map(part));
    }

    /**
     * The part of one cause.
     *
     * @param cause  the cause
     * @return its part
     */
    public ExactChange of(ChangeCause cause) {
        return switch (cause) {
            case RESULTS -> results;
            case APPRAISAL -> appraisal;
            case SURVEY -> survey;
            case BONUS_PENALTY -> bonusPenalty;
            case CIRCUMSTANCES -> circumstances;
            case SET -> set;
        };
    }

    /**
     * All causes together.
     *
     * @return the sum of the parts
     */
    public ExactChange total() {
        return results.plus(appraisal)
                .plus(survey)
                .plus(bonusPenalty)
                .plus(circumstances)
                .plus(set);
    }

    /**
     * Tells whether nothing moved, not even parts that make up for one another.
     *
     * @return true if every part is zero
     */
    public boolean isZero() {
        return Stream.of(results, appraisal, survey, bonusPenalty, circumstances, set)
                .allMatch(ExactChange::isZero);
    }
}
