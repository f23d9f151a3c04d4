package org.parplan.scoring.sheet;

/** What sort of figure a rule asks for. */
public enum FigureKind {
    /** Yes or no. */
    YES_OR_NO,
    /** The code of an option. */
    OPTION,
    /** A part of a whole. */
    RATIO,
    /** A number of things. */
    COUNT,
    /** In time or not, or the working days late. */
    DAYS_LATE,
    /** Points. */
    POINTS
}
