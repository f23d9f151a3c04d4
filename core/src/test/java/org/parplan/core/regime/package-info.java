@NullMarked
package org.parplan.core.regime;

import org.jspecify.annotations.NullMarked;
