package org.parplan.scoring.framework;

/** Of whom a quota is the share. */
public enum QuotaBase {
    /** Of those whom their index puts into the next lower band. */
    NEXT_BAND,
    /** Of those whom their index puts into the band itself or the next lower one. */
    BAND_AND_NEXT,
    /** Of all units rated. */
    ALL
}
