@NullMarked
package org.parplan.reporting.csv;

import org.jspecify.annotations.NullMarked;
