package org.parplan.core.cascade;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Explanation;

/**
 * A target of the province that the targets of the linked tasks of units do not add up to.
 *
 * <p>Added up are counts and đồng of one unit and one basis only; shares, ranks and days never are. A target of a task to
 * which nothing is {@linkplain #linked() linked} is a gap of whatever unit; of a share it has no sum.
 */
@Value.Immutable
public abstract class TargetGap {

    TargetGap() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The task of the province's plan.
     *
     * @return its printed number, such as {@code 7.5}
     */
    public abstract String task();

    /**
     * The target, unique within the task.
     *
     * @return its key, such as {@code level-3}
     */
    public abstract String target();

    /**
     * What the values count.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * What the province's plan states.
     *
     * @return the value
     */
    public abstract BigDecimal stated();

    /**
     * How many tasks of units carry out the task of the province, whether or not they state the target.
     *
     * @return the number of linked tasks, zero where nothing is linked
     */
    public abstract int linked();

    /**
     * What the linked tasks of the units add up to.
     *
     * @return the sum, zero if none states the target; absent where there is {@linkplain #notAdded() none}
     */
    public abstract Optional<BigDecimal> sum();

    /**
     * Why.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /**
     * How much the sum differs from what is stated.
     *
     * @return the sum less what is stated: negative where the units fall short; absent where there is no sum
     */
    public final Optional<BigDecimal> difference() {
        return sum().map(sum -> sum.subtract(stated()));
    }

    /**
     * Why there is no sum.
     *
     * @return {@link NotAdded#NOT_A_SUM} for a share that nothing is linked to; absent where there is a sum
     */
    public final Optional<NotAdded> notAdded() {
        return sum().isPresent() ? Optional.empty() : Optional.of(NotAdded.NOT_A_SUM);
    }

    /** Collects the parts of a {@link TargetGap}. */
    public static final class Builder extends ImmutableTargetGap.Builder {
        Builder() {}
    }
}
