package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
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
