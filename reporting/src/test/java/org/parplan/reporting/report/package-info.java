@NullMarked
package org.parplan.reporting.report;

import org.jspecify.annotations.NullMarked;
