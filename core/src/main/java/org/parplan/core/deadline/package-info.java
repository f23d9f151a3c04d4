/**
 * The last day for something: {@link org.parplan.core.deadline.Deadline}, which tells what the text says, the last
 * working day that leaves, how sure that is, and why.
 *
 * <p>Two things answer one when given a working calendar: a {@link org.parplan.core.deadline.TimeLimit}, how long
 * somebody has from an event on, reckoned by the Civil Code; and a {@link org.parplan.core.deadline.FixedDate}, a date
 * that a text names. {@link org.parplan.core.deadline.Boundary} tells "before" from "on or before", and
 * {@link org.parplan.core.deadline.Lateness} how late something was, both ways.
 */
@NullMarked
@Compounds
package org.parplan.core.deadline;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
