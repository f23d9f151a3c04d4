/** Judgement of targets. */
@NullMarked
package org.parplan.scoring.kpi;

import org.jspecify.annotations.NullMarked;
