@NullMarked
package org.parplan.core.plan;

import org.jspecify.annotations.NullMarked;
