package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.calendar.Certainty;

/** The end of a whole level, such as that of the districts with 30 June 2025, whose duties went to the communes. */
@Value.Immutable
public abstract class LevelEnd {

    LevelEnd() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The level that ended.
     *
     * @return the level
     */
    public abstract AgencyLevel level();

    /**
     * Its last day.
     *
     * @return the day, itself included
     */
    public abstract LocalDate lastDay();

    /**
     * The level that took its place.
     *
     * @return the level, absent if none is known
     */
    public abstract Optional<AgencyLevel> successor();

    /**
     * How sure this is.
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
        if (successor().filter(level()::equals).isPresent()) {
            throw new IllegalArgumentException("Level %s must not follow itself".formatted(level()));
        }
        source().ifPresent(source -> RegistryLine.requireField("Source of an end", source));
    }

    /** Collects the parts of a {@link LevelEnd}. */
    public static final class Builder extends ImmutableLevelEnd.Builder {
        Builder() {}
    }
}
