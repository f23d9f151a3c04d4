package org.parplan.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.QuotaBase;
import org.parplan.scoring.framework.QuotaTies;
import org.parplan.scoring.framework.RatingBand;
import org.parplan.scoring.framework.RatingQuota;
import org.parplan.scoring.framework.RatingScheme;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;
import org.parplan.scoring.sheet.ScoreSheet;

class RankingTest {

    static Stream<List<String>> ratings() {
        return Results.rows("ratings.csv");
    }

    @ParameterizedTest
    @MethodSource("ratings")
    void ratesAsWorkedOutByHand(List<String> row) {
        var ranking = Results.ranking(Results.lettered(row.get(2)), scheme(row.get(0), row.get(1)));

        assertThat(ranking.quotas().stream().map(outcome -> Integer.toString(outcome.allowed())))
                .isEqualTo(Results.words(row.get(3)));
        assertThat(inOrder(ranking).map(unit -> unit.band().orElseThrow())).isEqualTo(Results.words(row.get(4)));
    }

    /** Bands A from 90, B from 70, C from 50 and D, with quotas such as {@code A 20 ALL DOWN}, by comma. */
    private static RatingScheme scheme(String vetoTo, String quotas) {
        var scheme = bands().vetoTo(Optional.of(vetoTo).filter(band -> !band.isEmpty()));
        for (var quota : quotas.isEmpty() ? new String[0] : quotas.split(",", -1)) {
            var words = Results.words(quota);
            scheme.addQuotas(RatingQuota.builder()
                    .band(words.get(0))
                    .percent(Percent.parse(words.get(1)))
                    .base(QuotaBase.valueOf(words.get(2)))
                    .rounding(RoundingMode.valueOf(words.get(3)))
                    .ties(words.size() > 4 ? QuotaTies.valueOf(words.get(4)) : QuotaTies.ALL_FALL)
                    .build());
        }
        return scheme.build();
    }

    private static RatingScheme.Builder bands() {
        return RatingScheme.builder()
                .addBands(new RatingBand("A", Percent.parse("90")))
                .addBands(new RatingBand("B", Percent.parse("70")))
                .addBands(new RatingBand("C", Percent.parse("50")))
                .addBands(new RatingBand("D", Percent.ZERO));
    }

