/** That what is timed answers alike, and that the first question to a calendar loads only core's classes. */
@NullMarked
package org.parplan.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
