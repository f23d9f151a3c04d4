package org.parplan.scoring.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.scoring.framework.NotApplicable;

/**
 * What is declared for one unit: its own figures, the appraiser's, the survey's, and what is beside them.
 *
 * <p>Figures are given by the code of the criterion and the name that its rule asks for. Nothing is checked here; scoring
 * tells what does not fit.
 */
@Value.Immutable
public abstract class DeclaredUnit {

    DeclaredUnit() {}

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
     * @return the code, such as {@code 447}
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
     * How far its scoring has come.
     *
     * @return the phase
     */
    @Value.Default
    public ScorePhase phase() {
        return ScorePhase.OPEN;
    }

    /**
     * The unit's own figures.
     *
     * @return figures by name, by criterion
     */
    public abstract Map<String, Map<String, Figure>> values();

    /**
     * What the unit shows for its points.
     *
     * @return evidence by criterion
     */
    public abstract Map<String, List<Evidence>> evidence();

    /**
     * What the unit claims not to apply.
     *
     * @return reasons by criterion; they count for its own points only
     */
    public abstract Map<String, NotApplicable> notApplicable();

    /**
     * What the appraiser grants not to apply.
     *
     * @return reasons by criterion
     */
    public abstract Map<String, NotApplicable> granted();

    /**
     * The appraiser's figures; {@code points} among them stands for any rule.
     *
     * @return figures by name, by criterion
     */
    public abstract Map<String, Map<String, Figure>> appraised();

    /**
     * What the unit says to the appraiser's points.
     *
     * @return texts by criterion
     */
    public abstract Map<String, String> explanations();

    /**
     * The appraiser's figures after the explanations.
     *
     * @return figures by name, by criterion
     */
    public abstract Map<String, Map<String, Figure>> reappraised();

    /**
     * What surveys found.
     *
     * @return figures by name, by criterion
     */
    public abstract Map<String, Map<String, Figure>> survey();

    /**
     * Bonus points.
     *
     * @return the bonus, before its cap
     */
    public abstract List<Adjustment> bonus();

    /**
     * Penalty points.
     *
     * @return the penalty, before its cap
     */
    public abstract List<Adjustment> penalty();

    /**
     * Facts that forbid a rating, whatever the index.
     *
     * @return the facts, in words
     */
    public abstract List<String> vetoes();

    @Value.Check
    void check() {
        if (unit().isBlank()) {
            throw new IllegalArgumentException("Unit must have a code, such as 447");
        }
    }

    /** Collects the parts of a {@link DeclaredUnit}. */
    public static final class Builder extends ImmutableDeclaredUnit.Builder {
        Builder() {}
    }
}
