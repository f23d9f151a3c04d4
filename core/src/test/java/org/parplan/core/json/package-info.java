@NullMarked
package org.parplan.core.json;

import org.jspecify.annotations.NullMarked;
