/**
 * Which reports are due and when: {@link org.parplan.core.regime.ReportingRegime}, the reporting rules of a plan, a
 * decree or a letter, as data.
 *
 * <p>A regime has {@link org.parplan.core.regime.ReportRule rules} by {@link org.parplan.core.regime.ReportKind}, each
 * with a {@link org.parplan.core.regime.ReportWindow} of figures and a {@link org.parplan.core.regime.DueRule}, as far as
 * its source gives them. It answers for one {@link org.parplan.core.regime.ReportPeriod}, or for a year with its
 * {@linkplain org.parplan.core.regime.ScheduledReport reports}. {@link org.parplan.core.regime.ReportingRegimes} knows
 * regimes by code, and a {@link org.parplan.core.regime.RegimeSchedule} which follows which.
 */
@NullMarked
@Compounds
package org.parplan.core.regime;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
