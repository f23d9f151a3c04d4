@NullMarked
package org.parplan.reporting.html;

import org.jspecify.annotations.NullMarked;
