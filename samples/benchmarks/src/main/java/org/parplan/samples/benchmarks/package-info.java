/**
 * How fast working days are counted and added, beside peers that give the same answers.
 *
 * <p>{@link org.parplan.samples.benchmarks.Benchmarks} is the program. It asks every
 * {@link org.parplan.samples.benchmarks.Subject} all {@link org.parplan.samples.benchmarks.Questions} and stops if two
 * answer differently; it then runs {@link org.parplan.samples.benchmarks.Adding} and
 * {@link org.parplan.samples.benchmarks.Counting}, and shows {@link org.parplan.samples.benchmarks.Ratios}.
 * {@link org.parplan.samples.benchmarks.FirstUse} tells what the first question costs in a fresh virtual machine.
 */
@NullMarked
package org.parplan.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
