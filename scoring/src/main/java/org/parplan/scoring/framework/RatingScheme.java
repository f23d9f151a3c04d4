package org.parplan.scoring.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What an index is called: bands, what forbids a good name, and how many may have one.
 *
 * <p>A band holds its lower edge and goes up to the next one's, so both edges are decided: with bands from 90 and from
 * 80, exactly 90 is in the upper one and anything under it in the lower.
 */
@Value.Immutable
public abstract class RatingScheme {

    RatingScheme() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the scheme is called.
     *
     * @return the title
     */
    public abstract Optional<String> title();

    /**
     * The document it comes from.
     *
     * @return the words in which it is cited
     */
    public abstract Optional<String> basis();

    /**
     * The bands.
     *
     * @return the bands, the highest first, the last from 0
     */
    public abstract List<RatingBand> bands();

    /**
     * The band that a unit falls to which a fact disqualifies.
     *
     * @return the name of the band; the lowest unless given
     */
    public abstract Optional<String> vetoTo();

    /**
     * How many may be in a band.
     *
     * @return the quotas
     */
    public abstract List<RatingQuota> quotas();

    @Value.Check
    void check() {
        var names = new HashSet<String>();
        Percent above = null;
        for (var band : bands()) {
            if (!names.add(band.name())) {
                throw new IllegalArgumentException(
                        "Bands of a rating must have different names, but two are " + band.name());
            }
            if (above != null && band.from().compareTo(above) >= 0) {
                throw new IllegalArgumentException(
                        "Bands of a rating must stand from the highest down, but %s begins at %s and not below %s"
                                .formatted(band.name(), band.from(), above));
            }
            above = band.from();
        }
        if (above == null || above.millionths() != 0) {
            throw new IllegalArgumentException(
                    "Lowest band of a rating must begin at 0, but began at " + (above == null ? "none" : above));
        }
        vetoTo().ifPresent(name -> known(names, name));
        quotas().forEach(quota -> known(names, quota.band()));
        checkQuotas();
    }

    private void checkQuotas() {
        var limited = new HashSet<String>();
        for (var quota : quotas()) {
            if (quota.band().equals(lowest().name())) {
                throw new IllegalArgumentException(
                        "Quota must leave a lower band to go to, but is for the lowest, " + quota.band());
            }
            if (!limited.add(quota.band())) {
                throw new IllegalArgumentException("Band must have one quota, but %s has two".formatted(quota.band()));
            }
        }
    }

    private static void known(Set<String> names, String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException(
                    "Rating must have the band that it names, but has none named %s".formatted(name));
        }
    }

    /**
     * The band that an index lies in, before vetoes and quotas.
     *
     * @param index  the published index
     * @return its band
     */
    public final RatingBand band(Percent index) {
        return bands().stream()
                .filter(band -> index.compareTo(band.from()) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The band that a unit falls to which a fact disqualifies, unless it is lower already.
     *
     * @return the band of {@link #vetoTo()}, or the lowest
     */
    public final RatingBand vetoBand() {
        return bands().stream()
                .filter(band -> vetoTo().filter(band.name()::equals).isPresent())
                .findFirst()
                .orElse(lowest());
    }

    private RatingBand lowest() {
        return bands().get(bands().size() - 1);
    }

    /** Collects the parts of a {@link RatingScheme}. */
    public static final class Builder extends ImmutableRatingScheme.Builder {
        Builder() {}
    }
}
