package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.agency.AgencyRegistry;

/**
 * On which terms the state of a plan is asked for: the day, what was known by when, who there is, and what is soon.
 *
 * <pre>{@code
 * StatusTerms.asOf(LocalDate.of(2018, 12, 31)).reportedBy(LocalDate.of(2019, 1, 10)).using(hatinh)
 * }</pre>
 */
@Value.Immutable
public abstract class StatusTerms {

    StatusTerms() {}

    /**
     * Obtains the usual terms.
     *
     * @param asOf  the day at whose end to judge
     * @return terms with the day as the cut-off too, without a registry, due soon at five working days
     */
    public static StatusTerms asOf(LocalDate asOf) {
        return builder().asOf(asOf).build();
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The day at whose end to judge: what is due on it is not overdue yet.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * The day by whose end something must have been reported to count.
     *
     * @return the day; the day judged unless given
     */
    @Value.Default
    public LocalDate cutOff() {
        return asOf();
    }

    /**
     * How many working days left make a task due soon.
     *
     * @return the number, five unless given
     */
    @Value.Default
    public int dueSoon() {
        return 5;
    }

    /**
     * Who there is, to list the members of groups and find successors.
     *
     * @return the registry; without one a group is judged as one
     */
    public abstract Optional<AgencyRegistry> registry();

    @Value.Check
    void check() {
        if (dueSoon() < 0) {
            throw new IllegalArgumentException(
                    "Working days that make a task due soon must not be negative, but were %s".formatted(dueSoon()));
        }
    }

    /**
     * Returns these terms with another cut-off.
     *
     * @param cutOff  the day by whose end something must have been reported to count
     * @return new terms
     */
    public final StatusTerms reportedBy(LocalDate cutOff) {
        return builder().from(this).cutOff(cutOff).build();
    }

    /**
     * Returns these terms with a registry.
     *
     * @param registry  who there is
     * @return new terms
     */
    public final StatusTerms using(AgencyRegistry registry) {
        return builder().from(this).registry(registry).build();
    }

    /** Collects the parts of {@link StatusTerms}. */
    public static final class Builder extends ImmutableStatusTerms.Builder {
        Builder() {}
    }
}
