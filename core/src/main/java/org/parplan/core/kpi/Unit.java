package org.parplan.core.kpi;

/** What the value of a target counts. */
public enum Unit {
    /** Things: services, agencies, documents. */
    COUNT,
    /** The share of a named population, in per cent: 100 is all of it. */
    PERCENT,
    /** Money, in whole đồng. */
    DONG,
    /** A place in a ranking, of which a smaller number is better. */
    RANK,
    /** Days, of which fewer are better, unless the target asks for at least or more than so many. */
    DAYS;

    /**
     * Tells whether a smaller number is the better one.
     *
     * @return true for {@link #RANK} and {@link #DAYS}
     */
    public boolean isSmallerBetter() {
        return this == RANK || this == DAYS;
    }
}
