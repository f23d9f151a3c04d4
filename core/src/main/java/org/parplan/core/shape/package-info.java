/**
 * How the house's values are made: the two styles of generated value, and the reflection that JSON and its schema share.
 *
 * <p>Not exported. {@link org.parplan.core.shape.Atom} marks a value with one text,
 * {@link org.parplan.core.shape.Compounds} a package of values with builders.
 */
@NullMarked
package org.parplan.core.shape;

import org.jspecify.annotations.NullMarked;
