package org.parplan.scoring.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.text.Problem;

/**
 * The scores of many units by one framework, without reasons.
 *
 * <p>Batches of different units merge: however units are split among threads, the merged batch is the same, for units
 * stand in the order of their codes.
 */
@Value.Immutable
public abstract class ScoreBatch {

    ScoreBatch() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the framework.
     *
     * @return the name
     */
    public abstract String framework();

    /**
     * The scores.
     *
     * @return one for each unit, by their codes
     */
    public abstract List<UnitScore> units();

    /**
     * What did not fit.
     *
     * @return the problems, with their places in what was declared
     */
    public abstract List<Problem> problems();

    /**
     * Returns the batch of the units of two batches.
     *
     * @param other  scores of other units by the same framework
     * @return the units of both by their codes, and the problems of both
     * @throws IllegalArgumentException if the framework differs, or a unit is in both
     */
    public final ScoreBatch plus(ScoreBatch other) {
        if (!framework().equals(other.framework())) {
            throw new IllegalArgumentException("Batches to merge must be of one framework, but were of %s and %s"
                    .formatted(framework(), other.framework()));
        }
        var units = units().stream().map(UnitScore::unit).collect(Collectors.toSet());
        other.units().stream()
                .filter(score -> units.contains(score.unit()))
                .findFirst()
                .ifPresent(score -> {
                    throw new IllegalArgumentException(
                            "Batches to merge must be of different units, but both have " + score.unit());
                });
        return of(
                framework(),
                Stream.concat(units().stream(), other.units().stream()),
                Stream.concat(problems().stream(), other.problems().stream()));
    }

    static ScoreBatch of(String framework, Stream<UnitScore> units, Stream<Problem> problems) {
        return builder()
                .framework(framework)
                .units(units.sorted(Comparator.comparing(UnitScore::unit)).toList())
                .problems(problems.sorted(Comparator.comparing(Problem::path)
                                .thenComparing(Problem::code)
                                .thenComparing(Problem::toString))
                        .toList())
                .build();
    }

    /** Collects the parts of a {@link ScoreBatch}. */
    public static final class Builder extends ImmutableScoreBatch.Builder {
        Builder() {}
    }
}
