@NullMarked
package org.parplan.reporting.ics;

import org.jspecify.annotations.NullMarked;
