@NullMarked
package org.parplan.reporting.score;

import org.jspecify.annotations.NullMarked;
