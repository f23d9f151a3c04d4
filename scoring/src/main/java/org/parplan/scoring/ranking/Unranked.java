package org.parplan.scoring.ranking;

/** Why a unit that is listed has no rank. */
public enum Unranked {
    /** Nothing that is scored applies to it, so it has no index. */
    NO_INDEX,
    /** The published results give no rank, and it does not follow from the indices. */
    NOT_PUBLISHED
}
