/**
 * When things are to be done: {@link org.parplan.core.deadline.TaskWindow}, the days a task may be done on, read from
 * phrases such as {@code Quý I, Quý 4}; {@link org.parplan.core.deadline.TimeLimit}, how long somebody has from an event
 * on, by the Civil Code; {@link org.parplan.core.deadline.FixedDate}, a date that a text names; and
 * {@link org.parplan.core.deadline.ReportingRegime}, which reports are due and when.
 *
 * <p>A window recurs as its {@link org.parplan.core.deadline.Recurrence} says, how often by an
 * {@link org.parplan.core.deadline.Interval} and until when by a {@link org.parplan.core.deadline.RecurringDay}; where a
 * plan makes its days depend on something, it waits for an {@link org.parplan.core.deadline.AwaitedEvent}.
 *
 * <p>Given a working calendar, limits, dates and regimes all answer a {@link org.parplan.core.deadline.Deadline}: what
 * the text says, the last working day that leaves, and why. {@link org.parplan.core.deadline.Boundary} tells "before"
 * from "on or before", and {@link org.parplan.core.deadline.Lateness} how late something was, both ways.
 *
 * <p>A regime is data: {@link org.parplan.core.deadline.ReportRule rules} by
 * {@link org.parplan.core.deadline.ReportKind}, each with a {@link org.parplan.core.deadline.ReportWindow} of figures and
 * a {@link org.parplan.core.deadline.DueRule}, as far as its source gives them. It answers for one
 * {@link org.parplan.core.deadline.ReportPeriod}, or for a year with its
 * {@linkplain org.parplan.core.deadline.ScheduledReport reports}.
 * {@link org.parplan.core.deadline.ReportingRegimes} knows regimes by code, and a
 * {@link org.parplan.core.deadline.RegimeSchedule} which follows which.
 */
@NullMarked
@Compounds
package org.parplan.core.deadline;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
