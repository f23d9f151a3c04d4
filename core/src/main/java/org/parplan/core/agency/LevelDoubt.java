package org.parplan.core.agency;

import org.immutables.value.Value;

/**
 * Days on which a registry is not sure of a level, because something happened whose outcome it does not know, such as a
 * decision to merge departments whose text was not seen.
 */
@Value.Immutable
public abstract class LevelDoubt {

    LevelDoubt() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The level in doubt.
     *
     * @return the level
     */
    public abstract AgencyLevel level();

    /**
     * The days in doubt.
     *
     * @return the days
     */
    public abstract Validity validity();

    /**
     * What happened, and where it is told.
     *
     * @return the source
     */
    public abstract String source();

    @Value.Check
    void check() {
        RegistryLine.requireField("Source of a doubt", source());
    }

    /** Collects the parts of a {@link LevelDoubt}. */
    public static final class Builder extends ImmutableLevelDoubt.Builder {
        Builder() {}
    }
}
