@NullMarked
package org.parplan.core.window;

import org.jspecify.annotations.NullMarked;
