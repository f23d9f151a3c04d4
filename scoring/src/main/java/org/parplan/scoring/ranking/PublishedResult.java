package org.parplan.scoring.ranking;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.parplan.scoring.framework.Percent;

/** What was published of one unit: an index, a rank, or both. */
@Value.Immutable
public abstract class PublishedResult {

    PublishedResult() {}

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
     * The index.
     *
     * @return the index, in percent, as published; empty where none was
     */
    public abstract Optional<Percent> index();

    /**
     * The component indices.
     *
     * @return the indices that were published, in percent, by the codes of their fields
     */
    public abstract Map<String, Percent> fields();

    /**
     * The rank.
     *
     * @return the rank as published, from 1 up; empty where it follows from the indices
     */
    public abstract OptionalInt rank();

    @Value.Check
    void check() {
        if (rank().isPresent() && rank().getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "Rank of %s must be from 1 up, but was %s".formatted(unit(), rank().getAsInt()));
        }
    }

    /** Collects the parts of a {@link PublishedResult}. */
    public static final class Builder extends ImmutablePublishedResult.Builder {
        Builder() {}
    }
}
