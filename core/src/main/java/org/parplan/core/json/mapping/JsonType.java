package org.parplan.core.json.mapping;

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
    NULL
}
