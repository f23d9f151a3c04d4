@NullMarked
package org.parplan.core.calendar;

import org.jspecify.annotations.NullMarked;
