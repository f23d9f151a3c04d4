/**
 * How the house's values are made: the two styles of generated value, and the reflection that JSON and its schema share.
 *
 * <p>Not exported. {@link org.parplan.core.shape.Atom} marks a value with one text,
 * {@link org.parplan.core.shape.Compounds} a package of values with builders.
 * {@link org.parplan.core.shape.Shape} tells how a type is made, by convention alone: as one text
 * ({@link org.parplan.core.shape.TextForm}), of attributes ({@link org.parplan.core.shape.Compound}), or as one of a
 * closed {@link org.parplan.core.shape.Family}.
 */
@NullMarked
package org.parplan.core.shape;

import org.jspecify.annotations.NullMarked;
