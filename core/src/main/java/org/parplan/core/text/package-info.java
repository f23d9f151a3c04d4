/**
 * Words: as written, as read, and as told.
 *
 * <p>{@link org.parplan.core.text.Wording} is text exactly as somebody wrote it.
 * {@link org.parplan.core.text.Reading} is what was made of it: the value where it was understood, the wording always,
 * and the {@link org.parplan.core.text.Problem}s met. {@link org.parplan.core.text.Explanation} tells why a computed
 * value is what it is, as a tree of rules. {@link org.parplan.core.text.Labels} holds what people see in a
 * {@link org.parplan.core.text.Language}, as data that a province can replace.
 */
@NullMarked
@Compounds
package org.parplan.core.text;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
