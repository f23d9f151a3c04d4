package org.parplan.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.text.Language;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;
import org.parplan.scoring.sheet.ScoreSheet;

class RankingTest {

    static Stream<RankedUnit> inOrder(Ranking ranking) {
        return ranking.units().stream().sorted((a, b) -> a.unit().compareTo(b.unit())).toList().stream();
    }

    static Stream<List<String>> movements() {
        return Results.rows("movements.csv");
    }

    @ParameterizedTest
    @MethodSource("movements")
    void movesAsWorkedOutByHand(List<String> row) {
        var ranking = Results.ranking(Results.sheets(row.get(2)))
                .comparedWith(Results.published(2018, row.get(0), row.get(1)));

        assertThat(ranking.units().stream().map(RankingTest::told).collect(Collectors.joining(", ")))
                .isEqualTo(row.get(3));
    }

    private static String told(RankedUnit unit) {
        return unit.unit() + " " + unit.movement().map(RankingTest::told).orElse("none");
    }

    private static String told(Movement movement) {
        return movement.kind()
                + (movement.places().isPresent() ? " " + movement.places().getAsInt() : "")
                + (movement.lastRank().isPresent()
                        ? " " + movement.lastRank().getAsInt() + "/"
                                + movement.lastOf().orElseThrow()
                        : "");
    }

    static Stream<List<String>> quartiles() {
        return Results.rows("quartiles.csv");
    }

    @ParameterizedTest
    @MethodSource("quartiles")
    void keepsTiesInOneQuarter(List<String> row) {
        assertThat(inOrder(Results.ranking(Results.lettered(row.get(0))))
                        .map(unit -> Integer.toString(unit.quartile().orElseThrow())))
                .isEqualTo(Results.words(row.get(1)));
    }

    static Stream<List<String>> statistics() {
        return Results.rows("statistics.csv");
    }

    @ParameterizedTest
    @MethodSource("statistics")
    void findsBestMedianLowestAndGapsOfTheWholeAndOfEachField(List<String> row) {
        var ranking = Results.ranking(Results.lettered(row.get(0)));
        var spread = ranking.statistics().orElseThrow();

        assertThat(List.of(
                        spread.best().toString(),
                        String.join(" ", spread.bestUnits()),
                        spread.median().toString(),
                        spread.lowest().toString(),
                        String.join(" ", spread.lowestUnits()),
                        gaps(inOrder(ranking).map(RankedUnit::gap))))
                .isEqualTo(row.subList(1, 7));
        assertThat(ranking.fields()).containsExactly(new FieldStatistics("1", Optional.of("Thể chế"), spread));
        assertThat(gaps(inOrder(ranking).map(unit -> unit.field("1").gap()))).isEqualTo(row.get(6));
        assertThat(inOrder(ranking).map(unit -> unit.field("1").rank()))
                .isEqualTo(inOrder(ranking).map(RankedUnit::rank).toList());
    }

    private static String gaps(Stream<Optional<Percent>> gaps) {
        return gaps.map(gap -> gap.map(Percent::toString).orElse("-")).collect(Collectors.joining(" "));
    }

