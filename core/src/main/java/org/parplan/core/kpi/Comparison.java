package org.parplan.core.kpi;

/** How a measurement is to compare with the value of a target. */
public enum Comparison {
    /** The value itself (đạt); of a growth target more than it is reached too. */
    EQUAL("="),
    /** The value or more (tối thiểu). */
    AT_LEAST("≥"),
    /** More than the value (trên, hơn). */
    MORE_THAN(">"),
    /** The value or less (không quá): a limit. */
    AT_MOST("≤"),
    /** Less than the value (dưới): a limit. */
    LESS_THAN("<"),
    /** Somewhere near the value (khoảng): met only within a tolerance that the caller supplies. */
    ABOUT("≈"),
    /** Better than the base year; of ranks and days the smaller number is better. */
    BETTER("↑"),
    /** Worse than the base year; of ranks and days the greater number is worse. */
    WORSE("↓");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The sign to write before the value, such as {@code ≥}.
     *
     * @return the symbol
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Tells whether it sets a limit to keep within, rather than something to reach.
     *
     * @return true for {@link #AT_MOST} and {@link #LESS_THAN}
     */
    public boolean isLimit() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /**
     * Tells whether it compares with a base year, not with a value.
     *
     * @return true for {@link #BETTER} and {@link #WORSE}
     */
    public boolean isAgainstBase() {
        return this == BETTER || this == WORSE;
    }
}
