@NullMarked
package org.parplan.scoring;

import org.jspecify.annotations.NullMarked;
