package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.scoring.framework.RatingScheme;
import org.parplan.scoring.framework.RatingSchemes;
import org.parplan.scoring.ranking.Movement;
import org.parplan.scoring.ranking.PublishedResults;
import org.parplan.scoring.ranking.RankedUnit;
import org.parplan.scoring.ranking.Ranking;
import org.parplan.scoring.sheet.Scorer;

/** Rankings of the shipped sets, against the tables of {@code src/test/scoring-oracle/oracle.py}. */
class RankingOracleTest {

    private static final String TABLES = "scoring/";

    static List<String> sets() {
        return BundledFrameworks.names();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyUnitHasTheRankBandAndMovementOfTheTable(String set) {
        var ranking = ranking(set);

        assertThat(ranking.units().stream().map(RankingOracleTest::row).toList())
                .isEqualTo(Resources.rows(TABLES + set + "-ranks.csv"));
    }

    private static Ranking ranking(String set) {
        var ranking = Ranking.of(BundledFrameworks.framework(set), BundledFrameworks.declared(set));
        return last(set).map(ranking::comparedWith).orElse(ranking);
    }

    private static Optional<PublishedResults> last(String set) {
        return set.contains("2019") ? Optional.of(published(set.replace("2019", "2018"))) : Optional.empty();
    }

    private static PublishedResults published(String set) {
        return ParplanJson.read(Resources.text(TABLES + set + "-published.json"), PublishedResults.class);
    }

    private static List<String> row(RankedUnit unit) {
        return List.of(
                Integer.toString(unit.rank().orElseThrow()),
                Integer.toString(unit.of()),
                unit.unit(),
                unit.indexText().orElseThrow(),
                unit.band().orElseThrow(),
                unit.movement()
                        .map(Movement::places)
                        .map(places -> Integer.toString(places.orElseThrow()))
                        .orElse(""));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void unitsScoredOneByOneAreRankedAlike(String set) {
        var framework = BundledFrameworks.framework(set);
        var declared = BundledFrameworks.declared(set);

        assertThat(Ranking.of(framework, Scorer.of(framework).sheets(declared)))
                .isEqualTo(Ranking.builder()
                        .from(Ranking.of(framework, declared))
                        .problems(List.of())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aRankingAndItsResultsRoundTrip(String set) {
        var ranking = ranking(set).ratedBy(RatingSchemes.DECREE_335_2025);
        var results = PublishedResults.of(ranking);

        assertThat(ParplanJson.read(ParplanJson.write(ranking), Ranking.class)).isEqualTo(ranking);
        assertThat(ParplanJson.read(ParplanJson.write(results), PublishedResults.class))
                .isEqualTo(results);
        assertThat(ranking.comparedWith(results).units())
                .allMatch(unit -> unit.movement().orElseThrow().places().orElseThrow() == 0);
    }

    @Test
    void lastYearsResultsHoldAndAreThoseOfTheSet() {
        for (var set : List.of("hatinh-2018-departments", "hatinh-2018-districts")) {
            var ranking = Ranking.of(BundledFrameworks.framework(set), BundledFrameworks.declared(set));

            assertThat(published(set).validate()).isEmpty();
            assertThat(published(set).ranks())
                    .isEqualTo(PublishedResults.of(ranking).ranks());
        }
    }

    @Test
    void theSchemeOfDecree335IsTheSameAsDataAndInTheLibrary() {
        assertThat(ParplanJson.read(Resources.text("frameworks/ratings/decree-335-2025.json"), RatingScheme.class))
                .isEqualTo(RatingSchemes.DECREE_335_2025);
    }
}
