@NullMarked
package org.parplan.scoring.kpi;

import org.jspecify.annotations.NullMarked;
