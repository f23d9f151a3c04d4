@NullMarked
package org.parplan.scoring.sheet;

import org.jspecify.annotations.NullMarked;
