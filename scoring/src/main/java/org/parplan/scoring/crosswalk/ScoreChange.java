package org.parplan.scoring.crosswalk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;

/**
 * What one unit's index is more or less than the year before, in percentage points, and why.
 *
 * <pre>{@code
 * change.change();                                // 1.13
 * change.part(ChangeCause.RESULTS).published();   // 0.88
 * change.explanation().in(Language.VI);           // "Sở Nội vụ: chỉ số tăng 1,13 điểm phần trăm, từ …"
 * }</pre>
 *
 * <p>Results, appraisal and survey are weighed as in the set before: they say what the year would have brought had the set
 * stayed. What a criterion did that did not arise at the unit in one of the years is of the unit's circumstances: its
 * points, and what its leaving the maximum or coming to it did to the weight of all others; where no survey was held in a
 * year, the same is of the survey. (Of several criteria that became one or the other way round, the points for what did
 * not arise stay among the results.) The rest is of the set: criteria added and dropped, other maxima, criteria asked of
 * the unit in one year alone, and a criterion that a survey decides in one year alone; between a set and itself it is
 * nothing. Bonus and penalty are what they did to the points, after caps and within 0 and the maximum.
 *
 * <p>The published parts add up to the published change, which is that of the two published indices. They are rounded by
 * largest remainder: each down to the decimals of the index, and then, one unit of the last decimal each, up where most was
 * lost; a part that is exactly nothing stays nothing. The rounding of the indices themselves so goes into the parts; where
 * two sets that round differently make it more than one unit, into the set's part.
 */
@Value.Immutable
public abstract class ScoreChange {

    ScoreChange() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
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
     * @return the name in the year after
     */
    public abstract Optional<String> title();

    /**
     * The published index of the year before.
     *
     * @return the index, in percent
     */
    public abstract Percent beforeIndex();

    /**
     * The published index of the year after.
     *
     * @return the index, in percent
     */
    public abstract Percent afterIndex();

    /**
     * The most that the set before gives the unit, with what did not arise and what was not surveyed.
     *
     * @return the sum of the maxima that are asked of the unit
     */
    public abstract Points beforeMax();

    /**
     * The most that the set after gives the unit, with what did not arise and what was not surveyed.
     *
     * @return the sum of the maxima that are asked of the unit
     */
    public abstract Points afterMax();

    /**
     * The decimals of what is published: those of the finer index.
     *
     * @return the number, from 0 to 6
     */
    public abstract int decimals();

    /**
     * The parts, one for each cause.
     *
     * @return the parts, in the order of {@link ChangeCause}
     */
    public abstract List<ChangePart> parts();

    /**
     * What each field did to the index, the largest first, more or less.
     *
     * @return the fields of the set after, and those before whose criteria were dropped; together with bonus and penalty,
     *     the exact change
     */
    public abstract List<FieldChange> fields();

    /**
     * What each group of criteria did to the index, the largest first, more or less.
     *
     * @return the groups that did anything; together with bonus and penalty, the exact change
     */
    public abstract List<GroupChange> groups();

    @Value.Check
    void check() {
        if (!parts().stream().map(ChangePart::cause).toList().equals(Arrays.asList(ChangeCause.values()))) {
            throw new IllegalArgumentException("Change of %s must have one part for each cause in order, but has %s"
                    .formatted(unit(), parts().stream().map(ChangePart::cause).toList()));
        }
        var sum = parts().stream().map(ChangePart::published).reduce(PercentagePoints.ZERO, PercentagePoints::plus);
        if (!sum.equals(change())) {
            throw new IllegalArgumentException(
                    "Parts of the change of %s must add up to %s, but add up to %s".formatted(unit(), change(), sum));
        }
    }

    /**
     * The published change.
     *
     * @return the index after less the index before
     */
    public final PercentagePoints change() {
        return PercentagePoints.between(beforeIndex(), afterIndex());
    }

    /**
     * The change of the indices before they were rounded.
     *
     * @return the sum of the exact parts
     */
    public final ExactChange exact() {
        return ExactSum.of(parts().stream().map(ChangePart::exact));
    }

    /**
     * The part of one cause.
     *
     * @param cause  the cause
     * @return its part
     */
    public final ChangePart part(ChangeCause cause) {
        return parts().stream()
                .filter(part -> part.cause() == cause)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Why the index changed: the change, the causes that did anything, the largest first, and under each the three
     * criteria that did most of it.
     *
     * @return the explanation
     */
    public final Explanation explanation() {
        return new ChangeReasons(this).explanation();
    }

    /** Collects the parts of a {@link ScoreChange}. */
    public static final class Builder extends ImmutableScoreChange.Builder {
        Builder() {}
    }
}
