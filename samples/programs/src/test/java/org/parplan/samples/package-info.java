@NullMarked
package org.parplan.samples;

import org.jspecify.annotations.NullMarked;
