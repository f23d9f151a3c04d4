/**
 * Which days are worked: {@link org.parplan.core.calendar.WorkingCalendar}, built of dated
 * {@link org.parplan.core.calendar.CalendarEntry entries} that each say what sort of day they make
 * ({@link org.parplan.core.calendar.DayKind}), where that is from, and how sure it is
 * ({@link org.parplan.core.calendar.Certainty}). A date that falls on a day off stays, unless a
 * {@link org.parplan.core.calendar.RollConvention} moves it.
 */
@NullMarked
@Compounds
package org.parplan.core.calendar;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
