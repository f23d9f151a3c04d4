@NullMarked
package org.parplan.reporting.page;

import org.jspecify.annotations.NullMarked;
