package org.parplan.core.json.mapping;

import org.parplan.core.shape.Shape;
import org.parplan.core.text.Reading;

/** Which types are written and read here, and not by a JSON library's own guesses. */
public final class HouseTypes {

    private HouseTypes() {}

    /**
     * Tells whether a type has its form from here.
     *
     * @param type  a type, or the class of a value
     * @return true for a value, an enum or a family of the house
     */
    public static boolean owns(Class<?> type) {
        var published = Shape.published(type);
        return Shape.isOfTheHouse(published)
                && (published.isEnum()
                        || published == Reading.class
                        || Shape.of(published).isPresent());
    }
}
