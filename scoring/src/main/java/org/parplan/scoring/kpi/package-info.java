/**
 * Judgement of targets: what a measurement says by a day, and why.
 *
 * <p>{@link org.parplan.scoring.kpi.KpiAssessment} is the judgement of one indicator on one day. Its
 * {@link org.parplan.scoring.kpi.KpiStatus} compares the share reached with the share of the window's working days that
 * are gone, or with what another {@link org.parplan.scoring.kpi.KpiPath} expects, by
 * {@link org.parplan.scoring.kpi.StatusThresholds}; path and thresholds are data. A limit is judged by the room it leaves.
 *
 * <p>{@link org.parplan.scoring.kpi.KpiOutlook} is all that a ledger says of an indicator on a day.
 * {@link org.parplan.scoring.kpi.KpiProjection} is what the pace so far comes to by the end, and
 * {@link org.parplan.scoring.kpi.RollUp} puts the figures of agencies together by a
 * {@link org.parplan.scoring.kpi.RollUpRule}, never by a mean of percentages.
 */
@NullMarked
@Compounds
package org.parplan.scoring.kpi;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
