package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.LongRange;
import org.parplan.core.Law;

class LanguageProperties {

    @Law
    void groupingAddsSeparatorsAndNothingElse(@ForAll Language language, @ForAll long number) {
        var separator = language == Language.VI ? "." : ",";
        assertThat(language.number(number).replace(separator, "")).isEqualTo(Long.toString(number));
    }

    @Law
    void everyGroupButTheFirstHasThreeDigits(@ForAll long number) {
        assertThat(Language.VI.number(number)).matches("-?\\d{1,3}(\\.\\d{3})*");
    }

    @Law
    void aDayIsReadBackFromItsParts(@ForAll @LongRange(min = 0, max = 60_000) long epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);
        var parts = Language.VI.day(day).split("/", -1);
        assertThat(LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])))
                .isEqualTo(day);
    }

    /** |p - 100·part/whole| ≤ 0.005, multiplied out so that nothing is rounded again. */
    @Law
    void aPercentageIsWithinHalfOfItsLastDecimal(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long whole) {
        var hundredths = percent(part, whole).movePointRight(2).toBigIntegerExact();
        var off = hundredths
                .multiply(BigInteger.valueOf(whole))
                .subtract(BigInteger.valueOf(part).multiply(BigInteger.valueOf(10_000)));
        assertThat(off.abs().shiftLeft(1)).isLessThanOrEqualTo(BigInteger.valueOf(whole));
    }

    @Law
    void aLargerPartNeverShowsASmallerPercentage(
            @ForAll @LongRange(min = 0, max = 1_000_000) long part,
            @ForAll @LongRange(min = 0, max = 1_000_000) long more,
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole) {
        assertThat(percent(part + more, whole)).isGreaterThanOrEqualTo(percent(part, whole));
    }

    private static BigDecimal percent(long part, long whole) {
        return new BigDecimal(Language.EN.percent(part, whole).replace(",", "").replace("%", ""));
    }
}
