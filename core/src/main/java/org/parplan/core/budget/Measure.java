package org.parplan.core.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what stands behind it: its unit, a smaller part of its own unit, and what it is for one of.
 *
 * @param first the token of the figure
 * @param end the token after the last
 * @param figure the number
 * @param scale what the figure counts in đồng, if a word says so
 * @param more what a smaller part adds in đồng, as in {@code 2 tỷ 350 triệu}
 * @param currency whether a currency is named
 * @param per what it is for one of
 */
record Measure(
        int first,
        int end,
        Figure figure,
        @Nullable BigDecimal scale,
        BigDecimal more,
        boolean currency,
        Optional<String> per) {

    boolean hasUnit() {
        return scale != null || currency;
    }

    /** Tells whether the figure is grouped as amounts are, or as they were meant to be. */
    boolean isGrouped(TextTokens tokens) {
        return figure.fault() == null ? tokens.text(first).indexOf('.') > 0 : figure.fault() == Figure.Fault.SEPARATED;
    }

    /** What one of the figure is in đồng: its own unit, or else that of what follows it. */
    BigDecimal unitOr(BigDecimal other) {
        return scale != null ? scale : currency ? BigDecimal.ONE : other;
    }

    /** The amount in đồng, perhaps with a part of one. */
    BigDecimal dong(BigDecimal unitOfNext) {
        var value = figure.value();
        return value == null
                ? BigDecimal.ZERO
                : value.multiply(unitOr(unitOfNext)).add(more);
    }
}
