@NullMarked
package org.parplan.core;

import org.jspecify.annotations.NullMarked;
