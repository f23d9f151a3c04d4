/**
 * What a report says, before anyone decides how it looks: {@link org.parplan.reporting.report.PlanReport} and its parts.
 *
 * <p>A report is made of a plan, a working calendar and a date. Its parts, in the order people read them:
 * {@link org.parplan.reporting.report.KeyFigures}, the {@link org.parplan.reporting.report.Milestone}s ahead, the
 * {@link org.parplan.reporting.report.TaskRow}s in {@link org.parplan.reporting.report.FieldRows}, the
 * {@link org.parplan.reporting.report.MoneyRows}, a {@link org.parplan.reporting.report.KpiRow} for each indicator, a
 * {@link org.parplan.reporting.report.ReportRow} for each report due, who leads
 * ({@link org.parplan.reporting.report.LeadRow}), the {@link org.parplan.reporting.report.ProblemGroup}s, and the
 * outline ({@link org.parplan.reporting.report.OutlineRow}).
 *
 * <p>With a ledger also {@link org.parplan.reporting.report.StatusRows}: how the tasks stand
 * ({@link org.parplan.reporting.report.TallyRow} by field and by lead, {@link org.parplan.reporting.report.ProgressRow}
 * for what is late, due soon or extended) and the reports ({@link org.parplan.reporting.report.DisciplineRow}).
 */
@NullMarked
@Compounds
package org.parplan.reporting.report;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
