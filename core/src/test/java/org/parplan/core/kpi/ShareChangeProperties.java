package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.core.Law;

class ShareChangeProperties {

    @Law
    void readsBackTheTextItWrites(@ForAll("shares") Share before, @ForAll("shares") Share after) {
        var change = ShareChange.between(before, after);
        assertThat(ShareChange.parse(change.toString())).isEqualTo(change);
    }

    @Law
    void turnsItsSignWithTheYears(@ForAll("shares") Share before, @ForAll("shares") Share after) {
        var change = ShareChange.between(before, after);
        assertThat(ShareChange.between(after, before)).isEqualTo(ShareChange.of(-change.part(), change.whole()));
        assertThat(Integer.signum(after.compareTo(before))).isEqualTo(Long.signum(change.part()));
    }

    @Law
    void isTheSameWhateverTheTermsOfTheShares(@ForAll("shares") Share before, @ForAll("shares") Share after) {
        var tripled = Share.of(after.part() * 3, after.whole() * 3);
        assertThat(ShareChange.between(before, tripled)).isEqualTo(ShareChange.between(before, after));
    }

    @Law
    void comparesAsItsPointsDo(@ForAll("shares") Share before, @ForAll("shares") Share a, @ForAll("shares") Share b) {
        assertThat(Integer.signum(ShareChange.between(before, a).compareTo(ShareChange.between(before, b))))
                .isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Example
    void roundsItsPointsOnceAndForPeopleOnly() {
        assertThat(ShareChange.of(1, 3).points()).isEqualTo(new BigDecimal("33.33"));
        assertThat(ShareChange.of(-1, 20).points()).isEqualTo(new BigDecimal("-5"));
        assertThat(ShareChange.of(100, 1).points()).isEqualTo(new BigDecimal("10000"));
        assertThat(ShareChange.of(0, 7)).hasToString("0/1");
    }

    @Example
    void refusesWhatIsNoFractionInLowestTerms() {
        for (var text : new String[] {"", "1", "2/4", "0/2", "-0/1", "1/0", "1/-2", "+1/2", "9223372036854775808/1"}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> ShareChange.parse(text))
                    .withMessage(
                            "Change of a share must be written part/whole in lowest terms, such as -1/20: " + text);
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ShareChange.of(1, 0))
                .withMessage("Change of a share must have a whole above 0, but was 1/0");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ShareChange.between(Share.of(1, Long.MAX_VALUE), Share.of(1, Long.MAX_VALUE - 1)))
                .withMessageStartingWith("Change of a share must have a part and a whole of 64 bits, but was ");
    }

    @Provide
    Arbitrary<Share> shares() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.longs().between(1, 100_000))
                .as(Share::of);
    }
}
