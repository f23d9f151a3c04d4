/**
 * Judgement of targets: what a measurement says by a day, and why.
 *
 * <p>{@link org.parplan.scoring.kpi.KpiAssessment} is the judgement of one indicator on one day. Its
 * {@link org.parplan.scoring.kpi.KpiStatus} compares the share reached with the share of the window's working days that
 * are gone, by {@link org.parplan.scoring.kpi.StatusThresholds} that are data; a limit is judged by the room it leaves.
 */
@NullMarked
@Compounds
package org.parplan.scoring.kpi;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
