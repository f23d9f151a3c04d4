@NullMarked
package org.parplan.reporting.markdown;

import org.jspecify.annotations.NullMarked;
