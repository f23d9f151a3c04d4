package org.parplan.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.ScoringLevel;

class PublishedResultsTest {

    static Stream<List<String>> problems() {
        return Results.rows("published-problems.csv");
    }

    @ParameterizedTest
    @MethodSource("problems")
    void tellsWhatDoesNotFitInPublishedResults(List<String> row) {
        var published = Results.published(2018, row.get(0), row.get(1));

        assertThat(published.validate().stream().map(Results::told).collect(Collectors.joining(",")))
                .isEqualTo(row.get(2));
        assertThat(Ranking.of(published).problems()).isEqualTo(published.validate());
    }

    @Test
    void placesAProvinceAmongPublishedResults() {
        var ranking = Ranking.of(Results.published(2019, "a:90#1 b:80#2 c:80#2 d:70#3 e:-", ""))
                .comparedWith(Results.published(2018, "a#3 b#2 c#1 d#4 e#5", ""));

        assertThat(ranking.unit("d").rank()).hasValue(3);
        assertThat(ranking.unit("d").of()).isEqualTo(4);
        assertThat(ranking.unit("a").placing().in(Language.VI)).isEqualTo("Xếp thứ 1/4, tăng 2 bậc.");
        assertThat(ranking.unit("e").unranked()).contains(Unranked.NOT_PUBLISHED);
        assertThat(ranking.unit("e").explanation().in(Language.EN)).isEqualTo("""
                e: no index.
                - Not ranked, for the published results do not tell the rank.""");
        assertThat(ranking.unit("d").quartile()).hasValue(3);
        assertThat(Ranking.of(Results.published(2019, "a#34 /34", "")).unit("a").quartile())
                .hasValue(4);
    }

    @Test
    void tellsARankAgainstTheNumberOfUnitsThatIsStatedAndNothingThatNeedsTheOthers() {
        var ranking = Ranking.of(region(Results.published(2019, "a:90#2 b:80#10 /13", "")));
        var unit = ranking.unit("b");

        assertThat(unit.placing().in(Language.VI)).isEqualTo("Xếp thứ 10/13.");
        assertThat(unit.quartile()).hasValue(3);
        assertThat(unit.gap()).isEmpty();
        assertThat(unit.inRegion()).isEmpty();
        assertThat(unit.field("1").rank()).isEmpty();
        assertThat(unit.field("1").gap()).isEmpty();
        assertThat(unit.field("1").index()).contains(Percent.parse("70"));
        assertThat(ranking.isPartial()).isTrue();
        assertThat(ranking.statistics()).isEmpty();
        assertThat(ranking.fields()).isEmpty();
        assertThat(PublishedResults.of(ranking).of()).hasValue(13);
        assertThat(PublishedResults.of(ranking).ranks()).isEqualTo(Map.of("a", 2, "b", 10));
        assertThat(Results.ranking(Results.lettered("90 80")).isPartial()).isFalse();
    }

