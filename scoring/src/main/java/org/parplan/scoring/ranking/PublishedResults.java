package org.parplan.scoring.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.parplan.core.text.Problem;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * The results of a year as they were published, without the points they come from: last year's, or those of 34 provinces
 * among which one looks for its own.
 *
 * <p>A rank that was published counts as it stands; one that was not is worked out from the indices, if all units that
 * were ranked are listed. Results that list some of them say in {@link #of()} how many there were: rank 10 of a unit then
 * is 10/13, though three are listed. Nothing is mended: {@link #validate()} tells what does not fit.
 *
 * <pre>{@code
 * PublishedResults last = ParplanJson.read(path, PublishedResults.class);
 * Ranking.of(framework, sheets).comparedWith(last).unit("447").placing().in(Language.VI);
 * // "Xếp thứ 10/34, tăng 3 bậc."
 * }</pre>
 */
@Value.Immutable
public abstract class PublishedResults {

    PublishedResults() {}

    /**
     * Makes this year's results what next year's are compared with.
     *
     * @param framework  the framework
     * @param sheets  the sheets of the units, scored by it
     * @return their indices and ranks
     * @throws IllegalArgumentException as {@link Ranking#of(ScoringFramework, Collection)} does
     */
    public static PublishedResults of(ScoringFramework framework, Collection<ScoreSheet> sheets) {
        return of(Ranking.of(framework, sheets));
    }

    /**
     * Makes a ranking what next year's is compared with.
     *
     * @param ranking  the ranking
     * @return its indices and ranks
     */
    public static PublishedResults of(Ranking ranking) {
        var results = builder().title(ranking.title()).year(ranking.year()).level(ranking.level());
        if (ranking.isPartial()) {
            ranking.units().stream().mapToInt(RankedUnit::of).findFirst().ifPresent(results::of);
        }
        for (var unit : ranking.units()) {
            var result = PublishedResult.builder()
                    .unit(unit.unit())
                    .title(unit.title())
                    .region(unit.region())
                    .index(unit.index())
                    .rank(unit.rank());
            for (var field : unit.fields()) {
                field.index().ifPresent(index -> result.putFields(field.code(), index));
            }
            results.addResults(result.build());
        }
        return results.build();
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
     * What the results are called.
     *
     * @return the title
     */
    public abstract Optional<String> title();

    /**
     * The year whose work was scored.
     *
     * @return the year, from 1 to 9999
     */
    public abstract int year();

    /**
     * Which bodies were scored.
     *
     * @return the level
     */
    public abstract ScoringLevel level();

    /**
     * Where the results were published.
     *
     * @return the words in which the source is cited
     */
    public abstract Optional<String> source();

    /**
     * How many units were ranked, where not all of them are listed.
     *
     * @return the number; empty where all are listed that were ranked
     */
    public abstract OptionalInt of();

    /**
     * The results.
     *
     * @return the results, in order
     */
    public abstract List<PublishedResult> results();

    /**
     * The units that became part of others before the next year's results.
     *
     * @return the code of the unit that they are now part of, by their own
     */
    public abstract Map<String, String> mergers();

    @Value.Check
    void check() {
        if (year() < 1 || year() > 9999) {
            throw new IllegalArgumentException("Year of results must be from 1 to 9999, but was " + year());
        }
        if (of().isPresent() && of().getAsInt() < 1) {
            throw new IllegalArgumentException("Number of units ranked must be from 1 up, but was " + of().getAsInt());
        }
    }

    /**
     * Tells what does not fit: a unit twice, an index above 100, a rank that its index contradicts or that is above the
     * number of units ranked, a unit of which no rank can be told, mergers of units that are not there, into themselves or
     * of units merged again.
     *
     * @return the problems, with their places in the JSON form
     */
    public final List<Problem> validate() {
        return new PublishedChecks(this).check();
    }

    /**
     * The ranks: as published, and otherwise 1 and the number of units whose index is higher.
     *
     * @return the ranks by unit; without the units of which none can be told, and none where it is not known how many were
     *     ranked
     */
    public final Map<String, Integer> ranks() {
        return new PublishedRanks(this).all();
    }

    /**
     * How many units the ranks are among.
     *
     * @return the number that {@link #of()} states, or else of the units listed with an index or a rank
     */
    public final int ranked() {
        return new PublishedRanks(this).of();
    }

    /** Collects the parts of {@link PublishedResults}. */
    public static final class Builder extends ImmutablePublishedResults.Builder {
        Builder() {}
    }
}
