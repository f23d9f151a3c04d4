@NullMarked
package org.parplan.core.deadline;

import org.jspecify.annotations.NullMarked;
