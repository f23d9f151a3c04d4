/**
 * Who stands where among those that are scored alike, how far that moved, and what it is called.
 *
 * <p>{@link org.parplan.scoring.ranking.Ranking} places the units of one level by their published index: ties share a
 * place (1, 2, 2, 4). {@link org.parplan.scoring.ranking.PublishedResults} are a year's results without the points they
 * come from: last year's, to tell a {@link org.parplan.scoring.ranking.Movement}, or those of other provinces. A rating
 * scheme gives each {@link org.parplan.scoring.ranking.RankedUnit} a {@link org.parplan.scoring.ranking.UnitRating}, and
 * {@link org.parplan.scoring.ranking.QuotaOutcome} says whom a quota moved.
 */
@NullMarked
@Compounds
package org.parplan.scoring.ranking;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
