/**
 * Two years compared, although the index set changed between them.
 *
 * <p>A {@link org.parplan.scoring.crosswalk.Crosswalk} tells what became of each criterion of the set before, in
 * {@link org.parplan.scoring.crosswalk.CrosswalkGroup groups}, and what in the links is wrong or in doubt. It splits the
 * {@link org.parplan.scoring.crosswalk.ScoreChange} of a unit's index by
 * {@link org.parplan.scoring.crosswalk.ChangeCause cause}: its results, the appraisal, the survey, bonus and penalty,
 * what arose or did not, and the set itself; the parts add up to the whole, exactly and as published.
 */
@NullMarked
@Compounds
package org.parplan.scoring.crosswalk;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
