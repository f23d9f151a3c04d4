package org.parplan.scoring.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A criterion: a leaf, with a rule that gives its points, or the sum of criteria of its own.
 *
 * <p>That it has one of the two, and that maxima add up, {@link ScoringFramework#validate()} tells; a criterion that has
 * neither can be read and shown.
 */
@Value.Immutable
public abstract class Criterion {

    Criterion() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The code, such as {@code 1.1}, of which a framework has one.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * What is asked.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The most points there are.
     *
     * @return the maximum
     */
    public abstract Points maxPoints();

    /**
     * How the points follow from what a unit declares.
     *
     * @return the rule; empty for a sum of criteria
     */
    public abstract Optional<ScoringRule> rule();

    /**
     * The criteria this is the sum of.
     *
     * @return the parts; empty for a leaf
     */
    public abstract List<Criterion> subCriteria();

    /**
     * Tells whether a unit must show a document for its points, or explain why there is none.
     *
     * @return true if evidence is asked for
     */
    @Value.Default
    public boolean evidence() {
        return false;
    }

    /**
     * What becomes of the points where the criterion is not scored, by reason.
     *
     * @return the policies that differ from the usual ones
     */
    public abstract Map<NotApplicable, NotApplicablePolicy> notApplicable();

    /**
     * The units that this is asked of.
     *
     * @return their codes; empty where it is asked of all
     */
    public abstract List<String> units();

    /**
     * The units that this is not asked of.
     *
     * @return their codes
     */
    public abstract List<String> exceptUnits();

    /**
     * What this was in the version before.
     *
     * @return the codes there; empty where it had the same code and title, or is new
     */
    public abstract List<String> formerly();

    /**
     * The document that the criterion rests on.
     *
     * @return the words in which it is cited
     */
    public abstract Optional<String> basis();

    @Value.Check
    void check() {
        if (code().isBlank()) {
            throw new IllegalArgumentException("Criterion must have a code, such as 1.1");
        }
        if (notApplicable().getOrDefault(NotApplicable.OUT_OF_SCOPE, NotApplicablePolicy.REMOVED)
                != NotApplicablePolicy.REMOVED) {
            throw new IllegalArgumentException(
                    "Criterion %s must leave the maximum where it is out of scope, but says %s"
                            .formatted(code(), notApplicable().get(NotApplicable.OUT_OF_SCOPE)));
        }
        units().stream().filter(exceptUnits()::contains).findFirst().ifPresent(unit -> {
            throw new IllegalArgumentException(
                    "Criterion %s must either be asked of a unit or not, but says both of %s".formatted(code(), unit));
        });
    }

    /**
     * Tells whether this is asked of a unit.
     *
     * @param unit  the unit's code
     * @return true unless the framework leaves it out for the unit
     */
    public final boolean isAskedOf(String unit) {
        return (units().isEmpty() || units().contains(unit)) && !exceptUnits().contains(unit);
    }

    /**
     * What becomes of the points for a reason.
     *
     * @param reason  why the criterion is not scored
     * @return the criterion's policy, or else the usual one
     */
    public final NotApplicablePolicy policy(NotApplicable reason) {
        return reason == NotApplicable.OUT_OF_SCOPE
                ? NotApplicablePolicy.REMOVED
                : notApplicable().getOrDefault(reason, reason.usualPolicy());
    }

    /** Collects the parts of a {@link Criterion}. */
    public static final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
