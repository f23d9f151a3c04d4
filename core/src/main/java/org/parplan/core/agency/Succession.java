package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.calendar.Certainty;

/**
 * Agencies that took the place of others, such as {@code 445} that of {@code 448} from 1 January 2025. Several may follow
 * several: departments are merged and split by function. One that stands on both sides goes on and takes in the others,
 * as {@code b} does in {@code a b > b}.
 */
@Value.Immutable
public abstract class Succession {

    Succession() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The first day of the new order.
     *
     * @return the day
     */
    public abstract LocalDate firstDay();

    /**
     * The codes of those whose place was taken.
     *
     * @return the codes, at least one
     */
    public abstract List<String> predecessors();

    /**
     * The codes of those who took it.
     *
     * @return the codes, at least one
     */
    public abstract List<String> successors();

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
        if (predecessors().isEmpty() || successors().isEmpty()) {
            throw new IllegalArgumentException(
                    "Succession must name who came before and who after, such as 448 > 445, but was %s > %s"
                            .formatted(predecessors(), successors()));
        }
        if (predecessors().containsAll(successors()) && successors().containsAll(predecessors())) {
            throw new IllegalArgumentException(
                    "Succession must change somebody's place, such as 448 > 445, but was %s > %s"
                            .formatted(String.join(" ", predecessors()), String.join(" ", successors())));
        }
        Stream.concat(predecessors().stream(), successors().stream()).forEach(RegistryLine::requireCode);
        source().ifPresent(source -> RegistryLine.requireField("Source of a succession", source));
    }

    /** Who took the place of one: nobody of one that stands on both sides, for it goes on and takes in the others. */
    final List<String> takers(String code) {
        return predecessors().contains(code) && !successors().contains(code) ? successors() : List.of();
    }

    /** Collects the parts of a {@link Succession}. */
    public static final class Builder extends ImmutableSuccession.Builder {
        Builder() {}
    }
}
