package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.parplan.core.Law;

class ShareProperties {

    @Law
    void readsBackTheTextItWrites(@ForAll("shares") Share share) {
        assertThat(Share.parse(share.toString())).isEqualTo(share);
    }

    @Law
    void comparesAsTheProductsAcrossDo(@ForAll("shares") Share one, @ForAll("shares") Share other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(times(one.part(), other.whole()).compareTo(times(other.part(), one.whole())))
                .isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    private static BigInteger times(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    @Law
    void aShareOfTheSameSizeComparesAsZero(@ForAll("small") Share share) {
        assertThat(share.compareTo(Share.of(share.part() * 3, share.whole() * 3)))
                .isZero();
    }

    @Law
    void sharesPutTogetherLieBetweenTheLeastAndTheGreatest(
            @ForAll @Size(min = 1, max = 5) List<@From("small") Share> shares) {
        assertThat(Share.mediant(shares)).isBetween(Collections.min(shares), Collections.max(shares));
    }

    @Law
    void isAtLeastTheWholeOfAnotherExactlyWhenItIsNotSmaller(
            @ForAll("shares") Share one, @ForAll("shares") Share other) {
        assertThat(one.isAtLeast(Share.of(1, 1), other)).isEqualTo(one.compareTo(other) >= 0);
    }

    @Provide
    Arbitrary<Share> small() {
        return shares(1000);
    }

    /** Of every size, the greatest too, where products no longer fit 64 bits. */
    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.oneOf(shares(10), shares(1_000_000), shares(Long.MAX_VALUE));
    }

    private static Arbitrary<Share> shares(long greatest) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, greatest),
                        Arbitraries.longs().between(1, greatest))
                .as(Share::of);
    }
}
