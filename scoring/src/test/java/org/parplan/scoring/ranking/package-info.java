@NullMarked
package org.parplan.scoring.ranking;

import org.jspecify.annotations.NullMarked;
