package org.parplan.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.parplan.scoring.Law;

class RounderProperties {

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Law
    void smallNumbersRoundAsBigDecimalsDo(
            @ForAll("modes") RoundingMode mode,
            @ForAll @IntRange(max = 60) int one,
            @ForAll @IntRange(max = 60) int other,
            @ForAll @IntRange(min = 1, max = 12) int by) {
        assertThat(new Rounder(mode).quotient(one, other, by)).isEqualTo(rounded(one, other, by, mode));
    }

    @Law
    void largeNumbersRoundAsBigDecimalsDo(
            @ForAll("modes") RoundingMode mode,
            @ForAll @LongRange(min = 0) long one,
            @ForAll @LongRange(min = 0) long other,
            @ForAll @LongRange(min = 1) long by) {
        var exact = rounded(one, other, by, mode);
        Assume.that(exact < Long.MAX_VALUE / 2);

        assertThat(new Rounder(mode).quotient(one, other, by)).isEqualTo(exact);
    }

    @Law
    void whatNoLongCanHoldRoundsAlike(
            @ForAll("modes") RoundingMode mode,
            @ForAll @LongRange(min = 0, max = 40) long halves,
            @ForAll @LongRange(min = 1) long by) {
        var wide = BigInteger.valueOf(by).shiftLeft(70);
        var part = wide.multiply(BigInteger.valueOf(halves)).shiftRight(1);

        assertThat(new Rounder(mode).quotient(part, wide))
                .isEqualTo(new BigDecimal(part)
                        .divide(new BigDecimal(wide), 0, mode)
                        .longValueExact());
    }

    @Example
    void aDividendNearTheLargestLongIsNotRaisedPastIt() {
        assertThat(new Rounder(RoundingMode.UP).quotient(Long.MAX_VALUE, Long.MAX_VALUE - 1))
                .isEqualTo(2);
        assertThat(new Rounder(RoundingMode.HALF_UP).quotient(Long.MAX_VALUE, 1, 2))
                .isEqualTo(1L << 62);
    }

    @Example
    void refusesAModeThatDoesNotRound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounder(RoundingMode.UNNECESSARY));
    }

    private static long rounded(long one, long other, long by, RoundingMode mode) {
        var exact = BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other)).divide(BigDecimal.valueOf(by), 0, mode);
        return exact.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact();
    }
}
