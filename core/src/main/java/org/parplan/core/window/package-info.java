/**
 * When tasks are to be done: {@link org.parplan.core.window.TaskWindow}, the days a task may be done on, read from
 * phrases such as {@code Quý I, Quý 4}, and written back in official wording.
 *
 * <p>A window recurs as its {@link org.parplan.core.window.Recurrence} says, how often by an
 * {@link org.parplan.core.window.Interval} and until when by a {@link org.parplan.core.window.RecurringDay}. Where a plan
 * makes its days depend on something, it waits for an {@link org.parplan.core.window.AwaitedEvent}.
 */
@NullMarked
@Compounds
package org.parplan.core.window;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
