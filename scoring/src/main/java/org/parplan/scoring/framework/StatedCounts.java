package org.parplan.scoring.framework;

import java.util.OptionalInt;

/**
 * How many parts a framework says it has, to be held against what it has: 8 areas, 39 criteria.
 *
 * @param fields the fields
 * @param criteria the criteria right under the fields
 * @param subCriteria the criteria under these, at every depth
 */
public record StatedCounts(OptionalInt fields, OptionalInt criteria, OptionalInt subCriteria) {}
