/**
 * Which days are worked: {@link org.parplan.core.calendar.WorkingCalendar}, for Vietnam's state bodies from 2012 to
 * 2026, or to 2100 for callers who allow what nobody has announced yet.
 *
 * <p>A calendar is built of dated {@link org.parplan.core.calendar.CalendarEntry entries} that each say what sort of day
 * they make ({@link org.parplan.core.calendar.DayKind}), which holiday or which other day they belong to, where that is
 * from, how sure it is ({@link org.parplan.core.calendar.Certainty}), and what was assumed to say so
 * ({@link org.parplan.core.calendar.Assumption}). A {@link org.parplan.core.calendar.CalendarNotice} is laid over it when
 * one arrives; a body that rests on other days has its own {@link org.parplan.core.calendar.WeeklyRest}.
 *
 * <p>A date that falls on a day off stays, unless a {@link org.parplan.core.calendar.RollConvention} moves it.
 * {@link org.parplan.core.calendar.LunarDates} has the two dates a year that the lunar calendar gives.
 */
@NullMarked
@Compounds
package org.parplan.core.calendar;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
