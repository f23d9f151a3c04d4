/**
 * The laws of the house as far as rules can tell, over the compiled classes of all modules.
 *
 * <p>{@link org.parplan.samples.house.ArrowsTest}: who may use whom. {@link org.parplan.samples.house.PurityTest} and
 * {@link org.parplan.samples.house.LocaleTest}: law 1. {@link org.parplan.samples.house.ImmutabilityTest}: law 2.
 * {@link org.parplan.samples.house.ExactnessTest}: law 3. {@link org.parplan.samples.house.ToldTest}: law 4.
 * {@link org.parplan.samples.house.ReadingTest}: law 5.
 * {@link org.parplan.samples.house.UserClassPathTest}: law 8. {@link org.parplan.samples.house.FrontDoorsTest} and
 * {@link org.parplan.samples.house.FailuresTest}: what callers see. {@link org.parplan.samples.house.PomTest}: what Maven
 * Central asks. Laws 6, 7 and 9 are tests and properties of the types they are about, as is the other half of law 4.
 */
@NullMarked
package org.parplan.samples.house;

import org.jspecify.annotations.NullMarked;
