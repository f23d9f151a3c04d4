@NullMarked
package org.parplan.core.cascade;

import org.jspecify.annotations.NullMarked;
