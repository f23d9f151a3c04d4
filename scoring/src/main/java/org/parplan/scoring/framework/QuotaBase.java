package org.parplan.scoring.framework;

/** Of whom a quota is the share, as they are rated by their index and by what disqualifies, before any quota. */
public enum QuotaBase {
    /** Of those in the next lower band. */
    NEXT_BAND,
    /** Of those in the band itself or the next lower one. */
    BAND_AND_NEXT,
    /** Of all units rated. */
    ALL
}
