/**
 * What a report on scores says, before anyone decides how it looks: {@link org.parplan.reporting.score.ScoreReport} and
 * its parts.
 *
 * <p>A report is made of an index set and the sheets of the units scored by it. Its parts, in the order people read
 * them: a {@link org.parplan.reporting.score.RankRow} for each unit, a {@link org.parplan.reporting.score.FieldLevel} for
 * each field, and for each unit its {@link org.parplan.reporting.score.SheetRows}, which are
 * {@link org.parplan.reporting.score.ScoredFieldRows} of {@link org.parplan.reporting.score.CriterionRow}s, each with its
 * {@link org.parplan.reporting.score.PointColumns}.
 */
@NullMarked
@Compounds
package org.parplan.reporting.score;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
