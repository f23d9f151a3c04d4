package org.parplan.scoring.framework;

import java.util.Objects;
import java.util.Optional;

/**
 * A band of shares, {@code [from, to)}, and what it gives: fixed points, or the share of some points.
 *
 * <p>A band without an upper edge goes up to 100 % and holds it. One that ends at 100 holds 100 % too, unless another
 * begins there: so "from 80 to under 100" and "100" stand side by side, and "from 80 to 100" alone is whole.
 *
 * @param from the lower edge, in percent, which lies in the band
 * @param to the upper edge, in percent, which lies in the next band
 * @param points the points of every share in the band
 * @param linear the points of which a share in the band gives its part: at 92 % of {@code 4}, 3.68
 */
public record Band(Percent from, Optional<Percent> to, Optional<Points> points, Optional<Points> linear) {

    /**
     * Makes a band.
     *
     * @param from  the lower edge
     * @param to  the upper edge
     * @param points  the points of every share in the band
     * @param linear  the points of which a share gives its part
     * @throws IllegalArgumentException unless the band has either fixed points or a linear part
     */
    public Band {
        Objects.requireNonNull(from, "from");
        if (points.isPresent() == linear.isPresent()) {
            throw new IllegalArgumentException(
                    "Band from %s must have either points or linear, such as {\"from\": \"80\", \"points\": \"2\"}"
                            .formatted(from));
        }
    }

    /**
     * The upper edge, with 100 where none is given.
     *
     * @return the edge
     */
    public Percent end() {
        return to.orElse(Percent.HUNDRED);
    }
}
