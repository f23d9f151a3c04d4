/**
 * Targets, and how far measurements have come towards them: arithmetic without opinion.
 *
 * <p>A {@link org.parplan.core.kpi.Target} says what is to be reached: a {@link org.parplan.core.kpi.Comparison}, a value
 * and its {@link org.parplan.core.kpi.Unit}, as a level or an increase ({@link org.parplan.core.kpi.Basis}), of named
 * {@link org.parplan.core.kpi.Member}s where there are any. A {@link org.parplan.core.kpi.Kpi} is a target in its place:
 * with a code, a window, a baseline. A {@link org.parplan.core.kpi.Measurement} says what was counted on a day, as an
 * estimate or an actual figure ({@link org.parplan.core.kpi.MeasurementKind}). Together they give a
 * {@link org.parplan.core.kpi.Share} reached, or {@link org.parplan.core.kpi.Compliance} with a limit. Whether that is
 * fast enough is a matter of judgement, and of the module {@code org.parplan.scoring}.
 *
 * <p>Through the years {@link org.parplan.core.kpi.Measurements} keeps estimates beside actual figures, and
 * {@link org.parplan.core.kpi.SamePeriod} compares one with that of the year before, in percentage points by
 * {@link org.parplan.core.kpi.ShareChange}. {@link org.parplan.core.kpi.Kpis} makes the indicators that plans set again
 * and again.
 */
@NullMarked
@Compounds
package org.parplan.core.kpi;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
