@NullMarked
package org.parplan.scoring.crosswalk;

import org.jspecify.annotations.NullMarked;
