@NullMarked
package org.parplan.core.legal;

import org.jspecify.annotations.NullMarked;
