package org.parplan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.scoring.framework.Band;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.NotApplicable;
import org.parplan.scoring.framework.NotApplicablePolicy;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.QuotaBase;
import org.parplan.scoring.framework.RatingBand;
import org.parplan.scoring.framework.RatingQuota;
import org.parplan.scoring.framework.RatingScheme;
import org.parplan.scoring.framework.Rounding;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;
import org.parplan.scoring.framework.ScoringRule;
import org.parplan.scoring.ranking.PublishedResult;
import org.parplan.scoring.ranking.PublishedResults;
import org.parplan.scoring.sheet.Adjustment;
import org.parplan.scoring.sheet.DeclaredScores;
import org.parplan.scoring.sheet.DeclaredUnit;
import org.parplan.scoring.sheet.Evidence;
import org.parplan.scoring.sheet.Figure;
import org.parplan.scoring.sheet.ScorePhase;

/** A small invented index set and four units with one of everything that a report on scores shows. */
public final class ScoreContext {

    private ScoreContext() {}

    /** The report on the four units, with a note and what was published the year before. */
    public static ScoreReport report() {
        return report("");
    }

    /** The same with a text after every free text. */
    public static ScoreReport report(String text) {
        return ScoreReport.of(framework(text), declared(text)).comparedWith(last());
    }

    /** Last year the first two stood the other way round, and the fourth had no index. */
    public static PublishedResults last() {
        return PublishedResults.builder()
                .year(2017)
                .level(ScoringLevel.DEPARTMENT)
                .addResults(last("so-mot", "85"), last("so-hai", "80.5"), last("so-ba", "84"))
                .addResults(PublishedResult.builder().unit("so-bon").build())
                .build();
    }

    private static PublishedResult last(String unit, String index) {
        return PublishedResult.builder().unit(unit).index(Percent.parse(index)).build();
    }

    /** The index set, with a text after every free text of it. */
    public static ScoringFramework framework(String text) {
        return ScoringFramework.builder()
                .name("small-2018")
                .title("Bộ tiêu chí nhỏ (minh họa)" + text)
                .note("Minh họa: bộ tiêu chí do Parplan đặt ra." + text)
                .issuer("Parplan (minh họa)" + text)
                .decision("01/2018/QĐ-MH" + text)
                .level(ScoringLevel.DEPARTMENT)
                .year(2018)
                .rounding(Rounding.builder().leaf(2).index(2).build())
                .bonusCap(Points.of(1))
                .penaltyCap(Points.of(2))
                .rating(RatingScheme.builder()
                        .addBands(
                                new RatingBand("Xuất sắc" + text, Percent.parse("90")),
                                new RatingBand("Tốt" + text, Percent.parse("80")),
                                new RatingBand("Yếu" + text, Percent.ZERO))
                        .addQuotas(RatingQuota.builder()
                                .band("Xuất sắc" + text)
                                .percent(Percent.parse("20"))
                                .base(QuotaBase.ALL)
                                .inferred(true)
                                .build())
                        .build())
                .addFields(
                        ScoredField.builder()
                                .code("1")
                                .title("Chỉ đạo, điều hành" + text)
                                .maxPoints(Points.of(10))
                                .addCriteria(plan(text), products(text))
                                .build(),
                        ScoredField.builder()
                                .code("2")
                                .title("Tác động" + text)
                                .maxPoints(Points.of(10))
                                .addCriteria(satisfied(text), inspected(text))
                                .build())
                .build();
    }

