package org.parplan.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.text.Language;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.QuotaBase;
import org.parplan.scoring.framework.QuotaTies;
import org.parplan.scoring.framework.RatingBand;
import org.parplan.scoring.framework.RatingQuota;
import org.parplan.scoring.framework.RatingScheme;

class RatingTest {

    static Stream<List<String>> ratings() {
        return Results.rows("ratings.csv");
    }

    @ParameterizedTest
    @MethodSource("ratings")
    void ratesAsWorkedOutByHand(List<String> row) {
        var ranking = Results.ranking(Results.lettered(row.get(2)), scheme(row.get(0), row.get(1)));

        assertThat(ranking.quotas().stream().map(outcome -> Integer.toString(outcome.allowed())))
                .isEqualTo(Results.words(row.get(3)));
        assertThat(RankingTest.inOrder(ranking).map(unit -> unit.band().orElseThrow()))
                .isEqualTo(Results.words(row.get(4)));
    }

    /** Bands A from 90, B from 70, C from 50 and D, with quotas such as {@code A 20 ALL DOWN}, by comma. */
    static RatingScheme scheme(String vetoTo, String quotas) {
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
    void appliesNoQuotaToSomeOfTheUnits() {
        var ranking = Ranking.of(Results.published(2019, "a:95#1 b:93#2 /13", ""))
                .ratedBy(scheme("", "A 20 ALL DOWN,B 20 ALL DOWN"));

        assertThat(ranking.unit("b").band()).contains("A");
        assertThat(ranking.quotas()).isEmpty();
        assertThat(Results.codes(ranking))
                .containsExactly("QUOTA_NOT_APPLIED /rating/quotas/0", "QUOTA_NOT_APPLIED /rating/quotas/1");
    }

    @Test
    void tellsWhoWasTiedAtTheLimitOfAQuotaAndWhatBecameOfThem() {
        var units = Results.lettered("95 95 91 80 79 78 77 76");
        var falling = Results.ranking(units, scheme("", "A 20 NEXT_BAND DOWN"));
        var staying = Results.ranking(units, scheme("", "A 20 NEXT_BAND DOWN ALL_STAY"));

        assertThat(Results.codes(falling)).containsExactly("QUOTA_TIE /rating/quotas/0");
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
        assertThat(Results.codes(Results.ranking(units, scheme("", "A 0 ALL DOWN"))))
                .isEmpty();
    }
}
