package org.parplan.scoring.framework;

/** What becomes of units of equal index at the limit of a quota, where there is room for some of them but not for all. */
public enum QuotaTies {
    /** All of them go to the next lower band: "at most" holds to the letter, and the band may keep fewer than it could. */
    ALL_FALL,
    /** All of them stay: nobody goes for want of a difference, and the band may keep more than the share. */
    ALL_STAY
}
