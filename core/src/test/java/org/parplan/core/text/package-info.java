@NullMarked
package org.parplan.core.text;

import org.jspecify.annotations.NullMarked;
