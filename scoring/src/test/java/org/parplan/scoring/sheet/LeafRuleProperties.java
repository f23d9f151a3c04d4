package org.parplan.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.parplan.scoring.Law;
import org.parplan.scoring.framework.Band;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringRule;

class LeafRuleProperties {

    private static final ScoringRule LINEAR = new ScoringRule.Linear(Optional.empty());
    private static final ScoringRule BANDS = new ScoringRule.Bands(
            Optional.empty(),
            List.of(
                    new Band(
                            Percent.parse("33.3"),
                            Optional.of(Percent.parse("80")),
                            Optional.empty(),
                            Optional.of(Points.parse("2.125"))),
                    new Band(Percent.parse("80"), Optional.empty(), Optional.of(Points.of(3)), Optional.empty()),
                    new Band(
                            Percent.ZERO,
                            Optional.of(Percent.parse("33.3")),
                            Optional.of(Points.ZERO),
                            Optional.empty())));

    @Law
    void aShareOfTheMaximumIsRoundedOnceHoweverLargeTheNumbers(
            @ForAll @LongRange(min = 0) long one,
            @ForAll @LongRange(min = 1) long other,
            @ForAll @LongRange(max = 1_000_000_000_000L) long max,
            @ForAll @IntRange(max = 6) int decimals) {
        var part = Math.min(one, other);
        var whole = Math.max(one, other);

        assertThat(rule(LINEAR, max, decimals).points(part, whole)).isEqualTo(share(part, whole, max, decimals));
    }

    @Law
    void aShareLiesInTheHighestBandItReaches(
            @ForAll @LongRange(min = 0) long one,
            @ForAll @LongRange(min = 1) long other,
            @ForAll @IntRange(max = 4) int decimals) {
        sharesTheBand(Math.min(one, other), Math.max(one, other), decimals);
    }

    @Law
    void smallSharesLieInTheHighestBandTheyReachToo(
            @ForAll @IntRange(max = 1000) int part,
            @ForAll @IntRange(max = 1000) int rest,
            @ForAll @IntRange(max = 4) int decimals) {
        sharesTheBand(part, Math.max(1, (long) part + rest), decimals);
    }

    @Law
    void aLinearBandFinerThanTheDecimalsIsRoundedOnceToo(
            @ForAll @LongRange(min = 0) long one,
            @ForAll @LongRange(min = 1) long other,
            @ForAll @LongRange(max = 1_000_000_000_000L) long linear,
            @ForAll @IntRange(max = 6) int decimals) {
        var part = Math.min(one, other);
        var whole = Math.max(one, other);
        var band = new Band(Percent.ZERO, Optional.empty(), Optional.empty(), Optional.of(Points.ofMillionths(linear)));

        assertThat(rule(new ScoringRule.Bands(Optional.empty(), List.of(band)), linear, decimals)
                        .points(part, whole))
                .isEqualTo(share(part, whole, linear, decimals));
    }

    private static void sharesTheBand(long part, long whole, int decimals) {
        var reached = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(1000));
        var all = BigDecimal.valueOf(whole);
        var points = rule(BANDS, 3_000_000, decimals).points(part, whole);

        if (reached.compareTo(all.multiply(BigDecimal.valueOf(800))) >= 0) {
            assertThat(points).isEqualTo(3_000_000);
        } else if (reached.compareTo(all.multiply(BigDecimal.valueOf(333))) >= 0) {
            assertThat(points).isEqualTo(share(part, whole, 2_125_000, decimals));
        } else {
            assertThat(points).isZero();
        }
    }

    private static LeafRule rule(ScoringRule rule, long max, int decimals) {
        var leaf = Criterion.builder()
                .code("1")
                .title("1")
                .maxPoints(Points.ofMillionths(max))
                .rule(rule)
                .build();
        return new LeafRule(leaf, decimals, new Rounder(RoundingMode.HALF_UP));
    }

    private static long share(long part, long whole, long max, int decimals) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(max, 6))
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
                .movePointRight(6)
                .longValueExact();
    }
}
