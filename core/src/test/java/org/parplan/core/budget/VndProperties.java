package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.parplan.core.Law;

class VndProperties {

    @Law
    void readsBackTheTextItWrites(@ForAll long dong) {
        assertThat(Vnd.parse(Vnd.ofDong(dong).toString())).isEqualTo(Vnd.ofDong(dong));
    }

    @Law
    void additionIsThatOfWholeNumbersOrRefused(@ForAll long a, @ForAll long b) {
        var sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        if (sum.bitLength() < Long.SIZE) {
            assertThat(Vnd.ofDong(a).plus(Vnd.ofDong(b)))
                    .isEqualTo(Vnd.ofDong(b).plus(Vnd.ofDong(a)))
                    .isEqualTo(Vnd.ofDong(sum.longValueExact()));
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Vnd.ofDong(a).plus(Vnd.ofDong(b)));
        }
    }

    @Law
    void takingAwayWhatWasAddedGivesBackTheAmount(
            @ForAll @LongRange(max = Long.MAX_VALUE / 2) long a, @ForAll @LongRange(max = Long.MAX_VALUE / 2) long b) {
        assertThat(Vnd.ofDong(a).plus(Vnd.ofDong(b)).minus(Vnd.ofDong(b))).isEqualTo(Vnd.ofDong(a));
    }

    @Law
    void wordsReadBackToTheAmountUnderEveryVariant(@ForAll("amounts") Vnd amount, @ForAll Set<WordVariant> variants) {
        assertThat(Vnd.readWords(amount.inWords(variants)).value()).contains(amount);
    }

    @Law
    void differentAmountsHaveDifferentWords(
            @ForAll("amounts") Vnd one, @ForAll("amounts") Vnd other, @ForAll Set<WordVariant> variants) {
        assertThat(one.inWords(variants).equals(other.inWords(variants))).isEqualTo(one.equals(other));
    }

    @Law
    void wordsUpToAMillionBillionReadBackUnderEveryVariant(
            @ForAll @LongRange(max = 1_000_000_000_000_000L) long dong, @ForAll Set<WordVariant> variants) {
        assertThat(Vnd.readWords(Vnd.ofDong(dong).inWords(variants)).value()).contains(Vnd.ofDong(dong));
    }

    @Law
    void partsAddUpToTheWholeAndAreEachWithinOneOfTheirShare(
            @ForAll @LongRange(max = Long.MAX_VALUE) long whole, @ForAll("shares") List<Long> shares) {
        var parts = Vnd.ofDong(whole).allocate(array(shares));
        assertThat(parts.stream().reduce(Vnd.ZERO, Vnd::plus)).isEqualTo(Vnd.ofDong(whole));
        var total = shares.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        for (var i = 0; i < shares.size(); i++) {
            var floor = BigInteger.valueOf(whole)
                    .multiply(BigInteger.valueOf(shares.get(i)))
                    .divide(total);
            assertThat(parts.get(i).dong() - floor.longValueExact()).isBetween(0L, shares.get(i) == 0 ? 0L : 1L);
        }
    }

    @Law
    void aLargerShareNeverGetsLess(@ForAll @LongRange(max = 1000) long whole, @ForAll("shares") List<Long> shares) {
        var parts = Vnd.ofDong(whole).allocate(array(shares));
        for (var i = 0; i < shares.size(); i++) {
            for (var j = 0; j < shares.size(); j++) {
                if (shares.get(i) > shares.get(j) || (shares.get(i).equals(shares.get(j)) && i < j)) {
                    assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(j));
                }
            }
        }
    }

    private static long[] array(List<Long> shares) {
        return shares.stream().mapToLong(Long::longValue).toArray();
    }

    @Provide
    Arbitrary<List<Long>> shares() {
        var small = Arbitraries.longs().between(0, 7);
        var any = Arbitraries.longs().greaterOrEqual(0);
        return Arbitraries.oneOf(small, any)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .filter(shares -> shares.stream().anyMatch(share -> share > 0));
    }

    /** Of every size alike: digits drawn one by one, zeros often, since zeros are where words go wrong. */
    @Provide
    Arbitrary<Vnd> amounts() {
        var digits = Arbitraries.strings()
                .withChars("0001245")
                .ofMinLength(1)
                .ofMaxLength(18)
                .map(Long::parseLong);
        return Arbitraries.oneOf(digits, Arbitraries.longs().greaterOrEqual(0)).map(Vnd::ofDong);
    }
}
