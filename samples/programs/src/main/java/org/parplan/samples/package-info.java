/**
 * The {@code parplan} command line, which uses the library as a stranger would, and the bundled plans.
 *
 * <p>{@link org.parplan.samples.BundledPlan} reads the Hà Tĩnh 2018 plan; {@link org.parplan.samples.Parplan} is the
 * program.
 */
@NullMarked
package org.parplan.samples;

import org.jspecify.annotations.NullMarked;