    @Test
    void sharesRanksAndListsUnitsWithoutAnIndexUnranked() {
        var ranking = Results.ranking(Results.lettered("80 90 - 80 70"));

        assertThat(ranking.units().stream().map(RankedUnit::unit)).containsExactly("b", "a", "d", "e", "c");
        assertThat(ranking.units().stream().map(unit -> unit.rank().orElse(0))).containsExactly(1, 2, 2, 4, 0);
        assertThat(ranking.units()).allMatch(unit -> unit.of() == 4);
        assertThat(ranking.units().stream().map(RankedUnit::tied)).containsExactly(false, true, true, false, false);
        assertThat(ranking.unit("c").unranked()).contains(Unranked.NO_INDEX);
        assertThat(ranking.unit("c").placing().in(Language.VI))
                .isEqualTo("Không xếp hạng vì không có chỉ số: không tiêu chí nào áp dụng.");
        assertThat(ranking.ratedBy(RatingTest.scheme("", "")).unit("c").rating())
                .isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ranking.unit("z"))
                .withMessage("Ranking has no unit z");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ranking.unit("a").field("9"))
                .withMessage("Ranking has no field 9");
    }

    @Test
    void tellsThePlaceAsOfficialsWriteIt() {
        var last = Results.published(2018, "a:70 b:80 c:90 d:60", "");
        var ranking = Results.ranking(Results.sheets("a:90 b:80 c:80 d:60.5")).comparedWith(last);

        assertThat(ranking.units().stream().map(unit -> unit.placing().in(Language.VI)))
                .containsExactly(
                        "Xếp thứ 1/4, tăng 2 bậc.",
                        "Xếp thứ 2/4 (đồng hạng), giữ nguyên thứ bậc.",
                        "Xếp thứ 2/4 (đồng hạng), giảm 1 bậc.",
                        "Xếp thứ 4/4, giữ nguyên thứ bậc.");
        assertThat(ranking.unit("c").placing().in(Language.EN)).isEqualTo("Rank 2/4 (tied), down 1 place.");
        assertThat(ranking.unit("d").explanation().in(Language.VI)).isEqualTo("""
                d: chỉ số 60,50%.
                - Xếp thứ 4/4, giữ nguyên thứ bậc.
                  - Năm 2018 xếp thứ 4/4.
                - Thuộc nhóm 4/4 khi chia các đơn vị theo thứ hạng thành bốn nhóm.
                - Thấp hơn đơn vị cao nhất 29,50 điểm phần trăm.""");
    }

    @Test
    void saysOfEveryKindOfMovementAlsoWhenTied() {
        var now = Results.sheets("a:90 b:90 c:80");
        var told = new ArrayList<String>();
        for (var last : List.of("a:80 b:80 c:90", "a:90 b:90 c:80", "a:90 b:- c:80", "a:90 b:80", "a:- b:- c:90")) {
            told.add(Results.ranking(now)
                    .comparedWith(Results.published(2018, last, ""))
                    .unit("b")
                    .placing()
                    .in(Language.VI));
        }

        assertThat(told)
                .containsExactly(
                        "Xếp thứ 1/3 (đồng hạng), tăng 1 bậc.",
                        "Xếp thứ 1/3 (đồng hạng), giữ nguyên thứ bậc.",
                        "Xếp thứ 1/3 (đồng hạng), không rõ chỉ số năm 2018.",
                        "Xếp thứ 1/3 (đồng hạng), không so sánh được với năm 2018.",
                        "Xếp thứ 1/3 (đồng hạng), không rõ chỉ số năm 2018.");
        var merged = Results.published(2018, "a:80 c:90 d:70", "d>b");
        assertThat(Results.ranking(now).comparedWith(merged).unit("b").placing().in(Language.VI))
                .isEqualTo("Xếp thứ 1/3 (đồng hạng), lần đầu xếp hạng.");
    }

    @Test
    void tellsWhoIsNewAndWhoIsGoneWhereRanksCannotBeCompared() {
        var ranking = Results.ranking(Results.sheets("a:90 b:80 c:70"))
                .comparedWith(Results.published(2018, "a:90 d:80 e:70", "e>f"));
        var comparison = ranking.comparison().orElseThrow();

        assertThat(comparison.comparable()).isFalse();
        assertThat(comparison.added()).containsExactly("b", "c");
        assertThat(comparison.gone()).containsExactly("d", "f");
        assertThat(comparison.problems().stream().map(problem -> problem.in(Language.EN)))
                .containsExactly(
                        "The unit f stands among the mergers, but not in the results of 2019.",
                        "The units are others than those of 2018 by more than mergers (new: 2 (b, c); gone: 2 (d, f));"
                                + " ranks are not compared.");
        assertThat(ranking.unit("a").movement().orElseThrow().kind()).isEqualTo(MovementKind.NOT_COMPARABLE);
    }

    @Test
    void comparingAgainReplacesTheMovements() {
        var ranking = Results.ranking(Results.sheets("a:90 b:80"));
        var first = Results.published(2017, "a:70 b:80", "");
        var second = Results.published(2018, "a:90 b:80", "");

        assertThat(ranking.comparedWith(first).comparedWith(second)).isEqualTo(ranking.comparedWith(second));
        assertThat(ranking.ratedBy(RatingTest.scheme("", "A 0 ALL DOWN")).ratedBy(RatingTest.scheme("", "")))
                .isEqualTo(ranking.ratedBy(RatingTest.scheme("", "")));
        assertThat(ranking.comparedWith(first).ratedBy(RatingTest.scheme("", "")))
                .isEqualTo(ranking.ratedBy(RatingTest.scheme("", "")).comparedWith(first));
    }

    @Test
    void placesWithinRegions() {
        var sheets = Stream.of("a:90:X", "b:80:Y", "c:70:X", "d:70:X", "e:60:", "f:-:Y")
                .map(text -> text.split(":", -1))
                .<ScoreSheet>map(parts -> ScoreSheet.builder()
                        .from(Results.sheets(parts[0] + ":" + parts[1]).get(0))
                        .region(Optional.of(parts[2]).filter(region -> !region.isEmpty()))
                        .build())
                .toList();
        var ranking = Results.ranking(sheets);

        assertThat(ranking.unit("a").inRegion()).contains(new RegionRank(1, 3, false));
        assertThat(ranking.unit("b").inRegion()).contains(new RegionRank(1, 1, false));
        assertThat(ranking.unit("d").inRegion()).contains(new RegionRank(2, 3, true));
        assertThat(ranking.unit("e").inRegion()).isEmpty();
        assertThat(ranking.unit("f").inRegion()).isEmpty();
        assertThat(ranking.unit("d").explanation().in(Language.VI))
                .contains("Trong nhóm \"X\": xếp thứ 2/3 (đồng hạng).");
        assertThat(ranking.unit("a").explanation().in(Language.VI)).contains("Trong nhóm \"X\": xếp thứ 1/3.");
    }

    @Test
    void refusesUnitsThatCannotBeRankedTogether() {
        var sheets = Results.lettered("90");
        var other = ScoreSheet.builder().from(sheets.get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Results.ranking(
                        List.of(other.level(ScoringLevel.DISTRICT).build())))
                .withMessage("Units ranked together must be of one level, DEPARTMENT, but a was of DISTRICT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(
                        ScoringFramework.builder()
                                .from(Results.SET)
                                .name("other")
                                .build(),
                        sheets))
                .withMessage("Units ranked together must be scored by other, but a was by set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Results.ranking(List.of(sheets.get(0), sheets.get(0))))
                .withMessage("Units ranked together must be different, but two were a");
    }

    @Test
    void refusesAMovementThatContradictsItself() {
        var none = OptionalInt.empty();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Movement(MovementKind.UP, OptionalInt.of(-1), 2018, none, none))
                .withMessage("Movement UP must have places to match, but had OptionalInt[-1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Movement(MovementKind.NEW, OptionalInt.of(0), 2018, none, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new Movement(MovementKind.SAME, none, 2018, none, none));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RankedUnit.builder().unit("a").of(1).tied(false).build())
                .withMessage("Unit must have either a rank or a reason for none: a");
    }
}
