package org.parplan.scoring.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.text.Problem;
import org.parplan.scoring.framework.RatingScheme;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;
import org.parplan.scoring.sheet.DeclaredScores;
import org.parplan.scoring.sheet.DeclaredUnit;
import org.parplan.scoring.sheet.ScoreSheet;
import org.parplan.scoring.sheet.Scorer;
import org.parplan.scoring.sheet.UnitScore;

/**
 * The units of one level in their order, with ties, movement and ratings.
 *
 * <p>Units are ranked by their published index, the higher first; units of one index share a rank, and the next rank is
 * as far down as there are of them: 1, 2, 2, 4. A unit without an index is listed without a rank, and does not count
 * among those ranked. Of published results that list only some of the units, a rank is told against the number of all;
 * what needs all of them (medians, gaps, places in a region, quotas) is not told.
 *
 * <p>Nothing is compared or rated that was not asked for: {@link #comparedWith(PublishedResults)} tells movements, the
 * framework's own scheme or {@link #ratedBy(RatingScheme)} the ratings.
 *
 * <pre>{@code
 * Ranking ranking = Ranking.of(framework, declared).comparedWith(lastYear);
 * ranking.unit("447").placing().in(Language.VI);   // "Xếp thứ 8/13 (đồng hạng), giảm 2 bậc."
 * ranking.unit("447").band();                      // Tốt
 * }</pre>
 */
@Value.Immutable
public abstract class Ranking {

    private static final int PUBLISHED_DECIMALS = 2;

    Ranking() {}

    /**
     * Ranks all units that are declared, and rates them if the framework has a scheme.
     *
     * @param framework  the framework
     * @param declared  the declarations, for this framework
     * @return the ranking, with the problems of the scores
     * @throws IllegalArgumentException if the framework has an error
     */
    public static Ranking of(ScoringFramework framework, DeclaredScores declared) {
        var batch = Scorer.of(framework).score(declared);
        var units = new LinkedHashMap<String, DeclaredUnit>();
        declared.units().forEach(unit -> units.putIfAbsent(unit.unit(), unit));
        var scores = batch.units().stream().collect(Collectors.toMap(UnitScore::unit, Function.identity()));
        var contenders = new ArrayList<Contender>();
        units.forEach((code, unit) ->
                Optional.ofNullable(scores.get(code)).ifPresent(score -> contenders.add(Contender.of(unit, score))));
        return of(framework, contenders, batch.problems());
    }

    /**
     * Ranks units that have been scored, and rates them if the framework has a scheme.
     *
     * @param framework  the framework
     * @param sheets  the sheets of the units, scored by it
     * @return the ranking
     * @throws IllegalArgumentException if a sheet is of another level or framework, or two are of one unit
     */
    public static Ranking of(ScoringFramework framework, Collection<ScoreSheet> sheets) {
        var units = new HashSet<String>();
        for (var sheet : sheets) {
            if (sheet.level() != framework.level()) {
                throw new IllegalArgumentException("Units ranked together must be of one level, %s, but %s was of %s"
                        .formatted(framework.level(), sheet.unit(), sheet.level()));
            }
            if (!sheet.framework().equals(framework.name())) {
                throw new IllegalArgumentException("Units ranked together must be scored by %s, but %s was by %s"
                        .formatted(framework.name(), sheet.unit(), sheet.framework()));
            }
            if (!units.add(sheet.unit())) {
                throw new IllegalArgumentException(
                        "Units ranked together must be different, but two were " + sheet.unit());
            }
        }
        return of(framework, sheets.stream().map(Contender::of).toList(), List.of());
    }

    private static Ranking of(ScoringFramework framework, List<Contender> contenders, List<Problem> problems) {
        var titles = new LinkedHashMap<String, Optional<String>>();
        framework.fields().forEach(field -> titles.put(field.code(), Optional.of(field.title())));
        var placer = new Placer(
                contenders, titles, framework.rounding().index(), Unranked.NO_INDEX, Placer.placed(contenders));
        var ranking = of(placer)
                .title(framework.title())
                .year(framework.year())
                .level(framework.level())
                .problems(problems)
                .build();
        return framework.rating().map(ranking::ratedBy).orElse(ranking);
    }

    /**
     * Ranks what was published, such as the indices of all provinces. A rank that was published counts as it stands; where
     * the results contradict themselves on how many units were ranked, no rank is told.
     *
     * @param published  the results; of a unit that stands twice, the first counts
     * @return the ranking, with the problems of the results
     */
    public static Ranking of(PublishedResults published) {
        var ranks = new PublishedRanks(published);
        var isKnown = ranks.isCountKnown();
        var contenders = ranks.results().values().stream()
                .map(result -> Contender.of(result, isKnown ? ranks.rank(result) : OptionalInt.empty()))
                .toList();
        var placer = new Placer(
                contenders,
                Placer.untitled(contenders),
                PUBLISHED_DECIMALS,
                isKnown ? Unranked.NOT_PUBLISHED : Unranked.COUNT_UNKNOWN,
                isKnown ? ranks.of() : Math.max(ranks.placed(), ranks.lowest()));
        return of(placer)
                .title(published.title())
                .year(published.year())
                .level(published.level())
                .problems(published.validate())
                .build();
    }

