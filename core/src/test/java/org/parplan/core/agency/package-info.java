@NullMarked
package org.parplan.core.agency;

import org.jspecify.annotations.NullMarked;
