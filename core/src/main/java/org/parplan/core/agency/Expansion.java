package org.parplan.core.agency;

import java.util.List;
import org.immutables.value.Value;
import org.parplan.core.text.Problem;

/**
 * The agencies that words, a group or a succession come down to on a day, and what keeps the list from being whole.
 *
 * <p>An empty list without a problem means that there is nobody; with one, that nobody can be named.
 */
@Value.Immutable
public abstract class Expansion {

    Expansion() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The agencies, each once.
     *
     * @return the agencies in the registry's order
     */
    public abstract List<RegisteredAgency> agencies();

    /**
     * How many more there are than the registry lists one by one, where it knows how many there are in all.
     *
     * @return the number, zero where all are listed or nobody knows how many there are
     */
    @Value.Default
    public int unlisted() {
        return 0;
    }

    /**
     * Why the list may not be whole.
     *
     * @return the problems
     */
    public abstract List<Problem> problems();

    @Value.Check
    void check() {
        if (unlisted() < 0) {
            throw new IllegalArgumentException("Agencies not listed must not be fewer than 0, but were " + unlisted());
        }
    }

    /**
     * The codes of the agencies.
     *
     * @return the codes, in order
     */
    public final List<String> codes() {
        return agencies().stream().map(RegisteredAgency::code).toList();
    }

    /** Collects the parts of an {@link Expansion}. */
    public static final class Builder extends ImmutableExpansion.Builder {
        Builder() {}
    }
}
