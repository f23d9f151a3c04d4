package org.parplan.core.json.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parplan.core.text.Problem;

/** A JSON value as it stands in a document: keys in their order, numbers in their letters. */
public sealed interface Node {

    /**
     * What the value is.
     *
     * @return its type
     */
    JsonType type();

    /**
     * An object.
     *
     * @param entries the values by key, in order
     */
    record Obj(Map<String, Node> entries) implements Node {

        /**
         * Makes an object.
         *
         * @param entries  the values by key, in order
         */
        public Obj {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public JsonType type() {
            return JsonType.OBJECT;
        }
    }

    /**
     * An array.
     *
     * @param elements the values
     */
    record Arr(List<Node> elements) implements Node {

        /**
         * Makes an array.
         *
         * @param elements  the values
         */
        public Arr {
            elements = List.copyOf(elements);
        }

        @Override
        public JsonType type() {
            return JsonType.LIST;
        }
    }

    /**
     * A string.
     *
     * @param text the text, without quotes and escapes
     */
    record Text(String text) implements Node {
        @Override
        public JsonType type() {
            return JsonType.TEXT;
        }
    }

    /**
     * A number.
     *
     * @param literal the number as written
     */
    record Num(String literal) implements Node {
        @Override
        public JsonType type() {
            return literal.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E') ? JsonType.NUMBER : JsonType.INTEGER;
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     */
    record Bool(boolean value) implements Node {
        @Override
        public JsonType type() {
            return JsonType.TRUE_OR_FALSE;
        }
    }

    /** Null. */
    record Null() implements Node {
        @Override
        public JsonType type() {
            return JsonType.NULL;
        }
    }

    /**
     * A part of a stored document that this version does not know, carried along.
     *
     * @param node the part as it stands
     * @param place what sort of place it stands in
     * @param problem what is not known about it, its path seen from this part; empty if another part tells it
     */
    record Kept(Node node, Place place, Optional<Problem> problem) implements Node {
        @Override
        public JsonType type() {
            return node.type();
        }
    }

    /** Where a kept part stands. */
    enum Place {
        /** A field of an object. */
        FIELD,
        /** An element of a list, or an entry of a map. */
        ELEMENT,
        /** What a reading would have been, beside its wording. */
        READING
    }
}
