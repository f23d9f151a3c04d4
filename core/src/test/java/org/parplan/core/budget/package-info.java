@NullMarked
package org.parplan.core.budget;

import org.jspecify.annotations.NullMarked;
