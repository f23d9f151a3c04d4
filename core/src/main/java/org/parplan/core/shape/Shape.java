package org.parplan.core.shape;

import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * How a type is made and taken apart: as one text, as attributes, or as one of several variants.
 *
 * <p>Found by convention and never by annotation: a nested {@code Builder} makes a type a {@link Compound}, a public
 * static {@code parse} of one text a {@link TextForm}, a record header a {@link Compound} again, {@code sealed} a
 * {@link Family}; the first that holds counts. Enums need no shape.
 */
public sealed interface Shape permits Compound, Family, TextForm {

    /**
     * The type that has this shape.
     *
     * @return the public type, never the generated class behind it
     */
    Class<?> type();

    /**
     * Obtains the shape of a type.
     *
     * @param type  a type, or the class of a value
     * @return its shape, or empty if the house has none for it
     */
    static Optional<Shape> of(Class<?> type) {
        return Conventions.of(published(type));
    }

    /**
     * The public type behind a value's class.
     *
     * @param type  the class of a value, possibly generated
     * @return the type a user knows
     */
    static Class<?> published(Class<?> type) {
        var known = type;
        while (!Modifier.isPublic(known.getModifiers()) && known.getSuperclass() != null) {
            known = known.getSuperclass();
        }
        return known == Object.class ? type : known;
    }

    /**
     * Tells whether a type is one of the house's, in whichever module.
     *
     * @param type  the type
     * @return true if its name begins with {@code org.parplan.}
     */
    static boolean isOfTheHouse(Class<?> type) {
        return type.getName().startsWith("org.parplan.");
    }
}
