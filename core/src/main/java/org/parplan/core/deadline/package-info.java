/**
 * When things are to be done: {@link org.parplan.core.deadline.TaskWindow}, the days a task may be done on, read from
 * phrases such as {@code Quý I, Quý 4}; and {@link org.parplan.core.deadline.ReportingRegime}, which reports are due
 * and when.
 *
 * <p>A regime is data: {@link org.parplan.core.deadline.ReportRule rules} by
 * {@link org.parplan.core.deadline.ReportKind}, each with a {@link org.parplan.core.deadline.DueRule}. Asked for one
 * {@link org.parplan.core.deadline.ReportPeriod} and given a working calendar it answers a
 * {@link org.parplan.core.deadline.Deadline}: what the text says, the last working day that leaves, and why.
 * {@link org.parplan.core.deadline.Boundary} tells "before" from "on or before".
 */
@NullMarked
@Compounds
package org.parplan.core.deadline;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
