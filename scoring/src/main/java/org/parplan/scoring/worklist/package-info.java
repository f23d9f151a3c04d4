/**
 * What needs attention on a day: {@link org.parplan.scoring.worklist.Worklist}, for one agency or all, each
 * {@link org.parplan.scoring.worklist.WorkItem item} with its reason.
 */
@NullMarked
@Compounds
package org.parplan.scoring.worklist;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
