package org.parplan.core.budget;

import java.util.Optional;

/**
 * How the two ends of a range bound what is meant.
 *
 * @param from the bound of the first amount
 * @param to the bound of the second
 */
record RangeBounds(AmountBound from, AmountBound to) {

    /**
     * The bounds of a range, at least its first and at most its second amount where nothing else is said; nothing where
     * what stands before the range may be said of either end: {@code dưới 5 - 7 tỷ}.
     */
    static Optional<RangeBounds> of(Optional<AmountBound> from, Optional<AmountBound> to, boolean joinedByWord) {
        var first = from.orElse(AmountBound.EXACTLY);
        return switch (first) {
            case EXACTLY -> Optional.of(new RangeBounds(AmountBound.AT_LEAST, to.orElse(AmountBound.AT_MOST)));
            case ABOUT -> Optional.of(new RangeBounds(first, to.orElse(first)));
            case MORE_THAN ->
                joinedByWord ? Optional.of(new RangeBounds(first, to.orElse(AmountBound.AT_MOST))) : Optional.empty();
            case AT_LEAST, LESS_THAN, AT_MOST -> Optional.empty();
        };
    }
}
