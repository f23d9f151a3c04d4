package org.parplan.core.kpi;

import org.parplan.core.text.Explanation;

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

    /**
     * Gives an explanation this unit, with which its quantities are then written: 5 đồng, 5 days.
     *
     * @param explanation  what tells of quantities
     * @return the explanation with the argument {@code unit}; as it was for other units, whose numbers stand alone
     */
    public Explanation withUnit(Explanation explanation) {
        return this == DONG || this == DAYS ? explanation.with("unit", this) : explanation;
    }
}
