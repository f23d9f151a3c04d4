/**
 * The year as it goes: what was reported when, and how the tasks of a plan stand on any day by it.
 *
 * <p>{@link org.parplan.core.progress.ProgressLedger} holds {@link org.parplan.core.progress.ProgressEntry entries};
 * {@link org.parplan.core.progress.PlanStatus} is the state at the end of a day, task by task and part by part, each
 * with its {@link org.parplan.core.progress.Stage}, {@link org.parplan.core.progress.Timing} and published
 * {@link org.parplan.core.progress.Bucket}, and with a reason. {@link org.parplan.core.progress.LedgerDocument} is a
 * ledger in a file, with a note on where it comes from.
 */
@NullMarked
@Compounds
package org.parplan.core.progress;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
