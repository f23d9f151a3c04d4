@NullMarked
package org.parplan.reporting;

import org.jspecify.annotations.NullMarked;
