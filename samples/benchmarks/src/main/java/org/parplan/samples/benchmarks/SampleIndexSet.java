package org.parplan.samples.benchmarks;

import java.util.List;
import java.util.Optional;
import org.parplan.scoring.framework.Band;
import org.parplan.scoring.framework.ChoiceOption;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.LateStep;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.Rounding;
import org.parplan.scoring.framework.RuleKind;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;
import org.parplan.scoring.framework.ScoringRule;

/**
 * A made-up index set of 5 fields, 25 criteria and 100 sub-criteria: 50 of a share of the maximum, 30 of bands, 10 of
 * yes or no, and two each of the other kinds. All its numbers are hundredths of points.
 */
final class SampleIndexSet {

    static final int FIELDS = 5;
    static final int CRITERIA = 25;
    static final int LEAVES = 100;
    static final int PER_CRITERION = LEAVES / CRITERIA;
    static final int PER_FIELD = CRITERIA / FIELDS;
    static final int HALF = 50;
    static final int QUARTER = 25;
    static final int DAYS = 5;

    private static final RuleKind[] OTHERS = {
        RuleKind.COUNT, RuleKind.DEDUCTION, RuleKind.ON_TIME, RuleKind.CHOICE, RuleKind.JUDGEMENT
    };

    private SampleIndexSet() {}

    static RuleKind kind(int leaf) {
        var place = leaf % 10;
        if (place < 5) {
            return RuleKind.LINEAR;
        }
        if (place < 8) {
            return RuleKind.BANDS;
        }
        return place == 8 ? RuleKind.YES_NO : OTHERS[leaf / 10 % OTHERS.length];
    }

    /** The maximum, in hundredths. */
    static int max(int leaf) {
        return 100 + HALF * (leaf % 3);
    }

    /** The edges of bands from the highest down, in percent. */
    static int[] edges(int leaf) {
        return switch (leaf % 3) {
            case 0 -> new int[] {100, 80, 0};
            case 1 -> new int[] {90, 70, 0};
            default -> new int[] {50, 0};
        };
    }

    /** What the bands give, in hundredths, in the order of the edges; what is linear, below zero. */
    static int[] gives(int leaf) {
        return switch (leaf % 3) {
            case 0 -> new int[] {max(leaf), -max(leaf), 0};
            case 1 -> new int[] {max(leaf), HALF, QUARTER};
            default -> new int[] {-max(leaf), 0};
        };
    }

    static String code(int leaf) {
        return code(leaf / PER_CRITERION, "." + (leaf % PER_CRITERION + 1));
    }

    private static String code(int criterion, String end) {
        return criterion / PER_FIELD + 1 + "." + (criterion % PER_FIELD + 1) + end;
    }

    static ScoringFramework framework() {
        var framework = ScoringFramework.builder()
                .name("sample")
                .level(ScoringLevel.COMMUNE)
                .year(2018)
                .rounding(Rounding.builder().leaf(2).index(2).build());
        for (var i = 0; i < FIELDS; i++) {
            framework.addFields(field(i));
        }
        return framework.build();
    }

    private static ScoredField field(int number) {
        var field = ScoredField.builder().code(Integer.toString(number + 1)).title("Sample");
        var max = 0;
        for (var i = number * PER_FIELD; i < (number + 1) * PER_FIELD; i++) {
            var criterion =
                    Criterion.builder().code(code(i, "")).title("Sample").maxPoints(points(maxOfCriterion(i)));
            max += maxOfCriterion(i);
            for (var leaf = i * PER_CRITERION; leaf < (i + 1) * PER_CRITERION; leaf++) {
                criterion.addSubCriteria(Criterion.builder()
                        .code(code(leaf))
                        .title("Sample")
                        .maxPoints(points(max(leaf)))
                        .rule(rule(leaf))
                        .build());
            }
            field.addCriteria(criterion.build());
        }
        return field.maxPoints(points(max)).build();
    }

    private static int maxOfCriterion(int criterion) {
        var max = 0;
        for (var leaf = criterion * PER_CRITERION; leaf < (criterion + 1) * PER_CRITERION; leaf++) {
            max += max(leaf);
        }
        return max;
    }

    private static ScoringRule rule(int leaf) {
        var half = points(HALF);
        Optional<String> usual = Optional.empty();
        return switch (kind(leaf)) {
            case YES_NO -> new ScoringRule.YesNo(usual);
            case CHOICE ->
                new ScoringRule.Choice(
                        usual,
                        List.of(
                                new ChoiceOption("0", Optional.empty(), points(max(leaf))),
                                new ChoiceOption("1", Optional.empty(), half),
                                new ChoiceOption("2", Optional.empty(), Points.ZERO)));
            case BANDS -> new ScoringRule.Bands(usual, bands(leaf));
            case COUNT -> new ScoringRule.Count(usual, points(QUARTER));
            case DEDUCTION -> new ScoringRule.Deduction(usual, half, Optional.empty());
            case ON_TIME -> new ScoringRule.OnTime(usual, List.of(new LateStep(DAYS, half)));
            case JUDGEMENT -> new ScoringRule.Judgement(usual);
            case LINEAR, SURVEY -> new ScoringRule.Linear(usual);
        };
    }

    private static List<Band> bands(int leaf) {
        var edges = edges(leaf);
        var gives = gives(leaf);
        var bands = new Band[edges.length];
        for (var i = 0; i < edges.length; i++) {
            bands[i] = new Band(
                    percent(edges[i]),
                    i == 0 ? Optional.empty() : Optional.of(percent(edges[i - 1])),
                    gives[i] < 0 ? Optional.empty() : Optional.of(points(gives[i])),
                    gives[i] < 0 ? Optional.of(points(-gives[i])) : Optional.empty());
        }
        return List.of(bands);
    }

    private static Percent percent(int percent) {
        return Percent.ofMillionths(percent * 1_000_000L);
    }

    static Points points(int hundredths) {
        return Points.ofMillionths(hundredths * 10_000L);
    }
}
