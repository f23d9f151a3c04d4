/**
 * The plans of units under the plan of their province: what a unit owes and lacks, what it plans too late, which targets
 * do not add up.
 *
 * <p>{@link org.parplan.core.cascade.PlanCascade} is the front door. A {@link org.parplan.core.cascade.TaskLink} says
 * which task of a unit carries out which of the province: the unit's plan says it, or somebody confirmed a
 * {@link org.parplan.core.cascade.LinkSuggestion}. The findings are {@link org.parplan.core.cascade.MissingTask},
 * {@link org.parplan.core.cascade.LaterTask}, {@link org.parplan.core.cascade.TargetGap} and
 * {@link org.parplan.core.cascade.LatePlan}, each with its reason; {@link org.parplan.core.cascade.NotAdded} says why a
 * target was not added up.
 */
@NullMarked
@Compounds
package org.parplan.core.cascade;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
