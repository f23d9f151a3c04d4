package org.parplan.scoring.ranking;

/** Why a unit is not in the band of its index. */
public enum BandChangeKind {
    /** A fact disqualifies it. */
    VETO,
    /** More units are in the band than may be. */
    QUOTA
}
