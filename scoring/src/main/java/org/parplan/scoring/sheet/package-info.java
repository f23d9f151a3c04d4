/**
 * Points by an index set: what a unit declares, what is made of it, and why.
 *
 * <p>{@link org.parplan.scoring.sheet.DeclaredScores} is what units declare, appraisers correct and surveys found, as
 * {@link org.parplan.scoring.sheet.Figure figures}. {@link org.parplan.scoring.sheet.ScoreSheet} holds the points of one
 * unit side by side with their reasons, its index, and what it lost. A {@link org.parplan.scoring.sheet.Scorer} does the
 * same arithmetic for thousands of units without reasons, in a {@link org.parplan.scoring.sheet.ScoreBatch} that merges
 * with others.
 */
@NullMarked
@Compounds
package org.parplan.scoring.sheet;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
