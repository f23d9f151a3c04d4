package org.parplan.core.kpi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What was counted on a day, such as 180 services on 30 June 2018.
 *
 * <p>Of a share both numbers are kept, 81 of 90 positions. Where the members that were achieved are known one by one,
 * their codes are kept too.
 */
@Value.Immutable
public abstract class Measurement {

    Measurement() {}

    /**
     * Obtains an actual count.
     *
     * @param measuredOn  the day it was true
     * @param part  how many, or how much, not negative; of a rank its number
     * @return the measurement
     * @throws IllegalArgumentException if the part is negative
     */
    public static Measurement of(LocalDate measuredOn, long part) {
        return builder().measuredOn(measuredOn).part(part).build();
    }

    /**
     * Obtains an actual count out of a population.
     *
     * @param measuredOn  the day it was true
     * @param part  how many, not negative
     * @param whole  of how many, above zero
     * @return the measurement
     * @throws IllegalArgumentException if the part is negative or the whole not above zero
     */
    public static Measurement of(LocalDate measuredOn, long part, long whole) {
        return builder().measuredOn(measuredOn).part(part).whole(whole).build();
    }

    /**
     * Obtains an actual count of members known one by one.
     *
     * @param measuredOn  the day it was true
     * @param achieved  the members that were achieved, each once
     * @return the measurement
     * @throws IllegalArgumentException if a member stands twice
     */
    public static Measurement ofMembers(LocalDate measuredOn, Collection<Member> achieved) {
        return builder()
                .measuredOn(measuredOn)
                .part(achieved.size())
                .achieved(achieved.stream().map(Member::code).toList())
                .build();
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
     * The day on whose end it was true.
     *
     * @return the day
     */
    public abstract LocalDate measuredOn();

    /**
     * How many, or how much; of a rank its number.
     *
     * @return the count, not negative
     */
    public abstract long part();

    /**
     * Of how many, where it is the share of a population.
     *
     * @return the size of the population, above zero
     */
    public abstract OptionalLong whole();

    /**
     * How sure it is.
     *
     * @return the kind, actual unless given
     */
    @Value.Default
    public MeasurementKind kind() {
        return MeasurementKind.ACTUAL;
    }

    /**
     * The codes of the members that were achieved, where they are known.
     *
     * @return the codes, as many as {@link #part()}, or none if only their number is known
     */
    public abstract List<String> achieved();

    @Value.Check
    void check() {
        if (part() < 0 || whole().orElse(1) <= 0) {
            throw new IllegalArgumentException("Measurement must count at least 0, of more than 0, but counts %s%s"
                    .formatted(part(), whole().isPresent() ? " of " + whole().getAsLong() : ""));
        }
        var different = new HashSet<>(achieved()).size();
        if (!achieved().isEmpty() && (different != achieved().size() || different != part())) {
            throw new IllegalArgumentException(
                    "Measurement of %s must name as many different members, but names %s".formatted(part(), different));
        }
    }

    /**
     * Returns this measurement as an estimate.
     *
     * @return a new measurement
     */
    public final Measurement asEstimate() {
        return builder().from(this).kind(MeasurementKind.ESTIMATED).build();
    }

    /** Collects the parts of a {@link Measurement}. */
    public static final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
