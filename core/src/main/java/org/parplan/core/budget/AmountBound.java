package org.parplan.core.budget;

/** How a stated amount bounds what is meant: {@code không quá 50 triệu đồng} is at most that. */
public enum AmountBound {
    /** The amount itself, where nothing else is said. */
    EXACTLY("="),
    /** More than the amount (hơn, trên). */
    MORE_THAN(">"),
    /** The amount or more (tối thiểu, ít nhất, không dưới). */
    AT_LEAST(">="),
    /** Less than the amount (dưới, chưa đến). */
    LESS_THAN("<"),
    /** The amount or less (tối đa, không quá). */
    AT_MOST("<="),
    /** Somewhere near the amount (khoảng, gần, xấp xỉ). */
    ABOUT("~");

    private final String symbol;

    AmountBound(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The sign of the bound, such as {@code >=}.
     *
     * @return the sign, in ASCII
     */
    public String symbol() {
        return symbol;
    }
}
