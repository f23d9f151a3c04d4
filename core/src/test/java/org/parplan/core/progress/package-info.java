@NullMarked
package org.parplan.core.progress;

import org.jspecify.annotations.NullMarked;
