/** Deadlines for spreadsheets: {@link org.parplan.reporting.csv.CsvRenderer}. */
@NullMarked
package org.parplan.reporting.csv;

import org.jspecify.annotations.NullMarked;
