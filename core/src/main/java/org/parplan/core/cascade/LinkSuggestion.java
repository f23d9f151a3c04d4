package org.parplan.core.cascade;

import org.immutables.value.Value;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.Explanation;

/**
 * A link that the words of two tasks suggest. It changes no answer until somebody confirms it.
 *
 * <p>The score is the share of the significant words of both tasks that they have in common: {@code 9/12} is nine words in
 * both, of twelve in either.
 */
@Value.Immutable
public abstract class LinkSuggestion {

    LinkSuggestion() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The link that may be.
     *
     * @return the link
     */
    public abstract TaskLink link();

    /**
     * The unit.
     *
     * @return its name, as the issuer of its plan
     */
    public abstract String unit();

    /**
     * The task of the unit's plan.
     *
     * @return its printed number
     */
    public abstract String unitTask();

    /**
     * The task of the province's plan.
     *
     * @return its printed number, such as {@code 7.5}
     */
    public abstract String task();

    /**
     * How alike the tasks are.
     *
     * @return the words in both, of the words in either
     */
    public abstract Share score();

    /**
     * Why.
     *
     * @return the explanation
     */
    public abstract Explanation explanation();

    /** Collects the parts of a {@link LinkSuggestion}. */
    public static final class Builder extends ImmutableLinkSuggestion.Builder {
        Builder() {}
    }
}
