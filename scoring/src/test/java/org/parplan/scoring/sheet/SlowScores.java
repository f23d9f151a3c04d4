package org.parplan.scoring.sheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.scoring.framework.Band;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.NotApplicable;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringRule;

/** The obvious way to score, in exact decimals: one unit, one leaf after the other. */
final class SlowScores {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ScoringFramework framework;
    private final DeclaredScores declared;

    SlowScores(Sets.Case given) {
        this.framework = given.framework();
        this.declared = given.declared();
    }

    /** Points, maximum and index of a unit, without trailing zeros. */
    String told(DeclaredUnit unit) {
        var points = BigDecimal.ZERO;
        var max = BigDecimal.ZERO;
        for (var leaf : framework.leaves()) {
            var own = decimal(leaf.maxPoints());
            var policy = policy(leaf, unit);
            if (policy.isPresent()) {
                switch (leaf.policy(policy.get())) {
                    case FULL_POINTS -> {
                        points = points.add(own);
                        max = max.add(own);
                    }
                    case ZERO -> max = max.add(own);
                    case REMOVED -> {}
                }
            } else {
                points = points.add(points(leaf, unit));
                max = max.add(own);
            }
        }
        points = points.add(sum(unit.bonus()).min(decimal(framework.bonusCap().orElseThrow())))
                .subtract(sum(unit.penalty()).min(decimal(framework.penaltyCap().orElseThrow())))
                .max(BigDecimal.ZERO)
                .min(max);
        var index = max.signum() == 0
                ? "-"
                : plain(points.multiply(HUNDRED)
                        .divide(
                                max,
                                framework.rounding().index(),
                                framework.rounding().mode()));
        return plain(points) + "/" + plain(max) + " " + index;
    }

    private static BigDecimal sum(Iterable<Adjustment> adjustments) {
        var sum = BigDecimal.ZERO;
        for (var adjustment : adjustments) {
            sum = sum.add(decimal(adjustment.points()));
        }
        return sum;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(Points points) {
        return new BigDecimal(points.toString());
    }

    private Optional<NotApplicable> policy(Criterion leaf, DeclaredUnit unit) {
        if (leaf.exceptUnits().contains(unit.unit())) {
            return Optional.of(NotApplicable.OUT_OF_SCOPE);
        }
        if (leaf.rule().orElseThrow() instanceof ScoringRule.Survey && !declared.surveyHeld()) {
            return Optional.of(NotApplicable.NO_SURVEY);
        }
        return Optional.ofNullable(unit.granted().get(leaf.code()));
    }

    private BigDecimal points(Criterion leaf, DeclaredUnit unit) {
        var rule = leaf.rule().orElseThrow();
        var appraised = unit.appraised().getOrDefault(leaf.code(), Map.of());
        var survey = unit.survey().getOrDefault(leaf.code(), Map.of());
        var own = unit.values().getOrDefault(leaf.code(), Map.of());
        var figures = !survey.isEmpty() ? survey : !appraised.isEmpty() ? appraised : own;
        var given = figures == own ? null : figures.get("points");
        var exact = given == null
                ? exact(leaf, rule, figures.get(rule.figure()))
                : new BigDecimal(((Figure.Text) given).value());
        return exact.setScale(framework.rounding().leaf(), framework.rounding().mode());
    }

    private BigDecimal exact(Criterion leaf, ScoringRule rule, @Nullable Figure figure) {
        if (figure == null) {
            return BigDecimal.ZERO;
        }
        var max = decimal(leaf.maxPoints());
        if (rule instanceof ScoringRule.Bands bands) {
            return banded(bands, (Figure.Ratio) figure);
        }
        if (rule instanceof ScoringRule.Choice choice) {
            return decimal(choice.options().stream()
                    .filter(option -> option.code().equals(((Figure.Text) figure).value()))
                    .findFirst()
                    .orElseThrow()
                    .points());
        }
        if (rule instanceof ScoringRule.Count count) {
            return decimal(count.each()).multiply(number(figure)).min(max);
        }
        if (rule instanceof ScoringRule.Deduction deduction) {
            return max.subtract(decimal(deduction.each()).multiply(number(figure)))
                    .max(decimal(deduction.floor().orElse(Points.ZERO)));
        }
        if (rule instanceof ScoringRule.OnTime onTime) {
            return late(onTime, figure, max);
        }
        if (rule instanceof ScoringRule.YesNo) {
            return ((Figure.YesNo) figure).value() ? max : BigDecimal.ZERO;
        }
        return figure instanceof Figure.Text text ? new BigDecimal(text.value()) : share((Figure.Ratio) figure, max);
    }

    private static BigDecimal number(Figure figure) {
        return BigDecimal.valueOf(((Figure.Count) figure).value());
    }

    private BigDecimal share(Figure.Ratio ratio, BigDecimal of) {
        return BigDecimal.valueOf(ratio.part())
                .multiply(of)
                .divide(
                        BigDecimal.valueOf(ratio.whole()),
                        framework.rounding().leaf(),
                        framework.rounding().mode());
    }

    private BigDecimal banded(ScoringRule.Bands rule, Figure.Ratio ratio) {
        Band best = null;
        for (var band : rule.bands()) {
            var edge = new BigDecimal(band.from().toString()).multiply(BigDecimal.valueOf(ratio.whole()));
            var isIn = BigDecimal.valueOf(ratio.part()).multiply(HUNDRED).compareTo(edge) >= 0;
            if (isIn && (best == null || band.from().compareTo(best.from()) > 0)) {
                best = band;
            }
        }
        if (best == null) {
            throw new IllegalStateException("No band holds " + ratio);
        }
        return best.points().isPresent()
                ? decimal(best.points().get())
                : share(ratio, decimal(best.linear().orElseThrow()));
    }

    private static BigDecimal late(ScoringRule.OnTime rule, Figure figure, BigDecimal max) {
        if (figure instanceof Figure.YesNo inTime) {
            return inTime.value() ? max : BigDecimal.ZERO;
        }
        var days = ((Figure.Count) figure).value();
        if (days == 0) {
            return max;
        }
        return rule.late().stream()
                .filter(step -> days <= step.upTo())
                .findFirst()
                .map(step -> decimal(step.points()))
                .orElse(BigDecimal.ZERO);
    }
}
