package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.calendar.Certainty;

/**
 * One agency of a registry: its stable code, its level, and with their dates its existence, names and parents.
 *
 * <p>The code is the identity. Names change and are shared: {@code 447} is huyện Kỳ Anh and {@code 449} thị xã Kỳ Anh.
 */
@Value.Immutable
public abstract class RegisteredAgency {

    RegisteredAgency() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The stable code, such as {@code 447} or {@code so-noi-vu}: letters, digits, hyphens, dots and underscores.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * The level it stands at.
     *
     * @return the level
     */
    public abstract AgencyLevel level();

    /**
     * The days on which it exists.
     *
     * @return the days, open where nothing is known
     */
    @Value.Default
    public Validity validity() {
        return Validity.ALWAYS;
    }

    /**
     * How sure these facts are.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * Where the facts come from.
     *
     * @return the source
     */
    public abstract Optional<String> source();

    /**
     * Its names in full, each with its days; on a day that several cover the first of them counts.
     *
     * @return the names, at least one
     */
    public abstract List<AgencyName> names();

    /**
     * What else it is called: abbreviations and short names, each with its days.
     *
     * @return the other names
     */
    public abstract List<AgencyName> aliases();

    /**
     * What it belongs to, with the days.
     *
     * @return the parents
     */
    public abstract List<AgencyParent> parents();

    @Value.Check
    void check() {
        RegistryLine.requireCode(code());
        source().ifPresent(source -> RegistryLine.requireField("Source of an agency", source));
        if (names().isEmpty()) {
            throw new IllegalArgumentException("Agency %s must have a name, but has none".formatted(code()));
        }
    }

    /**
     * The name on a day.
     *
     * @param date  the day
     * @return the first name that is used on it, or the last one listed if none is
     */
    public final String name(LocalDate date) {
        return names().stream()
                .filter(name -> name.validity().contains(date))
                .findFirst()
                .orElseGet(() -> names().get(names().size() - 1))
                .text();
    }

    /**
     * Tells whether it belongs to another on a day.
     *
     * @param parent  the code of the agency above
     * @param date  the day
     * @return true if it does, directly
     */
    public final boolean isUnder(String parent, LocalDate date) {
        return parents().stream()
                .anyMatch(link -> link.code().equals(parent) && link.validity().contains(date));
    }

    /** Collects the parts of a {@link RegisteredAgency}. */
    public static final class Builder extends ImmutableRegisteredAgency.Builder {
        Builder() {}
    }
}