    private static Builder of(Placer placer) {
        return builder().units(placer.rows()).statistics(placer.statistics()).fields(placer.fieldStatistics());
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
     * What is ranked by.
     *
     * @return the title of the framework or of the results
     */
    public abstract Optional<String> title();

    /**
     * The year whose work was scored.
     *
     * @return the year
     */
    public abstract int year();

    /**
     * Which bodies are ranked.
     *
     * @return the level
     */
    public abstract ScoringLevel level();

    /**
     * The units.
     *
     * @return the rows, the best first; of one rank in the order they were given, and last those without a rank
     */
    public abstract List<RankedUnit> units();

    /**
     * The spread of the indices.
     *
     * @return the statistics; empty if no unit has an index
     */
    public abstract Optional<IndexStatistics> statistics();

    /**
     * The spread of the indices of each field.
     *
     * @return the statistics of the fields in which a unit has an index, in order
     */
    public abstract List<FieldStatistics> fields();

    /**
     * What units are rated by.
     *
     * @return the scheme; empty if they are not rated
     */
    public abstract Optional<RatingScheme> scheme();

    /**
     * What the quotas of the scheme came to.
     *
     * @return the outcomes, of the highest band first; none where not all units that were ranked are listed, so that a
     *     share of them cannot be counted
     */
    public abstract List<QuotaOutcome> quotas();

    /**
     * What the ranking was compared with.
     *
     * @return the comparison; empty if it was not compared
     */
    public abstract Optional<Comparison> comparison();

    /**
     * What did not fit in what was ranked.
     *
     * @return the problems of the scores or of the published results
     */
    public abstract List<Problem> problems();

    /**
     * What did not fit in what was ranked, in its rating and in what it was compared with.
     *
     * @return {@link #problems()}, those of the quotas at their places in the framework, and those of
     *     {@link #comparison()} at their places in the earlier results
     */
    public final List<Problem> allProblems() {
        return Stream.of(
                        problems(),
                        QuotaChecks.problems(this),
                        comparison().map(Comparison::problems).orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Tells whether some units that were ranked are not listed.
     *
     * @return true for published results that list fewer units with a rank or an index than were ranked
     */
    public final boolean isPartial() {
        var placed = units().stream()
                .filter(unit -> unit.rank().isPresent() || unit.index().isPresent())
                .count();
        return units().stream().anyMatch(unit -> unit.of() > placed);
    }

    /**
     * The row of a unit.
     *
     * @param unit  the unit's code
     * @return the row
     * @throws NoSuchElementException if it is not listed
     */
    public final RankedUnit unit(String unit) {
        return units().stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Ranking has no unit " + unit));
    }

    /**
     * Returns this ranking with movements since an earlier year, in place of any it had.
     *
     * <p>Ranks are compared if the units listed then, ranked or not, are those listed now, once those that were merged
     * are replaced by what they became; otherwise no movement of anybody can be told. A unit that came out of a merger
     * under a new code is new; one that took others in keeps its own last rank.
     *
     * <p>Results of another level or of a later year are compared with nobody, and a problem of the comparison says so;
     * those of the same year are, with a warning.
     *
     * @param last  the results of an earlier year
     * @return the ranking with movements
     */
    public final Ranking comparedWith(PublishedResults last) {
        var comparer = new Comparer(this, last);
        return builder()
                .from(this)
                .units(rows(comparer::row))
                .comparison(comparer.comparison())
                .build();
    }

    /**
     * Returns this ranking with ratings by a scheme, in place of any it had.
     *
     * <p>A unit is in the band of its index; a fact that disqualifies it lets it fall to the scheme's band and never
     * lifts it. Quotas are then applied from the highest band down, so that units that one moves count for the next;
     * who is too many goes down, the lowest index first; units of one index at the limit all go or all stay, as the quota
     * says, and a problem names them.
     *
     * @param scheme  the scheme
     * @return the ranking with ratings
     */
    public final Ranking ratedBy(RatingScheme scheme) {
        var rater = new Rater(scheme, units(), !isPartial());
        return builder()
                .from(this)
                .units(rows(rater::row))
                .scheme(scheme)
                .quotas(rater.outcomes())
                .build();
    }

    private List<RankedUnit> rows(Function<RankedUnit, RankedUnit> change) {
        return units().stream().map(change).toList();
    }

    /** Collects the parts of a {@link Ranking}. */
    public static final class Builder extends ImmutableRanking.Builder {
        Builder() {}
    }
}
