/**
 * Values as JSON with Jackson 3: {@link org.parplan.core.json3.Parplan3Module} teaches a mapper of yours the types of
 * Parplan. Same documents, byte for byte, as with Jackson 2.
 */
@NullMarked
package org.parplan.core.json3;

import org.jspecify.annotations.NullMarked;
