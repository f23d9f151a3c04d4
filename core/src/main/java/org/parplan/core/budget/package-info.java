/**
 * Money, exact and never guessed.
 *
 * <p>{@link org.parplan.core.budget.Vnd} is an amount in whole đồng, in figures and in words, which
 * {@link org.parplan.core.budget.WordVariant}s vary. {@link org.parplan.core.budget.Funding} is what a plan says of the
 * money for one task: an amount, nothing, or something that is neither; its
 * {@link org.parplan.core.budget.FundingKind} belongs to one {@link org.parplan.core.budget.FundingRule}. A
 * {@link org.parplan.core.budget.Budget} holds the {@link org.parplan.core.budget.BudgetLine}s and the
 * {@link org.parplan.core.budget.FundingStatement}s of a plan. It adds them up to
 * {@link org.parplan.core.budget.BudgetTally}s, which count amounts and tell apart what could not be counted, and
 * compares a stated total with its lines: a {@link org.parplan.core.budget.Reconciliation} and its
 * {@link org.parplan.core.budget.Agreement}.
 *
 * <p>A {@link org.parplan.core.budget.StatedAmount} is money as any text states it, with the
 * {@link org.parplan.core.budget.AmountBound} that its words set. A {@link org.parplan.core.budget.BudgetLedger} holds
 * what happened to the money afterwards, {@link org.parplan.core.budget.BudgetEntry} by entry, each of a
 * {@link org.parplan.core.budget.BudgetEntryKind}; on any date it gives a
 * {@link org.parplan.core.budget.BudgetExecution}, whose {@link org.parplan.core.budget.ExecutionRate} names its
 * denominator, the {@link org.parplan.core.budget.ExecutionBasis}.
 */
@NullMarked
@Compounds
package org.parplan.core.budget;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
