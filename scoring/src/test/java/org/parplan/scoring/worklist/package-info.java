@NullMarked
package org.parplan.scoring.worklist;

import org.jspecify.annotations.NullMarked;
