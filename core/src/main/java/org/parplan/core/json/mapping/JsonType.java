package org.parplan.core.json.mapping;

import org.parplan.core.shape.Attribute;

/** What a JSON value is, in the words of the messages. */
public enum JsonType {
    /** An object, in braces. */
    OBJECT,
    /** An array, in brackets. */
    LIST,
    /** A string, in quotes. */
    TEXT,
    /** A number without fraction and exponent. */
    INTEGER,
    /** Any number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    TRUE_OR_FALSE,
    /** {@code null}. */
    NULL;

    /** What the values of an attribute without parts are. */
    static JsonType of(Attribute attribute) {
        var type = attribute.type().raw();
        if (type == boolean.class) {
            return TRUE_OR_FALSE;
        }
        return type == long.class || type == int.class ? INTEGER : TEXT;
    }
}
