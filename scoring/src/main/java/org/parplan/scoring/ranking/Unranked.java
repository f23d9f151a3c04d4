package org.parplan.scoring.ranking;

/** Why a unit that is listed has no rank. */
public enum Unranked {
    /** Nothing that is scored applies to it, so it has no index. */
    NO_INDEX,
    /** The published results give no rank, and it does not follow from the indices. */
    NOT_PUBLISHED,
    /** A published rank, or the number of units said to be ranked, contradicts how many there are. */
    COUNT_UNKNOWN
}
