package org.parplan.reporting.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place along a picture as a percentage of its width, so that the picture stretches and its letters do not. */
final class Along {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Along() {}

    /** A part of a whole, such as {@code 45%} or {@code 48.387%}. */
    static String of(BigDecimal part, BigDecimal whole) {
        var percent =
                part.multiply(HUNDRED).divide(whole, 3, RoundingMode.HALF_UP).stripTrailingZeros();
        return percent.max(BigDecimal.ZERO).min(HUNDRED).toPlainString() + "%";
    }

    static String of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