    private static Stream<RankedUnit> inOrder(Ranking ranking) {
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

    static Stream<List<String>> problems() {
        return Results.rows("published-problems.csv");
    }

    @ParameterizedTest
    @MethodSource("problems")
    void tellsWhatDoesNotFitInPublishedResults(List<String> row) {
        var published = Results.published(2018, row.get(0), row.get(1));

        assertThat(published.validate().stream().map(RankingTest::told).collect(Collectors.joining(",")))
                .isEqualTo(row.get(2));
        assertThat(Ranking.of(published).problems()).isEqualTo(published.validate());
    }

    private static String told(Problem problem) {
        return problem.code() + " " + problem.path();
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
        assertThat(ranking.ratedBy(scheme("", "")).unit("c").rating()).isEmpty();
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
        assertThat(ranking.ratedBy(scheme("", "A 0 ALL DOWN")).ratedBy(scheme("", "")))
                .isEqualTo(ranking.ratedBy(scheme("", "")));
        assertThat(ranking.comparedWith(first).ratedBy(scheme("", "")))
                .isEqualTo(ranking.ratedBy(scheme("", "")).comparedWith(first));
    }

    @Test
    void tellsWhoWasMovedByAQuotaAndWhy() {
        var quota = RatingQuota.builder()
                .band("A")
                .percent(Percent.parse("20"))
                .inferred(true)
                .build();
        var scheme = bands().basis("Quy chế").addQuotas(quota).build();
        var ranking = Results.ranking(Results.lettered("95 95 96 75! 80 79 78 77 76 75"), scheme);
        var outcome = ranking.quotas().get(0);

        assertThat(outcome.counted()).isEqualTo(6);
        assertThat(outcome.found()).isEqualTo(3);
        assertThat(outcome.allowed()).isEqualTo(1);
        assertThat(outcome.moved()).containsExactly("b", "a");
        assertThat(ranking.unit("c").band()).contains("A");
        assertThat(ranking.unit("a").rating().orElseThrow().explanation().in(Language.VI))
                .isEqualTo("""
                Xếp loại: B. (Quy chế)
                - Chỉ số 95,00% từ 90% trở lên: A.
                - Vượt tỷ lệ khống chế nên chuyển từ "A" xuống "B": chỉ số 95,00% thấp hơn các đơn vị được giữ.
                  - Tối đa 20% được xếp loại "A". Số đơn vị xếp mức liền dưới: 6, nên tối đa 1 đơn vị; có 3 đơn vị đủ điều kiện.
                    - Cơ sở tính tỷ lệ, cách làm tròn và cách xử lý khi bằng chỉ số ở ngưỡng là suy đoán; chưa có nguồn chính thức.""");
        assertThat(ranking.unit("d").rating().orElseThrow().explanation().in(Language.EN))
                .isEqualTo("""
                Rated: D. (Quy chế)
                - Index 75.00%, from 70% to under 90%: B.
                - Not rated "B" but "D", because: kỷ luật.""");
        assertThat(ranking.unit("d").rating().orElseThrow().changes().stream().map(BandChange::kind))
                .containsExactly(BandChangeKind.VETO);
    }

    @Test
    void saysThatUnitsTiedAtTheLimitMoveTogetherAndThatAFactHadNoEffect() {
        var ranking = Results.ranking(Results.lettered("95 94 94 80 40!"), scheme("", "A 40 ALL DOWN"));

        assertThat(ranking.quotas().get(0).moved()).containsExactly("c", "b");
        assertThat(ranking.unit("b").explanation().in(Language.EN))
                .contains("the units tied at 94.00% at the limit move together");
        assertThat(ranking.unit("e").explanation().in(Language.EN))
                .contains("Rated: D.")
                .contains("Without effect on the rating: kỷ luật.");
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
        assertThat(codes(ranking)).containsExactly("UNITS_UNLISTED /results");
        var now = Ranking.of(Results.published(2019, "a#10 b#2 /13", ""))
                .comparedWith(Results.published(2018, "a#1 b#2", ""));
        assertThat(codes(now)).containsExactly("UNITS_UNLISTED ");
        assertThat(now.allProblems().get(0).arguments()).containsEntry("year", "2019");
    }

    private static List<String> codes(Ranking ranking) {
        return ranking.allProblems().stream().map(RankingTest::told).toList();
    }

    @Test
    void appliesNoQuotaToSomeOfTheUnits() {
        var ranking = Ranking.of(Results.published(2019, "a:95#1 b:93#2 /13", ""))
                .ratedBy(scheme("", "A 20 ALL DOWN,B 20 ALL DOWN"));

        assertThat(ranking.unit("b").band()).contains("A");
        assertThat(ranking.quotas()).isEmpty();
        assertThat(codes(ranking))
                .containsExactly("QUOTA_NOT_APPLIED /rating/quotas/0", "QUOTA_NOT_APPLIED /rating/quotas/1");
    }

    @Test
    void tellsWhoWasTiedAtTheLimitOfAQuotaAndWhatBecameOfThem() {
        var units = Results.lettered("95 95 91 80 79 78 77 76");
        var falling = Results.ranking(units, scheme("", "A 20 NEXT_BAND DOWN"));
        var staying = Results.ranking(units, scheme("", "A 20 NEXT_BAND DOWN ALL_STAY"));

        assertThat(codes(falling)).containsExactly("QUOTA_TIE /rating/quotas/0");
        assertThat(falling.allProblems().get(0).in(Language.VI))
                .isEqualTo(
                        "Mức \"A\" được tối đa 1 đơn vị, nhưng ở ngưỡng có 2 đơn vị cùng chỉ số 95,00% (a, b): các đơn"
                                + " vị bằng chỉ số ở ngưỡng cùng xuống mức liền dưới; còn lại 0 đơn vị ở mức này.");
        assertThat(falling.unit("c").rating().orElseThrow().explanation().in(Language.VI))
                .contains("không đơn vị nào được giữ ở mức này.", "nên chỉ còn 0 đơn vị được giữ.");
        assertThat(falling.quotas().get(0).tied()).containsExactly("a", "b");
        assertThat(staying.allProblems().get(0).in(Language.EN))
                .isEqualTo(
                        "At most 1 unit may be rated \"A\", but 2 units are tied at 95.00% at the limit (a, b): all units"
                                + " tied at the limit stay; 2 units stay in the band.");
        assertThat(staying.unit("c").rating().orElseThrow().explanation().in(Language.EN))
                .contains("the index of 91.00% is lower than of those who stay.", "2 units stay, more than the quota.");
        assertThat(codes(Results.ranking(units, scheme("", "A 0 ALL DOWN")))).isEmpty();
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
    void comparesWithNoResultsOfALaterYearOrAnotherLevel() {
        var ranking = Results.ranking(Results.lettered("90 80"));
        var later = Results.published(2020, "a:90 b:80", "");
        var districts = PublishedResults.builder()
                .from(later)
                .level(ScoringLevel.DISTRICT)
                .build();

        assertThat(codes(ranking.comparedWith(later))).containsExactly("RESULTS_OF_LATER_YEAR /year");
        assertThat(codes(ranking.comparedWith(districts))).containsExactly("RESULTS_OF_OTHER_LEVEL /level");
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

        assertThat(codes(ranking)).containsExactly("RESULTS_OF_SAME_YEAR /year");
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
