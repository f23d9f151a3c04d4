@NullMarked
package org.parplan.core.shape;

import org.jspecify.annotations.NullMarked;
