package org.parplan.core.budget;

/** Whether a stated total agrees with its lines. */
public enum Agreement {
    /** All lines are amounts, and they add up to the total. */
    MATCHES,
    /** The lines cannot add up to the total: all are amounts, or those that are exceed it already. */
    DIFFERS,
    /** Some lines are no amounts or are lost, so that they may still add up to the total. */
    INCOMPLETE
}
