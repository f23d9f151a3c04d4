package org.parplan.core.agency;

import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.calendar.Certainty;

/** How many agencies a level has in all on certain days, whether or not they are listed, such as 216 communes in 2021. */
@Value.Immutable
public abstract class LevelCount {

    LevelCount() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The level counted.
     *
     * @return the level
     */
    public abstract AgencyLevel level();

    /**
     * How many there are.
     *
     * @return the number, not negative
     */
    public abstract int count();

    /**
     * The days on which there are so many.
     *
     * @return the days
     */
    public abstract Validity validity();

    /**
     * How sure the number is.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * Where it comes from.
     *
     * @return the source
     */
    public abstract Optional<String> source();

    @Value.Check
    void check() {
        if (count() < 0) {
            throw new IllegalArgumentException("Count of a level must not be negative, but was " + count());
        }
        source().ifPresent(source -> RegistryLine.requireField("Source of a count", source));
    }

    /** Collects the parts of a {@link LevelCount}. */
    public static final class Builder extends ImmutableLevelCount.Builder {
        Builder() {}
    }
}
