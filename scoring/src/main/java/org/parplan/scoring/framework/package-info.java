/**
 * Index sets as data: what is scored, out of how much, by which rule.
 *
 * <p>A {@link org.parplan.scoring.framework.ScoringFramework} is a set of one year and one level: its
 * {@link org.parplan.scoring.framework.ScoredField fields} hold {@link org.parplan.scoring.framework.Criterion criteria},
 * which hold criteria of their own or one {@link org.parplan.scoring.framework.ScoringRule}. All
 * {@link org.parplan.scoring.framework.Points} are exact. {@code validate()} says whether a set can be scored by: whether
 * its maxima add up, its bands neither overlap nor leave holes, and no rule gives more than its maximum.
 *
 * <p>A {@link org.parplan.scoring.framework.RatingScheme} says what an index is called, what forbids a rating and how
 * many may have one.
 */
@NullMarked
@Compounds
package org.parplan.scoring.framework;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
