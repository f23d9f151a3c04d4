package org.parplan.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A numbered or lettered part of a plan's body, with the provisions and parts in it, such as {@code II.7.d}. */
@Value.Immutable
public abstract class Section {

    Section() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The number with those of the sections around it.
     *
     * @return the number
     */
    public abstract OutlineNumber number();

    /**
     * The heading as printed; empty where the number is followed by body text.
     *
     * @return the heading
     */
    public abstract Optional<String> heading();

    /**
     * The line of the source text at which the section begins, from 1.
     *
     * @return the line
     */
    public abstract OptionalInt line();

    /**
     * The bullets and paragraphs that stand in this section itself, in print order.
     *
     * @return the provisions
     */
    public abstract List<Provision> provisions();

    /**
     * The sections within this one, in print order.
     *
     * @return the inner sections
     */
    public abstract List<Section> sections();

    /**
     * This section and all within it, outer before inner, in print order.
     *
     * @return the sections
     */
    public final Stream<Section> all() {
        return Stream.concat(Stream.of(this), sections().stream().flatMap(Section::all));
    }

    /** Collects the parts of a {@link Section}. */
    public static final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
