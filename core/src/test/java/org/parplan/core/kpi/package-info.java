@NullMarked
package org.parplan.core.kpi;

import org.jspecify.annotations.NullMarked;
