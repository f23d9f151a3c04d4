package org.parplan.scoring.sheet;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;

/** What is declared for the units of one level in one year, to be scored by one framework. */
@Value.Immutable
public abstract class DeclaredScores {

    DeclaredScores() {}

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
     * What a reader must know first, such as that the figures are invented.
     *
     * @return the note
     */
    public abstract Optional<String> note();

    /**
     * Tells whether surveys were held.
     *
     * @return true unless stated otherwise; without them, criteria by survey leave the maximum unless they say otherwise
     */
    @Value.Default
    public boolean surveyHeld() {
        return true;
    }

    /**
     * The units.
     *
     * @return the units, in order
     */
    public abstract List<DeclaredUnit> units();

    /**
     * The declaration of a unit.
     *
     * @param unit  its code
     * @return the declaration
     * @throws NoSuchElementException if there is none
     */
    public final DeclaredUnit unit(String unit) {
        return units().stream()
                .filter(declared -> declared.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing is declared for the unit " + unit));
    }

    /** Collects the parts of a {@link DeclaredScores}. */
    public static final class Builder extends ImmutableDeclaredScores.Builder {
        Builder() {}
    }
}
