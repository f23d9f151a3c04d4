@NullMarked
package org.parplan.scoring.framework;

import org.jspecify.annotations.NullMarked;
