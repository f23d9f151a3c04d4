package org.parplan.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.scoring.Law;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.QuotaBase;
import org.parplan.scoring.framework.QuotaTies;
import org.parplan.scoring.framework.RatingBand;
import org.parplan.scoring.framework.RatingQuota;
import org.parplan.scoring.framework.RatingScheme;
import org.parplan.scoring.sheet.ScoreSheet;

class RankingProperties {

    /** Up to 16 units on few enough indices that ties and edges of bands come up. */
    @Provide
    Arbitrary<List<ScoreSheet>> units() {
        var index = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 20).map(fives -> fives * 500),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of(8_999, 9_000, 9_001, 6_999, 7_000))
                .map(hundredths -> Percent.ofMillionths(hundredths * 10_000L))
                .optional(0.95);
        return Combinators.combine(index, Arbitraries.of(true, false, false, false))
                .as((percent, vetoed) -> Results.sheet("", percent, vetoed ? new String[] {"x"} : new String[0]))
                .list()
                .ofMaxSize(16)
                .map(sheets -> {
                    var named = new ArrayList<ScoreSheet>();
                    sheets.forEach(sheet -> named.add(ScoreSheet.builder()
                            .from(sheet)
                            .unit("u" + named.size())
                            .build()));
                    return named;
                });
    }

    @Provide
    Arbitrary<RatingScheme> schemes() {
        var edges = Arbitraries.of(9_500, 9_000, 8_000, 7_000, 6_000, 5_000, 2_500)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5);
        var quota = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(QuotaBase.values()),
                        Arbitraries.of(RoundingMode.values()).filter(mode -> mode != RoundingMode.UNNECESSARY),
                        Arbitraries.of(QuotaTies.values()))
                .as((percent, base, mode, ties) -> RatingQuota.builder()
                        .band("")
                        .percent(Percent.parse(percent.toString()))
                        .base(base)
                        .rounding(mode)
                        .ties(ties)
                        .build())
                .optional(0.6)
                .list()
                .ofSize(5);
        return Combinators.combine(edges, quota, Arbitraries.integers().between(-1, 5))
                .as(RankingProperties::scheme);
    }

    private static RatingScheme scheme(List<Integer> edges, List<Optional<RatingQuota>> quotas, int veto) {
        var scheme = RatingScheme.builder();
        var from = edges.stream().sorted(Collections.reverseOrder()).toList();
        for (var i = 0; i < from.size(); i++) {
            var name = "band " + i;
            scheme.addBands(new RatingBand(name, Percent.ofMillionths(from.get(i) * 10_000L)));
            quotas.get(i)
                    .map(quota -> RatingQuota.builder().from(quota).band(name).build())
                    .ifPresent(scheme::addQuotas);
        }
        scheme.addBands(new RatingBand("band " + from.size(), Percent.ZERO));
        return veto >= 0 && veto <= from.size() ? scheme.vetoTo("band " + veto).build() : scheme.build();
    }

    @Law
    void aRankIsOneAndTheNumberOfThoseStrictlyBetter(@ForAll("units") List<ScoreSheet> sheets) {
        var ranking = Results.ranking(sheets);

        assertThat(ranking.units()).hasSameSizeAs(sheets);
        for (var sheet : sheets) {
            var unit = ranking.unit(sheet.unit());
            assertThat(unit.rank().isPresent()).isEqualTo(sheet.index().isPresent());
            sheet.index()
                    .ifPresent(index ->
                            assertThat(unit.rank()).hasValue(1 + count(sheets, other -> other.compareTo(index) > 0)));
            sheet.index().ifPresent(index -> assertThat(unit.tied()).isEqualTo(count(sheets, index::equals) > 1));
            assertThat(unit.of()).isEqualTo(count(sheets, other -> true));
        }
    }

    private static int count(List<ScoreSheet> sheets, Predicate<Percent> wanted) {
        return (int) sheets.stream()
                .flatMap(sheet -> sheet.index().stream())
                .filter(wanted)
                .count();
    }

    @Law
    void unitsShareARankExactlyIfTheyShareAnIndex(@ForAll("units") List<ScoreSheet> sheets) {
        var ranked = Results.ranking(sheets).units().stream()
                .filter(unit -> unit.rank().isPresent())
                .toList();

        for (var i = 1; i < ranked.size(); i++) {
            var above = ranked.get(i - 1);
            var unit = ranked.get(i);
            assertThat(unit.rank().equals(above.rank())).isEqualTo(unit.index().equals(above.index()));
            assertThat(unit.index().orElseThrow())
                    .isLessThanOrEqualTo(above.index().orElseThrow());
            assertThat(unit.quartile().orElseThrow()).isBetween(above.quartile().orElseThrow(), 4);
            if (unit.rank().equals(above.rank())) {
                assertThat(unit.quartile()).isEqualTo(above.quartile());
            }
        }
    }

    @Law
    void permutingUnitsPermutesRanksAndRatings(
            @ForAll("units") List<ScoreSheet> sheets, @ForAll("schemes") RatingScheme scheme, @ForAll long seed) {
        var shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, new Random(seed));
        var one = Results.ranking(sheets, scheme);
        var other = Results.ranking(shuffled, scheme);

        assertThat(other.units()).containsExactlyInAnyOrderElementsOf(one.units());
        assertThat(other.statistics().map(IndexStatistics::median))
                .isEqualTo(one.statistics().map(IndexStatistics::median));
    }

    @Law
    void nobodyMovesAgainstTheSameResults(@ForAll("units") List<ScoreSheet> sheets) {
        var ranking = Results.ranking(sheets);
        var published = PublishedResults.of(ranking);
        var compared = ranking.comparedWith(published);

        assertThat(compared.comparison().orElseThrow().comparable()).isTrue();
        for (var unit : compared.units()) {
            assertThat(unit.movement().map(Movement::kind))
                    .isEqualTo(unit.rank().isPresent() ? Optional.of(MovementKind.SAME) : Optional.empty());
        }
        assertThat(Ranking.of(published).units().stream().map(RankedUnit::rank))
                .isEqualTo(ranking.units().stream().map(RankedUnit::rank).toList());
    }

    @Law
    void aQuotaIsExceededByTiesAloneAndMovesNobodyWhoIsAsGoodAsOneWhoStays(
            @ForAll("units") List<ScoreSheet> sheets, @ForAll("schemes") RatingScheme scheme) {
        var ranking = Results.ranking(sheets, scheme);

        for (var outcome : ranking.quotas()) {
            var kept = ranking.units().stream()
                    .filter(unit ->
                            unit.band().filter(outcome.quota().band()::equals).isPresent())
                    .map(unit -> unit.index().orElseThrow())
                    .toList();
            assertThat(kept).hasSize(outcome.kept());
            if (outcome.tied().isEmpty()) {
                assertThat(kept).hasSize(Math.min(outcome.allowed(), outcome.found()));
            } else if (outcome.quota().ties() == QuotaTies.ALL_FALL) {
                assertThat(kept).hasSizeLessThan(outcome.allowed());
                assertThat(outcome.moved()).containsAll(outcome.tied());
            } else {
                assertThat(kept).hasSizeGreaterThan(outcome.allowed());
                assertThat(outcome.moved()).doesNotContainAnyElementsOf(outcome.tied());
            }
            for (var moved : outcome.moved()) {
                assertThat(kept)
                        .allMatch(index ->
                                index.compareTo(ranking.unit(moved).index().orElseThrow()) > 0);
            }
        }
    }

    @Law
    void neitherAFactNorAQuotaLiftsAUnitAndEveryStepLeadsDown(
            @ForAll("units") List<ScoreSheet> sheets, @ForAll("schemes") RatingScheme scheme) {
        var names = scheme.bands().stream().map(RatingBand::name).toList();
        var veto = names.indexOf(scheme.vetoBand().name());

        for (var unit : Results.ranking(sheets, scheme).units()) {
            unit.rating().ifPresent(rating -> {
                assertThat(rating.byIndex())
                        .isEqualTo(scheme.band(unit.index().orElseThrow()).name());
                var at = rating.byIndex();
                for (var change : rating.changes()) {
                    assertThat(change.from()).isEqualTo(at);
                    assertThat(names.indexOf(change.to())).isGreaterThan(names.indexOf(at));
                    at = change.to();
                }
                assertThat(rating.band()).isEqualTo(at);
                if (!unit.vetoes().isEmpty()) {
                    assertThat(names.indexOf(at)).isGreaterThanOrEqualTo(veto);
                }
            });
        }
    }

    @Law
    void theLowerEdgeOfABandIsInItAndAHundredthLessIsNot(@ForAll("schemes") RatingScheme scheme) {
        for (var band : scheme.bands()) {
            assertThat(scheme.band(band.from())).isEqualTo(band);
            if (band.from().millionths() > 0) {
                assertThat(scheme.band(Percent.ofMillionths(band.from().millionths() - 1)))
                        .isNotEqualTo(band);
            }
        }
    }
}
