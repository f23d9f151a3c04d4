package org.parplan.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.parplan.scoring.Law;

class PointsProperties {

    @Law
    void aTextHasTheValueAndNoMoreDecimalsThanItNeeds(
            @ForAll @LongRange(min = 0) long millionths, @ForAll @IntRange(max = 6) int decimals) {
        var exact = BigDecimal.valueOf(millionths, 6);
        var places = Math.max(decimals, Math.max(0, exact.stripTrailingZeros().scale()));

        assertThat(Points.ofMillionths(millionths).text(decimals))
                .isEqualTo(exact.setScale(places).toPlainString());
    }

    @Law
    void aTextReadsBack(@ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long millionths) {
        var points = Points.ofMillionths(millionths);

        assertThat(Points.parse(points.toString())).isEqualTo(points);
    }

    @Example
    void writesTheSmallestAndTheLargest() {
        assertThat(Points.ZERO).hasToString("0");
        assertThat(Points.ZERO.text(2)).isEqualTo("0.00");
        assertThat(Points.ofMillionths(1)).hasToString("0.000001");
        assertThat(Points.ofMillionths(Long.MAX_VALUE)).hasToString("9223372036854.775807");
    }
}