    private static Criterion plan(String text) {
        var bands = List.of(
                new Band(Percent.HUNDRED, Optional.empty(), Optional.of(Points.of(4)), Optional.empty()),
                new Band(
                        Percent.parse("80"), Optional.of(Percent.HUNDRED), Optional.empty(), Optional.of(Points.of(4))),
                new Band(Percent.ZERO, Optional.of(Percent.parse("80")), Optional.of(Points.ZERO), Optional.empty()));
        return Criterion.builder()
                .code("1.1")
                .title("Kế hoạch năm" + text)
                .maxPoints(Points.of(6))
                .addSubCriteria(
                        Criterion.builder()
                                .code("1.1.1")
                                .title("Ban hành đúng thời hạn" + text)
                                .maxPoints(Points.of(2))
                                .rule(new ScoringRule.OnTime(Optional.empty(), List.of()))
                                .evidence(true)
                                .basis("Kế hoạch minh họa, mục I" + text)
                                .build(),
                        Criterion.builder()
                                .code("1.1.2")
                                .title("Mức độ hoàn thành" + text)
                                .maxPoints(Points.of(4))
                                .rule(new ScoringRule.Bands(Optional.of("planDone"), bands))
                                .build())
                .build();
    }

    private static Criterion products(String text) {
        return Criterion.builder()
                .code("1.2")
                .title("Sáng kiến" + text)
                .maxPoints(Points.of(4))
                .rule(new ScoringRule.Count(Optional.empty(), Points.of(2)))
                .build();
    }

    private static Criterion satisfied(String text) {
        return Criterion.builder()
                .code("2.1")
                .title("Mức độ hài lòng" + text)
                .maxPoints(Points.of(6))
                .rule(new ScoringRule.Survey(Optional.empty()))
                .build();
    }

    private static Criterion inspected(String text) {
        return Criterion.builder()
                .code("2.2")
                .title("Kết luận kiểm tra" + text)
                .maxPoints(Points.of(4))
                .rule(new ScoringRule.Deduction(Optional.empty(), Points.of(1), Optional.empty()))
                .notApplicable(Map.of(NotApplicable.NOT_ARISEN, NotApplicablePolicy.REMOVED))
                .build();
    }

    /** What the four units declare, with a text after every free text. */
    public static DeclaredScores declared(String text) {
        return DeclaredScores.builder()
                .framework("small-2018")
                .note("Minh họa: số liệu do Parplan đặt ra." + text)
                .addUnits(
                        unit("so-mot", 10, 1)
                                .title("Sở Một" + text)
                                .phase(ScorePhase.REAPPRAISED)
                                .evidence(Map.of(
                                        "1.1.1",
                                        List.of(
                                                new Evidence(
                                                        Optional.of("12/KH-SM" + text),
                                                        Optional.of(LocalDate.of(2018, 1, 9)),
                                                        Optional.of("mục II, trang 3" + text),
                                                        Optional.empty()),
                                                new Evidence(
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.of("Bản gốc thất lạc" + text)))))
                                .appraised(Map.of("1.2", Map.of("count", new Figure.Count(0))))
                                .explanations(Map.of("1.2", "Đã bổ sung quyết định" + text))
                                .reappraised(Map.of("1.2", Map.of("count", new Figure.Count(1))))
                                .addBonus(new Adjustment("Mô hình mới" + text, Points.of(3)))
                                .build(),
                        unit("so-hai", 9, 2)
                                .title("Sở Hai" + text)
                                .granted(Map.of("2.2", NotApplicable.NOT_ARISEN))
                                .addPenalty(new Adjustment("Chậm" + text, Points.parse("0.5")))
                                .build(),
                        unit("so-ba", 10, 1)
                                .title("Sở Ba" + text)
                                .appraised(Map.of("1.2", Map.of("points", new Figure.Text("3"))))
                                .addVetoes("Có vi phạm" + text)
                                .build(),
                        DeclaredUnit.builder()
                                .unit("so-bon")
                                .survey(Map.of("2.1", Map.of("share", new Figure.Ratio(3, 2))))
                                .build())
                .build();
    }

    private static DeclaredUnit.Builder unit(String code, int done, int products) {
        return DeclaredUnit.builder()
                .unit(code)
                .values(Map.of(
                        "1.1.1",
                        Map.of("daysLate", new Figure.YesNo(true)),
                        "1.1.2",
                        Map.of("planDone", new Figure.Ratio(done, 10)),
                        "1.2",
                        Map.of("count", new Figure.Count(products)),
                        "2.2",
                        Map.of("violations", new Figure.Count(1))))
                .survey(Map.of("2.1", Map.of("share", new Figure.Ratio(80, 90))));
    }
}
