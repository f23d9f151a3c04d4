package org.parplan.scoring.ranking;

/**
 * The place of a unit among those of its region.
 *
 * @param rank the rank, ties sharing it
 * @param of how many of the region are ranked
 * @param tied whether another unit of the region has it too
 */
public record RegionRank(int rank, int of, boolean tied) {}
