package org.parplan.scoring.crosswalk;

import java.util.List;
import java.util.NoSuchElementException;
import org.immutables.value.Value;
import org.parplan.core.text.Problem;

/** The changes of all units between two years, and who could not be compared. */
@Value.Immutable
public abstract class ScoreChanges {

    ScoreChanges() {}

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
     * The changes of the units that have an index in both years.
     *
     * @return the changes, in the order of the sheets after
     */
    public abstract List<ScoreChange> changes();

    /**
     * What is wrong or in doubt with the sets, which units were not compared, and which only with a doubt.
     *
     * @return the problems of the crosswalk and of the sheets, each once, with their places; whoever has these needs not
     *     ask {@link Crosswalk#problems()} as well
     */
    public abstract List<Problem> problems();

    /**
     * The change of a unit.
     *
     * @param unit  the unit's code
     * @return its change
     * @throws NoSuchElementException if it was not compared
     */
    public final ScoreChange change(String unit) {
        return changes().stream()
                .filter(change -> change.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no change of unit %s from %s to %s".formatted(unit, before(), after())));
    }

    /** Collects the parts of a {@link ScoreChanges}. */
    public static final class Builder extends ImmutableScoreChanges.Builder {
        Builder() {}
    }
}
