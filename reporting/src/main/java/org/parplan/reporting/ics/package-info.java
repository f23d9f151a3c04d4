/** Deadlines for calendars: {@link org.parplan.reporting.ics.IcsRenderer}. */
@NullMarked
package org.parplan.reporting.ics;

import org.jspecify.annotations.NullMarked;