    private static PublishedResults region(PublishedResults published) {
        return PublishedResults.builder()
                .from(published)
                .results(published.results().stream()
                        .map(result -> PublishedResult.builder()
                                .from(result)
                                .region("X")
                                .putFields("1", Percent.parse("70"))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void tellsNoRankWhereResultsContradictThemselvesOnHowManyWereRanked() {
        var ranking = Ranking.of(Results.published(2019, "a#2 b:80#10 c#8", ""));

        assertThat(ranking.units()).allMatch(unit -> unit.unranked().equals(Optional.of(Unranked.COUNT_UNKNOWN)));
        assertThat(ranking.unit("b").placing().in(Language.VI))
                .isEqualTo("Không nêu thứ hạng vì kết quả công bố không cho biết đúng tổng số đơn vị được xếp hạng.");
        assertThat(ranking.problems().get(0).in(Language.VI))
                .isEqualTo(
                        "Đơn vị b được công bố xếp thứ 10, nhưng kết quả chỉ có 3 đơn vị được xếp hạng; nếu tệp chỉ ghi"
                                + " một phần các đơn vị thì ghi thêm tổng số, ví dụ \"of\": 10.");
        assertThat(PublishedResults.of(ranking).ranks()).isEmpty();
        assertThat(Ranking.of(Results.published(2019, "a:90 b:80 /1", ""))
                        .unit("a")
                        .unranked())
                .contains(Unranked.COUNT_UNKNOWN);
    }

    @Test
    void doesNotCompareWithResultsThatDoNotListAllUnits() {
        var partial = Results.published(2018, "a#10 b#2 /13", "");
        var ranking = Results.ranking(Results.lettered("90 80")).comparedWith(partial);

        assertThat(ranking.unit("a").explanation().in(Language.VI))
                .contains("Xếp thứ 1/2, không so sánh được với năm 2018.", "Năm 2018 xếp thứ 10/13.");
        assertThat(Results.codes(ranking)).containsExactly("UNITS_UNLISTED /results");
        var now = Ranking.of(Results.published(2019, "a#10 b#2 /13", ""))
                .comparedWith(Results.published(2018, "a#1 b#2", ""));
        assertThat(Results.codes(now)).containsExactly("UNITS_UNLISTED ");
        assertThat(now.allProblems().get(0).arguments()).containsEntry("year", "2019");
    }

    @Test
    void thisYearsResultsAreWhatNextYearIsComparedWith() {
        var ranking = Results.ranking(Results.lettered("80 90 - 80"));
        var published = PublishedResults.of(Results.SET, Results.lettered("80 90 - 80"));

        assertThat(published).isEqualTo(PublishedResults.of(ranking));
        assertThat(published.ranks())
                .containsEntry("b", 1)
                .containsEntry("a", 2)
                .containsEntry("d", 2);
        assertThat(published.ranked()).isEqualTo(3);
        assertThat(published.of()).isEmpty();
        assertThat(published.results().get(0).fields()).containsEntry("1", Percent.parse("90"));
        assertThat(Ranking.of(published).units().stream().map(RankedUnit::rank))
                .isEqualTo(ranking.units().stream().map(RankedUnit::rank).toList());
    }

    @Test
    void comparesWithNoResultsOfALaterYearOrAnotherLevel() {
        var ranking = Results.ranking(Results.lettered("90 80"));
        var later = Results.published(2020, "a:90 b:80", "");
        var districts = PublishedResults.builder()
                .from(later)
                .level(ScoringLevel.DISTRICT)
                .build();

        assertThat(Results.codes(ranking.comparedWith(later))).containsExactly("RESULTS_OF_LATER_YEAR /year");
        assertThat(Results.codes(ranking.comparedWith(districts))).containsExactly("RESULTS_OF_OTHER_LEVEL /level");
        assertThat(ranking.comparedWith(districts).allProblems().get(0).in(Language.VI))
                .isEqualTo(
                        "Kết quả để so sánh là của \"UBND cấp huyện (đến 30/6/2025)\", không phải của \"Sở, ban, ngành cấp"
                                + " tỉnh\" đang xếp hạng; không so sánh thứ hạng. Cần kết quả có \"level\": \"DEPARTMENT\".");
        for (var last : List.of(later, districts)) {
            var movement = ranking.comparedWith(last).unit("a").movement().orElseThrow();
            assertThat(movement.kind()).isEqualTo(MovementKind.NOT_COMPARABLE);
            assertThat(movement.lastRank()).isEmpty();
        }
    }

    @Test
    void warnsOfResultsOfTheSameYearAndComparesWithThem() {
        var ranking = Results.ranking(Results.lettered("90 80")).comparedWith(Results.published(2019, "a:80 b:90", ""));

        assertThat(Results.codes(ranking)).containsExactly("RESULTS_OF_SAME_YEAR /year");
        assertThat(Problem.anyError(ranking.allProblems())).isFalse();
        assertThat(ranking.unit("a").movement().orElseThrow().places()).hasValue(1);
    }

    @Test
    void refusesResultsThatNoYearCanHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Results.published(2018, "a:90 /0", ""))
                .withMessage("Number of units ranked must be from 1 up, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Results.published(10_000, "a:90", ""))
                .withMessage("Year of results must be from 1 to 9999, but was 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Results.published(2018, "a:90#0", ""))
                .withMessage("Rank of a must be from 1 up, but was 0");
    }
}
