/** Report models: what a report says, before anyone decides how it looks. */
@NullMarked
package org.parplan.reporting.report;

import org.jspecify.annotations.NullMarked;
