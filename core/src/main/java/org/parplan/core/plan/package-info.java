/**
 * The plan of one year: {@link org.parplan.core.plan.Plan}.
 *
 * <p>A plan is made of {@link org.parplan.core.plan.Section}s, numbered by an
 * {@link org.parplan.core.plan.OutlineNumber} and holding {@link org.parplan.core.plan.Provision}s, and of the
 * {@link org.parplan.core.plan.Task}s of its appendix, each in a {@link org.parplan.core.plan.ReformField} and with its
 * {@link org.parplan.core.plan.Product}s. What the text at hand lost stands as a {@link org.parplan.core.plan.Loss} or
 * a {@link org.parplan.core.plan.Fragment}; what somebody inferred stands as an {@link org.parplan.core.plan.Inference}.
 * {@link org.parplan.core.plan.Plan#problems()} tells what is wrong in the document, and
 * {@link org.parplan.core.plan.Plan#impact} what a {@link org.parplan.core.plan.CalendarImpact change of the calendar}
 * does to its deadlines.
 */
@NullMarked
@Compounds
package org.parplan.core.plan;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
